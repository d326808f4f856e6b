import type { ActionGrammar } from '../../actions/grammar.ts';
import { dutchBodies } from './bodies.ts';
import { findDutchConjuncts } from './conjuncts.ts';
import { frames } from './frames.ts';
import { dutchLexicon } from './lexicon.ts';
import { actFrames, datedFrames, makingFrames } from './present-frames.ts';
import { isInfinitive, isPresent } from './verbs.ts';

export const dutch: ActionGrammar = {
  language: 'nl',
  lexicon: dutchLexicon,
  bodies: dutchBodies,
  rules: [...frames, ...makingFrames, ...datedFrames],
  rulesInActs: [...frames, ...actFrames],
  article: /^Artikel\s+\d{1,3}[a-z]?(?![\p{L}\d])(?!\s+(?:van|lid|leden|en|of|is|bevat|bepaalt)(?!\p{L})|,)/iu,
  thisAct: /\b(?:deze (?:verordening|richtlijn)|dit besluit)\b/iu,
  actParagraph:
    /^(?:De (?:lidstaten|Commissie|bevoegde autoriteiten)|Elke lidstaat|Iedere lidstaat|Lidstaten) \p{Ll}+(?:t|en) /u,
  recitals: /^Overwegende hetgeen volgt:?$/iu,
  inverts: true,
  pronouns: new Map([
    ['zij', 'any'],
    ['ze', 'any'],
    ['hij', 'singular'],
    ['het', 'singular'],
    ['deze', 'any'],
    ['wij', 'author'],
    ['we', 'author'],
    ['ik', 'author'],
  ]),
  objects: new Map([
    ['haar', 'singular'],
    ['hem', 'singular'],
    ['hen', 'plural'],
    ['ze', 'any'],
  ]),
  soon: /(?<!\p{L})(?:binnenkort|weldra|eerstdaags|straks|in de komende (?:weken|maanden|jaren|tijd))(?!\p{L})/iu,
  numbers: new Map([
    ['is', 'singular'],
    ['heeft', 'singular'],
    ['wordt', 'singular'],
    ['was', 'singular'],
    ['zijn', 'plural'],
    ['hebben', 'plural'],
    ['worden', 'plural'],
    ['waren', 'plural'],
  ]),
  deliberates:
    /\b(?:voorstellen|voorleggen|indienen|nagaan|onderzoeken|evalueren|beoordelen|overwegen|presenteren|publiceren|bekendmaken|aannemen|vaststellen|bijstellen|aanpassen|herzien|wijzigen|informeren|meedelen|berichten|raadplegen|uitnodigen|verzoeken|besluiten|beslissen|onderhandelen|bespreken|toetsen|bestuderen|rapporteren|uitbrengen|(?:maatregelen|stappen|actie) (?:nemen|treffen|ondernemen))\b/iu,
  subordinators:
    /^(?:zodra|als|wanneer|nadat|voordat|totdat|indien|hoewel|omdat|doordat|aangezien|terwijl|opdat|zodat|mits|tenzij|ondanks dat|sinds)\b/i,
  purposes: new Set(['zodat', 'omdat', 'doordat', 'aangezien']),
  powers: new Set(['kan', 'kunnen', 'mag', 'mogen']),
  addressing: new Set(['op', 'bij', 'aan', 'dat']),
  contrasts: new Set(['maar', 'want', 'doch', 'al']),
  conditions: new Set(['of', 'indien', 'als', 'mits', 'tenzij', 'zodra', 'wanneer', 'voor zover', 'totdat', 'zolang']),
  foreignPurpose: /\b(?:zodat|opdat) (?:de|het|een|deze|alle|elke)\b/gi,
  helps:
    /\b(?:helpen|ondersteunen|aanmoedigen|aansporen|verzoeken|oproepen|in staat (?:te )?stellen|verplichten|stimuleren)\b[^,;]{0,60}?\bom\b|\b(?:pleiten|pleit)\b[^,;]{0,20}?\bdat\b/giu,
  occasion:
    /^(?:na|sinds|op basis van|op grond van|naar aanleiding van|in aansluiting op|volgend op|in reactie op)\s[^,;]{6,80}\s$/iu,
  negation: /\b(?:niet|geen|nooit|noch)\b(?!-)/i,
  nobody: /^["“‘„\s]*(?:niets|niemand|geen|geen enkele|noch)(?!\p{L})/iu,
  notNegation: /\bniet (?:alleen|enkel|slechts|louter|later|eerder)\b/gi,
  nonAgentive:
    /^(?:(?!\b(?:dat|om|of|die|zodat|waar\p{L}+)\b)[^,;:]){0,160}\bkunnen [\p{L}]+en\b|^(?:(?:(?!\b(?:dat|om|of|die)\b)[\p{L}\s'-]){0,80}\s)?(?:profiteren|ontvangen|kunnen|krijgen|beschikken|blijven|gelden|bestaan|leiden|betekenen|(?:in staat|nodig|mogelijk) zijn)[.;:]?$/iu,
  constitutive: /\b(?:bijgestaan|vergezeld|gevolgd|gebonden|getroffen|geacht|gedekt|geraakt)\b/iu,
  later: /(?<!\p{L})(?:daarna|vervolgens|nadien)(?!\p{L})/iu,
  also: /(?<!\p{L})(?:ook|eveneens|tevens)(?!\p{L})/iu,
  happens:
    /(?<!\p{L})(?:gehouden|gepland|verwacht|bereikt|gehaald|verwezenlijkt|voltooid|gerealiseerd|verminderd|gehalveerd|verdubbeld|verlaagd|verhoogd|ingetrokken|toegepast|uitgefaseerd|vervangen|voorkomen|bespaard|toegekend|overgedragen|verleend|gemachtigd|beoogd|gestreefd|verwacht|nodig)(?!\p{L})/iu,
  deeds:
    /(?<!\p{L})(?:voorgesteld|gepresenteerd|vastgesteld|bekendgemaakt|geëvalueerd|herzien|beoordeeld|opgericht|ingesteld|gestart|gelanceerd|uitgewerkt|onderzocht|opgesteld|voorgelegd|ingediend|aangepast|bijgewerkt|uitgebreid|versterkt|ontwikkeld|georganiseerd|gepubliceerd|voortgezet|uitgevoerd|genomen|gewijzigd|verlengd|aangenomen|geïnformeerd|gemonitord|gevolgd|besproken|overwogen|ingevoerd|opgezet|opgestart|gemaakt|vernieuwd|gesteund|ondersteund|gefinancierd|uitgetrokken|vrijgemaakt|verbeterd|vereenvoudigd|aangescherpt|ingericht|opgenomen|uitgebracht|afgerond|voltooid|benoemd|aangewezen|bijeengeroepen|getroffen|gewerkt|onderhandeld|gestart|begonnen|verkend|geraadpleegd|toegezonden|gezonden|gestuurd|verstrekt|aangeboden|opgesteld|geactualiseerd|geopend|gelegd|ingezet|aangepakt|bevorderd|geïntensiveerd|overgedragen|overgeheveld|samengevoegd|uitgerold|opgeschaald|verzameld|meegeteld)(?!\p{L})/iu,
  agents: new Set(['door']),
  obliged: /^[^,;:]{0,120}\bmoeten\b/iu,
  asksOn: /^[^mbhvq;:]{0,40}?[ut]/u,
  partners:
    /\b(?:samen met|met (?:de )?(?:steun|hulp|medewerking|ondersteuning|instemming) van|in (?:nauwe |volledige )?(?:samenwerking|overleg|partnerschap|coördinatie) met|tezamen met|gezamenlijk met|in samenspraak met)\s+/gi,
  listJoint: /^\s*(?:,|en|,? ?en|evenals|alsmede|of|en\/of|,? ?alsook)\s*$/i,
  determiner:
    /(?:^|\s)(?:de|het|een|zijn|haar|hun|alle|sommige|andere|'t|die|deze|onze|elke)(?: (?:aan|bij|in|door|op) [\p{L}\p{N}-]+ \p{Ll}{4,}(?:ende|de))?\s*$/iu,
  conditional:
    /\b(?:indien nodig|waar nodig|zo nodig|in voorkomend geval|indien passend|waar passend|desgevallend|eventueel|indien|mits|voor zover)\b|^\s*(?:mocht(?:en)?|tenzij|ingeval|in geval)\b|, dan\b/i,
  consequence:
    /^(?:indien|als|zodra|mocht(?:en)?|wanneer|blijk(?:t|en)|is|zijn|word(?:t|en)|heeft|hebben|ontbreekt|ontbreken|kom(?:t|en)|volstaat|ontstaat|doet)(?!\p{L})[^;:?]{5,200}, dan $/iu,
  conditionFirst: /^\s*(?:indien|als|zodra|mocht(?:en)?|tenzij|mits|ingeval|in geval|voor zover|zou(?:den)?)\b/i,
  hedged:
    /\b(?:streeft ernaar|streven ernaar|beoogt|beogen|ernaar te streven|te streven naar|trachten|zo mogelijk|indien mogelijk)\b/i,
  reported:
    /\b(?:heeft|hebben|had|hadden) (?:zich (?:er ?toe|ertoe) |er ?toe |toegezegd|aangekondigd|beloofd|zich verbonden)|\b(?:kondigde|kondigden|zegde|zegden|beloofde|verklaarde|liet weten|laten weten|meldde|zei|zeiden|bevestigde|aangegeven|gemeld|verklaard|gezegd|bevestigd|bericht|aangekondigd|toegezegd)\b[^.]{0,80}\bdat\b/i,
  question: /\?["”')\]]*\s*$/,
  states:
    /^(?:vind|acht|meen|mene|denk|hoop|hope|vrees|vreze|weet|wete|stel|constate|benadru|onderstre|wijs|wijz|merk|herinner|erken|verwacht|betreur|zeg|meld|bericht|schrij|verkla|bevestig|blijk|gelo|oorde|concludeer|concludere|bena|rek|kondig|maak|make)/iu,
  lays: /(?<!\p{L})(?:bepaalt|bepalen|regelt|regelen|houdt in|houden in|schrijft voor|voorziet erin|voorzien erin) dat(?!\p{L})[^;:?]{0,200}$/u,
  documents:
    /(?:mededeling|plan|strategie|resolutie|aanbeveling|conclusies|verslag|voorstel|pakket|brief|richtlijn|verordening|advies|verklaring|agenda|routekaart|richtsnoeren|tekst|wet|initiatief)$/u,
  notes: /\b(?:merkt op|stelt vast|herinnert eraan|wijst erop|erkent|bevestigt|onderkent) dat\s$/iu,
  announces:
    /\b(?:zal|zullen|moet|moeten|gaat|gaan|wordt|worden|stelt|stellen|neemt|nemen|pleit\p{L}*|bevat|voorziet|strategie|plan|maatregelen)\b/iu,
  undertakings:
    /\b(?:voorstel(?:len)?|plannen|gepland\p{L}*|toezegging\p{L}*|belofte|verzoek|oproep|aankondiging|aangekondigd\p{L}*|komende|toekomstige|herziening|oprichting|invoering|lancering|vaststelling|evaluatie|indiening)\b/iu,
  past: /\b(?:werd|werden|was|waren|heeft|hebben|had|hadden)\b/iu,
  keyActions:
    /\b(?:belangrijkste|voornaamste|kern|concrete|geplande|prioritaire|volgende|sleutel)\s?-?(?:acties|maatregelen|stappen|initiatieven)\b|\b(?:kernacties|sleutelacties|vlaggenschipinitiatieven|volgende stappen|actiepunten|toezeggingen)\b/i,
  label:
    /^(?:Kern|Sleutel|Vlaggenschip)?(?:[Aa]cties?|[Mm]aatregel|[Ss]tap|[Ii]nitiatief|[Aa]anbeveling|Mijlpaal|Toezegging) \d{1,3}[a-z]?\s?[:.–—-]\s+/u,
  following: /\b(?:de|deze) volgende\b|\bals volgt\b|\bhieronder\b/i,
  planColumns: {
    action:
      /^(?:\p{L}+ ){0,2}(?:acties?|actiepunt(?:en)?|(?:kern|sleutel)acties?|maatregel(?:en)?|activiteit(?:en)?|initiatief|initiatieven|toezegging(?:en)?|aanbeveling(?:en)?|stap(?:pen)?|ta(?:ak|ken)|mijlpa(?:al|len)|wat)\b/iu,
    actor:
      /^(?:wie|(?:eind)?verantwoordelijk\p{L}*|actie(?:houder|nemer)|trekkers?|uitvoerders?|actor(?:en)?|instantie|instelling(?:en)?|orga(?:an|nen)|door wie|betrokken\p{L}*|verantwoordelijke (?:partij|instantie|actor)\p{L}*|partijen|bevoegd\p{L}*)\b/iu,
    date: /^(?:wanneer|termijn\p{L}*|planning|tijdpad|tijdschema|tijdlijn|deadline|streefdatum|streefjaar|datum|data|tijdsbestek|tijdstip|uiterlijk|tegen|vóór|kalender|kwartaal|gepland|periode|jaar|(?:indicatie(?:ve|f) |verwachte |voorgestelde )?(?:tijdpad|termijn|timing|datum|planning))\b/iu,
  },
  takesEffect:
    /(?:treedt|treden) (?:[\p{L}]+ ){0,4}in werking|(?:is|zijn|wordt|worden) (?:[\p{L}]+ ){0,4}van (?:toepassing|kracht)/iu,
  noDay:
    /^(?:[–—-]|n\.?v\.?t\.?|n\.?n\.?b\.?|nader te bepalen|doorlopend|lopend|continu|permanent|regelmatig|gereed.*|afgerond.*)?$/iu,
  done: /^(?:gereed|afgerond|voltooid|uitgevoerd|gerealiseerd|klaar|aangenomen|afgesloten)(?:\s\([^)]*\))?$/iu,
  recommends: /aanbevel/iu,
  boundingHead: /^(?:uiterlijk(?: op| in)?|tegen|ten laatste)$/iu,
  planActors: new Map([
    ['COM', 'commission'],
    ['EC', 'commission'],
    ['LS', 'member-states'],
    ['EP', 'parliament'],
    ['MS', 'member-states'],
  ]),
  isPresent: (word) => isPresent(word) || isInfinitive(word),
  isVerbPhrase(words) {
    const tokens = words.match(/[\p{L}'-]+/gu) ?? [];
    if (/\bte\s+[\p{L}-]+n\b/iu.test(words)) return true;
    return tokens.some((token) => isInfinitive(token));
  },
  conjunctsOf: findDutchConjuncts,
};
