import { DAY_MS } from '../../base/time.ts';
import { messages } from '../../ui/messages.ts';
import type { QuietPeriod } from './quiet-periods.ts';

/** Days of a mean month. */
const MONTH = 365.25 / 12;

/** "19 days without events", "13 months without events". */
export function foldWords({ start, end, hasVague }: QuietPeriod): string {
  const days = Math.round((end - start) / DAY_MS);
  const { timeline } = messages;
  if (days < 2 * MONTH) return timeline.fold.words(timeline.days(days), hasVague);
  const months = Math.round(days / MONTH);
  const length = months < 36 ? timeline.months(months) : timeline.years(Math.round(months / 12));
  return timeline.fold.words(length, hasVague);
}
