import { contains, overlaps, type TextSpan } from '../../base/text-span.ts';
import { endsThough, needsNext } from './abbreviations.ts';
import { type ParagraphReading, readParagraphs } from './nlp.ts';
import { quotedSpans } from './quoted-spans.ts';
import type { Sentence, Token } from './sentence.ts';

/** Verbs that follow a quotation and belong to its sentence: "Ready?" Kent asked. */
const REPORTING: ReadonlySet<string> = new Set(
  'say ask tell add write warn note reply answer respond insist stress shout recall explain argue state tweet'.split(
    ' ',
  ),
);
/** How many words a name may have between a quotation and the verb that attributes it. */
const ATTRIBUTION_REACH = 6;

/**
 * The sentences of `text`, paragraph by paragraph, in order. A caption is one sentence; a quotation is never broken,
 * however many sentences it holds, and keeps the words that attribute it. Offsets are into `text`.
 */
export function splitSentences(
  text: string,
  paragraphs: readonly TextSpan[],
  captions: readonly TextSpan[],
): Sentence[] {
  const quotes = quotedSpans(text, paragraphs);
  return readParagraphs(text, paragraphs).flatMap((reading, index) => {
    const { paragraph } = reading;
    const caption = captions.some((span) => overlaps(span, paragraph));
    const ends = caption ? [reading.tokens.length - 1] : sentenceEnds(text, quotes[index] ?? [], reading);
    return groupTokens(reading.tokens, withoutEndless(ends)).map((tokens) => ({
      start: tokens[0]?.start ?? paragraph.start,
      end: tokens.at(-1)?.end ?? paragraph.end,
      paragraph: index,
      caption,
      tokens,
    }));
  });
}

/** Tokens. Nobody writes longer sentences; a list without a full stop may run to thousands. */
const LONGEST_SENTENCE = 400;

/** The same ends, and more of them where a sentence would have no end. */
function withoutEndless(ends: readonly number[]): readonly number[] {
  if ((ends.at(-1) ?? 0) < LONGEST_SENTENCE) return ends;
  return ends.flatMap((end, index) => {
    const pieces: number[] = [];
    for (let at = (ends[index - 1] ?? -1) + LONGEST_SENTENCE; at < end; at += LONGEST_SENTENCE)
      pieces.push(at);
    return [...pieces, end];
  });
}

/** Indexes of the last tokens of sentences: wink's, repaired. */
function sentenceEnds(
  text: string,
  quotes: readonly TextSpan[],
  { tokens, sentenceEnds }: ParagraphReading,
): number[] {
  const proposed = new Set(sentenceEnds);
  const ends: number[] = [];
  let quote = 0;
  for (const [index, token] of tokens.entries()) {
    const next = tokens[index + 1];
    if (next === undefined || (!proposed.has(index) && !isMissedEnd(text, tokens, index))) continue;
    while ((quotes[quote]?.end ?? Number.POSITIVE_INFINITY) <= token.end) quote++;
    const joint = { start: token.end - 1, end: next.start + 1 };
    const around = quotes[quote];
    if (around && contains(around, joint)) continue;
    if (isAttributed(tokens, index)) continue;
    if (!isUnit(text, token) && continues(abbreviationAt(tokens, index) ?? token, next)) continue;
    ends.push(index);
  }
  ends.push(tokens.length - 1);
  return ends;
}

/** The unit of "£50m." and "3pm.": joined to its figure and no abbreviation of a word that goes on. */
const isUnit = (text: string, { text: word, start }: Token): boolean =>
  /^[\d.:,]+\p{Ll}{1,2}\.$/u.test(word) ||
  (/^\p{Ll}{1,2}\.$/u.test(word) && /\d/.test(text.charAt(start - 1)));

/** Marks with which a token ends that may end a sentence. */
const END_MARKS: ReadonlySet<string> = new Set('.…"”’»)]');

/** Ends that wink passes over: dots of omission, closing marks or an abbreviation, before a capital. */
function isMissedEnd(text: string, tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  const next = tokens[index + 1];
  if (token === undefined || !END_MARKS.has(token.text.charAt(token.text.length - 1))) return false;
  if (next === undefined || token.end === next.start || !/^[\p{Lu}“"‘]/u.test(next.text)) return false;
  if (/^(?:\.{3,}|…)$/.test(token.text)) return /\S/.test(text.charAt(token.start - 1));
  if (endsThough(token, next) || isUnit(text, token)) return true;
  // "at 3am. “Nobody …"
  if (/\p{Ll}\.$/u.test(token.text) && /^[“"‘]$/.test(next.text))
    return /^\p{Lu}/u.test(tokens[index + 2]?.text ?? '');
  let mark = index;
  while (/^["”’»)\]]$/.test(tokens[mark]?.text ?? '')) mark--;
  return mark < index && /^[.?!…]+$/.test(tokens[mark]?.text ?? '');
}

/** "Rev" and "." as one token, which wink-nlp makes of the abbreviations it knows. */
function abbreviationAt(tokens: readonly Token[], index: number): Token | null {
  const [word, dot] = [tokens[index - 1], tokens[index]];
  if (dot?.text !== '.' || word?.end !== dot.start) return null;
  return { ...word, end: dot.end, text: `${word.text}.` };
}

/** True when `next` goes on with the sentence that `token` seems to end. */
function continues(token: Token, next: Token): boolean {
  if (needsNext(token, next)) return true;
  if (/^\p{Ll}/u.test(next.text)) return true;
  if (/^[,;:)\]”’»%]/.test(next.text)) return true;
  // "HLD.N" is one word, "talks.The" are two sentences.
  return token.end === next.start && (!/^[\p{Lu}“"]/u.test(next.text) || /^\p{Lu}{1,2}$/u.test(next.text));
}

/** True when the token closes a question or an exclamation and the next few words say who spoke it. */
function isAttributed(tokens: readonly Token[], index: number): boolean {
  if (!/^["”’'»]$/.test(tokens[index]?.text ?? '')) return false;
  if (!/^[?!…]+$/.test(tokens[index - 1]?.text ?? '')) return false;
  for (const token of tokens.slice(index + 1, index + 2 + ATTRIBUTION_REACH)) {
    if (REPORTING.has(token.lemma)) return true;
    if (!/^(?:PROPN|NOUN|ADJ|DET|PART)$/.test(token.pos)) return false;
  }
  return false;
}

function groupTokens(tokens: readonly Token[], ends: readonly number[]): (readonly Token[])[] {
  return ends
    .map((end, index) => tokens.slice((ends[index - 1] ?? -1) + 1, end + 1))
    .filter((group) => group.length > 0);
}
