import { nameOf } from '../bundle/corpus-index.ts';
import type { TimelineEvent } from '../bundle/schema.ts';
import { useApp, useAppStore } from '../state/hooks.tsx';
import { messages } from '../ui/messages.ts';
import { TopicGlyph } from '../ui/TopicGlyph.tsx';
import { topicSlot } from '../ui/topic-slot.ts';

/** An event's actors and topics; a click makes one a filter, or takes it away again. */
export function EventTags({ event }: { event: TimelineEvent }) {
  const store = useAppStore();
  const corpus = useApp((state) => state.corpus);
  const view = useApp((state) => state.view);
  const toggle = (field: 'actors' | 'topics', id: string) => {
    const chosen = store.getState().view[field];
    const change = chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id];
    store.getState().setView({ [field]: change });
  };
  return (
    <ul className="my-3 flex flex-wrap gap-1.5">
      {event.actors.map((id) => {
        const name = nameOf(corpus, id);
        return (
          <li key={id}>
            <button
              type="button"
              className="chip text-accent"
              aria-pressed={view.actors.includes(id)}
              title={messages.events.addActor(name)}
              onClick={() => toggle('actors', id)}
            >
              <span className="chip-name">{name}</span>
            </button>
          </li>
        );
      })}
      {event.topics.map((id) => {
        const name = nameOf(corpus, id);
        const slot = topicSlot(corpus.topics, id);
        return (
          <li key={id}>
            <button
              type="button"
              className={`chip topic-${slot}`}
              aria-pressed={view.topics.includes(id)}
              title={messages.events.addTopic(name)}
              onClick={() => toggle('topics', id)}
            >
              <TopicGlyph slot={slot} />
              <span className="chip-name">{name}</span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}
