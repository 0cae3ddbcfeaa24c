import type { Piece } from './pieces.ts';
import { baseOfPast, type Reach, reachOf } from './saying-verbs.ts';

/** Forms that wink-nlp at times takes for nouns. */
const ALWAYS = /^(?:said|says|say|told|tells|adds|writes)$/i;

/** How far a piece attributes quotations; null for what is no verb of saying. */
export function sayingReach(piece: Piece | undefined): Reach | null {
  if (piece === undefined) return null;
  const past = baseOfPast(piece.text.toLowerCase());
  if (past !== null && piece.pos === 'VERB') return reachOf(past);
  return ALWAYS.test(piece.text) ? 'anywhere' : piece.pos === 'VERB' ? reachOf(piece.lemma) : null;
}

/** A verb that reports speech without a quotation beside it, too. */
export const isSaying = (piece: Piece | undefined): boolean => {
  const reach = sayingReach(piece);
  return reach !== null && reach !== 'beside';
};

export const isParticiple = (piece: Piece | undefined): boolean => /ing$/i.test(piece?.text ?? '');
