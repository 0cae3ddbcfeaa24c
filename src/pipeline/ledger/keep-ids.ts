import type { TimelineEvent } from '../../bundle/schema.ts';
import { uniqueId } from '../events/event-id.ts';
import type { Ledger } from './ledger.ts';
import { sourceKeys, wordsOfKey } from './source-key.ts';

export interface KeptIds {
  /** The events under the ids they were first known by, in their order. */
  readonly events: readonly TimelineEvent[];
  /** The ledger brought up to date. */
  readonly ledger: Ledger;
  /** Ids that a link may hold and that nothing is left of since the ledger was written. */
  readonly gone: readonly string[];
}

/**
 * Knows events of the ledger again by the words of their sources, then by their id, and gives them their old ids. Of
 * old events that have become one, the one that shares most with it gives its id, and the others redirect to it.
 */
export function keepIds(fresh: readonly TimelineEvent[], ledger: Ledger): KeptIds {
  const { idAt, heirOf } = inherit(fresh, ledger);
  const taken = new Set([...ledger.events.keys(), ...ledger.redirects.keys()]);
  const ids = fresh.map((event, place) => {
    const known = idAt.get(place);
    if (known !== undefined) return known;
    // What was gone has come back: its old links are right again.
    const id = ledger.redirects.get(event.id) === null ? event.id : uniqueId(event.id, taken);
    taken.add(id);
    return id;
  });

  const current = new Set(ids);
  const redirects = new Map<string, string | null>();
  for (const id of ledger.events.keys()) {
    if (!current.has(id)) redirects.set(id, ids[heirOf.get(id) ?? -1] ?? null);
  }
  const gone = [...redirects].flatMap(([id, to]) => (to === null ? [id] : []));
  for (const [id, to] of ledger.redirects) {
    if (current.has(id)) continue;
    redirects.set(id, to === null || current.has(to) ? to : (redirects.get(to) ?? null));
  }
  const events = fresh.map((event, place) => ({ ...event, id: ids[place] ?? event.id }));
  return {
    events,
    ledger: {
      events: new Map(events.map((event) => [event.id, sourceKeys(event)])),
      redirects: new Map([...redirects].sort(([a], [b]) => (a < b ? -1 : 1))),
    },
    gone,
  };
}

/**
 * `idAt`: the ledger's id for a place among the fresh events; `heirOf`: for each id of the ledger the place it lives
 * on in. Of equals the first in the ledger goes with the first among the events, so that a second build changes nothing.
 */
function inherit(fresh: readonly TimelineEvent[], ledger: Ledger) {
  const pairs = likenesses(fresh, ledger).sort((a, b) => b.score - a.score);
  const idAt = new Map<number, string>();
  const heirOf = new Map<string, number>();
  const settled = new Set<string>();
  for (const { id, place } of pairs) {
    if (!heirOf.has(id)) heirOf.set(id, place);
    if (settled.has(id) || idAt.has(place)) continue;
    settled.add(id);
    idAt.set(place, id);
    heirOf.set(id, place);
  }
  for (const [place, { id }] of fresh.entries()) {
    if (idAt.has(place) || !ledger.events.has(id) || heirOf.has(id)) continue;
    idAt.set(place, id);
    heirOf.set(id, place);
  }
  return { idAt, heirOf };
}

interface Likeness {
  /** Id of an event of the ledger. */
  readonly id: string;
  /** Of a fresh event. */
  readonly place: number;
  /** One for each source with the same words, one more where they gave the same date. */
  readonly score: number;
}

/** Whatever of the ledger shares a source with a fresh event: in the order of the ledger, then of the events. */
function likenesses(fresh: readonly TimelineEvent[], ledger: Ledger): Likeness[] {
  const places = new Map<string, number[]>();
  for (const [place, event] of fresh.entries()) {
    for (const key of sourceKeys(event).flatMap((key) => [key, wordsOfKey(key)])) {
      const known = places.get(key);
      if (known) known.push(place);
      else places.set(key, [place]);
    }
  }
  return [...ledger.events].flatMap(([id, keys]) => {
    const scores = new Map<number, number>();
    for (const key of keys.flatMap((key) => [key, wordsOfKey(key)])) {
      for (const place of places.get(key) ?? []) scores.set(place, (scores.get(place) ?? 0) + 1);
    }
    return [...scores].sort(([a], [b]) => a - b).map(([place, score]) => ({ id, place, score }));
  });
}
