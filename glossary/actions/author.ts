import type { PageText } from '../text/page-text.ts';

/** Whose pages a host carries. */
const HOSTS: readonly (readonly [suffix: string, id: string])[] = [
  ['consilium.europa.eu', 'council'],
  ['europarl.europa.eu', 'parliament'],
  ['europol.europa.eu', 'europol'],
  ['eurojust.europa.eu', 'eurojust'],
  ['frontex.europa.eu', 'frontex'],
  ['cepol.europa.eu', 'cepol'],
  ['eppo.europa.eu', 'eppo'],
  ['eeas.europa.eu', 'eeas'],
  ['ela.europa.eu', 'ela'],
  ['euda.europa.eu', 'euda'],
  ['enisa.europa.eu', 'enisa'],
  ['fra.europa.eu', 'fra'],
  ['ecb.europa.eu', 'ecb'],
  ['ec.europa.eu', 'commission'],
  ['commission.europa.eu', 'commission'],
  ['rijksoverheid.nl', 'nl'],
  ['government.nl', 'nl'],
];
/** Where a page says at its head whose it is. */
const HEAD_BLOCKS = 6;
const SIGNS: readonly (readonly [pattern: RegExp, id: string])[] = [
  [/\b(?:overgenomen van|bron:|source:)\s*(?:de |the )?(?:Europese Commissie|European Commission)\b/iu, 'commission'],
  [/^(?:Europese Commissie|European Commission|EUROPESE COMMISSIE|EUROPEAN COMMISSION)\b/u, 'commission'],
  [
    /\b(?:MEDEDELING VAN DE COMMISSIE|COMMUNICATION FROM THE COMMISSION|Mededeling van de Commissie|Communication from the Commission)\b/u,
    'commission',
  ],
  [
    /\b(?:Speech|Statement|Remarks|Toespraak|Verklaring)\b.{0,80}\b(?:Commissioner|President von der Leyen|Vice-President|commissaris|voorzitter Von der Leyen)\b/iu,
    'commission',
  ],
  [
    /\bAan de Voorzitter van de (?:Tweede|Eerste) Kamer\b|\bKamerbrief\b|\bBRIEF VAN DE (?:MINISTER|STAATSSECRETARIS)\b/u,
    'nl',
  ],
];

/** Who speaks so in Parliament's plenary is no Member: a Commissioner, on Parliament's own pages. */
const TO_PARLIAMENT = /\b(?:Honourable Members|Geachte (?:Parlements)?leden)\b/u;

/** The id of the body that writes the page, and means itself by "we"; null where neither host nor head says so. */
export function authorOf({ host, text, blocks }: PageText): string | null {
  const known = HOSTS.find(([suffix]) => host === suffix || host?.endsWith(`.${suffix}`));
  if (known) return known[1] === 'parliament' && TO_PARLIAMENT.test(text) ? 'commission' : known[1];
  for (const { start, end } of blocks.slice(0, HEAD_BLOCKS)) {
    const words = text.slice(start, Math.min(end, start + 300));
    const sign = SIGNS.find(([pattern]) => pattern.test(words));
    if (sign) return sign[1];
  }
  return null;
}

/** Those whose resolutions and conclusions leave out that it is they who speak. */
export const RESOLVING = new Set(['parliament', 'council', 'european-council', 'eesc', 'cor']);
