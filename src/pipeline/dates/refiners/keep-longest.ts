import { overlaps } from '../../../base/text-span.ts';
import type { Candidate } from '../date-rule.ts';

/** Of overlapping candidates the longest stays; of equally long ones the first given. Sorted by place in the text. */
export function keepLongest(candidates: readonly Candidate[]): Candidate[] {
  const kept: Candidate[] = [];
  let heap: Candidate[] = [];
  let end = 0;
  for (const candidate of candidates.toSorted((a, b) => a.start - b.start)) {
    if (candidate.start >= end) {
      kept.push(...longestOf(heap));
      heap = [];
    }
    heap.push(candidate);
    end = Math.max(end, candidate.end);
  }
  return [...kept, ...longestOf(heap)];
}

/** The same for a few that hang together. */
function longestOf(candidates: readonly Candidate[]): Candidate[] {
  const length = (candidate: Candidate): number => candidate.end - candidate.start;
  const kept: Candidate[] = [];
  for (const candidate of candidates.toSorted((a, b) => length(b) - length(a))) {
    if (!kept.some((other) => overlaps(other, candidate))) kept.push(candidate);
  }
  return kept.sort((a, b) => a.start - b.start);
}
