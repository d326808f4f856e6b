import { describe, expect, it } from 'vitest';
import { formsOf, isReadRight } from '../../../tools/deadlines.ts';

describe.each(['nl', 'en'] as const)('the forms of deadlines, in %s', (language) => {
  const forms = formsOf(language);

  it('are a hundred and fifty or more', () => expect(forms.length).toBeGreaterThanOrEqual(150));

  it.each(forms.map((form) => [form.text, form] as const))('“%s”', (_, form) => {
    expect(isReadRight(form, language)).toBe(true);
  });
});
