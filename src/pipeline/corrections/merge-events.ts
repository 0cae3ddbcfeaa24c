import type { TimelineEvent } from '../../bundle/schema.ts';
import type { Names } from './names.ts';
import { inOrder } from './names.ts';

/** `into` with all that `from` tells; date, kind, title and summary stay those of `into`. */
export function mergeEvents(
  into: TimelineEvent,
  from: TimelineEvent,
  { actors, topics }: Names,
): TimelineEvent {
  const shift = into.sources.length;
  const shifted = <T extends { readonly source: number }>(items: readonly T[]) =>
    items.map((item) => ({ ...item, source: item.source + shift }));
  const accounts = [...(into.accounts ?? []), ...shifted(from.accounts ?? [])];
  return {
    ...into,
    actors: inOrder([...into.actors, ...from.actors], actors),
    ...(into.agents ? { agents: inOrder([...into.agents, ...(from.agents ?? [])], actors) } : {}),
    topics: inOrder([...into.topics, ...from.topics], topics),
    ...(into.topicWords ? { topicWords: { ...from.topicWords, ...into.topicWords } } : {}),
    sources: [...into.sources, ...from.sources],
    quotes: [...into.quotes, ...shifted(from.quotes)],
    ...(accounts.length > 0 ? { accounts } : {}),
  };
}
