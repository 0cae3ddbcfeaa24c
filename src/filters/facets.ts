import type { Corpus } from '../bundle/corpus.ts';
import { facetSet } from '../state/facet-sets.ts';
import type { View } from '../url/view.ts';

/** The two kinds of filter values, by their name in the view. */
export type FacetField = 'actors' | 'topics';

/** How many values of each filter stand in the bar; the others are one click away. */
export const SHOWN_IN_BAR = 4;

/**
 * The actors of the events by how many they are in, the most first; ties by name. No filter changes this order.
 * An actor of the vocabulary that is in no event comes last if it is among `chosen`, by a link, or else not at all.
 */
export function actorsByWeight(corpus: Corpus, chosen: readonly string[]): Corpus['actors'] {
  const weight = (id: string) => facetSet(corpus, id).count;
  return corpus.actors
    .filter(({ id }) => weight(id) > 0 || chosen.includes(id))
    .sort((a, b) => weight(b.id) - weight(a.id) || (a.name < b.name ? -1 : 1));
}

/**
 * The values for the bar, in their order: what the reader has chosen or excluded, and the first of the others up to
 * the usual number, so that choosing from the whole list does not make the bar grow.
 */
export function shownInBar<T extends { readonly id: string }>(
  all: readonly T[],
  view: View,
  field: FacetField,
) {
  const chosen = new Set([...view[field], ...view.not]);
  const room = SHOWN_IN_BAR - all.filter(({ id }) => chosen.has(id)).length;
  const others = new Set(all.filter(({ id }) => !chosen.has(id)).slice(0, Math.max(0, room)));
  return all.filter((value) => chosen.has(value.id) || others.has(value));
}

/** The change that chooses `id`, or takes the choice away; what is chosen is no longer excluded. */
export function toggled(view: View, field: FacetField, id: string): Partial<View> {
  if (view[field].includes(id)) return { [field]: view[field].filter((other) => other !== id) };
  return { [field]: [...view[field], id], not: view.not.filter((other) => other !== id) };
}

/** The change that excludes `id`, or no longer does; what is excluded is no longer chosen. */
export function toggledExclusion(view: View, field: FacetField, id: string): Partial<View> {
  if (view.not.includes(id)) return { not: view.not.filter((other) => other !== id) };
  return { not: [...view.not, id], [field]: view[field].filter((other) => other !== id) };
}
