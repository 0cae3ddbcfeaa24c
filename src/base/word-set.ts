/** The words of a list that white space parts. */
export const wordSet = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));
