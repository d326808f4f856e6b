const OFFSET_BASIS = 0x811c9dc5;
const PRIME = 0x01000193;
/** The second half starts elsewhere, so that both halves rarely agree by chance. */
const OTHER_BASIS = 0x9747b28c;

/** FNV-1a of a string's UTF-16 code units, twice 32 bits, as sixteen hexadecimal digits. Tells texts apart; no protection. */
export function hashOf(text: string): string {
  let a = OFFSET_BASIS;
  let b = OTHER_BASIS;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    a = Math.imul(a ^ unit, PRIME);
    b = Math.imul(b ^ (unit + i), PRIME);
  }
  return hex(a) + hex(b);
}

function hex(number: number): string {
  return (number >>> 0).toString(16).padStart(8, '0');
}
