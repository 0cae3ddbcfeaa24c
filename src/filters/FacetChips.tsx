import { FilterChip } from './FilterChip.tsx';
import type { FacetField } from './facets.ts';
import { useFacet } from './use-facet.ts';

interface FacetChipsProps {
  readonly field: FacetField;
  /** The values in the bar; `slot` is of a topic. */
  readonly values: readonly { readonly id: string; readonly name: string; readonly slot?: number | null }[];
}

/** The values of one filter that stand in the bar itself. */
export function FacetChips({ field, values }: FacetChipsProps) {
  const { view, counts, toggle, exclude } = useFacet(field);
  return values.map(({ id, ...value }) => (
    <FilterChip
      key={id}
      {...value}
      count={counts.get(id) ?? 0}
      chosen={view[field].includes(id)}
      excluded={view.not.includes(id)}
      onChoose={() => toggle(id)}
      onExclude={() => exclude(id)}
    />
  ));
}
