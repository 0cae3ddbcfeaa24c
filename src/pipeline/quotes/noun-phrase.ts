import { wordSet } from '../../base/word-set.ts';
import { isGivenName } from '../actors/given-names.ts';
import { isBody, isOffice, isPersonNoun } from './person-words.ts';
import type { Piece } from './pieces.ts';

/** Indexes of the first and the last piece of a noun phrase. */
export interface Phrase {
  readonly first: number;
  readonly last: number;
}

const INSIDE = wordSet('NOUN PROPN ADJ NUM DET');
const ENDS = wordSet('NOUN PROPN NUM');
const BETWEEN_CLAUSES = wordSet('CCONJ SCONJ QUOTE');
const MAY_END = wordSet('PRON DET ADJ');
const PARTICLE = wordSet('von van der den de la le di da dos del bin ibn al el ter zu');
const SUBJECT_PRONOUN = wordSet('he she they it we i you');
/** Pronouns that end a phrase as nouns do. */
const LIKE_NOUNS = wordSet('one others everyone everybody someone somebody another both who');
const SUBJECT_OF: ReadonlyMap<string, string> = new Map([
  ['his', 'he'],
  ['him', 'he'],
  ['her', 'she'],
  ['their', 'they'],
  ['them', 'they'],
]);
const WH_WORD = wordSet('what who whom which when where whether why how while');
const POSSESSIVE_PRONOUN = wordSet('his her their its our my whose');
const POSSESSIVE_ENDING = wordSet("' ’ 's ’s");
const OPENS_CLAUSE = wordSet(', : ; — – -- - ( that but as while what " “');

export const isParticle = (piece: Piece): boolean => PARTICLE.has(piece.text);

export const isPossessiveEnding = (piece: Piece | undefined): boolean =>
  piece !== undefined && POSSESSIVE_ENDING.has(piece.text);

export const isTime = (piece: Piece | undefined): boolean => piece?.time ?? false;

const isEnd = (piece: Piece | undefined): boolean =>
  piece !== undefined && (ENDS.has(piece.pos) || isOffice(piece)) && !piece.time;

/** The noun phrase that ends with `pieces[last]`, or null. */
export function phraseEndingAt(pieces: readonly Piece[], last: number): Phrase | null {
  const end = pieces[last];
  if (end === undefined) return null;
  if (SUBJECT_PRONOUN.has(end.lower)) return { first: last, last };
  if (isTime(end)) return phraseEndingAt(pieces, last - 1);
  if (!isEnd(end) && !MAY_END.has(end.pos)) return null;
  if (end.pos === 'PRON' && !LIKE_NOUNS.has(end.lower)) return null;
  let first = last;
  while (first > 0 && belongsBefore(pieces, first)) first--;
  return { first, last };
}

/** True when the piece before `pieces[first]` is part of the same phrase. */
function belongsBefore(pieces: readonly Piece[], first: number): boolean {
  const before = pieces[first - 1];
  const piece = pieces[first];
  if (before === undefined || piece === undefined) return false;
  if (WH_WORD.has(before.lower)) return false;
  // "a move that analysts called"
  if (before.text === 'that' && isNoun(pieces[first - 2])) return false;
  if (piece.pos === 'DET' || POSSESSIVE_PRONOUN.has(piece.lower)) return before.lower === 'all';
  if (before.time) return false;
  if (isPossessiveEnding(before) || isPossessiveEnding(piece)) return true;
  if (piece.pos === 'PROPN' && isParticle(before) && pieces[first - 2]?.pos === 'PROPN') return true;
  if (isParticle(piece) && (before.pos === 'PROPN' || isParticle(before))) return true;
  if (POSSESSIVE_PRONOUN.has(before.lower)) return true;
  if (before.text === '-' || piece.text === '-') return before.end === piece.start;
  return INSIDE.has(before.pos) || (before.pos === 'VERB' && isOffice(before));
}

const isNoun = (piece: Piece | undefined): boolean => piece?.pos === 'NOUN' || piece?.pos === 'PROPN';

/** The noun phrase that begins with `pieces[first]`, or null. */
export function phraseStartingAt(pieces: readonly Piece[], first: number): Phrase | null {
  const start = pieces[first];
  if (start === undefined) return null;
  if (SUBJECT_PRONOUN.has(start.lower)) return { first, last: first };
  let last = first - 1;
  for (let index = first; index < pieces.length; index++) {
    const piece = pieces[index];
    if (piece === undefined || (piece.time && index > first)) break;
    const inside =
      INSIDE.has(piece.pos) ||
      isPossessiveEnding(piece) ||
      POSSESSIVE_PRONOUN.has(piece.lower) ||
      isParticle(piece) ||
      piece.text === '-';
    if (!inside || (piece.pos === 'DET' && index > first)) break;
    if (isEnd(piece)) last = index;
  }
  return last >= first ? { first, last } : null;
}

/** Index of the given name that follows other names, as in "ambassador to Norway Ann Lee"; null without one. */
export function givenNameIn(pieces: readonly Piece[], first: number, last: number): number | null {
  for (let index = last - 1; index > first; index--) {
    const [piece, before] = [pieces[index], pieces[index - 1]];
    if (piece?.pos !== 'PROPN' || before?.pos !== 'PROPN') continue;
    if (isGivenName(piece.text) && !isGivenName(before.text)) return index;
  }
  return null;
}

const isPronoun = (pieces: readonly Piece[], phrase: Phrase): boolean => pronounAt(pieces, phrase) !== null;

/** The pronoun that is all of a phrase, as a subject in lower case ("his" is "he"); null for other phrases. */
export function pronounAt(pieces: readonly Piece[], { first, last }: Phrase): string | null {
  if (first !== last) return null;
  const word = pieces[first]?.lower ?? '';
  return SUBJECT_PRONOUN.has(word) ? word : (SUBJECT_OF.get(word) ?? null);
}

/** True for "Ann Lee" and false for "a harbour master" and "Port Authority spokesman". */
export function isName(pieces: readonly Piece[], { first, last }: Phrase): boolean {
  for (let index = first; index <= last; index++) {
    const piece = pieces[index];
    if (piece && piece.pos !== 'PROPN' && !isParticle(piece)) return false;
  }
  return true;
}

/** For "Kent's sister, Ann Lee" Ann Lee. */
export function nameBehind(pieces: readonly Piece[], phrase: Phrase): Phrase {
  if (pieces[phrase.last]?.pos === 'PROPN' || pieces[phrase.last + 1]?.text !== ',') return phrase;
  const name = phraseStartingAt(pieces, phrase.last + 2);
  return name && isName(pieces, name) ? name : phrase;
}

/** True when nothing before `pieces[index]` belongs to its clause. */
export function isClauseStart(pieces: readonly Piece[], index: number): boolean {
  const before = pieces[index - 1];
  return before === undefined || BETWEEN_CLAUSES.has(before.pos) || OPENS_CLAUSE.has(before.lower);
}

/** A name, a pronoun, "the mayor" or "the council"; no thing. */
export function isPersonPhrase(pieces: readonly Piece[], phrase: Phrase): boolean {
  const noun = pieces[phrase.last];
  return noun?.pos === 'PROPN' || isPronoun(pieces, phrase) || isPersonNoun(noun) || isBody(noun);
}

/** True for "Ann Lee", "former general Ann Lee" and "the novelist Ann Lee", and false for "a Democrat". */
export function endsInName(pieces: readonly Piece[], phrase: Phrase): boolean {
  if (isName(pieces, phrase)) return true;
  const [before, end] = [pieces[phrase.last - 1], pieces[phrase.last]];
  if (before?.pos !== 'PROPN' || end?.pos !== 'PROPN' || isBody(end)) return false;
  const determiner = pieces[phrase.first];
  if (determiner?.pos !== 'DET') return true;
  // "the novelist Ann Lee", but not "the White House"
  return determiner.text === 'the' && isPersonNoun(pieces[phrase.first + 1]);
}
