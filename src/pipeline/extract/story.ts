import { sliceSpan } from '../../base/text-span.ts';
import { isFromArchive } from '../articles/credits.ts';
import { isFurniture } from '../articles/furniture.ts';
import { statedDate } from '../articles/stated-date.ts';
import type { Prose, ProseReading } from '../read-prose.ts';

/** A line of fewer words without a full stop is a heading, a byline or a label. */
const SHORTEST_OPEN_LINE = 12;
const FULL_STOP = /[.?!…]["”’'»)\]]*$/;

/**
 * Indices of the sentences that tell the story, in order: not those of the site around it, bylines, time stamps,
 * headings, questions, the title repeated, and pictures from the archive.
 */
export function storySentences(
  { text, paragraphs }: Prose,
  { sentences }: ProseReading,
  title: string,
): number[] {
  const isProse = paragraphs.map((paragraph) => {
    const line = sliceSpan(text, paragraph).replace(/\s+/g, ' ');
    return line !== title.trim() && !isFurniture(line) && statedDate(line) === null;
  });
  return sentences.flatMap((sentence, index) => {
    if (!isProse[sentence.paragraph]) return [];
    const words = sliceSpan(text, sentence);
    if (sentence.caption) return isFromArchive(words) ? [] : [index];
    const isOpen = !FULL_STOP.test(words) && words.split(/\s+/).length < SHORTEST_OPEN_LINE;
    return isOpen || /\?["”’']?$/.test(words) ? [] : [index];
  });
}
