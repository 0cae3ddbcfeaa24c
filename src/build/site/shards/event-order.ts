/** The indexes of the events by start, then by id: the order of the columns. */
export function orderOfEvents(starts: ArrayLike<number>, ids: readonly string[]): Uint32Array {
  const compare = (a: number, b: number): number =>
    (starts[a] ?? 0) - (starts[b] ?? 0) || ((ids[a] ?? '') < (ids[b] ?? '') ? -1 : 1);
  const order = Uint32Array.from(ids, (_, index) => index);
  // Bundles come in order mostly, and to sort a million takes seconds.
  const inOrder = order.every((index) => index === 0 || compare(index - 1, index) < 0);
  return inOrder ? order : order.sort(compare);
}

/** The places of the `count` strongest, the strongest first. */
export function strongestOf(strength: Uint32Array, count: number): number[] {
  if (count === 0) return [];
  const sorted = strength.toSorted();
  const least = sorted[Math.max(0, sorted.length - count)] ?? 0;
  const places: number[] = [];
  for (const [place, value] of strength.entries()) if (value >= least) places.push(place);
  return places.sort((a, b) => (strength[b] ?? 0) - (strength[a] ?? 0));
}
