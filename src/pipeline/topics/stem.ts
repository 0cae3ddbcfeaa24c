import { remember } from '../../base/remember.ts';

/**
 * Takes English inflections off a word in any case, so that forms of one word compare equal: "refugees" and "refugee",
 * "banned", "bans" and "ban", "deploying" and "deploy". The result is a key and need not be a word.
 */
export const stem = remember((word) => withoutE(withoutTense(singular(word.toLowerCase()))));

/** The key of a name, from which the plural alone is taken: "United" is no form of "unite". */
export const stemOfName = remember((word) => withoutE(singular(word.toLowerCase())));

/** The key of a word that is a base form already. */
export const stemOfLemma = remember((lemma) => withoutE(lemma));

function singular(word: string): string {
  if (word.length < 4 || /(?:ss|us|is|news)$/.test(word)) return word;
  if (/[^e]ies$/.test(word)) return `${word.slice(0, -3)}y`;
  if (/(?:ss|sh|ch|x|z)es$/.test(word)) return word.slice(0, -2);
  return word.endsWith('s') ? word.slice(0, -1) : word;
}

function withoutTense(word: string): string {
  const match = /^(.*[aeiouy].*?)(?:ed|ing)$/.exec(word);
  const base = match?.[1];
  if (base === undefined || base.length < 2) return word;
  if (word.endsWith('eed')) return word.length >= 6 ? word.slice(0, -1) : word;
  if (/i$/.test(base) && word.endsWith('ied')) return `${base.slice(0, -1)}y`;
  return /([^aeiouylsz])\1$/.test(base) ? base.slice(0, -1) : base;
}

const withoutE = (word: string): string =>
  word.length > 3 && word.endsWith('e') && !word.endsWith('ee') ? word.slice(0, -1) : word;
