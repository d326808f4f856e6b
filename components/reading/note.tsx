import { Fragment } from 'preact';
import type { Note } from '../../glossary/popover.ts';

/** What is said apart from the page, under a heading that says by whom. */
export function NoteView({ note: { title, aside, paragraphs, facts, links } }: { note: Note }) {
  return (
    <section class="bank">
      <h3>
        {title} <span class="aside">{aside}</span>
      </h3>
      {paragraphs.map((text) => (
        <p key={text}>{text}</p>
      ))}
      {facts.length > 0 && (
        <dl class="facts">
          {facts.map(({ label, text, href }) => (
            <Fragment key={label + text}>
              {label && <dt>{label}</dt>}
              <dd>{href ? <Outside href={href} label={text} /> : text}</dd>
            </Fragment>
          ))}
        </dl>
      )}
      {links.length > 0 && (
        <p class="buttons">
          {links.map(({ label, href }) => (
            <Outside key={href} href={href} label={label} />
          ))}
        </p>
      )}
    </section>
  );
}

/** Opened by the reader's click only, without saying from where. */
export function Outside({ href, label }: { href: string; label: string }) {
  return (
    <a href={href} target="_blank" rel="noreferrer">
      {label}
    </a>
  );
}
