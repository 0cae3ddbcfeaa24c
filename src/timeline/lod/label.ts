/** A label that has its place. It keeps it at every closer look: there, it only takes less time. */
export interface Label {
  /** The event's number in its lane. */
  readonly index: number;
  /** Of the event, UTC ms, end exclusive. */
  readonly start: number;
  readonly end: number;
  readonly row: number;
  /** `right` and `left` of the moment `at`, or in the `middle` of the event's span where that is long enough. */
  readonly side: 'right' | 'left' | 'middle';
  readonly at: number;
  /** Pixels that are its own. */
  readonly claim: number;
  /** Whether the event's span is drawn. */
  readonly hasBand: boolean;
  /** Whether it stands for the events around it that have no label. */
  readonly isCarrier: boolean;
}

/** Half-open, in UTC ms. */
export interface Extent {
  readonly from: number;
  readonly to: number;
}

/** The time that `label` takes where a pixel is `scale` ms: never more than at a greater scale. */
export function extentOf({ side, at, start, end, claim }: Label, scale: number): Extent {
  const length = claim * scale;
  if (side === 'left') return { from: at - length, to: at };
  const from = side === 'right' ? at : Math.max(start, (start + end - length) / 2);
  return { from, to: from + length };
}
