import type { Reader, ReadStep } from '../../glossary/read.ts';
import type { Reading } from '../../glossary/reading.ts';
import type { PageText } from '../../glossary/text/page-text.ts';

/**
 * Drives a reading with a pause between its steps, so that messages get in and it can be stopped. Rejects with the
 * signal's reason when it is.
 */
export async function drive(
  reader: Reader,
  page: PageText,
  options: { signal: AbortSignal; onStep: (step: ReadStep) => void },
): Promise<Reading> {
  const steps = reader.read(page);
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done) return step.value;
    options.onStep(step.value);
    await new Promise((resolve) => setTimeout(resolve, 0));
    options.signal.throwIfAborted();
  }
}
