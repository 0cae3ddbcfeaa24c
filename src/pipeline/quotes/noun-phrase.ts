import type { TextSpan } from '../../base/text-span.ts';
import { isGivenName } from '../actors/given-names.ts';
import { HONORIFICS, OFFICE_WORDS, TIME_WORDS } from '../actors/office-words.ts';
import type { Piece } from './pieces.ts';

/** Indexes of the first and the last piece of a noun phrase. */
export interface Phrase {
  readonly first: number;
  readonly last: number;
}

const INSIDE = /^(?:NOUN|PROPN|ADJ|NUM|DET)$/;
const PARTICLE = /^(?:von|van|der|den|de|la|le|di|da|dos|del|bin|ibn|al|el|ter|zu)$/;
const SUBJECT_PRONOUN = /^(?:he|she|they|it|we|i|you)$/i;
const POSSESSIVE_PRONOUN = /^(?:his|her|their|its|our|my|whose)$/i;
const POSSESSIVE_ENDING = /^['’]s?$/;

export const isTime = (piece: Piece | undefined): boolean =>
  piece !== undefined && TIME_WORDS.has(piece.text.toLowerCase().replace('.', ''));

const isOffice = (piece: Piece | undefined): boolean =>
  piece !== undefined && OFFICE_WORDS.has(piece.text.toLowerCase());

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
  if (piece.pos === 'DET' || POSSESSIVE_PRONOUN.test(piece.text)) return before.text.toLowerCase() === 'all';
  if (isTime(before)) return false;
  if (POSSESSIVE_ENDING.test(before.text) || POSSESSIVE_ENDING.test(piece.text)) return true;
  if (PARTICLE.test(before.text) && pieces[first - 2]?.pos === 'PROPN' && piece.pos === 'PROPN') return true;
  if (PARTICLE.test(piece.text) && (before.pos === 'PROPN' || PARTICLE.test(before.text))) return true;
  if (POSSESSIVE_PRONOUN.test(before.text)) return true;
  if (before.text === '-' || piece.text === '-') return before.end === piece.start;
  return INSIDE.test(before.pos);
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

/** The words of a phrase that name who it is: a name without offices and titles, or the whole phrase. */
export function namingSpan(pieces: readonly Piece[], { first, last }: Phrase): TextSpan {
  let start = last;
  const isNamePart = (index: number): boolean => {
    const piece = pieces[index];
    if (piece === undefined || index < first || isOffice(piece)) return false;
    if (HONORIFICS.has(piece.text.toLowerCase().replace('.', ''))) return false;
    return piece.pos === 'PROPN' || (PARTICLE.test(piece.text) && index > first);
  };
  if (isNamePart(last)) while (isNamePart(start - 1)) start--;
  else start = first;
  start = givenNameIn(pieces, start, last) ?? start;
  return { start: pieces[start]?.start ?? 0, end: pieces[last]?.end ?? 0 };
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

export const isPronoun = (pieces: readonly Piece[], { first, last }: Phrase): boolean =>
  first === last && SUBJECT_PRONOUN.test(pieces[first]?.text ?? '');

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
