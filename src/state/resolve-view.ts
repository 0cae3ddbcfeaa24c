import { eventIndex } from '../bundle/event-index.ts';
import type { Bundle } from '../bundle/schema.ts';
import type { ViewProblem } from '../url/parse-view.ts';
import { parseMoment } from '../url/times.ts';
import type { View } from '../url/view.ts';
import type { Notice } from './store.ts';
import { spanOfMonth } from './timeline-window.ts';

/** A link's view as this bundle can show it. */
export interface ResolvedView {
  readonly view: View;
  readonly notices: readonly Notice[];
}

/**
 * Fits the view of a link to `bundle`: follows redirects of the event, drops what the bundle does not have, and says
 * so. A lost event leaves the link's moment or window standing; without either, the date in its id gives one.
 */
export function resolveView(bundle: Bundle, view: View, problems: readonly ViewProblem[]): ResolvedView {
  const index = eventIndex(bundle);
  const isActor = (id: string) => index.actors.has(id);
  const isTopic = (id: string) => index.topics.has(id);
  const isEither = (id: string) => isActor(id) || isTopic(id);
  const unknownIds = [
    ...view.actors.filter((id) => !isActor(id)),
    ...view.topics.filter((id) => !isTopic(id)),
    ...view.not.filter((id) => !isEither(id)),
  ];
  const { event, notice } = resolveEvent(bundle, view.event);
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

/** The event that `asked` leads to, through as many redirects as there are, and what the reader should know. */
function resolveEvent(bundle: Bundle, asked: string | null): { event: string | null; notice: Notice | null } {
  const events = eventIndex(bundle).indexOfEvent;
  const passed = new Set<string>();
  let id = asked;
  while (id !== null && !events.has(id) && !passed.has(id)) {
    passed.add(id);
    const target = Object.hasOwn(bundle.redirects, id) ? bundle.redirects[id] : undefined;
    if (target === undefined) return lost('unknown-event', asked);
    id = target;
  }
  if (id === null) return asked === null ? { event: null, notice: null } : lost('event-removed', asked);
  // Redirects in a circle lead nowhere.
  if (!events.has(id)) return lost('unknown-event', asked);
  return {
    event: id,
    notice: id === asked || asked === null ? null : { code: 'event-moved', detail: asked },
  };
}

/** Ids begin with the event's date: the moment or the month that `id` names, as far as it names one. */
function placeOfId(id: string): Partial<View> {
  const [, month = '', date = ''] = /^((\d{4}-\d{2}-\d{2})|\d{4}-\d{2})(?:-|$)/.exec(id) ?? [];
  const at = parseMoment(date);
  if (at) return { at };
  const first = parseMoment(`${month}-01`);
  return first ? { span: spanOfMonth(first.time) } : {};
}

const lost = (code: Notice['code'], asked: string | null): { event: null; notice: Notice } => ({
  event: null,
  notice: { code, detail: asked ?? '' },
});
