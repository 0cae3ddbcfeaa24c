import { overlaps } from '../../../base/text-span.ts';
import type { Candidate } from '../date-rule.ts';

/** Of overlapping candidates the longest stays; of equally long ones the first given. Sorted by place in the text. */
export function keepLongest(candidates: readonly Candidate[]): Candidate[] {
  const length = (candidate: Candidate): number => candidate.end - candidate.start;
  const kept: Candidate[] = [];
  for (const candidate of candidates.toSorted((a, b) => length(b) - length(a))) {
    if (!kept.some((other) => overlaps(other, candidate))) kept.push(candidate);
  }
  return kept.sort((a, b) => a.start - b.start);
}
