import * as v from 'valibot';

const MAX_QUOTE = 4_000;

export const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
export const span = v.object({ start: offset, end: offset });
export const hash = v.pipe(v.string(), v.maxLength(40), v.regex(/^[\da-z]+$/));
export const quote = v.object({
  exact: v.pipe(v.string(), v.maxLength(MAX_QUOTE)),
  prefix: v.pipe(v.string(), v.maxLength(200)),
  suffix: v.pipe(v.string(), v.maxLength(200)),
});

/** A function that returns the message, or null for anything that is not one of its kind. */
export function parser<Schema extends v.GenericSchema>(schema: Schema) {
  return (message: unknown): v.InferOutput<Schema> | null => {
    const result = v.safeParse(schema, message);
    return result.success ? result.output : null;
  };
}
