import type { Language } from '../reading.ts';

/** An act, a Commission document or a procedure, by its number. */
export interface ActNumber {
  /** The same for every way to write it: "32016R0794", "COM(2021) 170", "2021/0411(COD)". */
  readonly id: string;
  /** Null where the number does not give it: "COM(2021) 170" may be a proposal or a communication. */
  readonly celex: string | null;
}

/** The letter that a CELEX number has for a kind of act (EUR-Lex, "CELEX numbers", sector 3). */
const LETTERS = { regulation: 'R', directive: 'L', decision: 'D', framework: 'F', recommendation: 'H' } as const;
export type ActKind = keyof typeof LETTERS;

/** Since 2015 the year comes first in all numbers; before, a regulation's number came first (OJ, "Harmonising the numbering of EU legal acts"). */
const HARMONISED = 2015;

/**
 * An act by the two numbers it is called by; `numbered`: "No" or "nr." stands before them, so that the serial number
 * comes first. Null where neither can be a year.
 */
export function actNumber(kind: ActKind, first: string, second: string, numbered: boolean): ActNumber | null {
  const [a, b] = [yearOf(first), yearOf(second)];
  const isYearFirst = !numbered && a !== null && (b === null || kind !== 'regulation' || a >= HARMONISED);
  const year = isYearFirst ? a : (b ?? a);
  const serial = isYearFirst || b === null ? second : first;
  if (year === null || !/^\d{1,4}$/.test(serial) || Number(serial) === 0) return null;
  const celex = `3${year}${LETTERS[kind]}${serial.padStart(4, '0')}`;
  return { id: celex, celex };
}

function yearOf(digits: string): number | null {
  if (/^[5-9]\d$/.test(digits)) return 1900 + Number(digits);
  return /^(?:19[5-9]\d|20[0-4]\d)$/.test(digits) ? Number(digits) : null;
}

/** "COM(2021) 170", "JOIN(2020) 18", "SWD(2021) 74". */
export function documentNumber(series: string, year: string, serial: string): ActNumber {
  return { id: `${series.toUpperCase()}(${year}) ${Number(serial)}`, celex: null };
}

/** "2021/0411(COD)". */
export function procedureNumber(year: string, serial: string, kind: string): ActNumber {
  return { id: `${year}/${serial.padStart(4, '0')}(${kind.toUpperCase()})`, celex: null };
}

const DOCUMENT = /^([A-Z]+)\((\d{4})\) (\d+)$/;
const PROCEDURE = /^(\d{4})\/(\d{4})\(/;

/** Its address on EUR-Lex, in the reader's language. */
export function actUrl({ id, celex }: ActNumber, language: Language): string {
  const site = 'https://eur-lex.europa.eu';
  const upper = language.toUpperCase();
  if (celex) return `${site}/legal-content/${upper}/TXT/?uri=CELEX:${celex}`;
  const document = DOCUMENT.exec(id);
  if (document) return `${site}/legal-content/${upper}/TXT/?uri=${document[1]}:${document[2]}:${document[3]}:FIN`;
  const procedure = PROCEDURE.exec(id);
  if (procedure) return `${site}/procedure/${upper}/${procedure[1]}_${Number(procedure[2])}`;
  return `${site}/search.html?scope=EURLEX&type=quick&lang=${language}&text=${encodeURIComponent(id)}`;
}

/** The sectors' letters that a document's number may have: a proposal, a communication or report, a working document. */
const SERIES: Readonly<Record<string, readonly string[]>> = { COM: ['PC', 'DC'], JOIN: ['JC'], SWD: ['SC'] };

/** The CELEX numbers that it may have: one for an act, two for "COM(2021) 170". */
export function celexOf({ id, celex }: ActNumber): string[] {
  if (celex) return [celex];
  const [, series = '', year = '', serial = ''] = DOCUMENT.exec(id) ?? [];
  return (SERIES[series] ?? []).map((letters) => `5${year}${letters}${serial.padStart(4, '0')}`);
}

const NAMES: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  R: { nl: 'Verordening', en: 'Regulation' },
  L: { nl: 'Richtlijn', en: 'Directive' },
  D: { nl: 'Besluit', en: 'Decision' },
  F: { nl: 'Kaderbesluit', en: 'Framework Decision' },
  H: { nl: 'Aanbeveling', en: 'Recommendation' },
};

/** A short name for it: "Richtlijn 2011/36", "COM(2021) 170". */
export function actName({ id, celex }: ActNumber, language: Language): string {
  const parts = celex ? /^3(\d{4})([A-Z])(\d{4})$/.exec(celex) : null;
  const name = parts ? NAMES[parts[2] as string]?.[language] : undefined;
  return parts && name ? `${name} ${parts[1]}/${Number(parts[3])}` : id;
}
