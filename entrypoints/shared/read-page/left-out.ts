import type { Dom } from './dom.ts';
import { type Measure, measure } from './measure.ts';

/** The extension's own host. */
export const HOST = 'leeswijzer-host';

const names = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** What holds no text of the page, or text that is not read. */
const TAGS = names(
  `script style noscript template head title svg iframe frame object embed video audio canvas select textarea input datalist
   output meter progress label nav dialog code ${HOST}`.replace(/\s+/g, ' '),
);
const ROLES = names(
  'navigation banner contentinfo search complementary dialog alertdialog menu menubar toolbar tablist tooltip listbox combobox button',
);
/** Parts of a page that go by common names of classes and ids. */
const CHROME =
  /(?:^|[\s_-])(?:breadcrumbs?|kruimelpad|(?:social|share)[-_]?(?:media|share|sharing|links|buttons|icons|bar|follow)|addtoany|sharethis|a2a_kit|cookies?[-_]?(?:consent|banner|bar|notice|policy|wall)|onetrust|wt-?cc?k|language[-_]?(?:list|switch(?:er)?|selector|switcher-block)|lang(?:uage)?[-_]?select(?:or)?|skip[-_]?(?:link|to|nav)|skiplinks?|sr-only|toggle-(?:indicator|label)|visually-?hidden|screen-reader-text|back[-_]?to[-_]?top|print-only|u-sr-only)(?:$|[\s_-])/i;
/** A part that holds more text than this, in code units, is no mere widget, whatever its class. */
const MAX_WIDGET = 3_000;
/** A form with more text than this is a page within a form. */
const MAX_FORM = 1_000;

const SECTIONS = 'article, section, main, [role=main], [role=article]';
const HEADINGS = 'h1, h2, h3, h4, h5, h6, summary, [role=heading]';

/**
 * Tells whether an element is left out of the text, with all that it holds. Answers are kept: it is for one reading.
 */
export function createLeftOut(document: Document, dom: Dom): (element: Element) => boolean {
  const panels = panelsOf(document, dom);
  const answers = new Map<Element, boolean>();
  let measured: Measure | null = null;

  function lengthOf(element: Element): number {
    const body = dom.bodyOf(document);
    measured ??= body && measure(body, dom, (other) => TAGS.has(dom.nameOf(other)));
    return measured?.lengthOf(element) ?? 0;
  }

  function isLeftOut(element: Element): boolean {
    const name = dom.nameOf(element);
    if (name === 'form') return isSearch(dom, element) || lengthOf(element) < MAX_FORM;
    if (TAGS.has(name)) return true;
    if (name === 'br' || name === 'body' || name === 'main' || name === 'html') return false;
    if (isHidden(element, panels)) return true;
    if (name === 'button') return !element.closest(HEADINGS);
    if (name === 'header' || name === 'footer') return !element.closest(SECTIONS);
    const role = element.getAttribute('role')?.trim().toLowerCase() ?? null;
    if (role === 'button') return !element.closest(HEADINGS);
    if (name === 'aside') return role !== 'note' && !element.closest('article');
    if (role !== null && ROLES.has(role)) return true;
    if (isEditable(element)) return true;
    const labels = `${element.getAttribute('class') ?? ''} ${element.id}`;
    return labels.length > 1 && CHROME.test(labels) && lengthOf(element) < MAX_WIDGET;
  }

  return (element) => {
    let answer = answers.get(element);
    if (answer === undefined) {
      answer = isLeftOut(element);
      answers.set(element, answer);
    }
    return answer;
  };
}

function isSearch(dom: Dom, form: Element): boolean {
  return dom.attributeOf(form, 'role')?.trim().toLowerCase() === 'search';
}

function isHidden(element: Element, panels: ReadonlySet<string>): boolean {
  if (element.hasAttribute('inert')) return true;
  const hidden = element.getAttribute('hidden');
  if (hidden === null && element.getAttribute('aria-hidden') !== 'true') return false;
  // A closed panel of an accordion holds answers; so does what opens by searching in the page.
  return hidden !== 'until-found' && element.getAttribute('role') !== 'tabpanel' && !panels.has(element.id);
}

function isEditable(element: Element): boolean {
  const editable = element.getAttribute('contenteditable');
  return editable !== null && editable !== 'false';
}

/** The ids of the panels that a heading, a tab or a summary opens and closes. */
function panelsOf(document: Document, dom: Dom): ReadonlySet<string> {
  const panels = new Set<string>();
  for (const control of dom.queryAll(document, '[aria-controls]')) {
    const ids = dom.attributeOf(control, 'aria-controls') ?? '';
    if (dom.nameOf(control) === 'form' || !control.closest(`${HEADINGS}, [role=tab], dt`)) continue;
    for (const id of ids.split(/\s+/)) if (id !== '') panels.add(id);
  }
  return panels;
}
