import type { PageText } from '../../text/page-text.ts';
import type { ActionDraft } from '../action-draft.ts';
import { haveSameIds } from '../actors.ts';
import type { ActionGrammar } from '../grammar.ts';
import { stemsOf } from '../stems.ts';
import { createNearestIndex } from './nearest.ts';
import { agree } from './same-promise.ts';

/** Content words that both must have, and the share of the shorter one's words that they must be. */
const MIN_SHARED = { recital: 2, prose: 3, item: 3 } as const;
const MIN_SHARE = 0.6;

/**
 * Undertakings that only announce, or give the reason for, one that stands elsewhere on the page in a form that counts
 * more: a recital before its article, running text before an item (contract.md: a restatement is a mention). Same
 * bodies, no other day, and most of the words.
 */
export function findRestated({
  page: { text },
  drafts,
  grammar,
}: {
  page: PageText;
  drafts: readonly ActionDraft[];
  grammar: ActionGrammar;
}): { draft: ActionDraft; target: ActionDraft }[] {
  const stems = new Map(
    drafts.map((draft) => [draft, new Set(stemsOf(text.slice(draft.span.start, draft.span.end), grammar.language))]),
  );
  const share = (a: ActionDraft, b: ActionDraft): number => {
    const [own, theirs] = [stems.get(a) as Set<string>, stems.get(b) as Set<string>];
    const shared = [...own].filter((stem) => theirs.has(stem)).length;
    return shared >= MIN_SHARED[a.setting] ? shared / Math.min(own.size, theirs.size) : 0;
  };
  const index = createNearestIndex({
    things: drafts,
    featuresOf: (draft) => stems.get(draft) as Set<string>,
    positionOf: ({ span }) => span.start,
    weight: () => 1,
  });
  return drafts.flatMap((draft) => {
    const near = index.around(stems.get(draft) as Set<string>, draft.span.start);
    const targets = near.filter((other) => counts(draft) < counts(other) && isSame(draft, other));
    const best = targets.reduce<ActionDraft | null>(
      (found, one) => (share(draft, one) > (found ? share(draft, found) : MIN_SHARE) ? one : found),
      null,
    );
    return best ? [{ draft, target: best }] : [];
  });
}

const WEIGHT = { recital: 0, prose: 1, item: 2 } as const;

function counts({ setting }: ActionDraft): number {
  return WEIGHT[setting];
}

function isSame(a: ActionDraft, b: ActionDraft): boolean {
  const isKind = a.setting === 'recital' || a.modality === b.modality;
  return isKind && agree(a.deadline, b.deadline) && a.actors.length > 0 && haveSameIds(a.actors, b.actors);
}
