/** Every word of the interface, in English. A translation is another object of the same shape. */
export const messages = {
  app: {},
  filters: {},
  timeline: {},
  events: {},
  articles: {},
  share: {},
  notices: {},
} as const;
