import { isGivenName } from '../actors/given-names.ts';
import { isBody, isOffice, isPersonNoun } from './person-words.ts';
import type { Piece } from './pieces.ts';

/** Indexes of the first and the last piece of a noun phrase. */
export interface Phrase {
  readonly first: number;
  readonly last: number;
}

const INSIDE = /^(?:NOUN|PROPN|ADJ|NUM|DET)$/;
const PARTICLE = /^(?:von|van|der|den|de|la|le|di|da|dos|del|bin|ibn|al|el|ter|zu)$/;
const SUBJECT_PRONOUN = /^(?:he|she|they|it|we|i|you)$/i;
const SUBJECT_OF: ReadonlyMap<string, string> = new Map([
  ['his', 'he'],
  ['him', 'he'],
  ['her', 'she'],
  ['their', 'they'],
  ['them', 'they'],
]);
const WH_WORD = /^(?:what|who|whom|which|when|where|whether|why|how|while)$/i;
const POSSESSIVE_PRONOUN = /^(?:his|her|their|its|our|my|whose)$/i;
const POSSESSIVE_ENDING = /^['’]s?$/;

export const isParticle = (piece: Piece): boolean => PARTICLE.test(piece.text);

export const isTime = (piece: Piece | undefined): boolean => piece?.time ?? false;

const isEnd = (piece: Piece | undefined): boolean =>
  piece !== undefined && (/^(?:NOUN|PROPN|NUM)$/.test(piece.pos) || isOffice(piece)) && !isTime(piece);

/** The noun phrase that ends with `pieces[last]`, or null. */
export function phraseEndingAt(pieces: readonly Piece[], last: number): Phrase | null {
  const end = pieces[last];
  if (end === undefined) return null;
  if (SUBJECT_PRONOUN.test(end.text)) return { first: last, last };
  if (isTime(end)) return phraseEndingAt(pieces, last - 1);
  if (!isEnd(end) && !/^(?:PRON|DET|ADJ)$/.test(end.pos)) return null;
  if (
    end.pos === 'PRON' &&
    !/^(?:one|others|everyone|everybody|someone|somebody|another|both|who)$/i.test(end.text)
  )
    return null;
  let first = last;
  while (first > 0 && belongsBefore(pieces, first)) first--;
  return { first, last };
}

/** True when the piece before `pieces[first]` is part of the same phrase. */
function belongsBefore(pieces: readonly Piece[], first: number): boolean {
  const before = pieces[first - 1];
  const piece = pieces[first];
  if (before === undefined || piece === undefined) return false;
  if (WH_WORD.test(before.text)) return false;
  // "a move that analysts called"
  if (before.text === 'that' && /^(?:NOUN|PROPN)$/.test(pieces[first - 2]?.pos ?? '')) return false;
  if (piece.pos === 'DET' || POSSESSIVE_PRONOUN.test(piece.text)) return before.text.toLowerCase() === 'all';
  if (isTime(before)) return false;
  if (POSSESSIVE_ENDING.test(before.text) || POSSESSIVE_ENDING.test(piece.text)) return true;
  if (PARTICLE.test(before.text) && pieces[first - 2]?.pos === 'PROPN' && piece.pos === 'PROPN') return true;
  if (PARTICLE.test(piece.text) && (before.pos === 'PROPN' || PARTICLE.test(before.text))) return true;
  if (POSSESSIVE_PRONOUN.test(before.text)) return true;
  if (before.text === '-' || piece.text === '-') return before.end === piece.start;
  return INSIDE.test(before.pos) || (isOffice(before) && before.pos === 'VERB');
}

/** The noun phrase that begins with `pieces[first]`, or null. */
export function phraseStartingAt(pieces: readonly Piece[], first: number): Phrase | null {
  const start = pieces[first];
  if (start === undefined) return null;
  if (SUBJECT_PRONOUN.test(start.text)) return { first, last: first };
  let last = first - 1;
  for (let index = first; index < pieces.length; index++) {
    const piece = pieces[index];
    if (piece === undefined || (isTime(piece) && index > first)) break;
    const inside =
      INSIDE.test(piece.pos) ||
      POSSESSIVE_ENDING.test(piece.text) ||
      POSSESSIVE_PRONOUN.test(piece.text) ||
      PARTICLE.test(piece.text) ||
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
  const word = pieces[first]?.text.toLowerCase() ?? '';
  if (first !== last) return null;
  return SUBJECT_PRONOUN.test(word) ? word : (SUBJECT_OF.get(word) ?? null);
}

/** True for "Ann Lee" and false for "a harbour master" and "Port Authority spokesman". */
export function isName(pieces: readonly Piece[], { first, last }: Phrase): boolean {
  return pieces.slice(first, last + 1).every((piece) => piece.pos === 'PROPN' || PARTICLE.test(piece.text));
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
  return (
    before === undefined ||
    /^(?:CCONJ|SCONJ|QUOTE)$/.test(before.pos) ||
    /^(?:,|:|;|—|–|--|-|\(|that|but|as|while|what|"|“)$/i.test(before.text)
  );
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
