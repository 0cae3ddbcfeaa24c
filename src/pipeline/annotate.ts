import type { TextSpan } from '../base/text-span.ts';
import { captionsOf, creditsOf } from './articles/credits.ts';
import { type Prose, readProse } from './read-prose.ts';
import { paragraphsOf } from './sentences/paragraphs.ts';
import { NO_VOCABULARY, type Vocabulary } from './vocabulary.ts';

export interface AnnotateRecord {
  readonly id: string;
  readonly text: string;
  /** Publication date, ISO day. */
  readonly published: string;
}

interface Annotation extends TextSpan {
  readonly text: string;
}

/** What the pipeline finds in one text. Offsets in UTF-16 units of `text`, end exclusive. */
export interface Annotations {
  readonly id: string;
  readonly sentences: readonly TextSpan[];
  readonly dates: readonly (Annotation & { value: string; known: boolean; rule: string })[];
  readonly quotes: readonly (Annotation & { speaker: Annotation | null })[];
  readonly actors: readonly (Annotation & { actor: string })[];
  readonly topics: readonly (Annotation & { topic: string })[];
}

/** The text of a record, taken apart as far as the stages need it. */
export function proseOfRecord({ text, published }: AnnotateRecord): Prose {
  const paragraphs = paragraphsOf(text);
  const captions = captionsOf(text, paragraphs);
  const credits = creditsOf(text, paragraphs);
  return { text, paragraphs, captions, credits, published };
}

/**
 * Runs the stages that look at one text alone. Without a vocabulary: no actors and no topics. Of a range that words part,
 * such as "from 1985 to 1991", each end is a date of its own, as annotated news has it.
 */
export function annotate(record: AnnotateRecord, vocabulary: Vocabulary | null): Annotations {
  const found = readProse(proseOfRecord(record), vocabulary ?? NO_VOCABULARY);
  return {
    id: record.id,
    sentences: found.sentences.map(({ start, end }) => ({ start, end })),
    dates: found.dates
      .flatMap((date) => date.ends ?? [date])
      .map((d) => ({
        start: d.start,
        end: d.end,
        text: d.text,
        value: d.value,
        known: d.known,
        rule: d.rule,
      })),
    quotes: found.quotations.map(({ start, end, text: words, speaker }) => ({
      start,
      end,
      text: words,
      speaker: speaker && { start: speaker.start, end: speaker.end, text: speaker.text },
    })),
    actors: found.actors.map((a) => ({ start: a.start, end: a.end, text: a.text, actor: a.actor })),
    topics: found.topics.map((t) => ({ start: t.start, end: t.end, text: t.text, topic: t.topic })),
  };
}
