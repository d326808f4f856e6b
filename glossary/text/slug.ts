import { foldText } from './fold.ts';

const MAX_LENGTH = 60;

/** ASCII letters, digits and single hyphens between them; '' where nothing is left. */
export function slugOf(words: string): string {
  return foldText(words)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, MAX_LENGTH);
}
