import type { HeadlineSource } from './headline.ts';
import { tidy } from './trim-words.ts';
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
export function plainSaying(
  words: readonly Word[],
  verb: number | null,
  source: HeadlineSource,
): readonly Word[] {
  const at = words.findIndex((word) => word.token === verb);
  // "have said": the verb of saying comes after its auxiliary.
  const sayingAt = words[at]?.lemma === 'have' && words[at + 1]?.pos === 'VERB' ? at + 1 : at;
  const token = source.sentence.tokens[words[sayingAt]?.token ?? -1];
  if (!token || at < 1 || !isPlainSaying(token)) return words;
  const that = words.findIndex((word, i) => i > sayingAt && isWord(word, 'that') && !word.quoted);
  const quote = words.findIndex((word, i) => i > sayingAt && isWord(word, '"', '“'));
  const content = that > 0 && (quote < 0 || that < quote) ? afterAside(words, that + 1) : quote;
  const between = words.slice(sayingAt + 1, that > 0 ? Math.min(that, content) : content);
  if (
    content < 0 ||
    between.length > LONGEST_AUDIENCE ||
    between.some((word) => isOtherVerb(word, token.lemma))
  ) {
    return words;
  }
  const opensSentence = content === quote && /^\p{Lu}/u.test(words[quote + 1]?.text ?? '');
  const said: Word = {
    text: 'said',
    pos: 'VERB',
    lemma: 'say',
    spaced: true,
    token: verb ?? -1,
    quoted: false,
  };
  return [...tidy(words.slice(0, at)), opensSentence ? COLON : said, ...words.slice(content)];
}

/** "that, for now, no ship …": what is told begins after the aside. */
function afterAside(words: readonly Word[], from: number): number {
  if (words[from]?.text !== ',') return from;
  const close = words.findIndex((word, i) => i > from && word.text === ',');
  return (close < 0 ? from : close) + 1;
}

const isOtherVerb = (word: Word, lemma: string): boolean =>
  /^(?:VERB|AUX)$/.test(word.pos) && word.lemma !== lemma;

const ANNOUNCES = ['say', 'says', 'announce', 'announces', 'confirm', 'confirms'];
const PROMISE =
  /^[^“”",:]+ (?:says?|announces?|confirms?) (?:that )?(?:they|he|she) (?:will|would|plan(?:s|ned)? to|intend(?:s|ed)? to) \p{L}+/u;

/** "A and B announce that they plan to share" becomes "A and B to share"; not where "he" is somebody else. */
export function plainPromise(words: readonly Word[], source: HeadlineSource): readonly Word[] {
  const from = words.findIndex((word) => ANNOUNCES.includes(word.text));
  if (from < 0 || !PROMISE.test(joinWords(words))) return words;
  const one = words.slice(from + 1, from + 3).find((word) => isWord(word, 'he', 'she'));
  if (one && !words.slice(0, from).some(({ text }) => text === source.meant(one.token))) return words;
  const bridge = words.findIndex((word, i) => i > from && isWord(word, 'will', 'would', 'to'));
  const to = words[bridge];
  const not = words[bridge + 1];
  if (to && not && isWord(not, 'not'))
    return [...words.slice(0, from), not, { ...to, text: 'to' }, ...words.slice(bridge + 2)];
  return to ? [...words.slice(0, from), { ...to, text: 'to' }, ...words.slice(bridge + 1)] : words;
}
