import { utcMs } from '../../base/time.ts';
import { columnsOfRows, type EventColumns, KINDS } from '../../bundle/columns.ts';

const DAY = 86_400_000;

/** Number in `[0, 1)` for a number: the same each time. */
export function chance(seed: number): number {
  let x = Math.imul(seed + 0x9e3779b9, 0x85ebca6b);
  x = Math.imul(x ^ (x >>> 13), 0xc2b2ae35);
  return ((x ^ (x >>> 16)) >>> 0) / 2 ** 32;
}

/**
 * Columns of `size` events over `days` days from `first` (UTC ms) on, for tests and measurements: bursts and quiet
 * weeks, single days, months and years, one or two of eight topics.
 */
export function invented(size: number, first: number, days: number): EventColumns {
  const starts = Float64Array.from({ length: size }, (_, i) => {
    const burst = Math.floor(chance(i * 7) * 12) / 12;
    const where = chance(i * 7 + 1) < 0.4 ? burst + chance(i * 7 + 2) ** 3 / 12 : chance(i * 7 + 3);
    return first + Math.min(days - 1, Math.floor(where * days)) * DAY;
  }).sort();
  function* rows() {
    for (const [i, start] of starts.entries()) {
      const kind = chance(i * 7 + 4);
      const length = kind < 0.8 ? 1 : kind < 0.9 ? 3 : kind < 0.98 ? 30 : 365;
      const topic = Math.floor(chance(i * 7 + 5) ** 2 * 8);
      const second = Math.floor(chance(i * 7 + 6) * 8);
      yield {
        start,
        end: utcMs(start + length * DAY),
        kind: KINDS[i % 3] ?? 'happening',
        sources: 1 + Math.floor(chance(i * 7 + 8) ** 4 * 4),
        published: new Date(start).toISOString().slice(0, 10),
        actors: [i % 60],
        topics: second > 5 && second !== topic ? [topic, second] : [topic],
        outlets: [i % 12],
      };
    }
  }
  return columnsOfRows(rows(), size);
}
