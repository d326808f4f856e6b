import { type Dom, ELEMENT } from './dom.ts';

const MAX_TITLE = 2_000;
const MAX_LANGUAGE = 60;
/** A site's name after a title is short. */
const SUFFIX = /\s+[|–—·»-]\s+([^|–—·»]{1,40})$/;

/** The contents of the page's `<meta>` elements, by name or property in lower case; the first of each. */
export function metaOf(document: Document, dom: Dom): ReadonlyMap<string, string> {
  const metas = new Map<string, string>();
  for (const meta of dom.queryAll(document, 'meta[content]')) {
    const content = meta.getAttribute('content')?.trim() ?? '';
    for (const attribute of ['name', 'property', 'itemprop', 'http-equiv']) {
      const name = meta.getAttribute(attribute)?.trim().toLowerCase();
      if (name && content !== '' && !metas.has(name)) metas.set(name, content);
    }
  }
  return metas;
}

/** The page's title without its site's name; '' where it has none. `heading` is the first heading of level 1. */
export function titleOf(
  document: Document,
  dom: Dom,
  { metas, heading }: { metas: ReadonlyMap<string, string>; heading: string | null },
): string {
  const title = dom.queryAll(document, 'head > title, title')[0];
  const declared = tidy(metas.get('og:title') ?? (title ? dom.dataOf(title) : ''));
  if (heading && (declared === '' || declared.includes(heading))) return heading.slice(0, MAX_TITLE);
  const suffix = SUFFIX.exec(declared);
  const isSite = suffix !== null && (!metas.has('og:title') || metas.get('og:site_name') === suffix[1]);
  const bare = isSite ? declared.slice(0, suffix.index) : declared;
  return (bare || heading || '').slice(0, MAX_TITLE);
}

/** The language that the page declares, nearest to its text first: a BCP 47 tag, or null. */
export function languageOf(root: Element, dom: Dom, metas: ReadonlyMap<string, string>): string | null {
  let near: string | null = null;
  for (let up: Node | null = root; up && dom.typeOf(up) === ELEMENT && !near; up = dom.parentOf(up)) {
    near = dom.attributeOf(up as Element, 'lang') || dom.attributeOf(up as Element, 'xml:lang');
  }
  const declared = near || metas.get('dc.language') || metas.get('dcterms.language') || metas.get('content-language');
  const tag = declared?.trim().slice(0, MAX_LANGUAGE);
  return tag && /^[a-z]{2,3}(?:[-_][a-z0-9]{1,8})*$/i.test(tag) ? tag : null;
}

export function placeOf(url: string | null): { host: string | null; path: string | null } {
  try {
    const { protocol, hostname, pathname } = new URL(url ?? '');
    return /^https?:$/.test(protocol) ? { host: hostname, path: pathname.slice(0, 8_000) } : { host: null, path: null };
  } catch {
    return { host: null, path: null };
  }
}

function tidy(text: string): string {
  return text
    .replace(/[\u00ad\u200b\u2060\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
