/** How many colours and shapes there are; a ninth topic takes the first again. */
export const TOPIC_SLOTS = 8;

/** The slot of the topic `id`: its place in the timeline's topics, modulo the number of slots. */
export const topicSlot = (topics: readonly { readonly id: string }[], id: string): number =>
  Math.max(
    0,
    topics.findIndex((topic) => topic.id === id),
  ) % TOPIC_SLOTS;
