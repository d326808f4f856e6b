import type { Language } from '../reading.ts';

/** Words that every sentence of the genre has: they tell nothing of what it is about. */
const STOP: Record<Language, ReadonlySet<string>> = {
  nl: new Set(
    `aan als bij dat de deze die dit door een en er haar het hij hun ik in is maar met na naar niet nog of om ook op over te ten ter tot
     uit van veel voor wat werd wie wordt worden zal zij zijn zich zullen zoals waaronder onder meer tussen tegen via alle andere hierbij
     daarom daartoe ten slotte verder verdere kunnen kan moet moeten heeft hebben gericht gerichte nieuwe grond gebied kader middel mede
     europese unie commissie lidstaten raad`.split(/\s+/),
  ),
  en: new Set(
    `a an and are as at be been by for from has have in into is it its more new of on or other such that the their them these this those to
     under up was which will with within also through across including between all any both each further than then there they where while
     therefore thus hence again moreover furthermore finally today
     shall should must may can commission member states council union european eu`.split(/\s+/),
  ),
};

/** Common endings, longest first: enough to bring the forms of one word together within one page. */
const ENDINGS: Record<Language, readonly string[]> = {
  nl: [
    'heden',
    'ingen',
    'elijke',
    'elijk',
    'ering',
    'eren',
    'eert',
    'atie',
    'ties',
    'ing',
    'heid',
    'ende',
    'ens',
    'en',
    'de',
    'te',
    'st',
    'e',
    's',
    't',
    'd',
    'n',
  ],
  en: [
    'isations',
    'isation',
    'ations',
    'ation',
    'ments',
    'ment',
    'ings',
    'ing',
    'ions',
    'ion',
    'ies',
    'ive',
    'ed',
    'es',
    'er',
    'al',
    'ly',
    's',
    'e',
    'y',
  ],
};
const MIN_STEM = 4;
/** Longer compounds are told apart by their first letters alone. */
const MAX_STEM = 24;

/** The stems of the content words of a passage, in order, with repeats; numbers and short words left out. */
export function stemsOf(words: string, language: Language): string[] {
  const stems: string[] = [];
  for (const [word] of words
    .toLowerCase()
    .normalize('NFC')
    .matchAll(/[\p{L}@]+/gu)) {
    if (word.length < MIN_STEM || STOP[language].has(word)) continue;
    stems.push(stem(word, language));
  }
  return stems;
}

/** "herziening" and "herzien", "betrokkenheid" and "betrokken": one ending may stand upon another. */
const MAX_ENDINGS = 2;

function stem(word: string, language: Language): string {
  let bare = word;
  if (language === 'nl' && /^ge\p{L}{5,}[dt]$/u.test(bare)) bare = bare.slice(2);
  for (let i = 0; i < MAX_ENDINGS; i++) {
    const ending = ENDINGS[language].find((end) => bare.endsWith(end) && bare.length - end.length >= MIN_STEM);
    if (!ending) break;
    bare = bare.slice(0, -ending.length).replace(/(.)\1$/u, '$1');
  }
  return bare.slice(0, MAX_STEM);
}

/** Shorter stems than this end too many words. */
const MIN_HEAD = 6;

/** Whether two stems are one, or one is the head of a compound that the other is: "campagne", "preventiecampagne". */
export function isSameStem(a: string, b: string): boolean {
  if (a === b) return true;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.length >= MIN_HEAD && long.length >= short.length + 3 && long.endsWith(short);
}

/** A stem and the heads that it may have as a compound: stems that `isSameStem` takes for one have one of these in common. */
export function headsOf(stem: string): string[] {
  const heads = [stem];
  for (let from = 3; stem.length - from >= MIN_HEAD; from++) heads.push(stem.slice(from));
  return heads;
}
