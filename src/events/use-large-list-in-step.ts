import { type RefObject, useEffect } from 'react';
import type { Corpus } from '../bundle/corpus.ts';
import { activity } from '../state/activity.ts';
import { hasBit } from '../state/bit-set.ts';
import { useApp } from '../state/hooks.tsx';
import type { RankedBits } from '../state/ranked-bits.ts';
import { windowOf } from '../state/timeline-window.ts';
import { placeFrom } from '../state/window-split.ts';
import type { RankScroller } from './rank-scroller.ts';

/** The list follows the window when it has stood still for this long, in ms: a movement must not wait for it. */
const STILL_MS = 120;

/** Scrolls to the open event, and to the first that begins in the window when none of those is in sight. */
export function useLargeListInStep(
  scroller: RefObject<RankScroller | null>,
  { columns }: Corpus,
  visible: RankedBits,
  open: number | null,
): void {
  const { start, end } = useApp(windowOf);
  const first = visible.rankOf(placeFrom(columns, start));
  const last = visible.rankOf(placeFrom(columns, end)) - 1;

  useEffect(() => {
    if (last < first) return;
    const done = activity.begin();
    const timer = setTimeout(() => {
      const inSight = scroller.current?.inSight();
      if (inSight && (last < inSight.first || first >= inSight.last)) scroller.current?.goTo(first, 'start');
      done();
    }, STILL_MS);
    return () => {
      clearTimeout(timer);
      done();
    };
  }, [scroller, first, last]);

  useEffect(() => {
    if (open === null || !hasBit(visible.bits, open)) return;
    const rank = visible.rankOf(open);
    const inSight = scroller.current?.inSight();
    if (inSight && (rank < inSight.first || rank >= inSight.last - 1)) scroller.current?.goTo(rank, 'center');
  }, [scroller, visible, open]);
}
