import type { TimelineEvent } from '../../bundle/schema.ts';

/** One event as two; null when `words` are in none of its sources, or in all. */
export function splitEvent(
  event: TimelineEvent,
  words: string,
): { readonly kept: TimelineEvent; readonly taken: TimelineEvent } | null {
  const has = event.sources.map(({ excerpt }) => plain(excerpt).includes(plain(words)));
  if (!has.includes(true) || !has.includes(false)) return null;
  return { kept: withSources(event, (i) => !has[i]), taken: withSources(event, (i) => has[i] === true) };
}

/** `event` with some of its sources, and with what refers to those. */
function withSources(event: TimelineEvent, keep: (index: number) => boolean): TimelineEvent {
  const places = new Map(
    [...event.sources.keys()].filter(keep).map((before, after) => [before, after] as const),
  );
  const moved = <T extends { readonly source: number }>(items: readonly T[]) =>
    items.flatMap((item) => {
      const source = places.get(item.source);
      return source === undefined ? [] : [{ ...item, source }];
    });
  const { accounts, ...rest } = event;
  const left = moved(accounts ?? []);
  return {
    ...rest,
    sources: event.sources.filter((_, i) => keep(i)),
    quotes: moved(event.quotes),
    // An account alone differs from nothing.
    ...(left.length > 1 ? { accounts: left } : {}),
  };
}

/** Without case, and with the quotation marks and spaces that an editor's keyboard has. */
const plain = (text: string): string =>
  text.toLowerCase().replace(/[‘’]/g, "'").replace(/[“”]/g, '"').replace(/\s+/g, ' ').trim();
