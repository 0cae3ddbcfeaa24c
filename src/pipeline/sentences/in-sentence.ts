interface InSentence {
  /** Index into the article's sentences. */
  readonly sentence: number;
}

const groups = new WeakMap<readonly InSentence[], readonly (readonly InSentence[] | undefined)[]>();
const NONE: readonly never[] = [];

/** Those of `found` that stand in one sentence, in their order; `found` is sorted out once, however often it is asked. */
export function inSentence<T extends InSentence>(found: readonly T[], sentence: number): readonly T[] {
  const known = groups.get(found);
  if (known) return (known[sentence] as readonly T[] | undefined) ?? NONE;
  groups.set(found, bySentence(found));
  return inSentence(found, sentence);
}

function bySentence(found: readonly InSentence[]): InSentence[][] {
  const sorted: InSentence[][] = [];
  for (const one of found) {
    const own = sorted[one.sentence];
    if (own) own.push(one);
    else sorted[one.sentence] = [one];
  }
  return sorted;
}
