import type { Cut } from '../../actions/cut.ts';
import type { Shape } from '../../actions/units.ts';

/** Verbs of the genre that are nouns as well: after "and" they are taken for verbs only where a determiner follows. */
const NOUNS = new Set(
  `access act address balance call campaign challenge change check claim combat control cost cut deal design exchange experience focus fund group help
   host increase issue land lead limit link list map measure monitor need offer order pilot place plan process produce progress project record
   reform release report request research result review reward risk scale screen set share speed stand start step stop study supply support
   survey target test track train transfer transport trust update use view work`.split(/\s+/),
);

/** A comma or coordinator before a verb; "and, by the end of June, also" is one. */
const JOINT = /(,?c,?|,)(?:[jDtu]+,|p[^,cim]{1,12},)?[jDtu]*$/;

/**
 * Where an English step with a verb of its own begins: after a comma or coordinator, adverbs and a date passed over, a
 * base form with an object of its own, once the step before it has had one.
 */
export function findEnglishConjuncts({ tags, units }: Shape): Cut[] {
  const joints: Cut[] = [];
  let since = 0;
  for (let i = 1; i < tags.length; i++) {
    // "and pick, in 2027, the …": between a joint and a date that commas part, any word is the verb.
    const isParted = /^[iw],D,/.test(tags.slice(i)) && /c[j]?$/.test(tags.slice(since, i));
    const isGerund = tags[i] === 'g' && /^[^cdpw]*g/.test(tags) && i > 2;
    if (tags[i] !== 'i' && !isParted && !isGerund) continue;
    const match = JOINT.exec(tags.slice(since, i));
    if (!match) continue;
    const end = since + match.index;
    // "…, and share good practices": where no list goes before it, a comma and "and" open a clause.
    const opensClause =
      match[1] === ',c' &&
      !tags
        .slice(since, end)
        .replace(/\([^)]*\)/g, '')
        .includes(',');
    if (!isParted && !hasObject(tags, i, units, (match[1] as string).startsWith(','), opensClause)) continue;
    const start = end + (match[1] as string).length;
    const before = tags.slice(since, end);
    if (!/[ig][^ig]*[dwA#g(]/.test(before) && !/^[^i]*v.*[dwA]/.test(before)) continue;
    joints.push({ end: units[end - 1]?.end ?? 0, start: units[start]?.start ?? 0 });
    since = start;
  }
  return joints;
}

/** What follows a verb rather than a noun; after a word that is both, only what no noun has after it. */
function hasObject(
  tags: string,
  verb: number,
  units: Shape['units'],
  afterComma: boolean,
  opensClause: boolean,
): boolean {
  const next = tags[verb + 1] ?? '';
  // "and to report back": after "to" it is no noun.
  if (tags[verb - 1] === 't' && next !== '') return true;
  if ('dAt#o'.includes(next || ' ') || (opensClause && next === 'w')) return true;
  if (NOUNS.has(units[verb]?.word ?? '')) return afterComma && next === 'p' && units[verb + 1]?.word !== 'of';
  return 'wgejupiDs'.includes(next || ' ');
}
