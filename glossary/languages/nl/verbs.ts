/**
 * Infinitives of the genre. Dutch plurals end in "-en" as infinitives do ("maatregelen"), so a list tells them apart;
 * separable particles are stripped first, which makes "opstellen", "vaststellen" and "voorstellen" one entry.
 */
const BASES = `
  aanbevelen aandragen aanpakken aanvaarden aarden aarzelen accepteren achten activeren adopteren adviseren afdwingen afleveren
  afstemmen agenderen analyseren annuleren antwoorden appreciëren baseren bedden bedenken begeleiden beginnen begrijpen begroten behalen
  behandelen beheren behouden bekendmaken bekijken beklemtonen bekrachtigen belasten beleggen belichten beloven bemiddelen benaderen
  benadrukken benoemen benutten beogen beoordelen bepalen beperken bepleiten bereiden bereiken berekenen beschermen beschouwen
  beslechten beslissen bespreken besteden bestendigen bestraffen bestrijden bestuderen besturen betalen betreffen betrekken bevatten
  bevestigen bevorderen bevrijden bewaken beweren bewerkstelligen bezien bezitten bezoeken beëindigen bieden bijdragen bijten binden
  blijven blokkeren boeken borgen borgstellen bouwen breiden breken brengen buigen bundelen citeren codificeren combineren communiceren
  compenseren completeren concretiseren congresseren consolideren consulteren controleren coördineren creëren debatteren decarboniseren
  decentraliseren dekken delegeren delen detacheren detecteren dienen digitaliseren diversifiëren documenteren doen doorgeven
  doorlichten doorvoeren doorzetten dragen drijven dringen duiden dwingen eerbiedigen effenen eindigen eisen elektrificeren erkennen
  escaleren evalueren evenaren experimenteren exploiteren faciliteren finaliseren financieren formuleren fungeren gaan garanderen
  gebruiken gelasten gelden geleiden geven groeien gunnen halen halveren handelen handhaven hanteren harmoniseren hebben hechten helpen
  herbekijken herhalen hertekenen herberekenen heroriënteren herbevestigen herdenken herkennen herladen hernieuwen heropenen heroverwegen herplaatsen herschikken herstellen
  herstructureren hervatten hervestigen hervormen herwaarderen herzien horen houden huisvesten identificeren ijveren implementeren
  inbedden indexeren informeren initiëren inlichten innen innoveren inspecteren inspireren instemmen integreren intensiveren
  introduceren inventariseren investeren inzien isoleren kaderen keuren kanaliseren keren kiezen kijken klaren koesteren komen kopen koppelen
  krijgen kunnen kwantificeren lanceren laten leggen leiden lenen leren leven leveren lezen liberaliseren lichten liggen lopen luisteren
  mainstreamen maken markeren materialiseren melden meten migreren minimaliseren mobiliseren modelleren moderniseren moedigen monitoren
  motiveren nagaan nastreven nemen neutraliseren nodigen noemen normaliseren noteren observeren omkaderen keuren omvatten onderbouwen
  onderhandelen onderhouden onderkennen ondernemen onderschrijven ondersteunen onderstrepen ondertekenen ondervangen onderzoeken
  ontbinden ontdekken ontginnen onthouden onthullen ontlasten ontmantelen ontmoedigen ontnemen ontplooien ontraden ontsluiten ontvangen
  ontvouwen ontwarren ontwerpen ontwikkelen ontwrichten ontzorgen opbouwen openbaren openen operationaliseren opereren opleiden
  opschalen opslaan opteren optimaliseren opvangen opvoeren organiseren overbruggen overdragen overeenkomen overhandigen overleggen
  overnachten overtuigen overwegen overwinnen paraferen participeren perken plaatsen plaatsvinden plannen plegen pleiten positioneren
  presenteren prikkelen prioriteren privatiseren procederen produceren professionaliseren profiteren programmeren promoten publiceren
  putten raadplegen raken ramen rapporteren ratificeren reageren realiseren rechtvaardigen redden reduceren refereren regelen regisseren
  registreren reguleren rehabiliteren reiken rekenen renoveren repatriëren reserveren respecteren richten rijden roepen sanctioneren
  saneren schaffen schakelen schalen schatten schenken scheppen scherpen schorsen schorten schrappen schrijven screenen selecteren
  sensibiliseren signaleren simuleren slaan slagen slechten slepen sluiten smeden snijden snoeien spannen specificeren spelen spitsen
  splitsen sporen spreken staan stabiliseren staken stappen starten staven stellen stemmen sterken steunen stimuleren stoppen straffen
  strekken streven stroomlijnen structureren sturen stutten subsidiëren synchroniseren systematiseren tasten tegemoetkomen tekenen
  tellen terugdringen testen toekennen toeleveren toelichten toesturen toetreden toetsen toezeggen toezien tonen tornen traceren
  trachten trainen transformeren treden treffen trekken uitbannen uitbreiden uiten uitfaseren uitrollen uitspreken uitvoeren uniformeren
  updaten vaardigen valideren vallen vangen varen variëren vaststellen vatten vechten veiligen veranderen verankeren verantwoorden
  verbeteren verbieden verbinden verbreden verbreiden verdedigen verdelen verdiepen verdisconteren verdubbelen verduidelijken
  verduurzamen vereenvoudigen vereisen verfijnen vergaren vergelijken vergemakkelijken vergoeden vergoelijken vergroenen vergroten
  vergunnen verhelpen verhinderen verhogen verhoren verhuizen verifiëren verijdelen verkennen verkeren verkleinen verkondigen verkopen
  verkorten verkrijgen verlagen verlaten verlenen verlengen verlichten vermarkten vermelden vermijden verminderen vernietigen vernieuwen
  verordenen verpakken verplaatsen verplichten verrichten verrijken verruimen verschaffen verscherpen verschuiven versimpelen verslaan
  versleutelen versnellen versoepelen verspillen verspreiden versterken verstevigen verstoren verstrekken verstrengen vertalen
  vertegenwoordigen vertonen vertragen vertrouwen vervangen vervoeren vervolgen vervolledigen vervroegen vervullen verwachten
  verwelkomen verwerken verwerpen verwerven verwezenlijken verwijderen verwijzen verzachten verzamelen verzekeren verzenden verzetten
  verzilveren verzoeken verzoenen vestigen vieren vinden vluchten voeden voegen voelen voeren volgen voltooien voorkomen voorstaan
  voorzien vorderen vormen vragen vrijgeven vrijmaken waarborgen waarderen waarschuwen wachten wegen weigeren wenden weren werken werpen
  werven weten wijden wijzen wijzigen winden winnen wisselen wonen worden zeggen zenden zetten zien zijn zoeken zorgen zuiveren zwijgen
  kondigen wegnemen lassen lossen matigen nuanceren verklaren berichten herinneren constateren concluderen stipuleren voorspellen vernemen beseffen betogen verlopen verstrijken ontstaan bestaan behoren dalen stijgen lijden schetsen blijken lijken schijnen afronden vullen passen heffen inkorten bijscholen omscholen grijpen hergebruiken herinrichten heten duren willen mogen hoeven durven pogen proberen bogen wijten danken deelnemen meewerken bijwonen vergaderen verkiezen ontslaan aanstellen aantreden aftreden opvolgen bekleden hopen vrezen betreuren prijzen loven bedanken groeten zweren toestaan verlangen opleggen gebieden bevelen veroordelen vrijspreken aanklagen arresteren aanhouden opsporen onderscheppen oprollen inbeslagnemen confisqueren bevriezen ontdooien opschorten stopzetten oprichten
`;
const PARTICLES =
  'aan achter af bij bijeen binnen door goed groot in klaar los mede mee na neer om onder op open over plaats samen stop stil stand tegemoet tegen teniet terug toe uit vast vol voor voort vooruit vrij waar weg weer';

const bases = new Set(BASES.trim().split(/\s+/));
const particles = PARTICLES.split(' ');

/** Whether a word is an infinitive of the genre, with or without a separable particle. */
export function isInfinitive(word: string): boolean {
  const lower = word.toLowerCase();
  if (!lower.endsWith('n')) return false;
  if (bases.has(lower)) return true;
  return particles.some((particle) => lower.startsWith(particle) && bases.has(lower.slice(particle.length)));
}

/** Stems that are not the infinitive less its ending: "komt", "heeft". */
const IRREGULAR_PRESENT = new Set('komt doet gaat ziet staat slaat houdt vindt biedt laat zet moet rondt'.split(' '));

/** Whether a word is the third person singular of one of those verbs: "stelt", "neemt", "geeft"; the particle stands apart. */
export function isPresent(word: string): boolean {
  if (!word.endsWith('t') || word.length < 4) return false;
  if (IRREGULAR_PRESENT.has(word)) return true;
  const stem = word.slice(0, -1);
  return (
    infinitivesOf(stem).some((infinitive) => bases.has(infinitive)) || infinitivesOf(word).some((i) => bases.has(i))
  );
}

/** The infinitives that a stem may belong to: "maak" to "maken", "stel" to "stellen", "geef" to "geven", "lees" to "lezen". */
function infinitivesOf(stem: string): string[] {
  const soft = stem.replace(/f$/, 'v').replace(/s$/, 'z');
  return [...new Set([stem, soft])].flatMap((one) => [
    `${one}en`,
    `${one}n`,
    `${one.replace(/([aeou])\1([^aeiou])$/, '$1$2')}en`,
    `${one}${one.at(-1) ?? ''}en`,
  ]);
}
