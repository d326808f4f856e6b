import type { Language } from '../../glossary/reading.ts';
import type { Span } from '../../glossary/text/span.ts';

/** The page's own words, in its own language, with the way to where they stand. */
export function Quotation({
  text,
  span,
  lang,
  showLabel,
  onShow,
}: {
  text: string;
  span: Span | null;
  lang: Language | null;
  showLabel: string;
  onShow: (span: Span) => void;
}) {
  return (
    <div class="quotation">
      <blockquote lang={lang ?? undefined}>{text}</blockquote>
      {span && (
        <button type="button" class="link" onClick={() => onShow(span)}>
          {showLabel}
        </button>
      )}
    </div>
  );
}
