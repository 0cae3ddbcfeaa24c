import * as v from 'valibot';
import { ID_PATTERN } from './id.ts';

/**
 * The bundle, version 1: the JSON that the build writes and the app reads. The types below are the only
 * ones; every other module imports them from here. See "Bundle, version 1" in the README for the contract.
 */
export const BUNDLE_VERSION = 1;

const Id = v.pipe(v.string(), v.regex(ID_PATTERN, 'an id is kebab-case'));
const IsoDay = v.pipe(v.string(), v.isoDate());
const Offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const HttpUrl = v.pipe(v.string(), v.url(), v.regex(/^https?:/i, 'only http and https links'));

const Span = v.object({ start: Offset, end: Offset });

export const ArticleSchema = v.object({
  id: Id,
  file: v.string(),
  title: v.string(),
  outlet: v.string(),
  published: IsoDay,
  /** False when the publication date was worked out from the text and not stated. */
  publishedKnown: v.boolean(),
  /** True when the text is our own account of the article, not its words. */
  digest: v.exactOptional(v.boolean()),
  url: v.exactOptional(HttpUrl),
  author: v.exactOptional(v.string()),
  text: v.string(),
  paragraphs: v.array(Span),
});

const Actor = v.object({
  id: Id,
  name: v.string(),
  kind: v.picklist(['person', 'country', 'organisation']),
  memberOf: v.exactOptional(v.array(Id)),
});

const Topic = v.object({ id: Id, name: v.string() });

/** The words that placed a mention in time. Offsets are into the article's text. */
const SourceDate = v.object({
  start: Offset,
  end: Offset,
  text: v.string(),
  /** EDTF. */
  value: v.string(),
  /** True when the text states the date; false when it is inherited. */
  known: v.boolean(),
  rule: v.string(),
});

const Source = v.object({
  article: Id,
  start: Offset,
  end: Offset,
  /** `text.slice(start, end)` of the article, to the character. */
  excerpt: v.string(),
  date: SourceDate,
  published: IsoDay,
});

const Quote = v.object({
  text: v.string(),
  /** Actor id. */
  speaker: v.exactOptional(Id),
  /** Part of a sentence; not to be shown as a whole one. */
  partial: v.exactOptional(v.boolean()),
  /** Index into the event's sources. */
  source: Offset,
});

const Account = v.object({ source: Offset, field: v.string(), value: v.string() });

export const EventSchema = v.object({
  id: Id,
  /** EDTF: `2022-02-24`, `2023-04`, `2022-02-24/2022-03-01`. */
  date: v.string(),
  /** UTC ms; with `end` (exclusive) the span of `date`. */
  start: v.number(),
  end: v.number(),
  kind: v.picklist(['happening', 'statement', 'plan']),
  title: v.string(),
  summary: v.string(),
  actors: v.array(Id),
  /** Those of the actors who act or speak; the others are only spoken of. */
  agents: v.exactOptional(v.array(Id)),
  topics: v.array(Id),
  /** For each topic the words of the sources that gave it. */
  topicWords: v.exactOptional(v.record(Id, v.array(v.string()))),
  quotes: v.array(Quote),
  sources: v.pipe(v.array(Source), v.minLength(1)),
  accounts: v.exactOptional(v.array(Account)),
  /** Of a plan: the event that came of it. */
  outcome: v.exactOptional(Id),
  /** The plans that this event is the outcome of. */
  plans: v.exactOptional(v.array(Id)),
  corrected: v.exactOptional(v.array(v.string())),
});

export const BundleSchema = v.object({
  version: v.literal(BUNDLE_VERSION),
  title: v.string(),
  /** ISO days, end inclusive. */
  range: v.object({ start: IsoDay, end: IsoDay }),
  articles: v.array(ArticleSchema),
  actors: v.array(Actor),
  topics: v.array(Topic),
  events: v.array(EventSchema),
  /** Old event id to the id that replaced it, or null for a removed event. */
  redirects: v.record(Id, v.nullable(Id)),
});

export type Bundle = v.InferOutput<typeof BundleSchema>;
export type Article = Bundle['articles'][number];
export type Actor = Bundle['actors'][number];
export type Topic = Bundle['topics'][number];
export type TimelineEvent = Bundle['events'][number];
export type EventKind = TimelineEvent['kind'];
export type Source = TimelineEvent['sources'][number];
export type SourceDate = Source['date'];
export type Quote = TimelineEvent['quotes'][number];
export type Account = v.InferOutput<typeof Account>;
