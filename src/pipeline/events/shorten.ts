import { growingLines, isWord, joinWords, type Word } from './words.ts';

/** Longest headline, in UTF-16 units. */
export const MAX_HEADLINE = 90;

/** A cut that leaves less says too little: better to break off with "…". */
const LEAST_HEADLINE = 48;

const OPENS_PHRASE = new Set(['ADP', 'SCONJ', 'CCONJ', 'PART']);
const LEADS_ON = new Set([...OPENS_PHRASE, 'DET']);
const CANNOT_END = new Set([...LEADS_ON, 'AUX', 'ADJ', 'PRON', 'NUM']);

/** "called for", "ramped up", "agreed that": the verb says little without it. */
const COMPLETES_VERB = ['that', 'for', 'to', 'up', 'over', 'out', 'off', 'down', 'away', 'back'];

/** Whether the words up to `i`, where a phrase opens, could stand as a line of their own. */
function canEndBefore(words: readonly Word[], i: number): boolean {
  const last = words[i - 1];
  const next = words[i];
  if (!last || !next) return false;
  const isSum = last.pos === 'NUM' && /^(?:SYM|NUM)$/.test(words[i - 2]?.pos ?? '');
  if ((CANNOT_END.has(last.pos) && !isSum) || /^['’]/.test(next.text) || last.text === '’s') return false;
  if (isWord(last, 'not') || /^[“(]$/.test(last.text)) return false;
  // "would close the quay and draw | in its tugs": the second verb has only begun.
  if (last.pos === 'VERB' && isWord(words[i - 2], 'and', 'or')) return false;
  // "ships and tugs": half of a pair says something else.
  const isPair =
    isWord(next, 'and', 'or') && !words.slice(i + 1, i + 4).some((word) => /^(?:VERB|AUX)$/.test(word.pos));
  if (isPair || isWord(next, 'of') || (last.pos === 'VERB' && isWord(next, ...COMPLETES_VERB))) return false;
  // "ships promised | by the port", "in case | they come".
  const describes = last.pos === 'VERB' && words[i - 2]?.pos === 'NOUN' && isWord(next, 'by');
  if (describes || (isWord(last, 'case', 'order') && isWord(words[i - 2], 'in'))) return false;
  const before = words.slice(0, i);
  const opener = before.findLastIndex((word) => isWord(word, 'that', 'which', 'who'));
  return hasVerb(before.slice(opener + 1)) && hasVerbsEnough(before);
}

const opensPhrase = (word: Word | undefined): boolean =>
  OPENS_PHRASE.has(word?.pos ?? '') ||
  /^[,;:–—(]$/.test(word?.text ?? '') ||
  isWord(word, 'who', 'which', 'that', 'where');

/** A verb of its own, beside the "says" that leads to it. */
function hasVerb(words: readonly Word[]): boolean {
  const isSaid = words.some((word) => word.lemma === 'say' && word.token < 0);
  return words.some(
    (word, i) =>
      /^(?:VERB|AUX)$/.test(word.pos) &&
      word.lemma !== 'say' &&
      !/ing$/i.test(word.text) &&
      // "Berg says a plan to sell …" has not told yet what the plan does.
      !(isSaid && isWord(words[i - 1], 'to')),
  );
}

/** "warn that any ship that joins …" is not told out: each clause needs its verb. */
function hasVerbsEnough(words: readonly Word[]): boolean {
  const own = words.filter((word) => !word.quoted);
  const openers = own.filter((word) => isWord(word, 'that', 'who', 'which') && word.pos !== 'DET').length;
  if (openers < 2) return true;
  const verbs = own.filter(
    (word, i) => /^(?:VERB|AUX)$/.test(word.pos) && own[i - 1]?.pos !== 'AUX' && !/ing$/i.test(word.text),
  ).length;
  return verbs > openers;
}

/** A line of at most `MAX_HEADLINE` units, cut where a phrase ends; inside a quotation the cut is marked with "…". */
export function shorten(words: readonly Word[]): string {
  const whole = closeQuotes(joinWords(words));
  if (whole.length <= MAX_HEADLINE) return whole;
  const lines = growingLines(words);
  return firstSentences(words, lines) ?? firstPhrases(words, lines) ?? firstWords(words, lines);
}

/** As many words as fit, with "…" after them when that is not all. */
export function cutShort(words: readonly Word[]): string {
  const whole = closeQuotes(joinWords(words));
  return whole.length <= MAX_HEADLINE ? whole : firstWords(words, growingLines(words));
}

/** The first sentences of a long quotation, when they say enough by themselves. `lines` are those of `growingLines`. */
function firstSentences(words: readonly Word[], lines: readonly string[]): string | null {
  for (let i = words.length - 2; i > 3; i--) {
    const end = words[i];
    if (!end?.quoted || !/^[.?!]$/.test(end.text)) continue;
    const line = closeQuotes(lines[i] ?? '');
    if (line.length <= MAX_HEADLINE && line.length >= 24) return line;
  }
  return null;
}

/** As many phrases as fit, unless that is too little. */
function firstPhrases(words: readonly Word[], lines: readonly string[]): string | null {
  for (let i = words.length - 1; i > 3; i--) {
    if (!opensPhrase(words[i])) continue;
    const line = (lines[i] ?? '').replace(/[\s,;:–—(]+$/, '');
    if (line.length < LEAST_HEADLINE) return null;
    if (line.length > MAX_HEADLINE - 2 || !canEndBefore(words, i)) continue;
    return closeQuotes(words[i]?.quoted && words[i - 1]?.quoted ? `${line.replace(/[.…]+$/, '')}…` : line);
  }
  return null;
}

/** As many words as fit, but no "of" or "the" before the "…". */
function firstWords(words: readonly Word[], lines: readonly string[]): string {
  const cut = (count: number): string => closeQuotes(`${(lines[count] ?? '').replace(/[\s,;:–—(“]+$/, '')}…`);
  for (let count = words.length - 1; count > 1; count--) {
    if (!words[count]?.spaced || LEADS_ON.has(words[count - 1]?.pos ?? '')) continue;
    const line = cut(count);
    if (line.length <= MAX_HEADLINE) return line;
  }
  return cut(1);
}

/** Adds the closing mark that a cut took away. */
function closeQuotes(line: string): string {
  if (!/[“"]/.test(line)) return line;
  const open = (line.match(/“/g) ?? []).length - (line.match(/”/g) ?? []).length;
  const balanced = open > 0 ? `${line}”` : line;
  const straight = (balanced.match(/"/g) ?? []).length % 2;
  return straight ? `${balanced}"` : balanced;
}
