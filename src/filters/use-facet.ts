import { useApp, useAppStore } from '../state/hooks.tsx';
import { facetCounts } from '../state/selectors.ts';
import { type FacetField, toggled, toggledExclusion } from './facets.ts';

/** What the chips and rows of one filter read and do. */
export function useFacet(field: FacetField) {
  const store = useAppStore();
  const view = useApp((state) => state.view);
  const counts = useApp(facetCounts);
  const toggle = (id: string) => store.getState().setView(toggled(store.getState().view, field, id));
  const exclude = (id: string) =>
    store.getState().setView(toggledExclusion(store.getState().view, field, id));
  return { view, counts, toggle, exclude };
}
