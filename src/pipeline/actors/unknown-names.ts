import { remember } from '../../base/remember.ts';
import { overlaps } from '../../base/text-span.ts';
import { wordSet } from '../../base/word-set.ts';
import { inSentence } from '../sentences/in-sentence.ts';
import type { Sentence, Token } from '../sentences/sentence.ts';
import type { ActorMention } from './actor-mention.ts';
import { HONORIFICS, OFFICE_WORDS, TIME_WORDS } from './office-words.ts';
import { isTitleCase } from './token-index.ts';

/** A name in an article that no actor of the vocabulary accounts for. */
export interface UnknownName {
  readonly name: string;
  readonly count: number;
  /** How often it stood where a place stands: "in Lund". */
  readonly asPlace: number;
}

/**
 * The names in an article that the vocabulary does not have, in the order of the text. Headlines are passed over, and
 * so are single words that open a sentence: their capitals say nothing.
 */
export function unknownNames(sentences: readonly Sentence[], actors: readonly ActorMention[]): UnknownName[] {
  const counts = new Map<string, { count: number; asPlace: number }>();
  for (const [index, sentence] of sentences.entries()) {
    if (isTitleCase(sentence)) continue;
    for (const { tokens, before } of nameRuns(sentence)) {
      const span = { start: tokens[0]?.start ?? 0, end: tokens.at(-1)?.end ?? 0 };
      if (inSentence(actors, index).some((mention) => overlaps(mention, span))) continue;
      const name = tokens.map(({ text }) => text).join(' ');
      const { count, asPlace } = counts.get(name) ?? { count: 0, asPlace: 0 };
      const isPlace = before !== undefined && BEFORE_PLACES.has(before.text.toLowerCase());
      counts.set(name, { count: count + 1, asPlace: asPlace + Number(isPlace) });
    }
  }
  return [...counts].map(([name, found]) => ({ name, ...found }));
}

const BEFORE_PLACES = wordSet('in at of from near across outside');

interface Run {
  readonly tokens: readonly Token[];
  readonly before: Token | undefined;
}

/** Runs of capitalised names, without the offices and titles at their start. */
function nameRuns({ tokens }: Sentence): Run[] {
  const runs: Run[] = [];
  let from = 0;
  for (let i = 0; i <= tokens.length; i++) {
    const token = tokens[i];
    const named = token !== undefined && isName(token);
    if (named && (i === from || token.start === (tokens[i - 1]?.end ?? 0) + 1)) continue;
    if (from === i) {
      from = i + 1;
      continue;
    }
    let start = from;
    while (start < i && isTitle(tokens[start])) start++;
    const opens = start === 0 || tokens[start - 1]?.pos === 'PUNCT';
    // "Western officials", "Article 5": one word before another noun is hardly a name.
    const qualifies = token?.pos === 'NOUN' || token?.pos === 'NUM';
    if (i - start > 1 || (i - start === 1 && !opens && !qualifies))
      runs.push({ tokens: tokens.slice(start, i), before: tokens[start - 1] });
    from = named ? i : i + 1;
  }
  return runs;
}

const isName = ({ pos, text }: Token): boolean => pos === 'PROPN' && looksLikeName(text);

const looksLikeName = remember(
  (text) =>
    /^\p{Lu}(?:.*\p{Ll}|\p{Lu}+$)/u.test(text) && !TIME_WORDS.has(text.toLowerCase().replace('.', '')),
);

function isTitle(token: Token | undefined): boolean {
  const lower = token?.text.toLowerCase().replace('.', '') ?? '';
  return OFFICE_WORDS.has(lower) || HONORIFICS.has(lower);
}
