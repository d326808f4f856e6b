import type { ActorSpan } from './actors.ts';

/** "the Authority (AP), the Dutch supervisor, is invited": what a body is, and no body beside it. */
export function isApposition(text: string, { start, end }: ActorSpan): boolean {
  const before = text.slice(Math.max(0, start - 60), start);
  return text[end] === ',' && /\), (?:the|an?|de|het|een) (?:[\p{L}-]+ ){0,3}$/u.test(before);
}

/** Longest second name of a body right after its first: "the EEAS, the European External Action Service,". */
const MAX_APPOSITION = 90;

/** "the European Labour Authority (ELA)", "the EEAS, the European External Action Service": one body, named twice. */
export function joinAppositions(text: string, actors: readonly ActorSpan[]): ActorSpan[] {
  const joined: ActorSpan[] = [];
  for (const actor of actors) {
    const last = joined.at(-1);
    const between = last?.id === actor.id ? text.slice(last.end, actor.start) : '';
    if (!last || between === '' || actor.end - last.end > MAX_APPOSITION) joined.push(actor);
    else if (/^ \((?:the |de |het )?$/i.test(between) && text[actor.end] === ')')
      joined[joined.length - 1] = { ...last, end: actor.end + 1 };
    else if (/^, (?:the |de |het )?$/i.test(between)) joined[joined.length - 1] = { ...last, end: actor.end };
    else joined.push(actor);
  }
  return joined;
}
