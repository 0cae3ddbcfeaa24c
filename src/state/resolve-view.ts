import type { Corpus } from '../bundle/corpus.ts';
import { corpusIndex } from '../bundle/corpus-index.ts';
import type { ViewProblem } from '../url/parse-view.ts';
import { parseMoment } from '../url/times.ts';
import type { View } from '../url/view.ts';
import type { Notice } from './store.ts';
import { spanOfMonth } from './timeline-window.ts';

/** A link's view as this corpus can show it. */
export interface ResolvedView {
  readonly view: View;
  readonly notices: readonly Notice[];
}

/**
 * Fits the view of a link to `corpus`: follows redirects of the event, drops what the corpus does not have, and says
 * so. A lost event leaves the link's moment or window standing; without either, the date in its id gives one. An event
 * that has still to be located counts as lost.
 */
export function resolveView(corpus: Corpus, view: View, problems: readonly ViewProblem[]): ResolvedView {
  const index = corpusIndex(corpus);
  const isActor = (id: string) => index.actors.has(id);
  const isTopic = (id: string) => index.topics.has(id);
  const isEither = (id: string) => isActor(id) || isTopic(id);
  const unknownIds = [
    ...view.actors.filter((id) => !isActor(id)),
    ...view.topics.filter((id) => !isTopic(id)),
    ...view.not.filter((id) => !isEither(id)),
  ];
  const { event, notice } = resolveEvent(corpus, view.event);
  const fields = new Set(problems.map(({ field }) => field));
  return {
    view: {
      ...view,
      ...(event === null && view.event !== null && !view.at && !view.span ? placeOfId(view.event) : {}),
      event,
      actors: view.actors.filter(isActor),
      topics: view.topics.filter(isTopic),
      not: view.not.filter(isEither),
    },
    notices: [
      ...(notice ? [notice] : []),
      ...[...fields].map((detail): Notice => ({ code: 'bad-field', detail })),
      ...[...new Set(unknownIds)].map((detail): Notice => ({ code: 'unknown-id', detail })),
    ],
  };
}

/** The id that must be located before the view with the event `asked` can be resolved; null when there is none. */
export function unlocated(corpus: Corpus, asked: string | null): string | null {
  const { id, place } = follow(corpus, asked);
  return place === undefined ? id : null;
}

/** Where redirects from `asked` end: at an event (its place), at none (null), or where that is not known (undefined). */
function follow({ details, redirects }: Corpus, asked: string | null) {
  const passed = new Set<string>();
  for (let id = asked; id !== null; ) {
    const place = details.placeOf(id);
    const target = Object.hasOwn(redirects, id) ? redirects[id] : undefined;
    // Redirects in a circle lead nowhere.
    if (typeof place === 'number' || target === undefined || passed.has(id)) return { id, place };
    passed.add(id);
    id = target;
  }
  return { id: null, place: null };
}

/** The event that `asked` leads to, through as many redirects as there are, and what the reader should know. */
function resolveEvent(corpus: Corpus, asked: string | null): { event: string | null; notice: Notice | null } {
  if (asked === null) return { event: null, notice: null };
  const { id, place } = follow(corpus, asked);
  const lost = (code: Notice['code']) => ({ event: null, notice: { code, detail: asked } });
  if (id === null) return lost('event-removed');
  if (typeof place !== 'number') return lost('unknown-event');
  return { event: id, notice: id === asked ? null : { code: 'event-moved', detail: asked } };
}

/** Ids begin with the event's date: the moment or the month that `id` names, as far as it names one. */
function placeOfId(id: string): Partial<View> {
  const [, month = '', date = ''] = /^((\d{4}-\d{2}-\d{2})|\d{4}-\d{2})(?:-|$)/.exec(id) ?? [];
  const at = parseMoment(date);
  if (at) return { at };
  const first = parseMoment(`${month}-01`);
  return first ? { span: spanOfMonth(first.time) } : {};
}
