import type { Language, Signal } from '../reading.ts';
import type { PageText } from '../text/page-text.ts';
import { CUES, type CueCode } from './cues.ts';
import { knownHost } from './hosts.ts';

/** What the reading has counted, for the detector to weigh. */
export interface Evidence {
  readonly page: PageText;
  readonly language: Language | null;
  /** Distinct EU institutions and agencies that are named. */
  readonly bodies: number;
  /** Mentions of them. */
  readonly bodyMentions: number;
  /** Mentions of the Member States. */
  readonly memberStates: number;
  /** Mentions of organisations that are not the Union's: the United Nations, the Council of Europe, the African Union. */
  readonly others: number;
  /** Distinct term bank entries that are neither bodies nor general words. */
  readonly jargon: number;
  readonly datedCommitments: number;
}

export interface Verdict {
  readonly isPolicyPage: boolean;
  readonly confidence: number;
  readonly signals: readonly Signal[];
}

/** What is weighed; each number saturates, so that length alone decides nothing. */
export interface Features {
  readonly host: number;
  /** Mentions of the Union and its bodies for the words that there are. */
  readonly density: number;
  readonly jargon: number;
  readonly dated: number;
  readonly memberStates: number;
  /** Other organisations, as far as the Union does not outweigh them. */
  readonly others: number;
  readonly union: number;
  readonly acts: number;
  readonly law: number;
  readonly 'other-commission': number;
  readonly national: number;
  readonly offer: number;
}

/**
 * Weights of a log-odds sum: a logistic regression on 124 pages of both kinds and languages, a third of them real, held
 * near weights set by hand so that no page decides alone (in ten parts, each read with the weights of the others: 115
 * of 124 right). Bodies and commitments tell nothing that density and dates do not.
 */
const BIAS = -3.77;
const WEIGHTS: Features = {
  host: 1.51,
  density: 1.68,
  jargon: 0.81,
  dated: 0.41,
  memberStates: 0.33,
  others: -1.64,
  union: 1.65,
  acts: 1.12,
  law: 1.62,
  'other-commission': -2.98,
  national: -1.2,
  offer: -4.03,
};
const THRESHOLD = 0.5;
/** Below this many words there is too little to go by, whatever the host. */
const MIN_WORDS = 40;
/** Mentions of the Union and its bodies in a thousand words that are as many as count. */
const DENSE = 18;

/** Whether a page is about the policy of the European Union, how surely, and why. */
export function detectPolicyPage(evidence: Evidence): Verdict {
  const { page, language } = evidence;
  const words = page.text.split(/\s+/).length;
  if (words < MIN_WORDS) return { isPolicyPage: false, confidence: 0.02, signals: [{ code: 'short', value: words }] };
  if (!language)
    return { isPolicyPage: false, confidence: 0.05, signals: [{ code: 'language', value: page.language ?? '' }] };
  const { features, counts, host } = featuresOf(evidence, words);
  const score = BIAS + KEYS.reduce((sum, key) => sum + WEIGHTS[key] * features[key], 0);
  const confidence = Math.floor(100 / (1 + Math.exp(-score))) / 100;
  const signals: Signal[] = [];
  if (host) signals.push({ code: 'host', value: host });
  const add = (code: Signal['code'], value: number) => value > 0 && signals.push({ code, value });
  add('bodies', evidence.bodies);
  add('jargon', evidence.jargon);
  add('commitments', evidence.datedCommitments);
  for (const [code, n] of counts) if (features[code] > 0) add(code, n);
  if (features.others > 0) add('others', evidence.others);
  return { isPolicyPage: confidence >= THRESHOLD, confidence, signals };
}

const KEYS = Object.keys(WEIGHTS) as readonly (keyof Features)[];

/** What is weighed of a page of so many words, with what was counted for it and the suffix of a known host. */
function featuresOf(
  evidence: Evidence,
  words: number,
): { features: Features; counts: ReadonlyMap<CueCode, number>; host: string | null } {
  const { page } = evidence;
  const host = knownHost(page.host);
  const counts = new Map(CUES.map(({ code, pattern }) => [code, count(page.text, pattern)]));
  const of = (code: CueCode) => saturate(counts.get(code) ?? 0);
  const ours = evidence.bodyMentions + (counts.get('union') ?? 0);
  // A page on the United Nations, or on a ministry, that names the Union once is not about the Union.
  const beyond = (n: number) => Math.max(0, saturate(n) - saturate(ours) / 2);
  const features = {
    host: host?.weight ?? 0,
    density: Math.min(1, (1000 * ours) / Math.max(words, 150) / DENSE),
    jargon: saturate(evidence.jargon),
    dated: saturate(evidence.datedCommitments),
    memberStates: evidence.others > ours ? 0 : saturate(evidence.memberStates),
    others: beyond(evidence.others),
    union: of('union'),
    acts: of('acts'),
    law: of('law'),
    'other-commission': of('other-commission'),
    national: beyond(counts.get('national') ?? 0),
    offer: of('offer'),
  };
  return { features, counts, host: host?.suffix ?? null };
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
  const s = value === 1 ? '' : 's';
  switch (code) {
    case 'host':
      return `host ${value}`;
    case 'bodies':
      return value === 1 ? '1 EU institution or agency' : `${value} EU institutions and agencies`;
    case 'union':
      return `${value} mention${s} of the Union`;
    case 'jargon':
      return `${value} term${s} of EU policy`;
    case 'acts':
      return `${value} reference${s} to EU acts`;
    case 'law':
      return `${value} turn${s} of EU law`;
    case 'commitments':
      return `${value} dated commitment${s}`;
    case 'other-commission':
      return `${value} mention${s} of another body called Commission`;
    case 'national':
      return `${value} mention${s} of national bodies`;
    case 'others':
      return `${value} mention${s} of other organisations`;
    case 'offer':
      return `${value} word${s} of a vacancy, a course or an event`;
    case 'short':
      return `only ${value} word${s}`;
    case 'language':
      return value ? `language ${value}` : 'neither Dutch nor English';
  }
}
