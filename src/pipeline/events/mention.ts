import type { TextSpan } from '../../base/text-span.ts';
import type { TimeSpan } from '../../base/time.ts';
import type { Article, EventKind, SourceDate } from '../../bundle/schema.ts';
import type { Figure } from '../accounts/figure.ts';
import type { Miscount } from '../accounts/miscounts.ts';
import type { Quotation } from '../quotes/quotation.ts';
import type { Reading } from '../reading.ts';

/** One sentence, or part of one, that reports one happening, statement or plan, before it has a sure date. */
export interface UndatedMention {
  readonly reading: Reading;
  /** Index of the sentence. */
  readonly sentence: number;
  readonly span: TextSpan;
  readonly kind: EventKind;
  readonly title: string;
  /** Actor ids, in vocabulary order. */
  readonly actors: readonly string[];
  /** Those of the actors who act or speak here. */
  readonly agents: readonly string[];
  /** Topic ids, in vocabulary order. */
  readonly topics: readonly string[];
  /** For each topic the words that gave it, as written. */
  readonly topicWords: Readonly<Record<string, readonly string[]>>;
  /** Who makes the statement, if the vocabulary has them. */
  readonly speaker: string | null;
  /** Whom "he" or "she" means at the head of the sentence or beside its quotation, by short name. */
  readonly pronoun: string | null;
  readonly quotations: readonly Quotation[];
  /** Its counts and sums; offsets are into the words of its span. */
  readonly figures: readonly Figure[];
  /** Totals in it that their parts do not add up to. */
  readonly miscounts: readonly Miscount[];
  /** Base forms of the content words, each once: what two mentions of one happening share. */
  readonly content: readonly string[];
  /** Whether the date is that of the saying: "on Monday she said". */
  readonly isSaid: boolean;
  /** Told of somebody or something in passing, in a relative clause. */
  readonly isAside: boolean;
  /** Null when the sentence itself states none. */
  readonly date: SourceDate | null;
  /** "has said": at some time up to publication, so that no other day may be lent to it. */
  readonly perfect: boolean;
  /** Told in the present, so that the day of the sentence before is not its own. */
  readonly isOfNow: boolean;
  /** A weak mention ("has said") adds to an event but makes none. */
  readonly weak: boolean;
}

/**
 * A mention with its date, and all that the stages after it need to know: it stands without its reading, so that it
 * can come from another thread or out of the cache.
 */
export interface Mention extends Omit<UndatedMention, 'reading' | 'date' | 'isAside'> {
  readonly article: Article;
  /** Its sentence as a summary tells it. */
  readonly line: string;
  readonly date: SourceDate;
  readonly time: TimeSpan;
}
