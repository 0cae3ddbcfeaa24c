/** Letters that are no base letter with a mark, and the nearest that wink-nlp knows. */
const NEAREST: Readonly<Record<string, string>> = {
  ł: 'l',
  Ł: 'L',
  đ: 'd',
  Đ: 'D',
  ı: 'i',
  ħ: 'h',
  Ħ: 'H',
  ŧ: 't',
  Ŧ: 'T',
  œ: 'o',
  Œ: 'O',
  ŋ: 'n',
  Ŋ: 'N',
  ə: 'e',
  Ə: 'E',
};
const EXTENDED_LATIN = /[\u0100-\u024f\u0259\u1e00-\u1eff]/g;
const COMBINING_MARK = /[\u0300-\u036f]/g;

/**
 * A text of the same length in the letters of Western Europe: wink-nlp parts words at any other ("Babi" and "ć").
 * A combining mark becomes a letter, so that the word stays one.
 */
export const plainLetters = (text: string): string =>
  text
    .replace(EXTENDED_LATIN, (letter) => NEAREST[letter] ?? letter.normalize('NFD').charAt(0))
    .replace(COMBINING_MARK, 'h');
