import type { EventKind, SourceDate } from '../bundle/schema.ts';
import { type AnnotateRecord, proseOfRecord } from './annotate.ts';
import { findMentions } from './events/find-mentions.ts';
import { inheritDates } from './events/inherit-dates.ts';
import { leadNews } from './extract/lead-news.ts';
import { storySentences } from './extract/story.ts';
import { toldDates } from './extract/told-dates.ts';
import { withoutRetellings } from './extract/without-retellings.ts';
import { type Prose, readProse } from './read-prose.ts';
import type { Reading } from './reading.ts';
import { NO_VOCABULARY, rangeOf, type Vocabulary } from './vocabulary.ts';

export interface ExtractRecord extends AnnotateRecord {
  /** Empty when there is none. */
  readonly title: string;
}

/** One thing that an article reports on one date. Offsets in UTF-16 units of the record's `text`, end exclusive. */
export interface ExtractedMention {
  /** The record's id. */
  readonly article: string;
  readonly start: number;
  readonly end: number;
  readonly date: SourceDate;
  readonly kind: EventKind;
  readonly actors: readonly string[];
  readonly topics: readonly string[];
}

/**
 * What an article reports, in the order of the text. With a vocabulary: what its timeline would be made of. Without
 * one: each thing told on a stated date, and the news of the lead on its day.
 */
export function extract(record: ExtractRecord, vocabulary: Vocabulary | null): ExtractedMention[] {
  const prose = proseOfRecord(record);
  return vocabulary === null ? openMentions(record, prose) : mentionsFor(vocabulary, record, prose);
}

function openMentions({ id, title }: ExtractRecord, prose: Prose): ExtractedMention[] {
  const reading = readProse(prose, NO_VOCABULARY);
  const story = storySentences(prose, reading, title);
  const told = story.flatMap((index) => toldDates(prose, reading, index));
  const lead = leadNews(prose, reading, story, told);
  return withoutRetellings(lead ? [lead, ...told] : told)
    .sort((a, b) => a.span.start - b.span.start || a.date.start - b.date.start)
    .map(({ span, date, kind }) => ({ article: id, ...span, date, kind, actors: [], topics: [] }));
}

function mentionsFor(vocabulary: Vocabulary, { id, title }: ExtractRecord, prose: Prose): ExtractedMention[] {
  const { text, paragraphs, captions, credits, published } = prose;
  const article = {
    id,
    file: id,
    title,
    outlet: '',
    published,
    publishedKnown: true,
    text,
    paragraphs: [...paragraphs],
  };
  const reading: Reading = {
    source: { article, captions, credits, lineAt: () => 1 },
    ...readProse(prose, vocabulary),
  };
  const range = rangeOf(vocabulary);
  return inheritDates(findMentions(reading, vocabulary, range).mentions)
    .filter(({ weak, time }) => !weak && time.start >= range.start && time.end <= range.end)
    .map(({ span, date, kind, actors, topics }) => ({ article: id, ...span, date, kind, actors, topics }));
}
