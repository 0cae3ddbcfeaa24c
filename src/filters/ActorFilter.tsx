import { useMemo } from 'react';
import { useApp } from '../state/hooks.tsx';
import { messages } from '../ui/messages.ts';
import { Popover } from '../ui/Popover.tsx';
import { ActorFinder } from './ActorFinder.tsx';
import { FilterChip } from './FilterChip.tsx';
import { actorsByWeight, shownInBar } from './facets.ts';
import { useFacet } from './use-facet.ts';

export function ActorFilter() {
  const bundle = useApp((state) => state.bundle);
  const { view, counts, toggle, exclude } = useFacet('actors');
  const actors = useMemo(
    () => actorsByWeight(bundle, [...view.actors, ...view.not]),
    [bundle, view.actors, view.not],
  );
  return (
    <fieldset className="filter-group">
      <legend className="sr-only">{messages.filters.actors}</legend>
      <span className="filter-label" aria-hidden="true">
        {messages.filters.actors}
      </span>
      {shownInBar(actors, view, 'actors').map(({ id, name }) => (
        <FilterChip
          key={id}
          name={name}
          count={counts.get(id) ?? 0}
          chosen={view.actors.includes(id)}
          excluded={view.not.includes(id)}
          onChoose={() => toggle(id)}
          onExclude={() => exclude(id)}
        />
      ))}
      <Popover
        label={
          <span>
            {messages.filters.all(actors.length)} <span className="sr-only">{messages.filters.actors}</span>
          </span>
        }
        buttonClass="chip needs-script"
        title={messages.filters.allActors}
      >
        <ActorFinder actors={actors} />
      </Popover>
    </fieldset>
  );
}
