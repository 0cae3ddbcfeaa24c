import { overlaps, type TextSpan } from '../../../base/text-span.ts';

const shared = (a: TextSpan, b: TextSpan): number => Math.min(a.end, b.end) - Math.max(a.start, b.start);

/**
 * The span of `found` that each of `labels` overlaps, or null: the one that shares most with it, each used once.
 * Labels choose in their order.
 */
export function pairSpans<Found extends TextSpan>(
  labels: readonly TextSpan[],
  found: readonly Found[],
): (Found | null)[] {
  const free = new Set(found);
  return labels.map((label) => {
    let best: Found | null = null;
    for (const span of free) {
      if (overlaps(label, span) && (best === null || shared(label, span) > shared(label, best))) best = span;
    }
    if (best) free.delete(best);
    return best;
  });
}
