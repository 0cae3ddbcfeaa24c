import { messages } from '../ui/messages.ts';
import { TopicGlyph } from '../ui/TopicGlyph.tsx';
import type { FacetField } from './facets.ts';
import { useFacet } from './use-facet.ts';

export interface FacetValue {
  readonly id: string;
  readonly name: string;
  readonly slot?: number | null;
  /** What it belongs to. */
  readonly of?: string;
}

/** The values of a filter in a list, each to choose or to exclude. */
export function FacetRows({ field, values }: { field: FacetField; values: readonly FacetValue[] }) {
  const { view, counts, toggle, exclude } = useFacet(field);
  return (
    <ul>
      {values.map(({ id, name, slot, of }) => (
        <li key={id} className="flex items-center gap-2">
          <label className="flex min-h-8 min-w-0 flex-1 items-center gap-2 max-wide:min-h-11">
            <input
              type="checkbox"
              className="size-4 accent-accent"
              checked={view[field].includes(id)}
              onChange={() => toggle(id)}
            />
            {slot !== undefined && <TopicGlyph slot={slot} />}
            <span className={view.not.includes(id) ? 'line-through' : 'font-medium'}>{name}</span>
            {of && <span className="truncate text-xs text-soft">{of}</span>}
            <span className="count ml-auto pl-3">
              {messages.number(counts.get(id) ?? 0)}{' '}
              <span className="sr-only">{messages.filters.events}</span>
            </span>
          </label>
          <button
            type="button"
            className="exclude"
            aria-pressed={view.not.includes(id)}
            aria-label={messages.filters.exclude(name)}
            onClick={() => exclude(id)}
          >
            {messages.filters.not}
          </button>
        </li>
      ))}
    </ul>
  );
}
