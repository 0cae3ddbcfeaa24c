import { useApp } from '../state/hooks.tsx';
import { messages } from '../ui/messages.ts';
import { Popover } from '../ui/Popover.tsx';
import { topicSlot } from '../ui/topic-slot.ts';
import { FacetRows } from './FacetRows.tsx';
import { FilterChip } from './FilterChip.tsx';
import { shownInBar } from './facets.ts';
import { useFacet } from './use-facet.ts';

export function TopicFilter() {
  const topics = useApp((state) => state.bundle.topics);
  const { view, counts, toggle, exclude } = useFacet('topics');
  const shown = shownInBar(topics, view, 'topics');
  const hidden = topics.length - shown.length;
  return (
    <fieldset className="filter-group">
      <legend className="sr-only">{messages.filters.topics}</legend>
      <span className="filter-label" aria-hidden="true">
        {messages.filters.topics}
      </span>
      {shown.map(({ id, name }) => (
        <FilterChip
          key={id}
          name={name}
          count={counts.get(id) ?? 0}
          slot={topicSlot(topics, id)}
          chosen={view.topics.includes(id)}
          excluded={view.not.includes(id)}
          onChoose={() => toggle(id)}
          onExclude={() => exclude(id)}
        />
      ))}
      <Popover
        label={
          <span>
            {hidden > 0 ? messages.filters.more(hidden) : messages.filters.all(topics.length)}{' '}
            <span className="sr-only">{messages.filters.topics}</span>
          </span>
        }
        buttonClass="chip needs-script"
        title={messages.filters.allTopics}
      >
        <FacetRows
          field="topics"
          values={topics.map(({ id, name }) => ({ id, name, slot: topicSlot(topics, id) }))}
        />
      </Popover>
    </fieldset>
  );
}
