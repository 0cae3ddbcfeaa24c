import { assert } from '../../base/assert.ts';
import { edtfSpan } from '../../base/edtf.ts';
import { DAY_MS, isoDayOf } from '../../base/time.ts';
import type { Actor, EventKind, TimelineEvent } from '../../bundle/schema.ts';
import { type MadeDate, makeDate } from './dates.ts';
import { ACTORS_BY_FAME, idOf, TOPICS, TOWNS } from './names.ts';
import type { Newsroom } from './newsroom.ts';
import type { Random } from './random.ts';
import { ADJECTIVES, ASIDES, NOUNS, PHRASES, SAYINGS } from './words.ts';

/** A plan is announced at most so many days before its date, and nothing else is reported before it. */
export const MOST_DAYS_AHEAD = 30;

const REPORTS = [1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 3, 4];

/** What a report of the event tells, whoever reports it. */
interface Story {
  readonly place: number;
  readonly kind: EventKind;
  readonly date: MadeDate;
  readonly actors: readonly Actor[];
  /** "the disputed night train in Orenwick" */
  readonly what: string;
  readonly verb: number;
}

/** The event at `place` among all, which starts on `day`; its reports go into the newsroom's articles. */
export function makeEvent(
  place: number,
  day: number,
  monthly: boolean,
  newsroom: Newsroom,
  random: Random,
): TimelineEvent {
  const kind = random.pick([
    'happening',
    'happening',
    'happening',
    'statement',
    'statement',
    'plan',
  ] as const);
  const date = makeDate(day, monthly, random);
  const span = edtfSpan(date.edtf);
  assert(span, `a date of our own: ${date.edtf}`);
  const actors = random.pickSeveral(ACTORS_BY_FAME, random.pick([1, 1, 2, 2, 2, 3, 4]));
  const topics = random.pickSeveral(TOPICS, random.pick([1, 1, 1, 2]));
  const noun = random.pick(NOUNS);
  const what = `${random.pick(ADJECTIVES)} ${noun} in ${random.pickSkewed(TOWNS)}`;
  const verb = random.between(0, PHRASES[kind].verbs.length - 1);
  const story: Story = { place, kind, date, actors, what, verb };
  const title = `${actors[0]?.name} ${PHRASES[kind].verbs[verb]} ${what}`;

  const made = { quotes: [] as TimelineEvent['quotes'], sources: [] as TimelineEvent['sources'] };
  const reports = random.pick(REPORTS);
  const told = Math.max(day, Math.floor(span.end / DAY_MS) - 1);
  for (let source = 0; source < reports; source++) {
    const published = (monthly ? day : told) + lag(kind, source, random);
    const article = newsroom.articleFor(place, published);
    const { text, quote } = tell(story, random);
    made.sources.push(article.report(place, { text, date }));
    if (quote) made.quotes.push({ ...quote, source });
    if (random.chance(0.3)) article.append(random.pick(ASIDES));
  }
  const people = random.between(2, 90) * 10;
  const differ = reports > 1 && random.chance(0.1);
  return {
    id: `${isoDayOf(span.start)}-${idOf(noun)}-${place.toString(36)}`,
    date: date.edtf,
    ...span,
    kind,
    title,
    summary: `${actors[0]?.name} ${PHRASES[kind].past[verb]} the ${noun}.`,
    actors: actors.map(({ id }) => id).sort(),
    topics: topics.map(({ id }) => id).sort(),
    ...made,
    ...(differ && {
      accounts: [0, 1].map((source) => ({ source, field: 'people', value: String(people * (source + 1)) })),
    }),
  };
}

/** Days from the event to the publication of its `source`-th report; negative for most plans. */
function lag(kind: EventKind, source: number, random: Random): number {
  if (kind === 'plan') return random.between(-MOST_DAYS_AHEAD, -1) + source;
  const late = random.next();
  const days = late < 0.7 ? random.between(0, 1) : late < 0.92 ? random.between(2, 7) : random.between(8, 60);
  return days + source;
}

function tell({ kind, date, actors, what, verb }: Story, random: Random): { text: string; quote?: Quote } {
  const [first, second] = actors;
  const past = PHRASES[kind].past[verb];
  // What the day's news tells without a date is of that day.
  const when = random.chance(0.75) ? ` ${date.words}` : '';
  const others = second ? `, with ${second.name} beside it` : '';
  const place = random.pickSkewed(TOWNS);
  const sentence = `In ${place}, ${first?.name} ${past} the ${what}${when}${others}`;
  if (!random.chance(0.25)) return { text: `${sentence}.` };
  const saying = random.pick(SAYINGS);
  const speaker = actors.find((actor) => actor.kind === 'person');
  const text = `${sentence}: “${saying}.”`;
  return { text, quote: { text: `${saying}.`, ...(speaker && { speaker: speaker.id }) } };
}

type Quote = Omit<TimelineEvent['quotes'][number], 'source'>;
