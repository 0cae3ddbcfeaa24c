import type { TimeSpan } from '../../base/time.ts';

/** How labels are laid out in a lane. Lengths in CSS pixels. */
export interface LayoutSettings {
  /** Rows of labels in a lane, at least 1. */
  readonly rows: number;
  /** A label is shortened to this width before its event joins a group. */
  readonly minWidth: number;
  /** A label claims at most this much; it may grow into what stays free. */
  readonly maxWidth: number;
  /** Width of the whole label of the event at a place: title, glyph and padding. At most `widest`. */
  readonly measure: (place: number) => number;
  readonly widest: number;
  /** As far as the window goes; no label reaches past the end. */
  readonly limits: TimeSpan;
  /** Width of the window, in pixels. */
  readonly width: number;
}

/** Pixels between two labels of a row. */
export const GAP = 6;
