import { namesOf } from './names.ts';

/**
 * Countries, as "code: English; Dutch"; the codes are ISO 3166-1 alpha-2, as the ids of actors are. Names after
 * Unicode CLDR.
 */
const ROWS = `
at: Austria; Oostenrijk
be: Belgium; België
bg: Bulgaria; Bulgarije
hr: Croatia; Kroatië
cy: Cyprus; Cyprus
cz: Czechia, Czech Republic; Tsjechië
dk: Denmark; Denemarken
ee: Estonia; Estland
fi: Finland; Finland
fr: France; Frankrijk
de: Germany; Duitsland
gr: Greece; Griekenland
hu: Hungary; Hongarije
ie: Ireland; Ierland
it: Italy; Italië
lv: Latvia; Letland
lt: Lithuania; Litouwen
lu: Luxembourg; Luxemburg
mt: Malta; Malta
nl: Netherlands; Nederland
pl: Poland; Polen
pt: Portugal; Portugal
ro: Romania; Roemenië
sk: Slovakia; Slowakije
si: Slovenia; Slovenië
es: Spain; Spanje
se: Sweden; Zweden
al: Albania; Albanië
ba: Bosnia and Herzegovina; Bosnië en Herzegovina
ge: Georgia; Georgië
is: Iceland; IJsland
xk: Kosovo; Kosovo
li: Liechtenstein; Liechtenstein
md: Moldova; Moldavië
me: Montenegro; Montenegro
mk: North Macedonia; Noord-Macedonië
no: Norway; Noorwegen
rs: Serbia; Servië
ch: Switzerland; Zwitserland
tr: Türkiye, Turkey; Turkije
ua: Ukraine; Oekraïne
gb: United Kingdom, UK; Verenigd Koninkrijk
us: United States, US; Verenigde Staten, VS
ru: Russia, Russian Federation; Rusland, Russische Federatie
by: Belarus; Belarus, Wit-Rusland
cn: China; China
in: India; India
jp: Japan; Japan
il: Israel; Israël
tn: Tunisia; Tunesië
eg: Egypt; Egypte
ma: Morocco; Marokko
ly: Libya; Libië
af: Afghanistan; Afghanistan
dz: Algeria; Algerije
ad: Andorra; Andorra
ao: Angola; Angola
ag: Antigua and Barbuda; Antigua en Barbuda
ar: Argentina; Argentinië
am: Armenia; Armenië
au: Australia; Australië
az: Azerbaijan; Azerbeidzjan
bs: Bahamas; Bahama’s
bh: Bahrain; Bahrein
bd: Bangladesh; Bangladesh
bb: Barbados; Barbados
bz: Belize; Belize
bj: Benin; Benin
bt: Bhutan; Bhutan
bo: Bolivia; Bolivia
bw: Botswana; Botswana
br: Brazil; Brazilië
bn: Brunei; Brunei
bf: Burkina Faso; Burkina Faso
bi: Burundi; Burundi
kh: Cambodia; Cambodja
cm: Cameroon; Kameroen
ca: Canada; Canada
cv: Cape Verde; Kaapverdië
cf: Central African Republic; Centraal-Afrikaanse Republiek
td: Chad; Tsjaad
cl: Chile; Chili
co: Colombia; Colombia
km: Comoros; Comoren
cg: Republic of the Congo; Republiek Congo
cd: Democratic Republic of the Congo; Democratische Republiek Congo
cr: Costa Rica; Costa Rica
ci: Côte d’Ivoire; Ivoorkust
cu: Cuba; Cuba
dj: Djibouti; Djibouti
dm: Dominica; Dominica
do: Dominican Republic; Dominicaanse Republiek
ec: Ecuador; Ecuador
sv: El Salvador; El Salvador
gq: Equatorial Guinea; Equatoriaal-Guinea
er: Eritrea; Eritrea
sz: Eswatini; Eswatini
et: Ethiopia; Ethiopië
fj: Fiji; Fiji
ga: Gabon; Gabon
gm: Gambia; Gambia
gh: Ghana; Ghana
gd: Grenada; Grenada
gt: Guatemala; Guatemala
gn: Guinea; Guinee
gw: Guinea-Bissau; Guinee-Bissau
gy: Guyana; Guyana
ht: Haiti; Haïti
hn: Honduras; Honduras
id: Indonesia; Indonesië
ir: Iran; Iran
iq: Iraq; Irak
jm: Jamaica; Jamaica
jo: Jordan; Jordanië
kz: Kazakhstan; Kazachstan
ke: Kenya; Kenia
ki: Kiribati; Kiribati
kw: Kuwait; Koeweit
kg: Kyrgyzstan; Kirgizië
la: Laos; Laos
lb: Lebanon; Libanon
ls: Lesotho; Lesotho
lr: Liberia; Liberia
mg: Madagascar; Madagaskar
mw: Malawi; Malawi
my: Malaysia; Maleisië
mv: Maldives; Maldiven
ml: Mali; Mali
mh: Marshall Islands; Marshalleilanden
mr: Mauritania; Mauritanië
mu: Mauritius; Mauritius
mx: Mexico; Mexico
fm: Micronesia; Micronesia
mc: Monaco; Monaco
mn: Mongolia; Mongolië
mz: Mozambique; Mozambique
mm: Myanmar; Myanmar
na: Namibia; Namibië
nr: Nauru; Nauru
np: Nepal; Nepal
nz: New Zealand; Nieuw-Zeeland
ni: Nicaragua; Nicaragua
ne: Niger; Niger
ng: Nigeria; Nigeria
kp: North Korea; Noord-Korea
om: Oman; Oman
pk: Pakistan; Pakistan
pw: Palau; Palau
ps: Palestine; Palestina
pa: Panama; Panama
pg: Papua New Guinea; Papoea-Nieuw-Guinea
py: Paraguay; Paraguay
pe: Peru; Peru
ph: Philippines; Filipijnen
qa: Qatar; Qatar
rw: Rwanda; Rwanda
kn: St. Kitts and Nevis; Saint Kitts en Nevis
lc: St. Lucia; Saint Lucia
vc: St. Vincent and Grenadines; Saint Vincent en de Grenadines
ws: Samoa; Samoa
sm: San Marino; San Marino
st: São Tomé and Príncipe; Sao Tomé en Principe
sa: Saudi Arabia; Saoedi-Arabië
sn: Senegal; Senegal
sc: Seychelles; Seychellen
sl: Sierra Leone; Sierra Leone
sg: Singapore; Singapore
sb: Solomon Islands; Salomonseilanden
so: Somalia; Somalië
za: South Africa; Zuid-Afrika
kr: South Korea; Zuid-Korea
ss: South Sudan; Zuid-Soedan
lk: Sri Lanka; Sri Lanka
sd: Sudan; Soedan
sr: Suriname; Suriname
sy: Syria; Syrië
tw: Taiwan; Taiwan
tj: Tajikistan; Tadzjikistan
tz: Tanzania; Tanzania
th: Thailand; Thailand
tl: Timor-Leste; Oost-Timor
tg: Togo; Togo
to: Tonga; Tonga
tt: Trinidad and Tobago; Trinidad en Tobago
tm: Turkmenistan; Turkmenistan
tv: Tuvalu; Tuvalu
ug: Uganda; Oeganda
ae: United Arab Emirates; Verenigde Arabische Emiraten
uy: Uruguay; Uruguay
uz: Uzbekistan; Oezbekistan
vu: Vanuatu; Vanuatu
va: Vatican City; Vaticaanstad
ve: Venezuela; Venezuela
vn: Vietnam; Vietnam
ye: Yemen; Jemen
zm: Zambia; Zambia
zw: Zimbabwe; Zimbabwe
hk: Hong Kong; Hongkong
`;

export interface Country {
  readonly code: string;
  readonly en: readonly string[];
  readonly nl: readonly string[];
}

export const COUNTRIES: readonly Country[] = ROWS.trim()
  .split('\n')
  .map((row) => {
    const [code = '', names = ''] = row.split(': ');
    const [en = '', nl = ''] = names.split(';');
    return { code, en: namesOf(en), nl: namesOf(nl) };
  });
