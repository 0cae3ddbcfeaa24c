import type { TimeSpan, UtcMs } from '../base/time.ts';

export const LANES = ['topic', 'actor', 'outlet', 'none'] as const;
export type Lanes = (typeof LANES)[number];

/** A moment that a link leads to: a whole day or a minute, UTC. */
export interface Moment {
  readonly time: UtcMs;
  readonly precision: 'day' | 'minute';
}

/** What the URL holds. The default view has every field at its emptiest. */
export interface View {
  /** Id of the open event. */
  readonly event: string | null;
  readonly at: Moment | null;
  /** The window of the timeline; null is the whole range. */
  readonly span: TimeSpan | null;
  /** Actor ids, topic ids: none means all. */
  readonly actors: readonly string[];
  readonly topics: readonly string[];
  /** Whether an event must have any or all of the chosen actors, and any or all of the chosen topics. */
  readonly match: 'any' | 'all';
  /** Actor and topic ids that an event must not have. */
  readonly not: readonly string[];
  /** Words to search for. */
  readonly q: string;
  readonly lanes: Lanes;
  /** True: the list alone, without the timeline. */
  readonly list: boolean;
  /** True: without header and filters, for an iframe. */
  readonly embed: boolean;
}

export const DEFAULT_VIEW: View = {
  event: null,
  at: null,
  span: null,
  actors: [],
  topics: [],
  match: 'any',
  not: [],
  q: '',
  lanes: 'topic',
  list: false,
  embed: false,
};
