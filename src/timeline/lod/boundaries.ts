import type { Label } from './label.ts';
import type { LaneIndex } from './lane-index.ts';

/** Where a chunk's carrier is when no carrier, and no boundary, lies in the chunk itself; null while there is none. */
export type Side = 'left' | 'right' | null;

/** What a chunk knows of territories. A territory is what lies between two boundaries: it has exactly one carrier. */
export interface Territories {
  /** Numbers of events: each is the first of a territory. Ascending. */
  readonly boundaries: readonly number[];
  readonly side: Side;
}

/** In order of the lane. */
export const byIndex = (a: Label, b: Label): number => a.index - b.index;

/**
 * Where, seen from the events `from … until - 1`, the carrier of the territory around them is in a chunk that they are
 * a part of; null when it is among them, or when there is none.
 */
export function sideOfCarrier(
  { boundaries, side }: Territories,
  labels: readonly Label[],
  from: number,
  until: number,
): Side {
  const first = boundaries.findLast((boundary) => boundary <= from) ?? -Infinity;
  const last = boundaries.find((boundary) => boundary >= until) ?? Infinity;
  const carrier = labels.find(({ isCarrier, index }) => isCarrier && index >= first && index < last);
  if (carrier !== undefined) return carrier.index < from ? 'left' : carrier.index >= until ? 'right' : null;
  if (first === -Infinity && last === Infinity) return side;
  return first === -Infinity ? 'left' : last === Infinity ? 'right' : null;
}

/**
 * The boundaries of a chunk that has the events `from … until - 1`, after the new labels among its `labels`: no
 * boundary goes, and a new one parts each two carriers of one territory. So at every closer look each territory is a
 * part of one of before. Towards a carrier outside, the part of the territory in this chunk goes to the new carriers:
 * neighbouring chunks, which do not know of one another's new labels, still put exactly one boundary between them.
 */
export function addBoundaries(
  lane: LaneIndex,
  labels: readonly Label[],
  isNew: (label: Label) => boolean,
  inherited: Territories,
  from: number,
  until: number,
): number[] {
  const { boundaries } = inherited;
  const added: number[] = [];
  const ends = [-Infinity, ...boundaries, Infinity];
  const carriers = labels.filter(({ isCarrier }) => isCarrier).sort(byIndex);
  for (const [i, start] of ends.slice(0, -1).entries()) {
    const end = ends[i + 1] ?? Infinity;
    const here = carriers.filter(({ index }) => index >= start && index < end);
    if (!here.some(isNew)) continue;
    for (const [n, next] of here.slice(1).entries()) {
      const middle = ((here[n]?.start ?? next.start) + next.start) / 2;
      added.push(lane.indexOfTime(middle));
    }
    if (here.every(isNew)) {
      const outside = start === -Infinity && end === Infinity ? inherited.side : outsideOf(start, end);
      if (outside === 'left') added.push(from);
      if (outside === 'right') added.push(until);
    }
  }
  return [...boundaries, ...added].sort((a, b) => a - b);
}

const outsideOf = (start: number, end: number): Side =>
  start === -Infinity ? 'left' : end === Infinity ? 'right' : null;
