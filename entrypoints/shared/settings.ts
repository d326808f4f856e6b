import * as v from 'valibot';

/** What the reader has chosen. Kept in `storage.local` under one key, with the version of its shape. */
const schema = v.object({
  version: v.literal(1),
  language: v.picklist(['auto', 'nl', 'en']),
  /** Milliseconds that the pointer rests before the popover opens. */
  hoverDelay: v.pipe(v.number(), v.minValue(100), v.maxValue(2_000)),
  layers: v.object({
    term: v.boolean(),
    action: v.boolean(),
    deadline: v.boolean(),
    mention: v.boolean(),
    // Not known to versions before 0.2.
    act: v.optional(v.boolean(), true),
  }),
  /** Hosts that the reader has switched on or off; all others follow the manifest. */
  sites: v.record(v.string(), v.boolean()),
});

export type Settings = v.InferOutput<typeof schema>;

export const DEFAULT_SETTINGS: Settings = {
  version: 1,
  language: 'auto',
  hoverDelay: 400,
  layers: { term: true, action: true, deadline: true, mention: true, act: true },
  sites: {},
};

const KEY = 'settings';
/** Settings that could not be read are kept here, so that nothing is lost. */
const RESCUED_KEY = 'settings.unreadable';

/** The parts of `storage.local` that are used, narrowed so that tests need no browser. */
export interface LocalStore {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
}

/**
 * The stored settings. Where they cannot be read, what can be is kept field by field, the whole is set aside, and
 * `repaired` says so.
 */
export async function loadSettings(store: LocalStore): Promise<{ settings: Settings; repaired: boolean }> {
  const stored = (await store.get(KEY))[KEY];
  if (stored === undefined) return { settings: DEFAULT_SETTINGS, repaired: false };
  const whole = v.safeParse(schema, stored);
  if (whole.success) return { settings: whole.output, repaired: false };
  const settings = salvage(stored);
  await store.set({ [RESCUED_KEY]: stored, [KEY]: settings });
  return { settings, repaired: true };
}

function salvage(stored: unknown): Settings {
  const fields: Record<string, unknown> = { ...DEFAULT_SETTINGS };
  if (typeof stored === 'object' && stored !== null) {
    for (const [name, field] of Object.entries(schema.entries)) {
      const value: unknown = (stored as Record<string, unknown>)[name];
      if (v.is(field as v.GenericSchema, value)) fields[name] = value;
    }
  }
  return v.parse(schema, fields);
}

/** Throws where the store refuses (over quota); what was stored before stays. */
export async function saveSettings(store: LocalStore, settings: Settings): Promise<void> {
  await store.set({ [KEY]: v.parse(schema, settings) });
}
