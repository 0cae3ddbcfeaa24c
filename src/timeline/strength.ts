import type { TimelineEvent } from '../bundle/schema.ts';

const KIND_RANK = { happening: 2, plan: 1, statement: 0 } as const;

/**
 * How much an event deserves a label of its own where there is not room for all: first by the number of
 * sources, then of actors, then what happened before what was planned before what was said.
 */
export const strength = (event: TimelineEvent): number =>
  event.sources.length * 1000 + Math.min(event.actors.length, 99) * 10 + KIND_RANK[event.kind];

/** Strongest first; ties by time, then by id, so that the order never depends on the input's. */
export const byStrength = (a: TimelineEvent, b: TimelineEvent): number =>
  strength(b) - strength(a) || byTime(a, b);

export const byTime = (a: TimelineEvent, b: TimelineEvent): number =>
  a.start - b.start || a.end - b.end || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
