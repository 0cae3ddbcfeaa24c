import type { TextSpan } from '../../base/text-span.ts';

/** A word as names are compared by: its span leaves out a possessive ending. */
export interface Word extends TextSpan {
  readonly text: string;
  /** Without accents, dots of an acronym and possessive ending; upper and lower case kept. "Erdoğan’s" is "Erdogan". */
  readonly key: string;
  /** As `key`, with its ending as written ("Kovalskiy" has the key "Kovalsky"). */
  readonly plain: string;
  readonly possessive: boolean;
  /** What joins it to the word before: only white space or a hyphen, a comma, a full stop; `|` is all else. */
  readonly join: ' ' | '-' | ',' | '.' | '|';
}

const WORD =
  /(?:(?:\p{Lu}\.){2,}|\p{Lu}(?:\.\p{Lu})+(?![\p{L}\p{M}]))(?:['’]s(?!\p{L}))?|[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}]+)*/gu;
const POSSESSIVE = /['’][sS]$/;

/** The words of `text` in order. A space stands for a hyphen in comparisons: "Secretary-General". */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  let last = 0;
  for (const { 0: raw, index } of text.matchAll(WORD)) {
    const possessive = POSSESSIVE.test(raw);
    const bare = possessive ? raw.slice(0, -2) : raw;
    const plain = plainOf(bare);
    words.push({
      start: index,
      end: index + bare.length,
      text: bare,
      key: plain.length >= 5 ? plain.replace(SLAVIC_ENDING, (_all, ei) => (ei ? 'ei' : 'y')) : plain,
      plain,
      possessive,
      join: joinOf(text.slice(last, index)),
    });
    last = index + raw.length;
  }
  return words;
}

function joinOf(gap: string): Word['join'] {
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

export const isCapitalised = (word: Word): boolean => /^\p{Lu}/u.test(word.text);
