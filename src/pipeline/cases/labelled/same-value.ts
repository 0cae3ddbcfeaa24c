import { edtfSpan } from '../../../base/edtf.ts';

/** Without `~`, `?`, `%`, and without the time of day: `2022-02-24T05:00Z` is `2022-02-24`. */
export const plainValue = (value: string): string =>
  value.replace(/[~?%]/g, '').replace(/T\d{2}:\d{2}(?::\d{2})?(?:Z|[+-]\d{2}:\d{2})?/g, '');

/** Whether two EDTF values name the same stretch of time: `201X` is `2010/2019`, `2022-33` is `2022-01/2022-03`. */
export function sameValue(a: string, b: string): boolean {
  const [plainA, plainB] = [plainValue(a), plainValue(b)];
  if (plainA === plainB) return true;
  const [spanA, spanB] = [edtfSpan(plainA), edtfSpan(plainB)];
  return spanA !== null && spanB !== null && spanA.start === spanB.start && spanA.end === spanB.end;
}

/** A day, a month or a year: what annotated news corpora give as plain dates. */
export const isPlainDate = (value: string): boolean =>
  /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d{2})?)?$/.test(plainValue(value));
