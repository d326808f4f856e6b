import type { Language, Signal } from '../reading.ts';
import type { PageText } from '../text/page-text.ts';
import { knownHost } from './hosts.ts';

/** What the reading has counted, for the detector to weigh. */
export interface Evidence {
  readonly page: PageText;
  readonly language: Language | null;
  /** Distinct EU bodies named (institutions, agencies); general words such as "Commission" are in `generic`. */
  readonly bodies: number;
  /** Mentions of the Union's bodies under their own names, and of "EU" and "Union". */
  readonly bodyMentions: number;
  /** Distinct term bank entries that are neither bodies nor general words. */
  readonly jargon: number;
  readonly commitments: number;
  readonly datedCommitments: number;
}

export interface Verdict {
  readonly isPolicyPage: boolean;
  readonly confidence: number;
  readonly signals: readonly Signal[];
}

/** "Directive (EU) 2019/1153", "COM(2021) 170", "2011/36/EU": at most this many are counted. */
const ACTS =
  /\b(?:\d{4}\/\d{1,4}\/(?:EU|EG|EC|JBZ|JHA|GBVB|CFSP)\b|\((?:EU|EG|EC|Euratom)\) ?(?:nr\. |No )?\d{1,4}\/\d{1,4}\b|(?:COM|SWD|JOIN|C)\s?\(\d{4}\) ?\d{1,5}\b)/g;
const UNION = /\b(?:EU|European Union|Europese Unie|EU-[\p{L}-]{3,40})(?![\p{L}])/gu;
/** Other bodies called Commission, and Councils that are not the Union's. */
const OTHER_COMMISSION =
  /\b(?:Charity|Federal Trade|Securities and Exchange|Electoral|Law|Gambling|Forestry|Planning|Truth and Reconciliation|Federal Communications|Equality and Human Rights|Care Quality|International Law|Royal|Venice|Rekenkamer)\s?Commission\b|\bCommission on (?:Narcotic Drugs|the Status of Women|Human Rights)\b|\bICCAT\b/g;
const NATIONAL =
  /\b(?:His Majesty's Government|HM Government|Home Office|Home Secretary|Secretary of State|UK Government|Scottish Government|United States|U\.S\.|White House|Congress|gemeenteraad|college van burgemeester en wethouders|burgemeester|wethouder|Provinciale Staten|Security Council|United Nations|Verenigde Naties)\b/g;

/** Weights of a log-odds sum, set by hand on pages of each kind; what counts saturates, so that length alone decides nothing. */
const WEIGHTS = {
  bias: -4.3,
  body: 1.15,
  density: 1.5,
  jargon: 0.55,
  act: 0.8,
  commitment: 0.45,
  dated: 0.5,
  union: 0.75,
  otherCommission: -1.6,
  national: -0.8,
} as const;
const THRESHOLD = 0.5;
/** Below this many words there is too little to go by, whatever the host. */
const MIN_WORDS = 40;

/** Whether a page is about the policy of the European Union, how surely, and why. */
export function detectPolicyPage(evidence: Evidence): Verdict {
  const { page, language } = evidence;
  const words = page.text.split(/\s+/).length;
  if (words < MIN_WORDS) return { isPolicyPage: false, confidence: 0.02, signals: [{ code: 'short', value: words }] };
  if (!language)
    return { isPolicyPage: false, confidence: 0.05, signals: [{ code: 'language', value: page.language ?? '' }] };
  const host = knownHost(page.host);
  const acts = count(page.text, ACTS);
  const union = count(page.text, UNION);
  const other = count(page.text, OTHER_COMMISSION);
  const national = count(page.text, NATIONAL);
  const per = (n: number) => (1000 * n) / Math.max(words, 150);
  const score =
    WEIGHTS.bias +
    (host?.weight ?? 0) +
    WEIGHTS.body * saturate(evidence.bodies) +
    WEIGHTS.density * Math.min(1, per(evidence.bodyMentions + union) / 18) +
    WEIGHTS.jargon * saturate(evidence.jargon) +
    WEIGHTS.act * saturate(acts) +
    WEIGHTS.commitment * saturate(evidence.commitments) +
    WEIGHTS.dated * saturate(evidence.datedCommitments) +
    WEIGHTS.union * saturate(union) +
    WEIGHTS.otherCommission * saturate(other) +
    WEIGHTS.national * Math.max(0, saturate(national) - saturate(union + evidence.bodyMentions) / 2);
  const confidence = Math.round((100 / (1 + Math.exp(-score))) | 0) / 100;
  const signals: Signal[] = [];
  if (host) signals.push({ code: 'host', value: host.suffix });
  const add = (code: Signal['code'], value: number) => value > 0 && signals.push({ code, value });
  add('bodies', evidence.bodies);
  add('union', union);
  add('jargon', evidence.jargon);
  add('acts', acts);
  add('commitments', evidence.datedCommitments);
  add('other-commission', other);
  if (national > union) add('national', national);
  return { isPolicyPage: confidence >= THRESHOLD, confidence, signals };
}

/** 0, 0.69, 1.1, 1.39, …: each further one counts for less; even above eight. */
function saturate(n: number): number {
  return Math.log1p(Math.min(n, 8));
}

function count(text: string, pattern: RegExp): number {
  let n = 0;
  for (const _ of text.matchAll(pattern)) if (++n >= 200) break;
  return n;
}

/** The signals in English, one line each. */
export function describeSignals(signals: readonly Signal[]): string[] {
  return signals.map(describeSignal);
}

function describeSignal({ code, value }: Signal): string {
  const many = value !== 1;
  switch (code) {
    case 'host':
      return `host ${value}`;
    case 'bodies':
      return `${value} EU institution${many ? 's and agencies' : ' or agency'}`;
    case 'union':
      return `${value} mention${many ? 's' : ''} of the Union`;
    case 'jargon':
      return `${value} term${many ? 's' : ''} of EU policy`;
    case 'acts':
      return `${value} reference${many ? 's' : ''} to EU acts`;
    case 'commitments':
      return `${value} dated commitment${many ? 's' : ''}`;
    case 'other-commission':
      return `${value} mention${many ? 's' : ''} of another body called Commission`;
    case 'national':
      return `${value} mention${many ? 's' : ''} of national or other bodies`;
    case 'short':
      return `only ${value} word${many ? 's' : ''}`;
    case 'language':
      return value ? `language ${value}` : 'neither Dutch nor English';
  }
}
