import { type Lexicon, type Tag, type TagContext, toPhraseMap, toTagMap } from '../../actions/tags.ts';
import { isBaseVerb, isPastForm, isThirdPerson } from './verbs.ts';

/** Words that are what they are wherever they stand. */
const CLOSED = toTagMap({
  d: `the a an this these those each every all any both some other another such its their our his her no several many most certain
    various further own same`,
  o: 'it they we he she i them us',
  p: `of in by with from for between on at under through within towards toward against about into across among including concerning
    regarding via per over above below during after before until without alongside despite throughout beyond around near following
    pursuant upon amongst besides inside outside like as than notwithstanding`,
  t: 'to',
  r: 'which who whose whom where whereby',
  S: 'if when once because unless whether until lest how',
  s: 'while whereas although though',
  c: 'and or but nor and/or',
  m: 'will shall should must may can could would might cannot',
  b: 'is are was were be been being',
  h: 'has have had having',
  q: 'did took gave became made came led said held set met put',
  v: 'does do',
  n: 'not never',
  j: `also now then therefore further furthermore moreover thus hence additionally accordingly today hereby strongly jointly together
    itself themselves each finally subsequently again consequently currently continuously closely regularly still likewise equally soon
    later already however only even already yet swiftly promptly instead thereby thereafter annually always often here there forthwith
    nevertheless nonetheless meanwhile ultimately initially so`,
});

const PHRASES = toPhraseMap({
  c: 'as well as, and also, but also',
  S: 'so that, in order that, as soon as, as long as, provided that, even if, in so far as, to the extent that, insofar as, as if, given that, now that',
  u: 'in order to, so as to, with a view to',
  p: `according to, such as, as regards, with regard to, in relation to, in accordance with, in line with, on the basis of, in the light of, together with,
    in cooperation with, in close cooperation with, in consultation with, with the support of, with the help of, in view of, as part of, in the context of,
    in the framework of, by means of, on behalf of, in respect of, as of, due to, prior to, in addition to, based on, subject to, as from, other than`,
  j: `in particular, in addition, in turn, at least, once more, if necessary, where necessary, if appropriate, where appropriate, as appropriate,
    where relevant, if needed, where needed, as necessary, where possible, if possible, without delay, without undue delay, as soon as possible,
    in parallel, in future, in the future, for example, inter alia, at the latest, in practice, to this end, to that end, for this purpose,
    among others, by default, on that basis, in this context, in this regard, in this respect, where applicable, if applicable`,
});

/** Words after which "that" opens what is said, not a relative clause. */
const SAYING = new Set(
  `important essential necessary crucial vital clear appropriate desirable imperative fact view opinion likely convinced aware confident
   is it emphasises emphasizes so is on`.split(/\s+/),
);

/** What a body thinks or says, with "that": no noun, wherever it stands without a determiner. */
const STATING = new Set(
  `believes considers notes recalls stresses emphasises emphasizes underlines underscores highlights reiterates reaffirms regrets deplores
   welcomes recognises recognizes acknowledges insists maintains thinks observes concludes affirms suggests agrees argues says warns`.split(
    /\s+/,
  ),
);

function tagEnglish({ word, before, wordBefore }: TagContext): Tag {
  if (word === "'s" || word === "'") return 'z';
  if (word === 'that') return isAfterNoun(before) && !SAYING.has(wordBefore) ? 'r' : before === 'p' ? 'd' : 's';
  const closed = CLOSED.get(word);
  // "in May", "since May": the month.
  if (word === 'may' && before === 'p') return 'w';
  if (closed === 'd' && word === 'further' && before !== 'p') return 'j';
  // "set", "put" and the like have one form for all: "will be set up", "to set up", "made public".
  if (closed === 'q') return /^[bhj]$/.test(before) ? 'e' : /^[mt]$/.test(before) ? 'i' : closed;
  if (closed) return closed;
  if (STATING.has(word) && !/^[dp]$/.test(before)) return 'v';
  if (/^[dp]$/.test(before)) return word.endsWith('ing') && before === 'p' ? 'g' : 'w';
  if (/\p{L}{2}ly$/u.test(word)) return 'j';
  if (before === 'm' && /^\p{Ll}+$/u.test(word) && !word.endsWith('ly')) return 'i';
  if (isBaseVerb(word) && /^[mtnjru,]?$/.test(before)) return before === 'r' ? 'v' : 'i';
  if (isBaseVerb(word) && before === 'c') return 'i';
  if (isThirdPerson(word) && /^[Aorj]$/.test(before)) return 'v';
  if (isPastForm(word)) return 'e';
  return /\p{L}{3}ing$/u.test(word) ? 'g' : 'w';
}

function isAfterNoun(before: Tag): boolean {
  return /^[wA#)",z]$/.test(before);
}

export const englishLexicon: Lexicon = { phrases: PHRASES, pronounsAlike: new Set(), tag: tagEnglish };
