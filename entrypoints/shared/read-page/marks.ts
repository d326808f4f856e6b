import type { Mark } from '../../../glossary/text/page-text.ts';

const EMPHASIS = new Set(['em', 'strong', 'b', 'i']);
const MAX_TITLE = 2_000;
const MAX_TARGET = 8_000;
const NOTE_REFERENCE =
  '[role=doc-noteref], sup > a, a > sup, .footnote-ref, .oj-note-tag, .oj-super.oj-note-tag, .noteref, .voetnoot';

type Open = Omit<Mark, 'start' | 'end'>;

/** What an inline element says of its text; null for one that says nothing. `base` resolves relative links. */
export function markOf(element: Element, name: string, base: string | null): Open | null {
  if (EMPHASIS.has(name)) return { kind: 'emphasis' };
  switch (name) {
    case 'dfn':
      return { kind: 'definition', ...titled(element) };
    case 'abbr':
    case 'acronym':
      return element.getAttribute('title') ? { kind: 'abbreviation', ...titled(element) } : null;
    case 'q':
    case 'blockquote':
      return { kind: 'quotation' };
    case 'time':
      return { kind: 'time', ...targeted(element.getAttribute('datetime')?.trim()) };
    case 'a':
      if (isNoteReference(element)) return { kind: 'note-reference', ...targeted(linkOf(element, base)) };
      return element.hasAttribute('href') ? { kind: 'link', ...targeted(linkOf(element, base)) } : null;
    default:
      return null;
  }
}

/** Whether a link is the number of a footnote, which belongs to no word. */
export function isNoteReference(link: Element): boolean {
  return (
    link.matches(NOTE_REFERENCE) || link.querySelector(':scope > sup, :scope > .oj-note-tag, :scope > .super') !== null
  );
}

function titled(element: Element): { title?: string } {
  const title = element.getAttribute('title')?.replace(/\s+/g, ' ').trim().slice(0, MAX_TITLE);
  return title ? { title } : {};
}

function targeted(target: string | null | undefined): { target?: string } {
  return target && target.length <= MAX_TARGET ? { target } : {};
}

function linkOf(element: Element, base: string | null): string | null {
  try {
    const url = new URL(element.getAttribute('href') ?? '', base ?? undefined);
    return /^(?:https?|mailto):$/.test(url.protocol) ? url.href : null;
  } catch {
    return null;
  }
}
