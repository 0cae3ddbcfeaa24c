import type { TextSpan } from '../../base/text-span.ts';
import type { Gender } from '../actors/given-names.ts';

/** Someone who is told of. The span is that of the words that name them. */
export interface Person extends TextSpan {
  /** Where they are told of this time: the name's own offset, or that of a pronoun. */
  readonly at: number;
  /** Index into the article's paragraphs. */
  readonly paragraph: number;
  readonly sentence: number;
  /** Last word of the name. */
  readonly surname: string;
  readonly gender: Gender | null;
  /** Whether the words are a person's name; `none` is "the official". */
  readonly name: 'sure' | 'likely' | 'none';
  /** True for "the official". */
  readonly definite: boolean;
  /** More than one, or a body of people: "the family", "the company". */
  readonly group: 'many' | 'body' | null;
  /** What the sentence has them do. */
  readonly part: 'speaks' | 'acts' | 'named';
}
