import { useRef } from 'react';
import { activeFilters, NO_FILTERS } from '../state/filter.ts';
import { useApp } from '../state/hooks.tsx';
import { isSearching, visibleCount } from '../state/selectors.ts';
import { messages } from '../ui/messages.ts';
import { ActorFilter } from './ActorFilter.tsx';
import { MatchSwitch } from './MatchSwitch.tsx';
import { TopicFilter } from './TopicFilter.tsx';

/** How many events pass the filters, and the one button that takes all filters away. */
function FilterResult() {
  const all = useApp((state) => state.corpus.columns.size);
  const view = useApp((state) => state.view);
  const visible = useApp(visibleCount);
  const searching = useApp(isSearching);
  const setView = useApp((state) => state.setView);
  const line = useRef<HTMLParagraphElement>(null);
  const clear = () => {
    setView(NO_FILTERS);
    // The button goes with the filters; the reader stays where it was.
    line.current?.focus();
  };
  const result = messages.filters.result(visible, all);
  const filtered = activeFilters(view).length > 0 || view.match !== 'any';
  return (
    <div className="filter-result">
      <MatchSwitch />
      <p ref={line} tabIndex={-1}>
        <span role="status" aria-busy={searching}>
          <b className="text-ink">{result.visible}</b> {result.rest}
        </span>
        {filtered && (
          <>
            {' · '}
            <button type="button" className="link" onClick={clear}>
              {messages.filters.clear}
            </button>
          </>
        )}
      </p>
    </div>
  );
}

export function FilterBar() {
  return (
    <section aria-label={messages.filters.region} className="filter-bar needs-script no-print">
      <TopicFilter />
      <ActorFilter />
      <FilterResult />
    </section>
  );
}
