import type { TellingGrammar } from '../../terms/telling-grammar.ts';

const WORD = String.raw`[\p{L}\p{N}@][\p{L}\p{N}'’&/+-]*`;
const TERM = `(?<term>${WORD}(?: ${WORD}){0,4}?)`;
const BRACKET = String.raw`(?: \((?:[^()\n]|\([^()\n]{1,20}\)){1,60}\))?`;
/** Where a clause that says what something is may begin: after a colon, after "In deze verordening, ". */
const START = String.raw`(?:^|[;:] )(?:(?:In|Voor|Binnen) [^,;:.\n]{1,60}, )?`;
/** ", of EuroQCI,"; ", die dat al jaren doet,". */
const INSERTED = String.raw`(?:,? of(?:wel)? ${WORD}(?: ${WORD}){0,3},?)?(?:, (?:die|dat|voluit|kort voor|afkorting van) [^,;:\n]{3,120},)?`;
const QUOTED = `[“"‘'„«](?<term>[^“”"‘’'„«»\\n]{2,60})[”"’'»]`;
const SAYS = `(?<says>`;
const TO_END = String.raw`[^;:?!\n]{10,380}?)(?=[.;:]?$|; )`;
const TO_COMMA = String.raw`(?:[^,;:.?!()—\n]|(?<=\d)[.,](?=\d)){10,260})(?=[,;:.)]|$| –| \()`;

/** A list of bodies, or a sentence that goes on: no apposition. */
const LISTS =
  /^(?:de|het) .* en (?:de|het)(?!\p{L})|^(?!.*(?<!\p{L})(?:die|dat|om|waar\p{L}*)(?!\p{L})).*(?<!\p{L})(?:en|of) (?:de|het|een)(?!\p{L})|^(?:de|het|een) [\p{L}-]+ (?:zal|zullen|moet|moeten|heeft|hebben|is|zijn|wordt|worden|wil|kan)(?!\p{L})|^(?!.*(?<!\p{L})om(?!\p{L})).* te \p{L}+$/u;

export const dutchTelling: TellingGrammar = {
  rules: [
    {
      name: 'een term is een …',
      pattern: new RegExp(
        `${START}(?:[Ee]en|Onder een) ${TERM}${BRACKET} (?:is|verstaan we|wordt verstaan:?) ${SAYS}(?:een|het|de|elk|elke) ${TO_END}`,
        'dgu',
      ),
      whole: true,
    },
    {
      name: 'onder term wordt verstaan …',
      explicit: true,
      pattern: new RegExp(
        String.raw`(?:^|\s)[Oo]nder (?:een |de |het )?[“"‘'„]?${TERM}[”"’']? (?:wordt|worden)(?: [\p{L} ]{2,40}?)? verstaan:? ${SAYS}${TO_END}`,
        'dgu',
      ),
      whole: true,
    },
    {
      name: 'onder term verstaat … …',
      explicit: true,
      pattern: new RegExp(
        String.raw`(?:^|\s)[Oo]nder (?:een |de |het )?[“"‘'„]?${TERM}[”"’']? (?:verstaat|verstaan) [\p{L} ]{2,40}? ${SAYS}(?:een|de|het) ${TO_END}`,
        'dgu',
      ),
    },
    {
      name: 'wordt onder term verstaan: …',
      explicit: true,
      pattern: new RegExp(
        String.raw`\b(?:wordt|worden)(?: [\p{L} ]{2,30}?)? onder (?:een |de |het )?[“"‘'„]?${TERM}[”"’']? verstaan:? ${SAYS}${TO_END}`,
        'dgu',
      ),
      whole: true,
    },
    {
      name: 'term is een …',
      pattern: new RegExp(
        `${START}(?:(?:[Dd]e|[Hh]et) )?(?<term>${WORD}(?: ${WORD}){0,5}?)${BRACKET}${INSERTED} (?:(?:is|vormt) (?:(?:namelijk|immers|thans|momenteel) )?(?:(?:in|binnen|volgens|voor) (?:het|de|dit|deze|die) [\\p{L}-]+ )?(?=(?:een|het|de) |(?:[\\p{L}-]+ ){1,3}die )|(?:zijn|vormen) (?:(?:in|binnen|volgens|voor) (?:het|de|dit|deze|die) [\\p{L}-]+ )?)${SAYS}${TO_END}`,
        'dgu',
      ),
      whole: true,
    },
    {
      name: 'dat term een … is die …',
      pattern: new RegExp(
        String.raw`(?<=\s)dat (?:de |het |een )?${TERM}${BRACKET} ${SAYS}een [^,;:.?!()\n]{3,60}? (?:is|zijn) (?:die|dat|waar\p{L}+) [^;:?!\n]{5,240}?)(?=[.;]|$)`,
        'dgu',
      ),
    },
    {
      name: '“term” betekent …',
      pattern: new RegExp(`${QUOTED}${BRACKET} (?:betekent|verwijst naar|staat voor|omvat) ${SAYS}${TO_END}`, 'dgu'),
      explicit: true,
      whole: true,
    },
    {
      name: 'term betekent …',
      pattern: new RegExp(
        `^(?:(?:De|Het|Een) )?${TERM}${BRACKET} (?:betekent|staat voor|verwijst naar|houdt in dat|bestaat uit|fungeert als|dient als) ${SAYS}${TO_END}`,
        'dgu',
      ),
      whole: true,
    },
    {
      name: 'name, een … die …',
      kind: 'name',
      pattern: new RegExp(
        String.raw`, ${SAYS}(?:een|het|de) [^,;:.?!()\n]{3,80}? (?:die|dat|waar\p{L}+|voor|van|om|zoals) [^,;:.?!()\n]{3,80}, [^,;:.?!()\n]{2,60}(?:, [^,;:.?!()\n]{2,60}){0,3} en [^,;:.?!()\n]{3,120})(?=[.;,]|$)`,
        'dgu',
      ),
      unless: LISTS,
    },
    {
      name: 'name, een …,',
      kind: 'name',
      pattern: new RegExp(`, ${SAYS}(?:een|het|de) ${TO_COMMA}`, 'dgu'),
      unless: LISTS,
    },
    {
      name: 'term, een … zoals …',
      pattern: new RegExp(
        String.raw`^(?:De|Het|Een) ${TERM}${BRACKET}, ${SAYS}een [^,;:.?!()\n]{3,120} (?:die|dat|waar\p{L}+|voor|zoals) [^,;:.?!()\n]{3,80}, [^,;:.?!()\n]{2,60}(?:, [^,;:.?!()\n]{2,60}){0,3} en [^,;:.?!()\n]{3,120})(?=[.;,]|$)`,
        'dgu',
      ),
      unless: LISTS,
    },
    {
      name: 'term, een …,',
      pattern: new RegExp(
        `(?:^(?:De|Het|Een)|(?<=\\s)dat(?: de| het| een)?) ${TERM}${BRACKET}, ${SAYS}een ${TO_COMMA}`,
        'dgu',
      ),
      unless: LISTS,
    },
    {
      name: '… term, een … die …',
      kind: 'phrase',
      pattern: new RegExp(
        String.raw`, ${SAYS}een [^,;:.?!()—\n]{3,80}? (?:die|dat|waar\p{L}+|van|voor|met) [^,;:.?!()—\n]{5,160})(?=[,;:.]|$)`,
        'dgu',
      ),
      unless: LISTS,
    },
    {
      name: 'term, een …, is',
      pattern: new RegExp(
        String.raw`^(?:De |Het |Een )?${TERM}${BRACKET}, ${SAYS}een [^;:.?!\n]{10,260}?)(?=, (?:is|zijn|heeft|hebben|was|waren|wordt|worden|zal|kan|kunnen|moet|moeten)(?!\p{L}))`,
        'dgu',
      ),
    },
    {
      name: 'term, …en die …,',
      pattern: new RegExp(
        String.raw`(?:^Voor |^Bij |^)${TERM}${BRACKET}, ${SAYS}\p{Ll}[\p{L}-]+(?:en|s) (?:die|waar\p{L}*|van|voor) [^,;:.?!()\n]{5,160})(?=, (?:\p{Ll}+t|\p{Ll}+en)(?!\p{L}))`,
        'dgu',
      ),
    },
    {
      name: 'term: een …',
      pattern: new RegExp(`^${TERM}: ${SAYS}(?:een|de|het) ${TO_END}`, 'dgu'),
      unless: /\d{4}/u,
    },
    {
      name: 'name: het … dat',
      kind: 'name',
      pattern: new RegExp(
        String.raw`: ${SAYS}(?:het|de) [^,;:.?!()\n]{3,60}? (?:die|dat|waar\p{L}*) [^;:?!\n]{5,240}?)(?=[.;]|$)`,
        'dgu',
      ),
    },
    {
      name: 'term noemen … dat: een …',
      pattern: new RegExp(
        String.raw`^${TERM} (?:noemt|noemen|heet) [^:\n]{0,40}: ${SAYS}(?:een|de|het) ${TO_END}`,
        'dgu',
      ),
    },
    {
      name: '…: een … die',
      pattern: new RegExp(
        String.raw`: ${SAYS}een [^,;:.?!()\n]{3,60}? (?:die|dat|waar\p{L}*) [^;:?!()\n]{5,240}?)(?=[.;)]|$)`,
        'dgu',
      ),
    },
    {
      name: '…, dat wil zeggen …',
      pattern: new RegExp(
        String.raw`(?:,| \(| –) ?(?:d\.w\.z\.|dat wil zeggen|dat is|dat zijn|oftewel|ofwel|met andere woorden)(?!\p{L}),? ${SAYS}[^;:?!()\n]{10,300}?)(?=, (?:is|zijn|heeft|hebben|wordt|worden|thans|zal|moet|kan|in|die|dat|maar|en|\p{Ll}{3,}t)\b|[,] thans| –|[.:;)]|$)`,
        'dgu',
      ),
      explicit: true,
    },
    {
      name: '… – een … –',
      pattern: new RegExp(String.raw` – ${SAYS}een [^–;:?!\n]{10,240})(?= –|[.;]|$)`, 'dgu'),
    },
    {
      name: '… – … die … –',
      pattern: new RegExp(
        String.raw` – ${SAYS}(?:(?:de|het) \p{Ll}[^–;:?!\n]{10,240}|\p{Ll}[\p{L}-]+ (?:[\p{L}-]+ )?(?:die|dat|waar\p{L}*) [^–;:?!\n]{5,240}))(?= –)`,
        'dgu',
      ),
    },
    {
      name: '… (een …)',
      pattern: new RegExp(String.raw` \(${SAYS}(?:een|de|het) \p{Ll}[^()\n]{12,180})\)`, 'dgu'),
      unless: /\d/u,
    },
    {
      name: '… (…)',
      pattern: new RegExp(
        String.raw` \(${SAYS}(?:een )?\p{Ll}[\p{L}-]+ (?:[\p{L}-]+ ){0,2}?(?:die|dat|waar\p{L}*|van wat|van het|van de|voor het|voor de) [^()\n]{5,180})\)`,
        'dgu',
      ),
      unless:
        /^(?:waaronder|zoals|zie|en|of|in|op|bij|van|voor|met|als|onder|tot|circa|ongeveer|vooral|met name|inclusief|beide|niet|artikel|de|het|deze|dit|naar|uit|aan|door|lid|bijlage)\b/u,
    },
  ],
  relative: /^(?:die|waar\p{L}*)$/u,
  complement:
    /(?<!\p{L})(?:die|dat|waar\p{L}*|van|voor|met|om|tegen|tussen|ter|door|inzake|over|bij|bestemd|bedoeld|op|in|aan|welke)(?!\p{L})/u,
  bareNoun: /(?:en|s)$/u,
  judges:
    /^(?:een |de |het )?(?:(?:vorig|afgelopen|dit jaar|meest|grootste|belangrijkste|voornaamste|enige|eerste|tweede|derde|beste|slechtste|zelfde|andere|volgende|laatste|hoogste|laagste|gevolg|resultaat|geval|reden|manier|tijd|feit|deel|doel|bedoeling|onderwerp|aantal|kwart|helft|meerderheid|moment|winstgevende?|ernstige?|groeiende?|belangrijke?|grote?|cruciale?|krachtige?|waardevolle?|goede?|nieuwe?|duidelijke?|sterke?)(?!\p{L})|(?:(?!(?:van|voor|met|die|dat|tegen|in|op|om|bij|door|over|naar|aan|uit|tussen) )[\p{L}-]+ ){0,3}?(?:probleem|uitdaging|prioriteit|bedreiging|gevaar|zorg|stap|voorbeeld|succes|kwestie|vraag|teken|symbool|kans|hoeksteen|pijler|draaischijf|sleutel|motor|kern|mijlpaal|ruggengraat|bron|oorzaak|slachtoffers?|taak|plicht|verantwoordelijkheid|antwoord op de vraag|onderdeel|aandachtspunt|vereiste|noodzaak|must)(?!\p{L}))|^(?:nog|nu|al|ook|niet|vaak|in|aan|op|onder|verantwoordelijk|beschikbaar|verwacht|nodig|vereist|te|door|gebaseerd|noodzakelijk|belangrijk|essentieel|cruciaal|duidelijk|klaar|zeer|heel|meer|minder|te|zo|als|geen|momenteel|verplicht|vrij|open|bewust|bezorgd|hier|er|daarom|gemaakt|gebruikt|sinds|inmiddels|van kracht|bedoeld|gericht|voornemens|samen|goed|gebonden|opgericht|ingesteld|vastgesteld|aangenomen|gestegen|gedaald|uitgevoerd|het eens|verheugd|ingenomen|tevreden|blij)(?!\p{L})/iu,
  people:
    /^(?:een |de |het )?(?:[\p{L}'’-]+ ){0,3}?(?:commissaris|eurocommissaris|voorzitter|vicevoorzitter|minister|staatssecretaris|directeur|directeur-generaal|woordvoerder|rapporteur|lid van|leider|hoofd van|rechter|ambassadeur|hoogleraar|auteur)(?!\p{L})/iu,
  noTerm:
    /^(?:inzet|uitgangspunt|basis|voorwaarde|doel|ambitie|bedoeling|idee|resultaat|wel|toch|evenmin|vaak|hoe|waar|waarom|eerste|tweede|derde|volgende|laatste|belangrijkste|grootste|voornaamste|meeste|artikel|hoofdstuk|het|dit|dat|deze|die|er|zij|ze|hij|wij|we|u|ik|men|wat|wie|welke|sommige|veel|vele|alle|hier|zulke|beide|elk|elke|niemand|iedereen|ja|nee|in|op|aan|voor|bij|met|als|indien|wanneer|terwijl|sinds|na|om|omdat|hoewel|maar|en|of|dus|vandaag|nu|ook|echter|daarom|haar|hun|onze|zijn|mijn|een|daarnaast|bovendien|ten|tot|uit|over|door|zo)(?:\s|$)|\s(?:van|in|op|aan|bij|met|uit|tot|en|of|dat|die|is|zijn|zal|heeft|de|het|een|hun|voor)$|(?<!\p{L})(?:dat|zal|zullen|heeft|hebben|had|was|waren|zou|moet|kan|mag|wordt|worden)(?!\p{L})/iu,
};
