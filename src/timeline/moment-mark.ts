import { DAY_MS } from '../base/time.ts';
import type { Corpus } from '../bundle/corpus.ts';
import { spanOfEvent } from '../state/timeline-window.ts';
import { formatDay, formatEdtf } from '../ui/format-date.ts';
import type { View } from '../url/view.ts';
import { momentLabel } from './moment-label.ts';
import type { MomentMark } from './moment-line.ts';

/** The moment of the link, or else the day of the open event. A month or a year has no line: it is no moment. */
export function momentMark(corpus: Corpus, at: View['at'], open: number | null): MomentMark | null {
  if (at !== null) return { time: at.time, label: momentLabel(at) };
  if (open === null) return null;
  const { start, end } = spanOfEvent(corpus, open);
  if (end - start > DAY_MS) return null;
  const date = corpus.details.head(open)?.date;
  return { time: start, label: date === undefined ? formatDay(start, 'short') : formatEdtf(date, 'short') };
}
