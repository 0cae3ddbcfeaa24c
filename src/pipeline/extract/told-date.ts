import type { TextSpan } from '../../base/text-span.ts';
import type { EventKind, SourceDate } from '../../bundle/schema.ts';

/** One thing that a text reports on one date, before its retellings are left out. */
export interface ToldDate {
  /** Index of the sentence. */
  readonly sentence: number;
  readonly span: TextSpan;
  readonly date: SourceDate;
  readonly kind: EventKind;
  /** Who makes the statement, in the words of the text; empty when nobody is named. */
  readonly speaker: string;
  /** Base forms of the words that tell it. */
  readonly content: ReadonlySet<string>;
}

/** The day of a value that is one, with or without its time: `2022-02-24` of `2022-02-24T05:00Z`; else null. */
export const dayOf = (value: string): string | null =>
  /^\d{4}-\d{2}-\d{2}(?:T[^/]*)?$/.test(value) ? value.slice(0, 10) : null;
