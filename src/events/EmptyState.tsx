import type { MouseEvent } from 'react';
import type { Corpus } from '../bundle/corpus.ts';
import { nameOf } from '../bundle/corpus-index.ts';
import { type Filter, NO_FILTERS, withoutFilter } from '../state/filter.ts';
import { useApp } from '../state/hooks.tsx';
import { emptyReasons } from '../state/selectors.ts';
import { messages } from '../ui/messages.ts';
import type { View } from '../url/view.ts';

const text = messages.events;

function removal(corpus: Corpus, q: string, filter: Filter): string {
  if (filter.field === 'q') return text.removeWords(q);
  const name = nameOf(corpus, filter.id);
  return filter.field === 'not' ? text.removeExcluded(name) : text.remove(name);
}

/** In place of the list when nothing passes the filters: which of them to take away, and what that would show. */
export function EmptyState() {
  const corpus = useApp((state) => state.corpus);
  const view = useApp((state) => state.view);
  const setView = useApp((state) => state.setView);
  const reasons = useApp(emptyReasons);
  const apply = (change: Partial<View>) => (click: MouseEvent<HTMLElement>) => {
    // The button goes as the list comes: the focus waits at the list's beginning.
    click.currentTarget.closest<HTMLElement>('[tabindex="-1"]')?.focus();
    setView(change);
  };
  if (corpus.columns.size === 0) return <p className="p-6 font-serif text-base">{text.noEvents}</p>;
  return (
    <div role="status" className="grid justify-items-start gap-3 p-6">
      <p className="font-serif text-xl font-semibold">{text.emptyTitle}</p>
      <p className="text-soft">{reasons.length > 0 ? text.emptyHint : text.emptyMany}</p>
      <ul className="grid justify-items-start gap-2">
        {reasons.map(({ filter, count }) => (
          <li key={filter.field === 'q' ? 'q' : `${filter.field} ${filter.id}`}>
            <button type="button" className="button" onClick={apply(withoutFilter(view, filter))}>
              {removal(corpus, view.q, filter)} <span className="count">{messages.number(count)}</span>
            </button>
          </li>
        ))}
        <li>
          <button type="button" className="link" onClick={apply(NO_FILTERS)}>
            {messages.filters.clearAll}
          </button>
        </li>
      </ul>
    </div>
  );
}
