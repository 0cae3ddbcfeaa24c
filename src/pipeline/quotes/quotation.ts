import type { TextSpan } from '../../base/text-span.ts';

/** The words between a pair of quotation marks, and who said them. */
export interface Quotation extends TextSpan {
  readonly text: string;
  /** The words that name who spoke, or null when the text does not say. */
  readonly speaker:
    | (TextSpan & {
        readonly text: string;
        /** Actor id, if the vocabulary has it. */
        readonly actor: string | null;
      })
    | null;
  /** True for part of a sentence (`a “reckless attack”`): no sentence by itself. */
  readonly partial: boolean;
  /** Index of the sentence that the quotation starts in. */
  readonly sentence: number;
}
