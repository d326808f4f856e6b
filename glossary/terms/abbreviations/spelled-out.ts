import { foldCharacter } from '../../text/fold.ts';
import type { Block } from '../../text/page-text.ts';
import type { Span } from '../../text/span.ts';
import type { Pair } from './abbreviation.ts';
import { isSpelled, mostInitials, sharesInitials } from './initials.ts';
import { longFormStart } from './long-form.ts';
import { isAcronym, withoutPlural } from './short-forms.ts';

const SHORT = String.raw`\p{Lu}[\p{Lu}\p{Ll}\p{N}&+-]{0,9}[\p{Lu}\p{N}]`;
const ARTICLE = '(?:(?:the|an?|de|het|een) )?';
const LONG = String.raw`[^,.;:()\n]{4,140}?`;
/** "COM stands for the European Commission", and what goes on after it: ", MS for Member States and EUDA for the …". */
const STANDS_FOR = new RegExp(
  String.raw`(?<![\p{L}\p{N}-])(${SHORT})(?: (?:stands for|is short for|is the abbreviation (?:of|for)|staat voor|is de afkorting van)|, (?:short for|kort voor|afkorting van|de afkorting van|the abbreviation of|an abbreviation of)) ${ARTICLE}(${LONG})(?=,| (?:and|en) ${SHORT} (?:for|voor) |[.;:)]|$)`,
  'dgu',
);
const GOES_ON = new RegExp(
  `^(?:,? (?:and|en) |, )(${SHORT}) (?:for|voor) ${ARTICLE}(${LONG})(?=,| (?:and|en) ${SHORT} (?:for|voor) |[.;:)]|$)`,
  'du',
);
/** "(the Digital Services Act, hereinafter “DSA”)", also with the name of another language between them. */
const HEREINAFTER = new RegExp(
  String.raw`(?:^|[(,;] ?)${ARTICLE}([^(),;:\n]{5,110}), (?:(?:in het Engels|in English|Engels:|in full)[:,]? ([^(),;:\n]{5,110}), )?(?:hierna|hereinafter|afgekort|verder|in short)(?: te noemen| called| genoemd)?:? [‘'"“„«]?(${SHORT}(?:-\p{Ll}+)?)[’'"”»)]`,
  'dgu',
);
/** "qubit (short for quantum bit)". */
const SHORT_FOR = new RegExp(
  String.raw`(?<![\p{L}\p{N}-])([\p{L}\p{N}-]{2,14}) \((?:short for|kort voor|afkorting van) ${ARTICLE}([^()\n]{4,90})\)`,
  'dgu',
);
/** "CSIRT helps. The abbreviation stands for …": of the short form that the sentence before opens with. */
const ABBREVIATION_STANDS = new RegExp(
  String.raw`(?<![\p{L}\p{N}-])(${SHORT})(?![\p{L}\p{N}-])[^.\n]{0,200}\. (?:De afkorting|Deze afkorting|The abbreviation|The acronym|That) (?:staat voor|stands for) ${ARTICLE}([^.;\n]{4,120})(?=[.;]|$)`,
  'dgu',
);
/** "‘very large online platform’ or ‘VLOP’". */
const QUOTED = new RegExp(
  String.raw`[‘'"“„«](?!(?:the|de|het) )([^‘’'"“”„«»\n]{4,120})[’'"”»],? (?:or|of|hierna|hereinafter) [‘'"“„«](${SHORT}(?:-\p{Ll}+)?|(?:\p{Ll}\.){2,4})[’'"”»]`,
  'dgu',
);
/** "WHO, the World Health Organization,"; "PFAS, dat zijn per- en polyfluoralkylstoffen". */
const APPOSED = new RegExp(
  String.raw`(?<![\p{L}\p{N}-])(${SHORT}), (?:the |de |het )?(\p{Lu}[^,.;:()\n]{4,120}?)(?=[,.;:)]|$)`,
  'dgu',
);
/** After an apposition its sentence goes on: no list. */
const CLOSES =
  /^, (?:to|om|which|that|who|die|dat|will|shall|should|must|has|have|is|are|zal|zullen|heeft|is|wordt|moet|kan)(?!\p{L})/u;
const THAT_IS = new RegExp(
  String.raw`(?<![\p{L}\p{N}-])(${SHORT}),? (?:dat zijn|dat is|dat wil zeggen|oftewel|ofwel|that is|i\.e\.),? ${ARTICLE}([^,.;:()\n]{4,120}?)(?=[,.;:)]|$)`,
  'dgu',
);
/** "UNESCO – the United Nations Educational, Scientific and Cultural Organization – and". */
const BETWEEN_DASHES = new RegExp(
  String.raw`(?<![\p{L}\p{N}-])(${SHORT}) [–—-] ${ARTICLE}(\p{Lu}[^.;:()–—\n]{4,120}?)(?= [–—-] |[.;:)]|$)`,
  'dgu',
);
/** "the World Health Organization, WHO,". */
const NAMED_AFTER = new RegExp(
  String.raw`(?:[Tt]he|[Dd]e|[Hh]et) (\p{Lu}[^,.;:()\n]{4,120}?), (?:or |of |kortweg |ook wel |also called )?(${SHORT})(?=[,.;:)]|$)`,
  'dgu',
);
/** A line of a legend: "EU-SILC: statistics on income and living conditions". */
const LEGEND = new RegExp(String.raw`(?:^|[.;]\s)(${SHORT})\s?[:=–]\s${ARTICLE}(${LONG})(?=[.;]|$)`, 'dgu');

const EQUALS = new RegExp(String.raw`(?<![\p{L}\p{N}-])(${SHORT})\s?[=:]\s${ARTICLE}(${LONG})(?=[.;,\n]|$)`, 'dgu');

/** The pairs that a block spells out in so many words, or by putting both forms side by side; in no order. */
export function spelledOut(text: string, block: Block): Pair[] {
  const words = text.slice(block.start, block.end);
  if (!/\p{Lu}[\p{Lu}\p{N}]|\((?:short for|kort voor|afkorting van)|\p{Ll}\.\p{Ll}\./u.test(words)) return [];
  const at = (span: readonly [number, number] | undefined): Span => ({
    start: block.start + (span?.[0] ?? 0),
    end: block.start + (span?.[1] ?? 0),
  });
  const pair = (short: Span, long: Span, rule: Pair['rule']): Pair => ({
    shortForm: withoutPlural(text.slice(short.start, short.end)),
    short,
    long,
    rule,
  });
  const found: Pair[] = [];
  for (const match of words.matchAll(STANDS_FOR)) {
    found.push(pair(at(match.indices?.[1]), at(match.indices?.[2]), 'short form stands for'));
    let end = match.index + match[0].length;
    for (let next = GOES_ON.exec(words.slice(end)); next; next = GOES_ON.exec(words.slice(end))) {
      const [short, long] = [next.indices?.[1], next.indices?.[2]].map((span) => ({
        start: block.start + end + (span?.[0] ?? 0),
        end: block.start + end + (span?.[1] ?? 0),
      })) as [Span, Span];
      found.push(pair(short, long, 'short form stands for'));
      end += next[0].length;
    }
  }
  for (const match of words.matchAll(QUOTED)) {
    found.push(pair(at(match.indices?.[2]), at(match.indices?.[1]), 'named hereinafter'));
  }
  for (const { indices } of words.matchAll(HEREINAFTER)) {
    for (const long of [indices?.[1], indices?.[2]]) {
      if (long) found.push(pair(at(indices?.[3]), at(long), 'named hereinafter'));
    }
  }
  for (const { indices } of words.matchAll(SHORT_FOR)) {
    found.push(pair(at(indices?.[1]), at(indices?.[2]), 'short form stands for'));
  }
  for (const { indices } of words.matchAll(ABBREVIATION_STANDS)) {
    const stated = pair(at(indices?.[1]), at(indices?.[2]), 'short form stands for');
    if (longFormStart(stated.shortForm, text.slice(stated.long.start, stated.long.end)) === 0) found.push(stated);
  }
  for (const { indices } of words.matchAll(THAT_IS)) {
    const stated = pair(at(indices?.[1]), at(indices?.[2]), 'short form stands for');
    const long = text.slice(stated.long.start, stated.long.end);
    const opens = foldCharacter(long[0] as string) === foldCharacter(stated.shortForm[0] as string);
    if (opens && longFormStart(stated.shortForm, long) !== null) found.push(stated);
  }
  for (const { indices } of words.matchAll(BETWEEN_DASHES)) {
    const apposed = pair(at(indices?.[1]), at(indices?.[2]), 'short form, long form');
    if (isSpelled(text, apposed)) found.push(apposed);
  }
  for (const { indices } of words.matchAll(APPOSED)) {
    const apposed = pair(at(indices?.[1]), at(indices?.[2]), 'short form, long form');
    const isClosed = CLOSES.test(text.slice(apposed.long.end, apposed.long.end + 12)) && isAcronym(apposed.shortForm);
    if (isSpelled(text, apposed) || (isClosed && sharesInitials(text, apposed))) found.push(apposed);
  }
  for (const { indices } of words.matchAll(NAMED_AFTER)) {
    const apposed = pair(at(indices?.[2]), at(indices?.[1]), 'short form, long form');
    if (isSpelled(text, apposed)) found.push(apposed);
  }
  // "COM = European Commission; MS = Member States": where a line has several, each is one, whatever its letters.
  const pairs = [...words.matchAll(EQUALS)];
  if (pairs.length > 1) {
    for (const { indices } of pairs) found.push(pair(at(indices?.[1]), at(indices?.[2]), 'short form: long form'));
    return found;
  }
  for (const { indices } of words.matchAll(LEGEND)) {
    const line = pair(at(indices?.[1]), at(indices?.[2]), 'short form: long form');
    if (isAcronym(line.shortForm) && mostInitials(text, line)) found.push(line);
  }
  return found;
}
