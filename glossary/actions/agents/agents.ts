import { namesOf } from './names.ts';

/**
 * Whom policy texts charge with something besides the bodies of the term bank: the id under which they act, and what
 * they are called in English and in Dutch (singular forms; plurals are derived). One form of several words is longer
 * than its last word, and goes before it.
 */
const ROWS = `
member-states | Member State | lidstaat
rivm | RIVM | RIVM, Rijksinstituut voor Volksgezondheid en Milieu
pbl | PBL | PBL
acm | ACM | ACM, Autoriteit Consument en Markt
afm | AFM | AFM, Autoriteit Financiële Markten
dnb | DNB | DNB, De Nederlandsche Bank
nvwa | NVWA | NVWA
rvo | RVO | RVO, Rijksdienst voor Ondernemend Nederland
ncsc | NCSC | NCSC
autoriteit-persoonsgegevens | Dutch Data Protection Authority | Autoriteit Persoonsgegevens
authorities | authority, public authority | autoriteit, overheidsinstantie, instantie
national-authorities | national authority | nationale autoriteit, nationale instantie
competent-authorities | competent authority, competent national authority, national competent authority | bevoegde autoriteit, bevoegde instantie, nationale bevoegde autoriteit, bevoegde nationale autoriteit
supervisory-authorities | supervisory authority, national supervisory authority | toezichthoudende autoriteit, toezichthouder, nationale toezichthouder
market-surveillance-authorities | market surveillance authority | markttoezichtautoriteit
law-enforcement-authorities | law enforcement authority, law enforcement agency | rechtshandhavingsinstantie, rechtshandhavingsautoriteit, rechtshandhavingsdienst
judicial-authorities | judicial authority | justitiële autoriteit, gerechtelijke autoriteit
customs-authorities | customs authority | douaneautoriteit
tax-authorities | tax authority | belastingautoriteit
local-authorities | local authority | lokale overheid, lokale autoriteit, plaatselijke autoriteit
regional-authorities | regional authority | regionale overheid, regionale autoriteit
local-and-regional-authorities | local and regional authority, regional and local authority | lokale en regionale overheid, regionale en lokale overheid, lokale en regionale autoriteit
public-authorities | public authority | overheidsinstantie, overheid
managing-authorities | managing authority | beheersautoriteit, managementautoriteit, beheerautoriteit
contracting-authorities | contracting authority | aanbestedende dienst, aanbestedende instantie
national-regulatory-authorities | national regulatory authority | nationale regelgevende instantie, nationale regulerende instantie
regulators | regulator, national regulator | regelgever, regulator
digital-services-coordinators | Digital Services Coordinator | digitaledienstencoördinator
courts | court, national court | rechter, rechtbank, rechterlijke instantie
prosecutors | prosecutor | aanklager, openbaar aanklager
pes | public employment service | openbare dienst voor arbeidsvoorziening, publieke dienst voor arbeidsvoorziening
police | police, police force, police authority | politie, politiedienst, politieautoriteit
governments | government, national government | regering, nationale regering
national-parliaments | national parliament | nationaal parlement, nationale parlementen
parliaments | parliament of the Member States | parlement van de lidstaten
ministers | minister | minister
finance-ministers | finance minister, minister of finance, minister for finance | minister van Financiën
foreign-ministers | foreign minister, minister for foreign affairs, minister of foreign affairs | minister van Buitenlandse Zaken
eu-institutions | EU institution, institution of the Union, Union institution, European institution | EU-instelling, instelling van de Unie, Europese instelling
institutions | institution | instelling
eu-agencies | EU agency, Union agency, agency of the Union, European agency, relevant EU agency | EU-agentschap, agentschap van de Unie, Europees agentschap, EU-orgaan
agencies | agency | agentschap
co-legislators | co-legislator, Union co-legislator, legislator | medewetgever, wetgever
social-partners | social partner | sociale partner
civil-society | civil society | maatschappelijk middenveld
civil-society-organisations | civil society organisation, non-governmental organisation | maatschappelijke organisatie, niet-gouvernementele organisatie, middenveldorganisatie
stakeholders | stakeholder, relevant stakeholder, interested party | belanghebbende, stakeholder, betrokken partij, belanghebbende partij
actors | actor, relevant actor | actor, betrokken actor, betrokkene
partner-countries | partner country | partnerland
third-countries | third country | derde land
candidate-countries | candidate country, candidate state | kandidaat-lidstaat, kandidaat-land
accession-countries | accession country | toetredingsland
countries | country | land
states | State, State Party, States Parties, contracting state | Staat, verdragsluitende staat
parties | Party, Parties, party to the convention | Partij, partij bij het verdrag
contracting-parties | Contracting Party, Contracting Parties | verdragsluitende partij, overeenkomstsluitende partij
high-contracting-parties | High Contracting Party, High Contracting Parties | Hoge Verdragsluitende Partij
international-community | international community | internationale gemeenschap
regions | region | regio, regio's, gewest
cities | city | stad
municipalities | municipality | gemeente
provinces | province | provincie
industry | industry | industrie, bedrijfsleven
private-sector | private sector | particuliere sector, privésector
publishers* | publisher | uitgever
sponsors | sponsor | sponsor
advertisers | advertiser | adverteerder
broadcasters | broadcaster | omroep, omroeporganisatie
landowners | landowner | landeigenaar, grondeigenaar, terreineigenaar
land-managers | land manager, site manager | terreinbeheerder, natuurbeheerder
water-boards | water board, water authority | waterschap
hospitals | hospital | ziekenhuis, ziekenhuizen
healthcare-providers | healthcare provider | zorgaanbieder, zorgverlener, zorginstelling
doctors~ | doctor, physician | arts
pharmacists~ | pharmacist | apotheker
veterinarians~ | veterinarian | dierenarts
schools | school | school
teachers~ | teacher | leraar, leerkracht
researchers~ | researcher, scientist | onderzoeker, wetenschapper
research-institutions | research institution, research institute | onderzoeksinstelling, onderzoeksinstituut
public-bodies | public body, public sector body | overheidsorgaan, openbaar lichaam, overheidslichaam
eu-bodies | EU body, Union body, body of the Union | orgaan van de Unie, EU-orgaan
contact-points | contact point | contactpunt
national-contact-points | national contact point | nationaal contactpunt
single-points-of-contact | single point of contact | centraal contactpunt
national-coordinators | national coordinator | nationale coördinator, nationaal coördinator
competition-authorities | competition authority, national competition authority | mededingingsautoriteit, nationale mededingingsautoriteit
labour-inspectorates | labour inspectorate | arbeidsinspectie, arbeidsinspectiedienst
inspectorates | inspectorate | inspectie, inspectiedienst
equality-bodies | equality body | orgaan voor gelijke behandeling, gelijkheidsorgaan
consumer-organisations | consumer organisation | consumentenorganisatie
consumers~ | consumer | consument
workers~ | worker | werknemer
citizens~ | citizen | burger
travellers~ | traveller | reiziger
patients~ | patient | patiënt
victims~ | victim | slachtoffer
insurers | insurer | verzekeringsmaatschappij
auditors~ | auditor, statutory auditor | accountant, wettelijke auditor
asset-managers | asset manager | vermogensbeheerder
pension-funds | pension fund | pensioenfonds
shipowners | shipowner, ship owner, shipping company | reder, rederij, scheepvaartmaatschappij
ports | port authority | havenautoriteit
airports | airport operator | luchthavenexploitant
energy-suppliers | energy supplier, energy company | energieleverancier, energiebedrijf
telecom-operators | telecom operator, telecommunications operator | telecomaanbieder, telecombedrijf, telecomexploitant
cloud-providers | cloud provider, cloud service provider | cloudaanbieder, cloudleverancier
hosting-service-providers | hosting service provider | aanbieder van hostingdiensten, hostingprovider
social-media-platforms | social media platform, social media company | socialemediaplatform, sociaalmediaplatform, socialemediabedrijf
very-large-online-platforms | very large online platform | zeer groot onlineplatform
search-engines | online search engine, search engine | zoekmachine
app-stores | app store | appstore, appwinkel
pharmaceutical-companies | pharmaceutical company, pharmaceutical industry | farmaceutisch bedrijf, farmaceutische industrie, geneesmiddelenfabrikant
oil-companies | oil company | oliemaatschappij
mobile-operators | mobile operator | mobiele operator
parents | parent company | moederonderneming, moedermaatschappij
csirts | CSIRT, computer security incident response team | CSIRT
whistleblowers~ | whistleblower | klokkenluider
lawyers~ | lawyer | advocaat
judges~ | judge | rechters
inspectors~ | inspector | inspecteur
experts~ | expert | deskundige
companies | company, large company | bedrijf, groot bedrijf, vennootschap
undertakings | undertaking, large undertaking | onderneming, grote onderneming
businesses | business | handelszaak
enterprises | enterprise | bedrijfje
smes | SME, small and medium-sized enterprise | kmo, kmo's, mkb-bedrijf, kleine en middelgrote onderneming
start-ups | start-up | start-up
economic-operators | economic operator | marktdeelnemer, marktpartij, economische actor
operators* | operator | exploitant
providers* | provider | aanbieder, verstrekker, verlener
service-providers | service provider | dienstverlener, dienstverrichter, dienstenaanbieder, dienstaanbieder
suppliers* | supplier | leverancier
manufacturers* | manufacturer | fabrikant
producers* | producer | producent
importers* | importer | importeur
distributors* | distributor | distributeur
exporters | exporter | exporteur
retailers | retailer | detailhandelaar, winkelier
sellers* | seller | verkoper
traders | trader | handelaar
issuers* | issuer | uitgevende instelling, emittent
deployers* | deployer | gebruiksverantwoordelijke
developers* | developer | ontwikkelaar
authorised-representatives | authorised representative | gemachtigde, gemachtigde vertegenwoordiger
notified-bodies | notified body | aangemelde instantie
conformity-assessment-bodies | conformity assessment body | conformiteitsbeoordelingsinstantie
controllers* | controller, data controller | verwerkingsverantwoordelijke
processors | processor | verwerker
online-platforms | online platform | onlineplatform, platform
platforms | platform | platformbedrijf
gatekeepers | gatekeeper | poortwachter
technology-companies | technology company, tech company | technologiebedrijf, techbedrijf, internetbedrijf
banks | bank | bank
credit-institutions | credit institution | kredietinstelling
financial-institutions | financial institution | financiële instelling
investment-firms | investment firm | beleggingsonderneming
insurance-undertakings | insurance undertaking | verzekeringsonderneming, verzekeraar
obliged-entities | obliged entity | meldingsplichtige entiteit
essential-entities | essential entity | essentiële entiteit
important-entities | important entity | belangrijke entiteit
entities | entity | entiteit
critical-entities | critical entity | kritieke entiteit
financial-intelligence-units | financial intelligence unit, FIU | financiële-inlichtingeneenheid, FIE, FIE's
airlines | airline, air carrier | luchtvaartmaatschappij, luchtvaartonderneming
carriers | carrier | vervoerder
employers | employer | werkgever
employers-organisations | employers' organisation, employer organisation, employers’ organisation | werkgeversorganisatie
reporting-points | reporting point | meldpunt
safety-regions | safety region | veiligheidsregio, veiligheidsregio's
liaison-officers | liaison officer | verbindingsofficier
national-liaison-officers | national liaison officer | nationale verbindingsofficier
market-participants | market participant | marktspeler
trade-unions | trade union | vakbond, vakvereniging
farmers | farmer | landbouwer, boer
fishers | fisher, fisherman | visser
universities | university | universiteit
authors | author | auteur
performers | performer | uitvoerend kunstenaar, uitvoerende kunstenaar
rightholders | rightholder | rechthebbende
media | media organisation | mediaorganisatie
political-parties | political party | politieke partij, Europese politieke partij
beneficiaries | beneficiary | begunstigde
applicants | applicant | aanvrager
programme-authorities | programme authority | programma-autoriteit
implementing-partners | implementing partner | uitvoeringspartner, uitvoerende partner
data-protection-authorities | data protection authority | gegevensbeschermingsautoriteit
customs | customs | douane
water-users | water user | watergebruiker
owners* | owner | eigenaar
users* | user | gebruiker
holders* | holder | houder
signatories | signatory, signatory of the code | ondertekenaar
donors | donor | donor
investors | investor | investeerder, belegger
developers-of-standards | European standardisation organisation | Europese normalisatieorganisatie
data-holders | data holder | gegevenshouder, datahouder
data-recipients | data recipient | gegevensontvanger
transmission-system-operators | transmission system operator | transmissiesysteembeheerder
distribution-system-operators | distribution system operator | distributiesysteembeheerder
infrastructure-managers | infrastructure manager | infrastructuurbeheerder
railway-undertakings | railway undertaking | spoorwegonderneming
committee | committee, standing committee | comité
board | Board | raad van bestuur
management-board | Management Board | raad van beheer, raad van bestuur
executive-director | Executive Director | uitvoerend directeur
president-of-parliament | its President, the President of Parliament | zijn Voorzitter
minister | Minister, state secretary | staatssecretaris, bewindspersoon
nl | Dutch government, Dutch cabinet | kabinet, ministerie, Nederlandse regering, Rijk, bewindspersoon, minister van VWS, minister van Justitie en Veiligheid, minister van Buitenlandse Zaken
tweede-kamer | House of Representatives | Tweede Kamer
team-europe | Team Europe | Team Europa
european-council | EU leader, Heads of State or Government, Heads of State and Government, leaders of the Member States | EU-leider, EU-regeringsleider, regeringsleider, staatshoofd en regeringsleider, staatshoofd of regeringsleider
council | Justice and Home Affairs Council, General Affairs Council, Foreign Affairs Council, Ecofin Council, Ecofin, Environment Council, JHA Council | Raad Algemene Zaken, Raad Buitenlandse Zaken, Raad Justitie en Binnenlandse Zaken, JBZ-Raad, Ecofin-Raad, Ecofin, Milieuraad, Landbouwraad, RAZ, RBZ, Energieraad, Raad Concurrentievermogen, Telecomraad, Visserijraad
commission | EC | EC
eu | Europe | Europa
presidency-of-the-council | Presidency, incoming Presidency | voorzitterschap, inkomend voorzitterschap
`;

export interface Agent {
  /** The id under which it acts. */
  readonly id: string;
  readonly en: readonly string[];
  readonly nl: readonly string[];
  /** Whether "of" and a noun go on to name it: "providers of online platforms". */
  readonly takesOf: boolean;
  /** People rather than bodies: what they "will" do is foretold, not undertaken; they may be obliged or asked all the same. */
  readonly isPeople: boolean;
}

export const AGENTS: readonly Agent[] = ROWS.trim()
  .split('\n')
  .map((row) => {
    const [id = '', en = '', nl = ''] = row.split('|').map((cell) => cell.trim());
    return {
      id: id.replace(/[*~]/, ''),
      en: namesOf(en),
      nl: namesOf(nl),
      takesOf: id.endsWith('*'),
      isPeople: id.endsWith('~'),
    };
  });
