import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hashOf } from '../../../glossary/text/hash.ts';

describe('the hash of a text', () => {
  // The first eight digits are 32-bit FNV-1a: the values are from its authors' test vectors.
  it.each([
    ['', '811c9dc5'],
    ['a', 'e40c292c'],
    ['foobar', 'bf9cf968'],
  ])('of %j begins with %s', (text, digits) => {
    expect(hashOf(text).slice(0, 8)).toBe(digits);
  });

  it('is sixteen hexadecimal digits', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(hashOf(text)).toMatch(/^[0-9a-f]{16}$/);
      }),
    );
  });

  it('tells a text from the same with one code unit changed', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 200 }), fc.nat(), (text, n) => {
        const at = n % text.length;
        const changed = text.slice(0, at) + String.fromCharCode(text.charCodeAt(at) ^ 1) + text.slice(at + 1);
        expect(hashOf(changed)).not.toBe(hashOf(text));
      }),
    );
  });

  it('tells the order of words apart', () => {
    expect(hashOf('Raad en Commissie')).not.toBe(hashOf('Commissie en Raad'));
  });
});
