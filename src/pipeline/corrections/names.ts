import type { Vocabulary } from '../vocabulary.ts';

/** What a correction may name. */
export type Names = Pick<Vocabulary, 'actors' | 'topics'>;

/** Each id once, in the vocabulary's order, as the build itself lists them. */
export const inOrder = (ids: readonly string[], known: readonly { readonly id: string }[]): string[] =>
  known.map(({ id }) => id).filter((id) => ids.includes(id));

export const unknownIds = (ids: readonly string[], known: readonly { readonly id: string }[]): string[] =>
  ids.filter((id) => !known.some((item) => item.id === id));
