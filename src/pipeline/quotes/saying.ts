import { wordSet } from '../../base/word-set.ts';
import type { Piece } from './pieces.ts';
import { baseOfPast, type Reach, reachOf } from './saying-verbs.ts';

/** Forms that wink-nlp at times takes for nouns. */
const ALWAYS = wordSet('said says say told tells adds writes');

/** How far a piece attributes quotations; null for what is no verb of saying. */
export function sayingReach(piece: Piece | undefined): Reach | null {
  if (piece === undefined) return null;
  if (piece.pos !== 'VERB') return ALWAYS.has(piece.lower) ? 'anywhere' : null;
  const past = baseOfPast(piece.lower);
  if (past !== null) return reachOf(past);
  return ALWAYS.has(piece.lower) ? 'anywhere' : reachOf(piece.lemma);
}

/** A verb that reports speech without a quotation beside it, too. */
export const isSaying = (piece: Piece | undefined): boolean => {
  const reach = sayingReach(piece);
  return reach !== null && reach !== 'beside';
};

export const isParticiple = (piece: Piece | undefined): boolean => piece?.lower.endsWith('ing') ?? false;
