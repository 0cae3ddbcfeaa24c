import type { TextSpan } from '../../base/text-span.ts';

/** Words that name an actor of the vocabulary. */
export interface ActorMention extends TextSpan {
  readonly text: string;
  /** Actor id. */
  readonly actor: string;
  /** `place` is a name that only says where ("in Oslo"), `agent` the doer of its clause. */
  readonly role: 'agent' | 'mentioned' | 'place';
  /** Index into the article's sentences. */
  readonly sentence: number;
}
