import { DAY_MS, utcMs } from '../base/time.ts';
import type { EventColumns } from '../bundle/columns.ts';
import type { Folding } from './folding/folding.ts';
import type { BandItem, LevelOfDetail, LodItem } from './lod/level-of-detail.ts';

/** `levelOfDetail`, which works in drawn time, for windows in true time. */
export function inTrueTime(levelOfDetail: LevelOfDetail, folding: Folding): LevelOfDetail {
  if (folding.periods.length === 0) return levelOfDetail;
  return (window, width, selected) =>
    levelOfDetail(folding.foldSpan(window), width, selected).map(
      (item): LodItem =>
        item.type === 'band'
          ? { ...item, span: folding.unfoldSpan(item.span) }
          : { ...item, at: folding.unfold(item.at, item.side === 'right') },
    );
}

/**
 * `levelOfDetail` by the clock of publication, with a line from each event to its own date, as `own` has it. What was
 * published on its own date has none.
 */
export function withLags(
  levelOfDetail: LevelOfDetail,
  own: EventColumns,
  published: EventColumns,
): LevelOfDetail {
  return (window, width, selected) => {
    const items = levelOfDetail(window, width, selected);
    const lags = items.flatMap((item) => {
      if (item.type !== 'event') return [];
      const stands = published.start[item.lead] ?? 0;
      const first = own.start[item.lead] ?? 0;
      const last = Math.max(first, (own.end[item.lead] ?? 0) - DAY_MS);
      const to = item.side === 'right' ? Math.max(stands, item.at) : stands;
      if (last >= stands && first <= stands) return [];
      const span = last < stands ? [last, to] : [stands, first];
      const [start = 0, end = 0] = span;
      return lagItem(item, start, end, last < stands ? 'late' : 'early');
    });
    return [...lags, ...items];
  };
}

const lagItem = (
  { lane, row, lead }: Pick<BandItem, 'lane' | 'row' | 'lead'>,
  start: number,
  end: number,
  of: 'late' | 'early',
): BandItem => ({
  type: 'band',
  of,
  id: `~${lead}@${lane}`,
  lane,
  row,
  lead,
  span: { start: utcMs(start), end: utcMs(end) },
});
