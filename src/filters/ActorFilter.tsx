import { useMemo } from 'react';
import { useApp } from '../state/hooks.tsx';
import { messages } from '../ui/messages.ts';
import { Popover } from '../ui/Popover.tsx';
import { ActorFinder } from './ActorFinder.tsx';
import { FacetChips } from './FacetChips.tsx';
import { actorsByWeight, shownInBar } from './facets.ts';

export function ActorFilter() {
  const corpus = useApp((state) => state.corpus);
  const view = useApp((state) => state.view);
  const actors = useMemo(
    () => actorsByWeight(corpus, [...view.actors, ...view.not]),
    [corpus, view.actors, view.not],
  );
  return (
    <fieldset className="filter-group">
      <legend className="sr-only">{messages.filters.actors}</legend>
      <span className="filter-label" aria-hidden="true">
        {messages.filters.actors}
      </span>
      <FacetChips field="actors" values={shownInBar(actors, view, 'actors')} />
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
