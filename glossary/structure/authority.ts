import { actUrl, documentNumber } from '../acts/act-number.ts';
import type { AuthorityReading, Language } from '../reading.ts';
import type { Mark, PageText } from '../text/page-text.ts';

/** A document of the Commission by its number: "COM(2021) 170", "JOIN(2020) 18 final", "SWD/2021/74". */
const NUMBER = /\b(COM|JOIN|SWD|C)[\s/]?\(?((?:19|20)\d\d)\)?[\s/]{0,2}(\d{1,4})(?:[\s/]final)?\b/u;
const IN_TEXT = /\b(COM|JOIN)\(((?:19|20)\d\d)\)\s?(\d{1,4})\b/gu;
/** A link to it, by number ("COM:2021:170:FIN") or by CELEX number ("52021DC0170"). */
const BY_NUMBER = /(?:uri=|\/)(COM|JOIN|SWD)(?::|%3A)((?:19|20)\d\d)(?::|%3A)0{0,3}(\d{1,4})/iu;
const BY_CELEX = /(?:CELEX(?::|%3A)|celex[:/])(5((?:19|20)\d\d)(PC|DC|JC|SC)0{0,3}(\d{1,4}))/iu;
const SERIES: Readonly<Record<string, string>> = { PC: 'COM', DC: 'COM', JC: 'JOIN', SC: 'SWD' };

/**
 * The authoritative text behind a page that explains or announces one: the Commission document that its links name,
 * the one named most often, then first; without such a link the one that its text names most often. Working documents
 * only where nothing else is named. Null on EUR-Lex itself.
 */
export function readAuthority({ text, marks, host }: PageText, language: Language | null): AuthorityReading | null {
  if (host?.endsWith('eur-lex.europa.eu') || isAct(text)) return null;
  const found = new Map<string, AuthorityReading & { count: number }>();
  for (const mark of marks) {
    if (mark.kind !== 'link') continue;
    const named = documentOf(mark, text.slice(mark.start, mark.end));
    if (!named) continue;
    const known = found.get(named.number);
    if (known) known.count++;
    else found.set(named.number, { ...named, span: { start: mark.start, end: mark.end }, count: 1 });
  }
  if (found.size === 0) {
    for (const match of text.matchAll(IN_TEXT)) {
      const act = documentNumber(match[1] as string, match[2] as string, match[3] as string);
      const number = act.id;
      const known = found.get(number);
      const span = { start: match.index, end: match.index + match[0].length };
      if (known) known.count++;
      else found.set(number, { number, celex: null, url: actUrl(act, language ?? 'en'), span, count: 1 });
    }
  }
  const all = [...found.values()];
  const main = all.filter(({ number }) => !number.startsWith('SWD'));
  const [best] = (main.length > 0 ? main : all).sort((a, b) => b.count - a.count);
  return best ? { number: best.number, celex: best.celex, url: best.url, span: best.span } : null;
}

/** "having regard to …", several times: a resolution or act is its own text, whatever it cites. */
function isAct(text: string): boolean {
  return (text.match(/^(?:[–—-]\s?)?(?:having regard to|gezien|gelet op)\s/gimu) ?? []).length >= 2;
}

function documentOf({ target }: Mark, words: string): Omit<AuthorityReading, 'span'> | null {
  const celex = target ? BY_CELEX.exec(decoded(target)) : null;
  if (celex && target) {
    const [, number = '', year = '', kind = '', serial = ''] = celex;
    return { number: `${SERIES[kind.toUpperCase()]}(${year}) ${serial}`, celex: number.toUpperCase(), url: target };
  }
  const byNumber = target ? BY_NUMBER.exec(decoded(target)) : null;
  if (byNumber && target) {
    const [, series = '', year = '', serial = ''] = byNumber;
    return { number: `${series.toUpperCase()}(${year}) ${Number(serial)}`, celex: null, url: target };
  }
  const inWords = NUMBER.exec(words);
  if (!inWords || !target) return null;
  const [, series = '', year = '', serial = ''] = inWords;
  return series === 'C' ? null : { number: `${series}(${year}) ${Number(serial)}`, celex: null, url: target };
}

function decoded(target: string): string {
  try {
    return decodeURIComponent(target);
  } catch {
    // A stray per cent sign: the address is read as it stands.
    return target;
  }
}
