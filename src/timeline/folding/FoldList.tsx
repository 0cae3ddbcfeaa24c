import { utcMs } from '../../base/time.ts';
import { formatDay } from '../../ui/format-date.ts';
import { messages } from '../../ui/messages.ts';
import { foldWords } from './fold-words.ts';
import type { Folding } from './folding.ts';

/** The folds, for those who do not see their marks. */
export function FoldList({ folding }: { readonly folding: Folding }) {
  if (folding.periods.length === 0) return null;
  return (
    <ul className="tl-unseen">
      {folding.periods.map((period) => (
        <li key={period.start}>
          {messages.timeline.fold.told(
            foldWords(period, folding.clock),
            formatDay(period.start, 'short'),
            formatDay(utcMs(period.end - 1), 'short'),
          )}
        </li>
      ))}
    </ul>
  );
}
