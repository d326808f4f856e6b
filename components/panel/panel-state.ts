import type { Reading } from '../../glossary/reading.ts';
import type { Curated } from '../notes/notes.ts';

/** What the panel knows of the active tab. */
export type PanelState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'none' }
  | { readonly kind: 'unsupported' }
  | { readonly kind: 'needs-click' }
  | { readonly kind: 'off'; readonly host: string }
  | { readonly kind: 'working'; readonly host: string; readonly step: string }
  | { readonly kind: 'error'; readonly reason: string }
  | { readonly kind: 'not-policy'; readonly host: string; readonly reading: Reading }
  | { readonly kind: 'ready'; readonly host: string; readonly reading: Reading; readonly curated: Curated };

export const VIEWS = ['search', 'terms', 'actions', 'pairs'] as const;
export type View = (typeof VIEWS)[number];

/** The site that the panel's switch is for; null where there is none to switch. */
export function hostOf(state: PanelState): string | null {
  return 'host' in state && state.host !== '' ? state.host : null;
}
