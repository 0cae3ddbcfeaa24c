import { assertNever } from '../base/assert.ts';
import type { Diagnostic } from '../base/diagnostic.ts';
import { edtfSpan } from '../base/edtf.ts';
import type { Bundle, TimelineEvent } from '../bundle/schema.ts';
import type { Vocabulary } from './vocabulary.ts';

/** An editor's change to what the build made. `line` is the 1-based line of the file it stands on. */
export type Correction = { readonly event: string; readonly reason: string; readonly line: number } & (
  | { readonly do: 'retitle'; readonly title: string }
  | { readonly do: 'redate'; readonly date: string }
  | { readonly do: 'retag'; readonly topics?: readonly string[]; readonly actors?: readonly string[] }
  | { readonly do: 'merge'; readonly into: string }
  | { readonly do: 'drop' }
);

export interface Corrections {
  readonly path: string;
  readonly list: readonly Correction[];
}

/** What a correction may name. */
type Names = Pick<Vocabulary, 'actors' | 'topics'>;

export interface Corrected {
  readonly events: readonly TimelineEvent[];
  readonly redirects: Bundle['redirects'];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Applies the corrections in their order. One whose event is gone, or that names what the vocabulary does not have, is
 * an error: nothing is corrected in silence.
 */
export function applyCorrections(
  events: readonly TimelineEvent[],
  corrections: Corrections | null,
  vocabulary: Names,
): Corrected {
  const byId = new Map(events.map((event) => [event.id, event]));
  const redirects: Record<string, string | null> = {};
  const diagnostics: Diagnostic[] = [];
  for (const correction of corrections?.list ?? []) {
    const problem = applyOne(correction, byId, redirects, vocabulary);
    if (problem) {
      diagnostics.push({
        level: 'error',
        code: 'bad-correction',
        message: problem,
        file: corrections?.path ?? '',
        line: correction.line,
        column: 1,
      });
    }
  }
  const sorted = [...byId.values()].sort(
    (a, b) => a.start - b.start || a.end - b.end || (a.id < b.id ? -1 : 1),
  );
  return { events: sorted, redirects, diagnostics };
}

/** Changes `byId` and `redirects`; returns what is wrong with the correction, or null. */
function applyOne(
  correction: Correction,
  byId: Map<string, TimelineEvent>,
  redirects: Record<string, string | null>,
  vocabulary: Names,
): string | null {
  const event = byId.get(correction.event);
  if (!event)
    return `No event has the id "${correction.event}". Remove this correction or give the event's new id.`;
  const corrected = [...(event.corrected ?? []), correction.reason];
  switch (correction.do) {
    case 'retitle':
      byId.set(event.id, { ...event, title: correction.title, corrected });
      return null;
    case 'retag': {
      const actors = correction.actors ?? event.actors;
      const topics = correction.topics ?? event.topics;
      const unknown = [
        ...unknownIds(actors, vocabulary.actors).map((id) => `actor "${id}"`),
        ...unknownIds(topics, vocabulary.topics).map((id) => `topic "${id}"`),
      ];
      if (unknown.length > 0)
        return `The vocabulary has no ${unknown.join(' and no ')}. Use the ids of timeline.yaml.`;
      if (!correction.actors && !correction.topics)
        return 'This correction changes nothing. Give "actors", "topics" or both.';
      byId.set(event.id, {
        ...event,
        actors: inOrder(actors, vocabulary.actors),
        topics: inOrder(topics, vocabulary.topics),
        corrected,
      });
      return null;
    }
    case 'redate': {
      const span = edtfSpan(correction.date);
      if (!span)
        return `"${correction.date}" is not a date in EDTF. Write for example 2022-02-24 or 2022-03.`;
      byId.set(event.id, { ...event, date: correction.date, start: span.start, end: span.end, corrected });
      return null;
    }
    case 'drop':
      byId.delete(event.id);
      redirect(redirects, event.id, null);
      return null;
    case 'merge': {
      const into = byId.get(correction.into);
      if (!into || into === event) return `No other event has the id "${correction.into}" to merge into.`;
      byId.set(into.id, mergeEvents(into, event, correction.reason, vocabulary));
      byId.delete(event.id);
      redirect(redirects, event.id, into.id);
      return null;
    }
    default:
      return assertNever(correction);
  }
}

/** Sends `from`, and what was sent to it before, on to `to`: a redirect always ends at an event or at null. */
function redirect(redirects: Record<string, string | null>, from: string, to: string | null): void {
  for (const [old, target] of Object.entries(redirects)) if (target === from) redirects[old] = to;
  redirects[from] = to;
}

/** Each id once, in the vocabulary's order, as the build itself lists them. */
const inOrder = (ids: readonly string[], known: readonly { readonly id: string }[]): string[] =>
  known.map(({ id }) => id).filter((id) => ids.includes(id));

const unknownIds = (ids: readonly string[], known: readonly { readonly id: string }[]): string[] =>
  ids.filter((id) => !known.some((item) => item.id === id));

function mergeEvents(
  into: TimelineEvent,
  from: TimelineEvent,
  reason: string,
  { actors, topics }: Names,
): TimelineEvent {
  const shift = into.sources.length;
  return {
    ...into,
    actors: inOrder([...into.actors, ...from.actors], actors),
    topics: inOrder([...into.topics, ...from.topics], topics),
    sources: [...into.sources, ...from.sources],
    quotes: [...into.quotes, ...from.quotes.map((quote) => ({ ...quote, source: quote.source + shift }))],
    corrected: [...(into.corrected ?? []), reason],
  };
}
