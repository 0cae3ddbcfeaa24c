import type { Measured } from './measure.ts';

/** Rows of the table, in this order for each number of events; the first is ours. */
export const PAGES = ['Newsline', 'vis-timeline', 'vis-timeline, clusters'] as const;

export type PageName = (typeof PAGES)[number];

export interface Row {
  readonly events: number;
  readonly page: PageName;
  /** Null when the page gave no answer in time. */
  readonly measured: Measured | null;
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

const ms = (value: number): string =>
  value < 1000 ? `${Math.round(value)} ms` : `${(value / 1000).toFixed(1)} s`;

const cells = ({ ready, zoom, pan, filter, heap, elements }: Measured): string[] => [
  ms(ready),
  [zoom.p50, zoom.p95, zoom.max].map(ms).join(' / '),
  [pan.p50, pan.p95, pan.max].map(ms).join(' / '),
  ms(filter),
  `${Math.round(heap)} MB`,
  String(elements),
];

/** Ours as a part of the peer's: 0.10 is ten times as good. */
const ratios = (ours: Measured, peer: Measured): string[] =>
  [
    ours.ready / peer.ready,
    ours.zoom.p95 / peer.zoom.p95,
    ours.pan.p95 / peer.pan.p95,
    ours.filter / peer.filter,
    ours.heap / peer.heap,
    ours.elements / peer.elements,
  ].map((ratio) => ratio.toFixed(2));

/** The rows as a Markdown table; under each peer, what we take of its time, frames (p95) and memory. */
export function tableOf(rows: readonly Row[]): string {
  const lines: string[][] = [COLUMNS, COLUMNS.map(() => '---')];
  for (const { events, page, measured } of rows) {
    const count = events.toLocaleString('en');
    lines.push([count, page, ...(measured ? cells(measured) : COLUMNS.slice(2).map(() => '–'))]);
    const ours = rows.find((row) => row.events === events && row.page === PAGES[0])?.measured;
    if (page !== PAGES[0] && ours && measured) lines.push(['', '*ratio*', ...ratios(ours, measured)]);
  }
  return `${lines.map((line) => `| ${line.join(' | ')} |`).join('\n')}\n`;
}
