import { type Lexicon, type Tag, type TagContext, toPhraseMap, toTagMap } from '../../actions/tags.ts';
import { isInfinitive, isPresent } from './verbs.ts';

/** Words that are what they are wherever they stand. */
const CLOSED = toTagMap({
  d: `de het een één dit deze elke elk alle iedere ieder sommige andere enige haar hun onze ons mijn uw dezelfde hetzelfde beide
    verscheidene verschillende enkele vele veel meerdere diverse zo'n zulke dergelijke der des den`,
  o: 'zij ze hij wij we ik men',
  p: `van in op aan met door voor vóór bij tot uit over tegen tussen naar onder binnen na volgens via tijdens inzake zonder per sinds
    sedert vanaf rond langs buiten boven namens wegens ondanks jegens omtrent betreffende ingevolge krachtens overeenkomstig conform
    gedurende dankzij naast omstreeks gezien qua ten ter vanwege`,
  t: 'te',
  u: 'om teneinde',
  r: 'wat welke wie wiens',
  S: 'als indien wanneer zodra omdat zodat opdat mits tenzij nadat voordat totdat doordat aangezien naarmate alvorens zolang zoals hoewel hoe',
  s: 'terwijl',
  c: 'en of maar noch alsmede evenals alsook doch en/of respectievelijk',
  m: `zal zullen zou zouden moet moeten kan kunnen mag mogen wil willen dient moest moesten kon konden mocht mochten wilde wilden
    hoeft hoeven gaat gaan`,
  b: 'is was waren wordt worden werd werden ben bent blijft blijven bleef bleven',
  h: 'heeft hebben had hadden',
  n: 'niet geen nooit',
  j: `concreet specifiek achtereenvolgens ook nu dan thans tevens daarom daartoe verder voorts eveneens bovendien opnieuw nauw er zich hierbij vandaag daarnaast binnenkort
    regelmatig blijvend actief al derhalve aldus nogmaals gezamenlijk samen zelf eerst vervolgens hiertoe daarbij hierin daarin daarmee
    hiermee hiervoor daarvoor daarvan hiervan daarover hierover nog reeds steeds altijd vaak soms onmiddellijk onverwijld spoedig snel
    tijdig zo zeer meer minder slechts alleen echter evenwel immers namelijk dus weer weldra eerder later jaarlijks halfjaarlijks
    maandelijks inmiddels voortaan desgevallend eventueel mede momenteel uiteindelijk eindelijk voornamelijk vooral bijvoorbeeld
    tegelijkertijd intensief doeltreffend krachtig dringend nadrukkelijk strikt systematisch volledig zorgvuldig wederom juist nauwer
    intensiever beter erop ertoe ervoor erover eraan ernaar ervan daarop daarna daaraan hieraan elkaar gepast passend
    aanvullend parallel tegelijk ondertussen tussentijds anderzijds enerzijds hiernaast overeen eens ermee eraan erin eruit`,
});

const PHRASES = toPhraseMap({
  j: `met name, onder meer, onder andere, ten slotte, tot slot, zo nodig, waar nodig, indien nodig, waar mogelijk, zo mogelijk, waar passend,
    in voorkomend geval, in het bijzonder, dan ook, hoe dan ook, met klem, in eerste instantie, op zijn beurt, op hun beurt, zo spoedig mogelijk,
    zo snel mogelijk, naar verwachting, ten minste, ten volle, onder de aandacht, daar waar mogelijk, in de toekomst, in de praktijk, te dien einde,
    bij voorkeur, te zijner tijd, indien passend, voor zover mogelijk, voor zover nodig, op basis hiervan, op basis daarvan, er op toe, erop toe, er zorg voor, er voor, daarnaast ook`,
  c: 'dan wel, zowel, en ook, maar ook',
  S: 'ook al, voor zover, om ervoor te zorgen dat',
  p: 'met betrekking tot, met het oog op, in het kader van, op basis van, op grond van, ten aanzien van, in verband met, met inbegrip van, in samenwerking met, samen met, met steun van, in overleg met, naar aanleiding van, als gevolg van, ter ondersteuning van, ten behoeve van, onder leiding van',
});

/** Nouns after which "dat" opens what was said, not a relative clause. */
const SAYING = new Set(
  'overwegende oordeel mening overtuiging feit belang noodzaak besef opvatting standpunt vrees hoop'.split(' '),
);
const RELATIVE_ADVERB = /^waar(?:aan|bij|door|in|mee|na|naar|onder|op|over|tegen|toe|uit|van|voor)$/;
const PARTICIPLE =
  /^(?:\p{L}{2,6})?ge\p{L}{2,}(?:d|t|n)$|^(?:be|ver|ont|her|er|onder|over|door|voor|mis)\p{L}{3,}(?:d|t)$|eerd$/u;

/** Nouns that look like one: "maatregelen", "gezondheid". */
const NO_PARTICIPLE =
  /heid$|^(?:maatregelen|gevolgen|gebied|gebieden|geld|gelden|geweld|gemeenten|geschillen|gesprekken|getuigen|gezin|gezinnen|geneesmiddelen|gewesten|gevaren|geluid|gewassen|gerechten|gebreken|gebruiken|gebouwen|geslachten|gereed|geschikt|bereid|bekend|bevoegd|bewust)$/u;

function tagDutch({ word, before, wordBefore }: TagContext): Tag {
  // "na te gaan", "in te dienen": after "te" no verb helps another.
  if (before === 't' && word.endsWith('n')) return 'i';
  // "en zijn Groep" has the possessive, "de lidstaten zijn" the verb.
  if (word === 'zijn') return /^[pcvm]?$/.test(before) ? 'd' : 'b';
  if (word === 'dienen') return 'm';
  if (word === 'die') return followsNoun(before) ? 'r' : 'd';
  // "Dat programma moet hij bijwerken": what opens a sentence points back.
  if (word === 'dat' && before === '') return 'd';
  if (word === 'dat') return followsNoun(before) && !SAYING.has(wordBefore) ? 'r' : 's';
  if (RELATIVE_ADVERB.test(word)) return 'r';
  const closed = CLOSED.get(word);
  if (closed) return closed;
  if (before === 'd') return 'w';
  if (isPresent(word)) return 'v';
  if (isInfinitive(word)) return 'i';
  return PARTICIPLE.test(word) && !NO_PARTICIPLE.test(word) ? 'e' : 'w';
}

/** After a noun, a comma aside, "die" and "dat" begin a relative clause. */
function followsNoun(before: Tag): boolean {
  return /^[wA#)",]$/.test(before);
}

export const dutchLexicon: Lexicon = { phrases: PHRASES, pronounsAlike: new Set(['het']), tag: tagDutch };
