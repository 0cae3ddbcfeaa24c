import type { TextSpan } from '../../base/text-span.ts';
import type { IsoDay } from '../../base/time.ts';

/**
 * Where the words around an expression point, seen from the day of publication; `either` is a time for which something
 * was planned ("was to begin on Friday", "had been due to last until Friday", "booked for May"): it may lie on both sides.
 */
export type Direction = 'past' | 'future' | 'either' | 'unclear';

/** What a rule may look at when it turns words into a value. */
export interface Setting {
  /** The article's publication day. */
  readonly published: IsoDay;
  readonly direction: Direction;
  /** True when the words right before the expression say so ("since", "as of"), and no verb alone. */
  readonly firm: boolean;
  /** EDTF of the date that the text told last before this one, in this sentence or one shortly before. */
  readonly told: string | null;
  /** The values told before in the same sentence, the last first. */
  readonly here: readonly string[];
  /** The same of this sentence and the ones shortly before it. */
  readonly recent: readonly string[];
  /** The sentence that told it, as far as it stands before this expression; empty when nothing was told. */
  readonly toldIn: string;
  /** The first day of a year before publication's that the text has just gone back to ("In May 2019 … In July"). */
  readonly era: IsoDay | null;
  /** Where the account of that era goes straight on: after an "and" or a semicolon, or in the next sentence. */
  readonly goesOn: 'same-sentence' | 'next-sentence' | null;
  /** EDTF of the period that an account is in: "in 1985, when 76 died on May 31", "That autumn … In November". */
  readonly within: string | null;
}

/** Turns the words of one match into EDTF; null when they give no date here. */
export type Reading = (setting: Setting) => string | null;

export type Groups = Readonly<Record<string, string | undefined>>;

/**
 * One shape that dates take. The match of `pattern`, with that of `lead` before it, is the expression; what only
 * surrounds it is looked at, not matched.
 */
export interface DateRule {
  /** Kebab-case; readers see it beside the value. */
  readonly name: string;
  /**
   * The words that a match may begin with: letters in lower case, up to the first other character; `DIGITS` and
   * `APOSTROPHE` stand for any of theirs. The pattern is tried nowhere else, so rare words make a rule cheap.
   */
  readonly starts: readonly string[];
  /** Sticky, with named groups. */
  readonly pattern: RegExp;
  /** Words right before the match that belong to the expression, such as "early"; ends in `$`, with named groups. */
  readonly lead?: RegExp;
  /** Words right before the expression that `extract` wants to see; ends in `$`, with named groups. */
  readonly before?: RegExp;
  /** Null when the match is no date after all. */
  readonly extract: (groups: Groups) => Reading | null;
}

/** A match of a rule, not yet placed in time. */
export interface Candidate extends TextSpan {
  readonly rule: string;
  readonly read: Reading;
  /** Index into the article's sentences. */
  readonly sentence: number;
  /** The two ends that were put together to this range. */
  readonly ends?: readonly [Candidate, Candidate];
}
