/** How many colours and shapes there are; a ninth topic takes the first again. */
export const TOPIC_SLOTS = 8;

/** The slot of the topic `id`: its place in the timeline's topics, modulo the number of slots; null without one. */
export function topicSlot(topics: readonly { readonly id: string }[], id: string | undefined): number | null {
  const place = topics.findIndex((topic) => topic.id === id);
  return place === -1 ? null : place % TOPIC_SLOTS;
}
