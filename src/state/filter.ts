import type { View } from '../url/view.ts';

/** The members of the view that decide which events are visible. */
export type FilterView = Pick<View, 'actors' | 'topics' | 'match' | 'not' | 'q'>;

/** One thing that the reader chose to narrow the events with; a chip of the filter bar. */
export type Filter =
  | { readonly field: 'actors' | 'topics' | 'not'; readonly id: string }
  | { readonly field: 'q' };

/** The filters of `view`, in the order of the filter bar. */
export function activeFilters(view: FilterView): Filter[] {
  const chosen = (['topics', 'actors', 'not'] as const).flatMap((field) =>
    view[field].map((id) => ({ field, id })),
  );
  return view.q.trim() === '' ? chosen : [...chosen, { field: 'q' }];
}

/** The change of `view` that takes `filter` away. */
export function withoutFilter(view: FilterView, filter: Filter): Partial<FilterView> {
  if (filter.field === 'q') return { q: '' };
  return { [filter.field]: view[filter.field].filter((id) => id !== filter.id) };
}

/** The change that takes every filter away; the window, the open event and the lanes stay. */
export const NO_FILTERS = {
  actors: [],
  topics: [],
  not: [],
  q: '',
  match: 'any',
} as const satisfies FilterView;
