import type { QuestionReading } from '../reading.ts';
import type { Block, PageText } from '../text/page-text.ts';

/** A longer block that ends in a question mark is prose with a question at its end. */
const MAX_QUESTION = 320;
/** One question is a figure of speech. */
const MIN_QUESTIONS = 2;
const ASKS = /\?["”')\]]*$/;

/**
 * The questions of a page that is made of questions and answers, with their answers: all that comes until the next
 * question, or until a heading of the question's own level or above. Empty where the page is not so made.
 */
export function readQuestions({ text, blocks }: PageText): QuestionReading[] {
  const isQuestion = (block: Block): boolean =>
    (block.kind === 'heading' || block.kind === 'paragraph' || block.kind === 'term') &&
    block.end - block.start <= MAX_QUESTION &&
    ASKS.test(text.slice(block.start, block.end)) &&
    startsAsQuestion(text.slice(block.start, block.end));
  const asked = blocks.flatMap((block, i) => (isQuestion(block) ? [{ block, i }] : []));
  // Where headings ask, a paragraph that ends in a question mark belongs to the answer.
  const headings = asked.filter(({ block }) => block.kind !== 'paragraph');
  const questions = headings.length >= MIN_QUESTIONS ? headings : asked;
  const found = questions.flatMap(({ block, i }, at) => {
    const ends = (other: Block) => other.kind === 'heading' && (block.kind !== 'heading' || other.level <= block.level);
    const next = questions[at + 1]?.i ?? blocks.length;
    let last = i;
    while (last + 1 < next && !ends(blocks[last + 1] as Block)) last++;
    const [first, end] = [blocks[i + 1], blocks[last]];
    if (!first || !end || last <= i) return [];
    return [{ question: { start: block.start, end: block.end }, answer: { start: first.start, end: end.end } }];
  });
  return found.length >= MIN_QUESTIONS ? found : [];
}

/** All of it asks: a statement that a question follows is no question of the page. */
function startsAsQuestion(words: string): boolean {
  const statements = words.split(/(?<=[.!])\s+(?=\p{Lu})/u).length - 1;
  return statements === 0;
}
