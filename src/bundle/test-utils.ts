import { assert } from '../base/assert.ts';
import { edtfSpan } from '../base/edtf.ts';
import { byStartThenId } from './event-index.ts';
import type { Bundle, Source, TimelineEvent } from './schema.ts';

/** What a test must say about an event: its id and date; the rest has plain values. */
export type EventParts = Partial<TimelineEvent> & Pick<TimelineEvent, 'id' | 'date'>;

/**
 * A valid bundle around `events`: one article of the words that the events' titles make, and every actor and
 * topic that they name. Members of `parts` replace what would be made.
 */
export function makeBundle(events: readonly EventParts[], parts: Partial<Bundle> = {}): Bundle {
  const made = events.map(makeEvent);
  const text = made.map((event) => event.title).join('\n');
  let offset = 0;
  for (const event of made) {
    event.sources = [makeSource(event, offset)];
    offset += event.title.length + 1;
  }
  const names = (ids: string[]) => [...new Set(ids)].sort().map((id) => ({ id, name: nameOf(id) }));
  return {
    version: 1,
    title: 'Test timeline',
    range: { start: '2022-01-01', end: '2023-04-30' },
    articles: [
      {
        id: 'article',
        file: 'article.md',
        title: 'An article',
        outlet: 'Test Outlet',
        published: '2022-03-01',
        publishedKnown: true,
        text,
        paragraphs: [{ start: 0, end: text.length }],
      },
    ],
    actors: names(made.flatMap((event) => event.actors)).map((actor) => ({ ...actor, kind: 'country' })),
    topics: names(made.flatMap((event) => event.topics)),
    events: made.toSorted(byStartThenId),
    redirects: {},
    ...parts,
  };
}

/** One event; its start and end are those of its date. */
export function makeEvent(parts: EventParts): TimelineEvent {
  const span = edtfSpan(parts.date);
  assert(span, `the test's date is EDTF: ${parts.date}`);
  const event: TimelineEvent = {
    ...span,
    kind: 'happening',
    title: nameOf(parts.id),
    summary: '',
    actors: [],
    topics: [],
    quotes: [],
    sources: [],
    ...parts,
  };
  if (event.sources.length === 0) event.sources = [makeSource(event, 0)];
  return event;
}

function makeSource(event: TimelineEvent, start: number): Source {
  return {
    article: 'article',
    start,
    end: start + event.title.length,
    excerpt: event.title,
    date: { start, end: start, text: '', value: event.date, known: false, rule: 'article-date' },
    published: '2022-03-01',
  };
}

/** `port-reopens` gives "Port reopens". */
const nameOf = (id: string): string => id.charAt(0).toUpperCase() + id.slice(1).replaceAll('-', ' ');
