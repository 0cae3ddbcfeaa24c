import type { HeadlineSource } from './headline.ts';
import { isPlainSaying } from './verbs.ts';
import { isWord, joinWords, type Word } from './words.ts';

/** Words between "told" and what was told: "a crowded news conference in the town hall". */
const LONGEST_AUDIENCE = 12;
const COLON = {
  text: ':',
  pos: 'PUNCT',
  lemma: ':',
  spaced: false,
  token: -1,
  quoted: false,
};

/** "told reporters that" and "said that" become "said"; before a full quotation they become a colon. */
export function plainSaying(words: readonly Word[], verb: number | null, source: HeadlineSource): Word[] {
  const token = verb === null ? undefined : source.sentence.tokens[verb];
  const at = words.findIndex((word) => word.token === verb);
  if (!token || at < 1 || !isPlainSaying(token)) return [...words];
  const that = words.findIndex((word, i) => i > at && isWord(word, 'that') && !word.quoted);
  const quote = words.findIndex((word, i) => i > at && isWord(word, '"', '“'));
  const content = that > 0 && (quote < 0 || that < quote) ? that + 1 : quote;
  const between = words.slice(at + 1, content);
  if (
    content < 0 ||
    between.length > LONGEST_AUDIENCE ||
    between.some((word) => isOtherVerb(word, token.lemma))
  ) {
    return [...words];
  }
  const opensSentence = content === quote && /^\p{Lu}/u.test(words[quote + 1]?.text ?? '');
  const said: Word = {
    text: 'said',
    pos: 'VERB',
    lemma: 'say',
    spaced: true,
    token: token ? (verb ?? -1) : -1,
    quoted: false,
  };
  return [...words.slice(0, at), opensSentence ? COLON : said, ...words.slice(content)];
}

const isOtherVerb = (word: Word, lemma: string): boolean =>
  /^(?:VERB|AUX)$/.test(word.pos) && word.lemma !== lemma;

const PROMISE =
  /^[^“”",:]+ (?:says?|announces?|confirms?) (?:that )?(?:they|it|he|she) (?:will|would|plan(?:s|ned)? to|intend(?:s|ed)? to) \p{L}+/u;

/** "A and B announce that they plan to share" becomes "A and B to share". */
export function plainPromise(words: readonly Word[]): Word[] {
  if (!PROMISE.test(joinWords(words))) return [...words];
  const from = words.findIndex((word) => /^(?:says?|announces?|confirms?)$/.test(word.text));
  const bridge = words.findIndex((word, i) => i > from && isWord(word, 'will', 'would', 'to'));
  const to = words[bridge];
  return to ? [...words.slice(0, from), { ...to, text: 'to' }, ...words.slice(bridge + 1)] : [...words];
}
