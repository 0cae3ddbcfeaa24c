/**
 * How the reader wants the timeline drawn. It is no part of the view: a link does not say it, and it lasts for the visit.
 */
export interface Drawing {
  /** Whether an event stands at its own date or at the day of its first publication. */
  readonly clock: 'event' | 'publication';
  /** Whether periods without events are folded. */
  readonly folded: boolean;
  /** Ids of the lanes that are only a strip. */
  readonly collapsed: readonly string[];
  /** Ids of the actors that have a lane, where lanes are actors; none: the filters' actors, or the most frequent. */
  readonly laneActors: readonly string[];
}

export const DEFAULT_DRAWING: Drawing = { clock: 'event', folded: false, collapsed: [], laneActors: [] };
