import { type Counts, ratesOf } from '../../pipeline/cases/labelled/counts.ts';

const percent = (share: number): string => (share * 100).toFixed(1);

/** A Markdown table of scores, a row each: counts, then precision, recall and F1 in percent. */
export function scoreTable(rows: readonly (readonly [name: string, counts: Counts])[]): string[] {
  return [
    '| | asked | given | right | precision | recall | F1 |',
    '| --- | --: | --: | --: | --: | --: | --: |',
    ...rows.map(([name, counts]) => {
      const { precision, recall, f1 } = ratesOf(counts);
      const numbers = [counts.asked, counts.given, counts.right, ...[precision, recall, f1].map(percent)];
      return `| ${[name, ...numbers].join(' | ')} |`;
    }),
  ];
}
