/**
 * `f`, which looks at nothing but the word that it is given, with its answers kept: an article repeats its words, and a
 * corpus more so. At `limit` different words it forgets them all, so that memory stays bounded however much is read.
 */
export function remember<T extends NonNullable<unknown> | null>(
  f: (word: string) => T,
  limit = 20_000,
): (word: string) => T {
  const known = new Map<string, T>();
  return (word) => {
    const before = known.get(word);
    if (before !== undefined) return before;
    const own = copied(word);
    const found = f(own);
    if (known.size >= limit) known.clear();
    known.set(own, found);
    return found;
  };
}

/** A string of its own: engines make a slice of a text a view of it, which would keep the whole article in memory. */
const copied = (word: string): string => ` ${word}`.slice(1);
