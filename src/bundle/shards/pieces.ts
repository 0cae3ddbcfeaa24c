import * as v from 'valibot';
import { ArticleSchema, EventSchema } from '../schema.ts';

/** Heads in columns: a few strings are parsed faster than many objects. */
export const HeadsSchema = v.object({
  ids: v.array(v.string()),
  titles: v.array(v.string()),
  /** EDTF. */
  dates: v.array(v.string()),
});

/** Heads that do not lie side by side. */
export const StrongHeadsSchema = v.object({ ...HeadsSchema.entries, places: v.array(v.number()) });

/** Events in full; beside each the numbers of the articles that report it. */
export const EventsSchema = v.object({
  events: v.array(EventSchema),
  articles: v.array(v.array(v.number())),
});

export const ArticlesSchema = v.array(ArticleSchema);

/** Places by id. */
export const IdsSchema = v.record(v.string(), v.number());

/** The first word of each piece `words`. */
export const FirstWordsSchema = v.array(v.string());

export type Heads = v.InferOutput<typeof HeadsSchema>;
export type StrongHeads = v.InferOutput<typeof StrongHeadsSchema>;
export type Events = v.InferOutput<typeof EventsSchema>;
