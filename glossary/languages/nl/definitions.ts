import type { DefinitionGrammar } from '../../terms/definition-grammar.ts';
import { dutchTelling } from './telling.ts';

/** What may stand before the subject of a sentence that defines it. */
const HEAD = /^(?:(?:de|het|een)\s)?(?:zogenaamde\s|zogeheten\s)?[‘'"“„«]?$/i;
const TAIL = String.raw`(?:-[\p{L}-]{2,40})?[’'"”»]?(?:\s\([^()\n]{1,120}\))?`;
/** A prepositional phrase of a noun, up to where the clause goes on without it. */
const PHRASE = String.raw`[^,;:.()!?\n]{3,140}?(?=[,;:.()!?\n]|$|\s(?:en|of)\s(?:de|het|een|dit|deze|te|om|\p{L}+en\s)|\s(?:te|om|zal|zullen|is|zijn|was|werd|wordt|worden|kan|kunnen|moet|moeten|heeft|hebben|die|dat|waar\p{L}+|bevorderen|versterken|toetreden)\s)`;
const KIND =
  '(?:netwerk|verdrag|kader|platform|fonds|systeem|programma|agentschap|richtlijn|verordening|groep|overeenkomst|protocol|instrument|centrum|orgaan|bureau|mechanisme|databank|initiatief|project|comité)';

export const dutchDefinitions: DefinitionGrammar = {
  telling: dutchTelling,
  rules: [
    {
      name: 'x is a',
      before: HEAD,
      after: new RegExp(
        String.raw`^${TAIL}\s(?:is|zijn|was|waren|vormt|vormen)\s(?:(?:dus|daarmee|namelijk|immers|thans|momenteel)\s)?(?:een|het|de|één|hét|dé)\s\p{L}`,
        'iu',
      ),
      unless: new RegExp(
        String.raw`^${TAIL}\s(?:is|zijn|was|waren|vormt|vormen)\s(?:de (?:afgelopen|komende|laatste|voorbije|eerste keer)|het (?:eens|aan|niet|moment|erover)|een (?:feit|stap|goed|van de|onderwerp|prioriteit|(?:[\p{L}-]+ ){0,2}(?:probleem|uitdaging|bedreiging|gevaar|onderdeel|prioriteit|zorg))|het belangrijk|de (?:grootste|belangrijkste) (?:uitdaging|bedreiging))`,
        'iu',
      ),
      quote: 'sentence',
    },
    {
      name: 'x means',
      before: HEAD,
      after: new RegExp(
        String.raw`^${TAIL}\s(?:staat voor|betekent|verwijst naar|is de afkorting van|houdt in dat)\s`,
        'iu',
      ),
      quote: 'sentence',
    },
    {
      name: 'x was set up',
      before: HEAD,
      after: new RegExp(
        String.raw`^${TAIL}\s(?:is|zijn|werd|werden)\s[^,.;:]{0,80}?(?:opgericht|ingesteld|in het leven geroepen|gelanceerd)(?![\p{L}])`,
        'iu',
      ),
      quote: 'sentence',
    },
    {
      name: 'x serves to',
      before: HEAD,
      after: new RegExp(
        String.raw`^${TAIL}\s(?:heeft tot (?:doel|taak)|is bedoeld (?:om|voor)|is (?:verantwoordelijk|bevoegd) voor|bestaat uit|dient om|is gericht op|maakt het mogelijk|biedt)\s`,
        'iu',
      ),
      quote: 'sentence',
    },
    {
      name: 'x (a …)',
      after: /^(?:-[\p{L}-]{2,40})?\s\((?:een|het|de|d\.w\.z\.|dat is|ofwel|oftewel)\s[^()\n]{8,200}\)/iu,
      quote: 'clause',
    },
    {
      name: 'the … x network',
      names: true,
      before:
        /(?:^|[\s(])((?:het|de|een)\s(?:nieuwe\s|bestaande\s)?door\s[^,.;:()]{2,50}\s(?:gefinancierde|opgerichte|beheerde|geleide|ingestelde|ondersteunde|gecoördineerde)\s)$/iu,
      after: new RegExp(`^(?:-?${KIND})?(?![\\p{L}])`, 'u'),
      quote: 'phrase',
    },
    {
      name: 'x network of',
      names: true,
      before: /(?:^|[\s(])((?:(?:het|de|een)\s)?)$/iu,
      after: new RegExp(
        String.raw`^(?:(?<=[\p{L}-]{3}${KIND})|-?${KIND})\s(?:van de|van het|van|tegen|voor(?! te)|inzake|tussen|ter)\s${PHRASE}`,
        'u',
      ),
      quote: 'phrase',
    },
  ],
  asksWhat: /^(?:\d+[.)]\s*)?wat (?:is|zijn|betekent|houdt|doet)\s(?:(?:de|het|een)\s)?[‘'"“„«]?$/i,
  meaning:
    /^(?:onder\s)?[‘'"“„«]([^‘’'"“”„«»\n]{2,90})[’'"”»](?:\sof\s[‘'"“„«]([^‘’'"“”„«»\n]{2,60})[’'"”»])?\s(?:wordt verstaan|betekent|verstaat men|wordt begrepen|:\s*wordt verstaan)/diu,
  item: /^[‘'"“„«]([^‘’'"“”„«»\n]{2,90})[’'"”»](?:\s\([^()\n]{1,40}\)|\sof\s[‘'"“„«]([^‘’'"“”„«»\n]{2,60})[’'"”»])?\s?[:,]\s/du,
  defines:
    /\b(?:wordt verstaan onder|gelden de volgende definities|zijn de volgende definities|definities van toepassing|wordt (?:daar)?onder .{0,40}verstaan)\b/iu,
};
