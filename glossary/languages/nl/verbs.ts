/**
 * Infinitives of the genre. Dutch plurals end in "-en" as infinitives do ("maatregelen"), so a list tells them apart;
 * separable particles are stripped first, which makes "opstellen", "vaststellen" and "voorstellen" one entry.
 */
const BASES = `
  aarden achten analyseren annuleren antwoorden baseren bedenken beginnen begeleiden begrijpen behandelen beheren behouden behalen
  bekijken beklemtonen bekrachtigen belasten beleggen belichten bemiddelen benadrukken benoemen benutten beogen beoordelen bepalen
  bepleiten beperken bereiken bereiden berekenen beschermen beschouwen beslechten beslissen bespreken besteden bestraffen bestrijden
  bestuderen besturen betalen betreffen betrekken bevatten bevestigen bevorderen bevrijden bewaken beweren bewerkstelligen bezien
  bezoeken bieden binden blijven blokkeren boeken bouwen breiden brengen bundelen codificeren combineren communiceren compenseren
  concretiseren consolideren consulteren controleren coördineren creëren delen dekken detecteren digitaliseren dienen doen dragen drijven
  dringen duiden dwingen eerbiedigen eisen erkennen evalueren experimenteren faciliteren financieren formuleren garanderen gaan gebruiken
  gelasten gelden geven gunnen halen handelen handhaven hanteren harmoniseren hebben helpen herbevestigen hernieuwen herschikken herzien
  hervatten hervormen herstellen herstructureren houden identificeren implementeren indexeren informeren innoveren inspecteren inspireren
  integreren intensiveren introduceren inventariseren investeren investeren kiezen komen kopen koppelen krijgen kunnen lanceren laten leggen
  leiden leren leveren lenen maken melden meten minimaliseren mobiliseren moderniseren modelleren moedigen monitoren motiveren nagaan
  nemen noemen nodigen normaliseren onderbouwen onderhandelen onderhouden onderkennen ondernemen onderschrijven ondersteunen onderstrepen
  ondertekenen onderzoeken ontbinden ontdekken onthullen onthouden ontmantelen ontmoedigen ontnemen ontplooien ontsluiten
  ontvangen ontvouwen ontwerpen ontwikkelen ontwrichten openen openbaren opereren optimaliseren organiseren overwegen overdragen overtuigen
  overwinnen plaatsen plannen pleiten plegen presenteren prioriteren produceren promoten publiceren raadplegen raken ramen ratificeren
  realiseren reageren rechtvaardigen reduceren regelen registreren reguleren reiken rekenen respecteren richten roepen saneren schaffen
  schalen schenken scheppen scherpen schorsen schrappen schrijven selecteren signaleren simuleren sluiten smeden specificeren sporen
  stabiliseren staan stappen starten staven stellen sterken steunen stimuleren stoppen straffen streven structureren sturen subsidiëren
  stroomlijnen synchroniseren tekenen testen toetsen traceren trainen treden treffen trekken uitbannen uniformeren updaten vaardigen vallen
  vangen varen vatten veiligen veranderen verankeren verantwoorden verbeteren verbieden verbinden verbreden verbreiden verdedigen verdelen
  verdiepen verdubbelen verduidelijken verduurzamen vereenvoudigen vereisen verfijnen vergemakkelijken vergelijken vergoeden vergroten
  verhelpen verhinderen verhogen verhoren verkennen verkleinen verkopen verkorten verkrijgen verlagen verlenen verlengen verlichten
  vermelden vermijden verminderen vernieuwen verlagen verplichten verrichten verruimen verschaffen verscherpen verschuiven versimpelen
  verslaan versnellen verspreiden versterken verstevigen verstrekken vertalen vertegenwoordigen vertrouwen vervangen vervolgen vervolledigen
  vervullen verwerken verwerpen verwerven verwezenlijken verwijderen verwijzen verzamelen verzekeren verzenden verzoeken vinden voeden voegen
  voeren volgen volgen vorderen vormen voorkomen voorzien vragen vrijmaken waarborgen waarschuwen wegen werken werpen werven weren wijden
  wijzen wijzigen winnen wisselen worden zenden zetten zien zijn zoeken zorgen zuiveren aanvaarden accepteren activeren adviseren afstemmen
  aanpakken aanbevelen beperken bijdragen nastreven overleggen uitvoeren toezien toetreden rapporteren handhaven publiceren versleutelen
`;
const PARTICLES =
  'aan achter af bij binnen door goed groot in klaar los mede mee na neer om onder op over plaats samen stop stil stand tegemoet tegen teniet terug toe uit vast vol voor voort vooruit vrij waar weg weer';

const bases = new Set(BASES.trim().split(/\s+/));
const particles = PARTICLES.split(' ');

/** Whether a word is an infinitive of the genre, with or without a separable particle. */
export function isInfinitive(word: string): boolean {
  const lower = word.toLowerCase();
  if (!lower.endsWith('n')) return false;
  if (bases.has(lower)) return true;
  return particles.some((particle) => lower.startsWith(particle) && bases.has(lower.slice(particle.length)));
}
