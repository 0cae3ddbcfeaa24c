import { remember } from '../../base/remember.ts';
import type { TextSpan } from '../../base/text-span.ts';

/** What a word is, wherever it stands. */
interface WordForm {
  /** As written, without a possessive ending. */
  readonly text: string;
  /** Without accents, dots of an acronym and possessive ending; upper and lower case kept. "Erdoğan’s" is "Erdogan". */
  readonly key: string;
  /** As `key`, with its ending as written ("Kovalskiy" has the key "Kovalsky"). */
  readonly plain: string;
  /** `plain` in lower case. */
  readonly lower: string;
  readonly possessive: boolean;
  readonly capitalised: boolean;
}

/** A word as names are compared by: its span leaves out a possessive ending. */
export interface Word extends WordForm, TextSpan {
  /** What joins it to the word before: only white space or a hyphen, a comma, a full stop; `|` is all else. */
  readonly join: ' ' | '-' | ',' | '.' | '|';
}

/** At one place of the text. */
const WORD =
  /(?:(?:\p{Lu}\.){2,}|\p{Lu}(?:\.\p{Lu})+(?![\p{L}\p{M}]))(?:['’]s(?!\p{L}))?|[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}]+)*/uy;
const POSSESSIVE = /['’][sS]$/;

/** The words of `text` in order. A space stands for a hyphen in comparisons: "Secretary-General". */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  let last = 0;
  for (let start = 0; start < text.length; start++) {
    const end = endOfWord(text, start);
    if (end === start) continue;
    const form = formOf(text.slice(start, end));
    words.push({
      start,
      end: start + form.text.length,
      text: form.text,
      key: form.key,
      plain: form.plain,
      lower: form.lower,
      possessive: form.possessive,
      capitalised: form.capitalised,
      join: joinOf(text, last, start),
    });
    last = end;
    start = end - 1;
  }
  return words;
}

/** Where the word that begins at `start` ends, or `start` if none begins there. Most words are letters and no more. */
function endOfWord(text: string, start: number): number {
  let end = start;
  while (isPlain(text.charCodeAt(end))) end++;
  const next = text.charCodeAt(end);
  const isAcronym = next === FULL_STOP && end === start + 1;
  if (!(next >= 128 || next === APOSTROPHE || isAcronym)) return end;
  WORD.lastIndex = start;
  return WORD.test(text) ? WORD.lastIndex : start;
}

const APOSTROPHE = 0x27;
const FULL_STOP = 0x2e;

/** True for the code of a letter or a digit of ASCII. */
const isPlain = (code: number): boolean =>
  (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || (code >= 0x30 && code <= 0x39);

const formOf = remember((raw): WordForm => {
  const possessive = POSSESSIVE.test(raw);
  const text = possessive ? raw.slice(0, -2) : raw;
  const plain = plainOf(text);
  return {
    text,
    key: plain.length >= 5 ? plain.replace(SLAVIC_ENDING, (_all, ei) => (ei ? 'ei' : 'y')) : plain,
    plain,
    lower: plain.toLowerCase(),
    possessive,
    capitalised: /^\p{Lu}/u.test(text),
  };
});

function joinOf(text: string, from: number, to: number): Word['join'] {
  const gap = text.slice(from, to);
  if (gap === ' ') return ' ';
  if (gap === '-' || gap === '‑') return '-';
  if (/^,\s*$/.test(gap)) return ',';
  if (/^\.\s*$/.test(gap)) return '.';
  return /^\s+$/.test(gap) && !/\n\s*\n/.test(gap) ? ' ' : '|';
}

/** Endings in which Latin spellings of Slavic names differ: Kovalskyy, Kovalskiy, Kovalskij; Sergei, Sergey. */
const SLAVIC_ENDING = /(?<=^\p{Lu}\p{Ll}{3,})(?:(?<ei>e[ijy])|[iy][ijy]?)$/u;

function plainOf(word: string): string {
  if (!/[^a-zA-Z0-9]/.test(word)) return word;
  return word
    .normalize('NFD')
    .replace(/\p{M}|\./gu, '')
    .replaceAll('’', "'")
    .replace(/[łøđŁØĐı]/g, (letter) => UNDIVIDED[letter] ?? letter);
}

const UNDIVIDED: Readonly<Record<string, string>> = {
  ł: 'l',
  Ł: 'L',
  ø: 'o',
  Ø: 'O',
  đ: 'd',
  Đ: 'D',
  ı: 'i',
};
