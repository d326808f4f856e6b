import type { TermEntry } from '../../glossary/termbank/entry.ts';
import { createTermBank, loadTermBank } from '../../glossary/termbank/load.ts';
import { createMatcher, type Named } from '../../glossary/terms/matcher.ts';
import { inTurns, type Row } from './measure.ts';
import { longPage } from './pages.ts';
import { round } from './reading.ts';

const ROUNDS = 7;

/** How long looking for terms takes beside a bare pass over the text, a regular expression, and a thousand times as many. */
export function measureMatching(): Row[] {
  const { text } = longPage('en', 1_000_000);
  const real = [...loadTermBank().entries.values()];
  const json = JSON.stringify(real);
  const few = [...real, ...synthetic(Math.max(0, 500 - real.length))].slice(0, 500);
  const matcher = createMatcher(few);
  const large = createMatcher([...few, ...synthetic(500_000 - few.length)]);
  const forms = few.flatMap(({ en }) => en.terms.map(({ form }) => form)).sort((a, b) => b.length - a.length);
  const alternation = new RegExp(
    `(?<!\\p{L})(?:${forms.map((form) => form.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')).join('|')})(?!\\p{L})`,
    'giu',
  );
  const [pass = 1, ours = 0, many = 0, regex = 1] = inTurns(
    [
      () => passOver(text),
      () => matcher.find(text, 'en'),
      () => large.find(text, 'en'),
      () => [...text.matchAll(alternation)].length,
    ],
    ROUNDS,
  );
  const bank = loadTermBank();
  const [built = 0] = inTurns(
    [() => createMatcher(createTermBank(JSON.parse(json) as TermEntry[]).entries.values())],
    ROUNDS,
  );
  const own = createMatcher(bank.entries.values());
  const grown = [10, 100].map((times) => createMatcher([...real, ...synthetic((times - 1) * real.length)]));
  const [one = 1, ten = 0, hundred = 0] = inTurns(
    [own, ...grown].map((one) => () => one.find(text, 'en')),
    ROUNDS,
  );
  return [
    { id: 'termbank.load-and-build-ms', value: round(built), unit: 'ms', n: ROUNDS },
    { id: 'match.termbank-10.vs-termbank', value: round(ten / one), unit: 'ratio', n: ROUNDS },
    { id: 'match.termbank-100.vs-termbank', value: round(hundred / one), unit: 'ratio', n: ROUNDS },
    { id: 'match.500.vs-pass', value: round(ours / pass), unit: 'ratio', n: ROUNDS },
    { id: 'match.500000.vs-500', value: round(many / ours), unit: 'ratio', n: ROUNDS },
    { id: 'match.500.vs-regex', value: round(ours / regex), unit: 'ratio', n: ROUNDS },
  ];
}

function passOver(text: string): number {
  let sum = 0;
  for (let i = 0; i < text.length; i++) sum = (sum + text.charCodeAt(i)) | 0;
  return sum;
}

const SYLLABLES = 'ba be di do fa ga ho ju ka lo ma ne pi ro sa te vu wi xo za'.split(' ');

/** Entries with names of two words that no text has, from a fixed seed. */
function synthetic(count: number): Named[] {
  let seed = 7;
  const word = () => {
    let made = '';
    for (let i = 0; i < 4; i++) {
      seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
      made += SYLLABLES[seed % SYLLABLES.length];
    }
    return made;
  };
  return Array.from({ length: count }, (_, i) => {
    const terms = [{ form: `${word()} ${word()}`, type: 'full' as const }];
    return { id: `synthetic-${i}`, nl: { terms }, en: { terms } };
  });
}
