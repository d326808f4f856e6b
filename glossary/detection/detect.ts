import type { Language, Signal } from '../reading.ts';
import type { PageText } from '../text/page-text.ts';
import { CUES, type Cue } from './cues.ts';
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
  readonly commitments: number;
  readonly datedCommitments: number;
}

export interface Verdict {
  readonly isPolicyPage: boolean;
  readonly confidence: number;
  readonly signals: readonly Signal[];
}

/**
 * Weights of a log-odds sum, set by hand on the corpus and on pages that are not in it. What counts saturates, so that
 * length alone decides nothing.
 */
const WEIGHTS = {
  bias: -4.3,
  bodies: 1.15,
  density: 1.5,
  jargon: 0.55,
  commitments: 0.45,
  dated: 0.5,
  memberStates: 0.55,
  others: -1.1,
} as const;
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
  const host = knownHost(page.host);
  const cues = CUES.map((cue) => ({ cue, count: count(page.text, cue.pattern) }));
  const union = cues.find(({ cue }) => cue.code === 'union')?.count ?? 0;
  const ours = evidence.bodyMentions + union;
  const per = (n: number) => (1000 * n) / Math.max(words, 150);
  // A page on the United Nations that names the Union once is not about the Union.
  const outweighed = Math.max(0, saturate(evidence.others) - saturate(ours) / 2);
  const score =
    WEIGHTS.bias +
    (host?.weight ?? 0) +
    WEIGHTS.bodies * saturate(evidence.bodies) +
    WEIGHTS.density * Math.min(1, per(ours) / DENSE) +
    WEIGHTS.jargon * saturate(evidence.jargon) +
    WEIGHTS.commitments * saturate(evidence.commitments) +
    WEIGHTS.dated * saturate(evidence.datedCommitments) +
    WEIGHTS.memberStates * saturate(evidence.memberStates) * (evidence.others > ours ? 0 : 1) +
    WEIGHTS.others * outweighed +
    cues.reduce((sum, { cue, count: n }) => sum + weightOf(cue, n, ours), 0);
  const confidence = Math.floor(100 / (1 + Math.exp(-score))) / 100;
  const signals: Signal[] = [];
  if (host) signals.push({ code: 'host', value: host.suffix });
  const add = (code: Signal['code'], value: number) => value > 0 && signals.push({ code, value });
  add('bodies', evidence.bodies);
  add('jargon', evidence.jargon);
  add('commitments', evidence.datedCommitments);
  for (const { cue, count: n } of cues) if (weightOf(cue, n, ours) !== 0) add(cue.code, n);
  if (outweighed > 0) add('others', evidence.others);
  return { isPolicyPage: confidence >= THRESHOLD, confidence, signals };
}

function weightOf({ weight, yields }: Cue, n: number, ours: number): number {
  return weight * (yields ? Math.max(0, saturate(n) - saturate(ours) / 2) : saturate(n));
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
