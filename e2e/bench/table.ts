import type { FrameTimes } from './frames.ts';
import type { Measured } from './measure.ts';

/** Rows of the table, in this order for each number of events; the first is ours. */
export const PAGES = ['Newsline', 'vis-timeline', 'vis-timeline, clusters'] as const;

export type PageName = (typeof PAGES)[number];

export interface Row {
  readonly events: number;
  readonly page: PageName;
  readonly measured: Measured;
}

const COLUMNS = [
  'events',
  '',
  'ready',
  'zoom frame p50 / p95 / max',
  'pan frame p50 / p95 / max',
  'filter to paint',
  'heap',
  'elements',
];

const NOTHING = '–';

const orNothing = <T>(value: T | undefined, format: (value: T) => string): string =>
  value === undefined ? NOTHING : format(value);

const ms = (value: number): string =>
  value < 1000 ? `${Math.round(value)} ms` : `${(value / 1000).toFixed(1)} s`;

const frames = ({ p50, p95, max }: FrameTimes): string => [p50, p95, max].map(ms).join(' / ');

const cells = ({ ready, zoom, pan, filter, heap, elements }: Measured): string[] => [
  orNothing(ready, ms),
  orNothing(zoom, frames),
  orNothing(pan, frames),
  orNothing(filter, ms),
  orNothing(heap, (value) => `${Math.round(value)} MB`),
  orNothing(elements, String),
];

const WHAT: readonly ((measured: Measured) => number | undefined)[] = [
  ({ ready }) => ready,
  ({ zoom }) => zoom?.p95,
  ({ pan }) => pan?.p95,
  ({ filter }) => filter,
  ({ heap }) => heap,
  ({ elements }) => elements,
];

/** Ours as a part of the peer's: 0.10 is ten times as good. */
const ratios = (ours: Measured, peer: Measured): string[] =>
  WHAT.map((of) => orNothing(of(peer), (theirs) => ((of(ours) ?? Number.NaN) / theirs).toFixed(2)));

/** The rows as a Markdown table; under each peer, what we take of its time, frames (p95) and memory. */
export function tableOf(rows: readonly Row[]): string {
  const lines: string[][] = [COLUMNS, COLUMNS.map(() => '---')];
  for (const { events, page, measured } of rows) {
    lines.push([events.toLocaleString('en'), page, ...cells(measured)]);
    const ours = rows.find((row) => row.events === events && row.page === PAGES[0])?.measured;
    if (page !== PAGES[0] && ours && measured.ready) lines.push(['', '*ratio*', ...ratios(ours, measured)]);
  }
  return `${lines.map((line) => `| ${line.join(' | ')} |`).join('\n')}\n`;
}
