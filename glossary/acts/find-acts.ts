import type { ActMention } from '../reading.ts';
import { longestSpans } from '../text/longest-spans.ts';
import type { Span } from '../text/span.ts';
import { type ActKind, type ActNumber, actNumber, documentNumber, procedureNumber } from './act-number.ts';

interface Hit extends Span {
  readonly number: ActNumber;
}

const KINDS: readonly (readonly [RegExp, ActKind])[] = [
  [/framework decision|kaderbesluit/i, 'framework'],
  [/regulation|verordening/i, 'regulation'],
  [/directive|richtlijn/i, 'directive'],
  [/decision|besluit|beschikking/i, 'decision'],
  [/recommendation|aanbeveling/i, 'recommendation'],
];

const KIND =
  '(?:framework decisions?|(?:implementing |delegated )?(?:regulations?|directives?|decisions?)|recommendations?|kaderbesluit(?:en)?|(?:uitvoerings|gedelegeerde )?(?:verordening(?:en)?|richtlijn(?:en)?|besluit(?:en)?)|beschikking(?:en)?|aanbeveling(?:en)?)';
const COMMUNITY = '(?:EU, Euratom|EG, Euratom|EC, Euratom|EU|EG|EC|EEC|EEG|Euratom|CFSP|GBVB|JHA|JBZ)';

/** "Regulation (EU) 2016/794", "Directive 2011/36/EU", "Verordening (EG) nr. 1049/2001", "Council Decision 2008/615/JHA". */
const ACT = new RegExp(
  `(?<![\\p{L}-])(${KIND}) {1,2}(?:\\(${COMMUNITY}\\) ?)?((?:No|nr)\\.? ?)?(\\d{1,4})/(\\d{1,4})(?:/${COMMUNITY})?(?![\\d/])`,
  'giu',
);
/** More of the same kind: "Directives 2014/24/EU and 2014/25/EU". */
const MORE = new RegExp(
  `^(?:,|,? (?:and|en|or|of)) (?:\\(${COMMUNITY}\\) ?)?((?:No|nr)\\.? ?)?(\\d{1,4})/(\\d{1,4})(?:/${COMMUNITY})?(?![\\d/(])`,
  'iu',
);
/** Without its kind: "(EU) 2022/991" is a regulation more often than not; its number alone does not say, so no CELEX. */
const BARE = /\((?:EU|EC|EG)\) (\d{4})\/(\d{1,4})(?![\d/])/gu;
/** "the Anti-trafficking Directive (2011/36/EU)": its kind stands before the brackets. */
const IN_BRACKETS = new RegExp(`\\(((?:19|20)?\\d\\d)/(\\d{1,4})/${COMMUNITY}\\)`, 'gu');
const MAX_NAME = 60;
const DOCUMENT =
  /(?<![\p{L}\p{N}])(COM|JOIN|SWD|SEC) ?[(/]((?:19|20)\d\d)[)/] ?(\d{1,4})(?: (?:final|definitief))?(?!\d)/gu;
const PROCEDURE = /(?<![\d/])((?:19|20)\d\d)\/(\d{4}) ?\((COD|CNS|APP|NLE|INI|BUD|RSP|DEA|AVC|SYN)\)/gu;
const CELEX =
  /(?<![\p{L}\p{N}])(?:CELEX[: ]{0,2})?(3(?:19|20)\d\d[RLDFH]\d{4}|5(?:19|20)\d\d(?:PC|DC|JC|SC)\d{4})(?![\p{L}\p{N}])/gu;
const ELI =
  /(?:eur-lex|data)\.europa\.eu\/eli\/(reg|dir|dec|reco)(?:_impl|_del|_framw)?\/((?:19|20)\d\d)\/(\d{1,4})(?:\/oj)?/gu;
const ELI_KINDS: Readonly<Record<string, ActKind>> = {
  reg: 'regulation',
  dir: 'directive',
  dec: 'decision',
  reco: 'recommendation',
};

/** The acts, Commission documents and procedures that a text names by their numbers, by their first place. */
export function findActs(text: string): ActMention[] {
  const found = new Map<string, { number: ActNumber; occurrences: Span[] }>();
  for (const { number, start, end } of longestSpans([...acts(text), ...others(text)])) {
    const known = found.get(number.id);
    if (known) known.occurrences.push({ start, end });
    else found.set(number.id, { number, occurrences: [{ start, end }] });
  }
  return [...found.values()].map(({ number, occurrences }) => ({ ...number, occurrences }));
}

function* acts(text: string): Generator<Hit> {
  const bare: Hit[] = [];
  const byYearAndSerial = new Map<string, ActNumber>();
  const remember = (number: ActNumber) => {
    const parts = /^3(\d{4})[A-Z](\d{4})$/.exec(number.id);
    if (parts) byYearAndSerial.set(`${parts[1]}/${Number(parts[2])}`, number);
    return number;
  };
  for (const match of text.matchAll(ACT)) {
    const [whole, words = '', numbered, first = '', second = ''] = match;
    const kind = KINDS.find(([pattern]) => pattern.test(words))?.[1];
    const number = kind && actNumber(kind, first, second, Boolean(numbered));
    if (!kind || !number) continue;
    let end = match.index + whole.length;
    yield { number: remember(number), start: match.index, end };
    for (
      let more = MORE.exec(text.slice(end, end + MAX_MORE));
      more;
      more = MORE.exec(text.slice(end, end + MAX_MORE))
    ) {
      const next = actNumber(kind, more[2] as string, more[3] as string, Boolean(more[1]));
      const start = end + more[0].search(/\(|\d|No|nr/i);
      end += more[0].length;
      if (next) yield { number: remember(next), start, end };
    }
  }
  for (const match of text.matchAll(IN_BRACKETS)) {
    const before =
      text
        .slice(Math.max(0, match.index - MAX_NAME), match.index)
        .split(/[.;:()]/)
        .at(-1) ?? '';
    const kind = KINDS.find(([pattern]) => pattern.test(before))?.[1];
    const number = kind && actNumber(kind, match[1] as string, match[2] as string, false);
    const start = match.index + 1;
    if (number) yield { number: remember(number), start, end: match.index + match[0].length - 1 };
  }
  for (const match of text.matchAll(BARE)) {
    const number = { id: `(EU) ${match[1]}/${Number(match[2])}`, celex: null };
    bare.push({ number, start: match.index, end: match.index + match[0].length });
  }
  // The page itself may say elsewhere what kind of act it is.
  for (const hit of bare)
    yield { ...hit, number: byYearAndSerial.get(hit.number.id.slice('(EU) '.length)) ?? hit.number };
}

const MAX_MORE = 40;

function* others(text: string): Generator<Hit> {
  const at = (match: RegExpMatchArray & { index: number }, number: ActNumber | null) =>
    number ? [{ number, start: match.index, end: match.index + match[0].length }] : [];
  for (const match of text.matchAll(DOCUMENT))
    yield* at(match, documentNumber(match[1] as string, match[2] as string, match[3] as string));
  for (const match of text.matchAll(PROCEDURE))
    yield* at(match, procedureNumber(match[1] as string, match[2] as string, match[3] as string));
  for (const match of text.matchAll(CELEX)) yield* at(match, { id: match[1] as string, celex: match[1] as string });
  for (const match of text.matchAll(ELI)) {
    const kind = ELI_KINDS[match[1] as string];
    if (kind) yield* at(match, actNumber(kind, match[2] as string, match[3] as string, false));
  }
}
