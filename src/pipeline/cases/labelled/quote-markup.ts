import type { TextSpan } from '../../../base/text-span.ts';

/** Words of a text that name a speaker. */
export interface SpeakerName extends TextSpan {
  readonly text: string;
}

/** A quotation as a careful reader marks it. */
export interface QuoteLabel extends TextSpan {
  readonly text: string;
  /** All words of the text that name who spoke, any of which will do; none: the text does not say, or nobody spoke. */
  readonly speakers: readonly SpeakerName[];
}

const MARK = /\[\[([A-Z]|-): (.+?)\]\]|\(\(([A-Z]): (.+?)\)\)(?!\))/gs;

/**
 * Reads `"[[A: No]]," ((A: Ann Lee)) said.` into the plain text and its quotations: `A` joins the words between
 * the marks with the words that name who spoke; `-` is nobody. Throws when a mark is left over or a speaker is
 * nowhere named, since a label lost in silence would flatter the score.
 */
export function parseQuoteMarkup(marked: string): { text: string; labels: QuoteLabel[] } {
  const quotes: (SpeakerName & { readonly speaker: string })[] = [];
  const names = new Map<string, SpeakerName[]>([['-', []]]);
  let text = '';
  let read = 0;
  for (const match of marked.matchAll(MARK)) {
    const [whole, quoted, quotedWords, named, nameWords] = match;
    const words = quotedWords ?? nameWords ?? '';
    text += marked.slice(read, match.index);
    const span = { start: text.length, end: text.length + words.length, text: words };
    if (quoted !== undefined) quotes.push({ ...span, speaker: quoted });
    else if (named !== undefined) names.set(named, [...(names.get(named) ?? []), span]);
    text += words;
    read = match.index + whole.length;
  }
  text += marked.slice(read);
  if (/\[\[|\]\]|\(\(|(?<!\([^)]*)\)\)/.test(text)) throw new Error(`A mark is left over: ${text}`);
  const labels = quotes.map(({ speaker, ...span }) => {
    const speakers = names.get(speaker);
    if (!speakers) throw new Error(`Speaker ${speaker} is not named: ${marked}`);
    return { ...span, speakers };
  });
  return { text, labels };
}
