import type { Clause } from './clause.ts';

/** A clause to which tokens are still added. */
export interface Draft {
  readonly kind: Clause['kind'];
  readonly tokens: number[];
  readonly antecedent: number | null;
  verb: number | null;
  /** Index of the dash or comma that closes it, if that is known. */
  readonly closing: number | null;
}

/** The clauses of a sentence while it is read from its first token to its last. */
export interface Drafts {
  readonly main: Draft;
  /** In the order in which they opened. */
  readonly all: Draft[];
  /** The open ones: the main one, and each inside the one before it. */
  readonly stack: Draft[];
}

export function startDrafts(): Drafts {
  const main: Draft = { kind: 'main', tokens: [], antecedent: null, verb: null, closing: null };
  return { main, all: [main], stack: [main] };
}

/** The innermost open clause. */
export const currentOf = ({ main, stack }: Drafts): Draft => stack.at(-1) ?? main;

/** Opens a clause inside the innermost one; `closing` is the index of the token that ends it, where that is known. */
export function openDraft(
  { all, stack }: Drafts,
  kind: Clause['kind'],
  antecedent: number | null,
  closing: number | null = null,
): Draft {
  const draft: Draft = { kind, tokens: [], antecedent, verb: null, closing };
  all.push(draft);
  stack.push(draft);
  return draft;
}

/** Closes all clauses but the main one. */
export function closeToMain({ stack }: Drafts): void {
  stack.length = 1;
}
