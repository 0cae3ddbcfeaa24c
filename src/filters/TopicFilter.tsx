import type { Topic } from '../bundle/schema.ts';
import { useApp } from '../state/hooks.tsx';
import { messages } from '../ui/messages.ts';
import { Popover } from '../ui/Popover.tsx';
import { topicSlot } from '../ui/topic-slot.ts';
import { FacetChips } from './FacetChips.tsx';
import { FacetRows } from './FacetRows.tsx';
import { shownInBar } from './facets.ts';

export function TopicFilter() {
  const topics = useApp((state) => state.corpus.topics);
  const view = useApp((state) => state.view);
  const shown = shownInBar(topics, view, 'topics');
  const withSlot = ({ id, name }: Topic) => ({ id, name, slot: topicSlot(topics, id) });
  const hidden = topics.length - shown.length;
  return (
    <fieldset className="filter-group">
      <legend className="sr-only">{messages.filters.topics}</legend>
      <span className="filter-label" aria-hidden="true">
        {messages.filters.topics}
      </span>
      <FacetChips field="topics" values={shown.map(withSlot)} />
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
        <FacetRows field="topics" values={topics.map(withSlot)} />
      </Popover>
    </fieldset>
  );
}
