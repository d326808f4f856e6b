import type { PageText } from '../../text/page-text.ts';
import { sentencesOf } from '../../text/sentences.ts';
import type { Span } from '../../text/span.ts';
import type { ActionDraft } from '../action-draft.ts';
import type { ActionGrammar } from '../grammar.ts';

/** Shorter sentences, and shorter stretches, speak of nothing; in code units. */
const MIN_SENTENCE = 40;
const MIN_STRETCH = 20;

/** The sentences of running text, lead-ins and questions apart; in order. */
export function* proseSentences(
  page: PageText,
  drafts: readonly ActionDraft[],
  grammar: ActionGrammar,
): Generator<Span> {
  const leadIns = new Set(drafts.map((draft) => draft.leadIn?.start));
  for (const block of page.blocks) {
    if (block.kind !== 'paragraph' && block.kind !== 'quotation') continue;
    for (const sentence of sentencesOf(page.text, block, grammar.language)) {
      const words = page.text.slice(sentence.start, sentence.end);
      if (leadIns.has(sentence.start) || grammar.question.test(words) || words.length < MIN_SENTENCE) continue;
      yield sentence;
    }
  }
}

/** Sentences and items that undertake nothing, and what is left of others beside their own undertakings; in order. */
export function* passagesWithoutAction(
  page: PageText,
  drafts: readonly ActionDraft[],
  grammar: ActionGrammar,
): Generator<Span> {
  const spans = drafts
    .flatMap(({ span, leadIn }) => (leadIn ? [span, leadIn] : [span]))
    .sort((a, b) => a.start - b.start);
  let next = 0;
  for (const block of page.blocks) {
    if (block.kind === 'heading' || block.kind === 'caption' || block.kind === 'note') continue;
    for (const sentence of sentencesOf(page.text, block, grammar.language)) {
      if (grammar.question.test(page.text.slice(sentence.start, sentence.end))) continue;
      let from = sentence.start;
      while (next < spans.length && (spans[next] as Span).start < sentence.end) {
        const { start, end } = spans[next++] as Span;
        if (start - from >= MIN_STRETCH) yield { start: from, end: start };
        from = Math.max(from, end);
      }
      if (sentence.end - from >= MIN_STRETCH) yield { start: from, end: sentence.end };
    }
  }
}
