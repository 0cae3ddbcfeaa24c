import { DAY_MS, type TimeSpan, utcMs } from '../../base/time.ts';
import type { TimelineEvent } from '../../bundle/schema.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { Counts } from './counts.ts';
import { TimeIndex } from './time-index.ts';
import { callsOff, namesOf, type TitleWords, titleReader } from './title-words.ts';

/** How much of its words an outcome must share with its plan, by how well their times agree: rare words count up to 1. */
const NEEDED = { onTheDay: 0.5, calledOff: 0.5, late: 1.2, vague: 1.8 };
/** More, where no actor is in both. */
const NEEDED_WITHOUT_ACTOR = 1;
/** More, where the outcome is only what somebody said. */
const NEEDED_OF_WORDS = 0.5;
/** What is still to come is no outcome. */
const LOOKS_AHEAD = /\b(?:expects?|will|would|is to|are to|plans? to|to be)\b/;
/** What will not be has none. */
const IS_DENIED = /\b(?:not|never|no plans?)\b|\bunlikely\b/;
/** Words or actors that a plan and its outcome share at the least. */
const LEAST_KEYS = 2;
/** A plan that names no day may come to something so many days after it was told. */
const VAGUE_DAYS = 60;
/** A plan for more days than this names none. */
const SHORT_DAYS = 8;
/** What took longer is no outcome but a time. */
const MONTH_DAYS = 31;
/** That something was called off may be told when its day has gone by. */
const LATE_NEWS_DAYS = 3;

/**
 * Links plans with what came of them: `outcome` on the plan, `plans` on the outcome. An outcome is told no earlier than
 * its plan, on the day that the plan names, on the day after, or before it where it is called off. Works on finished
 * events, so that the links hold whatever an editor corrected.
 */
export function linkPlans(events: readonly TimelineEvent[], vocabulary: Vocabulary): TimelineEvent[] {
  const wordsOf = titleReader(namesOf(vocabulary));
  const words = events.map(({ title }) => wordsOf(title));
  const rarity = rarityOf(words);
  const outcomesByTime = new TimeIndex<string>();
  const callsByTime = new TimeIndex<string>();
  const keysOf = (place: number): string[] => [
    ...(words[place] ?? []),
    ...(events[place]?.actors ?? []).map((actor) => `@${actor}`),
  ];
  for (const [place, event] of events.entries()) {
    if (event.kind === 'plan') continue;
    const time = spanOf(event);
    outcomesByTime.add(place, time, keysOf(place));
    if (callsOff(event.title)) callsByTime.add(place, time, [...(words[place] ?? [])]);
  }

  const outcomes = new Map<number, number>();
  const counts = new Counts();
  for (const [place, plan] of events.entries()) {
    if (plan.kind !== 'plan') continue;
    const keys = keysOf(place);
    counts.begin(LEAST_KEYS);
    outcomesByTime.count(timeOfOutcome(plan), keys, counts);
    callsByTime.count(timeOfCall(plan), [...(words[place] ?? [])], counts);
    let most = 0;
    for (const candidate of counts.mostShared()) {
      const outcome = events[candidate];
      if (outcome === undefined) continue;
      const score = likelihood(plan, outcome, sharedRarity(words[place], words[candidate], rarity));
      if (score > most) {
        most = score;
        outcomes.set(place, candidate);
      }
    }
  }
  return withLinks(events, outcomes);
}

function withLinks(events: readonly TimelineEvent[], outcomes: ReadonlyMap<number, number>): TimelineEvent[] {
  const plans = new Map<number, string[]>();
  for (const [plan, outcome] of outcomes)
    plans.set(outcome, [...(plans.get(outcome) ?? []), events[plan]?.id ?? '']);
  return events.map((event, place) => {
    const outcome = events[outcomes.get(place) ?? -1];
    const announced = plans.get(place);
    if (!outcome && !announced) return event;
    return {
      ...event,
      ...(outcome ? { outcome: outcome.id } : {}),
      ...(announced ? { plans: announced } : {}),
    };
  });
}

/** 0 when `outcome` is none of `plan`, else the more the surer. `shared` is the summed rarity of their common words. */
function likelihood(plan: TimelineEvent, outcome: TimelineEvent, shared: number): number {
  const told = firstDay(plan);
  if (lastDay(outcome) < told || LOOKS_AHEAD.test(outcome.title) || IS_DENIED.test(plan.title)) return 0;
  const needed = neededFor(plan, outcome, toldOf(plan));
  if (needed === null) return 0;
  const doers = plan.agents?.length ? plan.agents : plan.actors;
  const actors = doers.filter((actor) => outcome.actors.includes(actor)).length;
  const least =
    needed + (actors > 0 ? 0 : NEEDED_WITHOUT_ACTOR) + (outcome.kind === 'statement' ? NEEDED_OF_WORDS : 0);
  return shared >= least ? shared - needed + actors / 10 : 0;
}

function neededFor(plan: TimelineEvent, outcome: TimelineEvent, told: number): number | null {
  const length = outcome.end - outcome.start;
  if (length > MONTH_DAYS * DAY_MS) return null;
  const isOff = callsOff(outcome.title) && !isToldBefore(outcome, plan);
  if (isOff && outcome.start >= told && outcome.start < plan.end + LATE_NEWS_DAYS * DAY_MS)
    return NEEDED.calledOff;
  if (namesADay(plan)) {
    if (outcome.start < plan.end && plan.start < outcome.end)
      return length > SHORT_DAYS * DAY_MS ? NEEDED.late : NEEDED.onTheDay;
    const late = outcome.start - plan.end;
    return late >= 0 && late <= DAY_MS ? NEEDED.late : null;
  }
  return outcome.start >= told && outcome.start < vagueEnd(plan) ? NEEDED.vague : null;
}

/** "She called off the visit; she will now come on Monday": what an article tells after it was not called off. */
const isToldBefore = (outcome: TimelineEvent, plan: TimelineEvent): boolean =>
  outcome.sources.some(({ article, start }) =>
    plan.sources.some((source) => source.article === article && source.start > start),
  );

const namesADay = ({ sources, start, end }: TimelineEvent): boolean =>
  sources.some(({ date }) => date.known) && end - start <= SHORT_DAYS * DAY_MS;

const vagueEnd = (plan: TimelineEvent): number => Math.max(plan.end, plan.start + VAGUE_DAYS * DAY_MS);

/** When what was planned may have come about: on its day or the next, and what names no day, from when it was told. */
const timeOfOutcome = (plan: TimelineEvent): TimeSpan =>
  namesADay(plan)
    ? { start: utcMs(plan.start), end: utcMs(plan.end + DAY_MS + 1) }
    : { start: utcMs(Math.min(plan.start, toldOf(plan))), end: utcMs(vagueEnd(plan)) };

/** When it may have been called off: from the day it was told. */
const timeOfCall = (plan: TimelineEvent): TimeSpan => ({
  start: utcMs(Math.min(plan.start, toldOf(plan))),
  end: utcMs(plan.end + LATE_NEWS_DAYS * DAY_MS),
});

const toldOf = (plan: TimelineEvent): number => Date.parse(firstDay(plan));

const spanOf = ({ start, end }: TimelineEvent): TimeSpan => ({ start: utcMs(start), end: utcMs(end) });

/** The day on which the first article, or the last one, told an event. */
const firstDay = ({ sources }: TimelineEvent): string =>
  sources.map(({ published }) => published).reduce((a, b) => (a < b ? a : b));
const lastDay = ({ sources }: TimelineEvent): string =>
  sources.map(({ published }) => published).reduce((a, b) => (a > b ? a : b));

/** Words in fewer titles than this count in full. */
const FEW_TITLES = 60;

function rarityOf(titles: readonly TitleWords[]): (word: string) => number {
  const counts = new Map<string, number>();
  for (const title of titles) for (const word of title) counts.set(word, (counts.get(word) ?? 0) + 1);
  const most = Math.log(Math.max(titles.length, FEW_TITLES) + 1);
  return (word) => 1 - Math.log(counts.get(word) ?? 1) / most;
}

const sharedRarity = (
  a: TitleWords | undefined,
  b: TitleWords | undefined,
  rarity: (word: string) => number,
): number => {
  let sum = 0;
  for (const word of a ?? []) if (b?.has(word)) sum += rarity(word);
  return sum;
};
