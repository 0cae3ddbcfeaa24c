import { groupBy } from '../../base/group-by.ts';

interface InSentence {
  /** Index into the article's sentences. */
  readonly sentence: number;
}

const groups = new WeakMap<readonly InSentence[], ReadonlyMap<number, readonly InSentence[]>>();

/** Those of `found` that stand in one sentence, in their order; `found` is sorted out once, however often it is asked. */
export function inSentence<T extends InSentence>(found: readonly T[], sentence: number): readonly T[] {
  const known = groups.get(found) ?? groupBy(found, (one) => one.sentence);
  groups.set(found, known);
  return (known.get(sentence) ?? []) as readonly T[];
}
