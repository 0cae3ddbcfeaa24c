import { DAY_MS, isoDayOf, utcMs } from '../../base/time.ts';
import { byStartThenId } from '../../bundle/event-index.ts';
import { type Article, BUNDLE_VERSION, type Bundle, type TimelineEvent } from '../../bundle/schema.ts';
import { type Calendar, spreadOverDays } from './calendar.ts';
import { MOST_DAYS_AHEAD, makeEvent } from './make-event.ts';
import { ACTORS, TOPICS } from './names.ts';
import { Newsroom } from './newsroom.ts';
import { Random } from './random.ts';

const SEED = 2022;

/** What an invented bundle says beside its articles and events. */
export type SynthFrame = Omit<Bundle, 'articles' | 'events'>;

/** A part of the articles and events, which come in the bundle's order. */
export interface SynthPart {
  readonly articles: readonly Article[];
  readonly events: readonly TimelineEvent[];
}

/** An invented bundle of so many events, a few days at a time: the same on every call, whatever its size. */
export interface Synthesis {
  readonly frame: SynthFrame;
  readonly parts: () => Generator<SynthPart>;
}

export function synthesise(events: number): Synthesis {
  const calendar = spreadOverDays(events, new Random(SEED));
  const { firstDay, counts } = calendar;
  const day = (number: number) => isoDayOf(utcMs(number * DAY_MS));
  return {
    frame: {
      version: BUNDLE_VERSION,
      title: `An invented chronicle of ${events} events`,
      range: { start: day(firstDay), end: day(firstDay + counts.length - 1) },
      actors: [...ACTORS],
      topics: [...TOPICS],
      redirects: {},
    },
    parts: () => partsOf(calendar),
  };
}

function* partsOf({ firstDay, counts, monthlyShare }: Calendar): Generator<SynthPart> {
  const random = new Random(SEED);
  const newsroom = new Newsroom(random);
  let place = 0;
  for (const [i, count] of counts.entries()) {
    const day = firstDay + i;
    const events = Array.from({ length: count }, () =>
      makeEvent(place++, day, random.chance(monthlyShare[i] ?? 0), newsroom, random),
    );
    yield { articles: newsroom.take(day - MOST_DAYS_AHEAD), events: events.sort(byStartThenId) };
  }
  yield { articles: newsroom.take(Number.POSITIVE_INFINITY), events: [] };
}
