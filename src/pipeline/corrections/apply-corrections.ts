import { assertNever } from '../../base/assert.ts';
import type { Diagnostic } from '../../base/diagnostic.ts';
import { edtfSpan } from '../../base/edtf.ts';
import type { TimeSpan } from '../../base/time.ts';
import type { Bundle, TimelineEvent } from '../../bundle/schema.ts';
import { eventIdOf } from '../events/event-id.ts';
import type { Correction, Corrections } from './correction.ts';
import { mergeEvents } from './merge-events.ts';
import { inOrder, type Names, unknownIds } from './names.ts';
import { splitEvent } from './split-event.ts';

export interface Corrected {
  readonly events: readonly TimelineEvent[];
  readonly redirects: Bundle['redirects'];
  readonly diagnostics: readonly Diagnostic[];
}

/** What the corrections change as they are applied, one after another. */
interface Desk {
  readonly byId: Map<string, TimelineEvent>;
  readonly redirects: Map<string, string | null>;
  readonly names: Names;
  readonly range: TimeSpan;
}

/**
 * Applies the corrections in their order. One whose event is gone, or that names what the vocabulary does not have, is
 * an error: nothing is corrected in silence. `redirects` are those from before; they follow what is merged or dropped.
 */
export function applyCorrections(
  events: readonly TimelineEvent[],
  corrections: Corrections | null,
  {
    names,
    range,
    redirects,
  }: { names: Names; range: TimeSpan; redirects: ReadonlyMap<string, string | null> },
): Corrected {
  const desk: Desk = {
    byId: new Map(events.map((event) => [event.id, event])),
    redirects: new Map(redirects),
    names,
    range,
  };
  const diagnostics: Diagnostic[] = [];
  for (const correction of corrections?.list ?? []) {
    const message = applyOne(correction, desk);
    if (message === null) continue;
    const place = { file: corrections?.path ?? '', line: correction.line, column: 1 };
    diagnostics.push({ level: 'error', code: 'bad-correction', message, ...place });
  }
  const sorted = [...desk.byId.values()].sort(
    (a, b) => a.start - b.start || a.end - b.end || (a.id < b.id ? -1 : 1),
  );
  const inIdOrder = [...desk.redirects].sort(([a], [b]) => (a < b ? -1 : 1));
  return { events: sorted, redirects: Object.fromEntries(inIdOrder), diagnostics };
}

/** Changes what lies on `desk`; returns what is wrong with the correction, or null. */
function applyOne(correction: Correction, desk: Desk): string | null {
  const event = desk.byId.get(correction.event);
  if (!event) return missing(correction.event, desk);
  const put = (changed: TimelineEvent) => {
    desk.byId.set(changed.id, { ...changed, corrected: [...(changed.corrected ?? []), correction.reason] });
    return null;
  };
  switch (correction.do) {
    case 'retitle':
      return put({ ...event, title: correction.title });
    case 'retag': {
      const tags = tagsOf(correction, event, desk.names);
      return typeof tags === 'string' ? tags : put({ ...event, ...tags });
    }
    case 'redate': {
      const dated = redated(event, correction.date, desk.range);
      return typeof dated === 'string' ? dated : put(dated);
    }
    case 'drop':
      remove(event.id, null, desk);
      return null;
    case 'merge': {
      const into = desk.byId.get(correction.into);
      if (!into || into === event) return `No other event has the id "${correction.into}" to merge into.`;
      remove(event.id, into.id, desk);
      return put(mergeEvents(into, event, desk.names));
    }
    case 'split': {
      const parts = splitEvent(event, correction.words);
      if (!parts)
        return `Some of the sources of "${event.id}" must have the words "${correction.words}", and not all. Give words that only the other event has.`;
      const date = correction.date ?? parts.taken.sources[0]?.date.value ?? event.date;
      const dated = redated(parts.taken, date, desk.range);
      if (typeof dated === 'string') return dated;
      const id = eventIdOf(date, correction.title, new Set([...desk.byId.keys(), ...desk.redirects.keys()]));
      put(parts.kept);
      return put({ ...dated, id, title: correction.title, summary: parts.taken.sources[0]?.excerpt ?? '' });
    }
    default:
      return assertNever(correction);
  }
}

function missing(id: string, { redirects }: Desk): string {
  const moved = redirects.get(id);
  const hint = moved ? `It is now part of "${moved}".` : 'Remove this correction or give the event’s new id.';
  return `No event has the id "${id}". ${hint}`;
}

/** The event on another date, or what is wrong with the date. */
function redated(event: TimelineEvent, date: string, range: TimeSpan): TimelineEvent | string {
  const span = edtfSpan(date);
  if (!span) return `"${date}" is not a date in EDTF. Write for example 2022-02-24 or 2022-03.`;
  if (span.start < range.start || span.end > range.end)
    return `${date} is not within the range of the timeline. Drop the event, or widen the range in timeline.yaml.`;
  return { ...event, date, start: span.start, end: span.end };
}

/** What a retagged event gets, or what is wrong with it. */
function tagsOf(
  correction: Extract<Correction, { do: 'retag' }>,
  event: TimelineEvent,
  names: Names,
): Partial<TimelineEvent> | string {
  const { actors = event.actors, topics = event.topics, kind = event.kind } = correction;
  if (!correction.actors && !correction.topics && !correction.kind)
    return 'This correction changes nothing. Give "actors", "topics" or "kind".';
  const unknown = [
    ...unknownIds(actors, names.actors).map((id) => `actor "${id}"`),
    ...unknownIds(topics, names.topics).map((id) => `topic "${id}"`),
  ];
  if (unknown.length > 0)
    return `The vocabulary has no ${unknown.join(' and no ')}. Use the ids of timeline.yaml.`;
  const words = Object.entries(event.topicWords ?? {}).filter(([topic]) => topics.includes(topic));
  return {
    actors: inOrder(actors, names.actors),
    ...(event.agents ? { agents: event.agents.filter((id) => actors.includes(id)) } : {}),
    topics: inOrder(topics, names.topics),
    ...(event.topicWords ? { topicWords: Object.fromEntries(words) } : {}),
    kind,
  };
}

/** Takes `from` away; it, and what was sent to it before, goes on to `to`: a redirect ends at an event or at null. */
function remove(from: string, to: string | null, { byId, redirects }: Desk): void {
  byId.delete(from);
  for (const [old, target] of redirects) if (target === from) redirects.set(old, to);
  redirects.set(from, to);
}
