/** Rows of a long list that are in the page: ranks from `first` up to `last`, exclusive. */
export interface RankRange {
  readonly first: number;
  readonly last: number;
}

/** A row, and where it stands: pixels from the list's top. */
export interface Anchor {
  readonly rank: number;
  readonly y: number;
}

/** Browsers draw no element higher than some 17 million pixels. */
const MOST_HEIGHT = 8_000_000;

/** How long a list of `count` rows is drawn, in pixels: a longer one passes by quicker under the scroll bar. */
export const heightOf = (count: number, rowHeight: number): number =>
  Math.min(count * rowHeight, MOST_HEIGHT);

/** Where the row `rank` of `count` stands in a list of `height` pixels, as far as one can tell without drawing it. */
export const yOfRank = (rank: number, count: number, height: number): number =>
  count === 0 ? 0 : (rank / count) * height;

export const rankAtY = (y: number, count: number, height: number): number =>
  Math.min(Math.max(0, count - 1), Math.max(0, Math.floor((y / height) * count)));

/** The rows to have in the page while `rank` is the first in view and `inView` rows fit the view. */
export const rangeAround = (rank: number, inView: number, count: number): RankRange => ({
  first: Math.max(0, Math.floor(rank - 1.5 * inView)),
  last: Math.min(count, Math.ceil(rank + 2.5 * inView)),
});

/**
 * How far the rows in the page, drawn from `top` to `bottom`, must move (with the view) so that the list's first row
 * stands at its top and its last at its bottom, and so that no other row comes so near to an end that the view could
 * not go on. `natural` is the move that takes them to where `yOfRank` has them.
 */
export function settlingMove(
  { first, last }: RankRange,
  { top, bottom, natural }: { readonly top: number; readonly bottom: number; readonly natural: number },
  { count, height, margin }: { readonly count: number; readonly height: number; readonly margin: number },
): number {
  if (first === 0) return -top;
  if (last === count) return height - bottom;
  return top < margin || bottom > height - margin ? natural : 0;
}
