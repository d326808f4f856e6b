/** Hosts on which EU policy texts are at home. A host decides nothing alone: the text does too. */
const HOSTS: readonly { readonly suffix: string; readonly weight: number }[] = [
  { suffix: 'europa.eu', weight: 1.6 },
  { suffix: 'europa-nu.nl', weight: 1.2 },
  { suffix: 'eumonitor.nl', weight: 1.2 },
  { suffix: 'eumonitor.eu', weight: 1.2 },
  { suffix: 'parlementairemonitor.nl', weight: 0.9 },
  { suffix: 'denederlandsegrondwet.nl', weight: 0.5 },
  { suffix: 'officielebekendmakingen.nl', weight: 0.7 },
  { suffix: 'tweedekamer.nl', weight: 0.6 },
  { suffix: 'eerstekamer.nl', weight: 0.6 },
  { suffix: 'rijksoverheid.nl', weight: 0.5 },
  { suffix: 'government.nl', weight: 0.5 },
  { suffix: 'europadecentraal.nl', weight: 0.9 },
  { suffix: 'europeesparlement.nl', weight: 0.9 },
];

/** The known host that `host` is or belongs to, with its weight; null for any other, look-alikes included. */
export function knownHost(host: string | null): { suffix: string; weight: number } | null {
  if (!host) return null;
  return HOSTS.find(({ suffix }) => host === suffix || host.endsWith(`.${suffix}`)) ?? null;
}

/** The known hosts, for the manifest's match patterns. */
export const KNOWN_HOSTS: readonly string[] = HOSTS.map(({ suffix }) => suffix);
