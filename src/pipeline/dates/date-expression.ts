import type { TextSpan } from '../../base/text-span.ts';

/** The words that place a mention in time, and what they mean. */
export interface DateExpression extends TextSpan {
  readonly text: string;
  /** EDTF: `2022-02-24`, `2022-02`, `2022`, `2022-02-24/2022-03-01`, `2022-03~`, with time `2022-02-24T05:00Z`. */
  readonly value: string;
  /** True when the words state a date, read with or without the article's publication date. */
  readonly known: boolean;
  /** Kebab-case name of the rule that read it, for example `weekday`. */
  readonly rule: string;
  /** Index into the article's sentences. */
  readonly sentence: number;
  /** Of a range whose words part ("from March to May"): its two ends, as expressions of their own. */
  readonly ends?: readonly DateExpression[];
}
