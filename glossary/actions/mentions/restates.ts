import type { Modality } from '../../reading.ts';
import { overlaps } from '../../text/span.ts';
import type { ActionDraft } from '../action-draft.ts';
import type { Alignment } from './alignment.ts';
import { MIN_SHARED, SAME_DAY } from './floors.ts';
import { agree, hasSameActors, isOneDay } from './same-promise.ts';

/** A prose undertaking that shares so much with a listed one only repeats it. */
const RESTATES = { coverage: 0.4, purity: 0.75 };

/** Whether a prose undertaking only repeats a listed action: same body, same modality, no other date, hardly anything else in it. */
export function restates(
  draft: ActionDraft,
  target: ActionDraft,
  { span, coverage, purity, shared }: Alignment,
): boolean {
  const isOneTime = isOneDay(draft.deadline, target.deadline);
  const isSame = hasSameActors(draft, target) && areAlike(draft, target, isOneTime);
  if (!isSame || !overlaps(draft.span, span) || !agree(draft.deadline, target.deadline)) return false;
  const fills = span.end - span.start > 0.4 * (draft.span.end - draft.span.start);
  const isOfSameDay = isOneTime && coverage >= SAME_DAY.coverage;
  return (
    shared.size >= MIN_SHARED && (coverage >= RESTATES.coverage || isOfSameDay || (purity >= RESTATES.purity && fills))
  );
}

const REQUESTS: ReadonlySet<Modality> = new Set(['recommended', 'urged', 'invited']);

/** One modality; or, for the same day, two ways of asking: "The Recommendation asks", "Member States should". */
function areAlike(a: ActionDraft, b: ActionDraft, isOneTime: boolean): boolean {
  return a.modality === b.modality || (isOneTime && REQUESTS.has(a.modality) && REQUESTS.has(b.modality));
}
