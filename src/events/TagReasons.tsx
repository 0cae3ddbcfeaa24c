import { eventIndex } from '../bundle/event-index.ts';
import type { Bundle, TimelineEvent } from '../bundle/schema.ts';
import { messages } from '../ui/messages.ts';

/** Why an event has its topics, by the words of its sources, and which of its actors are only spoken of. */
export function TagReasons({ bundle, event }: { readonly bundle: Bundle; readonly event: TimelineEvent }) {
  const { actors, topics } = eventIndex(bundle);
  const text = messages.events.tagReasons;
  const byWords = event.topics.flatMap((id) => {
    const words = event.topicWords?.[id] ?? [];
    return words.length > 0 ? [{ id, name: topics.get(id)?.name ?? id, words }] : [];
  });
  const agents = event.agents;
  const mentioned = agents ? event.actors.filter((id) => !agents.includes(id)) : [];
  if (byWords.length === 0 && mentioned.length === 0) return null;
  return (
    <p className="mb-3 text-[.78rem] leading-relaxed text-soft">
      {byWords.map(({ id, name, words }) => (
        <span key={id} className="mr-3">
          {text.topic(name)} <q>{words.join(', ')}</q>
        </span>
      ))}
      {mentioned.length > 0 && (
        <span>{text.mentioned(mentioned.map((id) => actors.get(id)?.name ?? id))}</span>
      )}
    </p>
  );
}
