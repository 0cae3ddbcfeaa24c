import { eventIndex } from '../bundle/event-index.ts';
import type { Bundle, TimelineEvent } from '../bundle/schema.ts';
import { type BitSet, hasBit } from './bit-set.ts';
import { memoLast } from './memo.ts';
import { type Selectable, visibleBits } from './selectors.ts';

const NOTHING: Bundle = {
  version: 1,
  title: '',
  range: { start: '1970-01-01', end: '1970-01-01' },
  articles: [],
  actors: [],
  topics: [],
  events: [],
  redirects: {},
};

/** The bundle of a timeline that is here as a whole: for the timeline's drawing until it works on columns. */
export const wholeBundle = ({ corpus }: Pick<Selectable, 'corpus'>): Bundle => corpus.whole ?? NOTHING;

/** The events that pass the filters, in the order of the list. */
export const visibleEvents = (state: Selectable): readonly TimelineEvent[] =>
  visibleOf(wholeBundle(state), visibleBits(state));

const visibleOf = memoLast((bundle: Bundle, visible: BitSet): readonly TimelineEvent[] =>
  eventIndex(bundle).events.filter((_, i) => hasBit(visible, i)),
);
