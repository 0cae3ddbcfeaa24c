/** How many colours and shapes there are; a ninth topic takes the first again. */
export const TOPIC_SLOTS = 8;

/**
 * The slot of the topic that stands for an event: of its topics `ids` the one that the timeline names first, since a
 * vocabulary begins with the subjects that matter most. Null without a topic.
 */
export function mainTopicSlot(
  topics: readonly { readonly id: string }[],
  ids: readonly string[],
): number | null {
  return topicSlot(topics, topics.find((topic) => ids.includes(topic.id))?.id);
}

/** The slot of the topic at `place`. */
export const slotAt = (place: number): number => place % TOPIC_SLOTS;

/** The slot of the topic `id`: its place in the timeline's topics, modulo the number of slots; null without one. */
export function topicSlot(topics: readonly { readonly id: string }[], id: string | undefined): number | null {
  const place = topics.findIndex((topic) => topic.id === id);
  return place === -1 ? null : slotAt(place);
}
