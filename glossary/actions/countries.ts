/** Countries that EU pages name, as "code: English; Dutch"; the codes are ISO 3166-1 alpha-2, as the ids of actors are. */
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
    return { code, en: split(en), nl: split(nl) };
  });

function split(names: string): string[] {
  return names.split(',').map((name) => name.trim());
}
