/** Pixels from a label's place to its text; as the padding of `.vis-text` in timeline.css. */
const PADDING = 5;

/** About the width of a character, in pixels. */
const CHARACTER = 7.5;

/** From left to right, in pixels of the drawing. */
export interface Extent {
  readonly from: number;
  readonly to: number;
}

/**
 * Hides the labels of the axis in `wrapper` that could be read only in part: an end of the drawing would cut them,
 * or one of the `flags`, which stand in the row of minor labels, would cover them. vis-timeline draws its labels
 * again and again with the same elements, so that each is set every time.
 */
export function hideCutLabels(wrapper: HTMLElement, width: number, flags: readonly Extent[]): void {
  for (const label of wrapper.querySelectorAll<HTMLElement>('.vis-time-axis .vis-text')) {
    const [, x = ''] = /translate\((-?[\d.]+)px/.exec(label.style.transform) ?? [];
    const from = Number(x) + PADDING;
    const to = from + (label.textContent?.length ?? 0) * CHARACTER;
    const isMinor = label.classList.contains('vis-minor');
    const isCovered = isMinor && flags.some((flag) => from < flag.to && to > flag.from);
    const isCut = to > width || (isMinor && from < 0);
    label.style.visibility = isCovered || isCut ? 'hidden' : '';
  }
}
