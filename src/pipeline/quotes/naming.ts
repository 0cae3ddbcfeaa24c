import { remember } from '../../base/remember.ts';
import type { TextSpan } from '../../base/text-span.ts';
import { wordSet } from '../../base/word-set.ts';
import { HONORIFICS } from '../actors/office-words.ts';
import {
  givenNameIn,
  isClauseStart,
  isParticle,
  type Phrase,
  phraseEndingAt,
  phraseStartingAt,
} from './noun-phrase.ts';
import { isOffice } from './person-words.ts';
import type { Piece } from './pieces.ts';

/** Behind a surname: neither a name by itself nor a title before one. */
const SUFFIX = /^(?:Jr\.?|Sr\.?|II|III|IV)$/;

/** No name but what somebody is. */
const MEMBER = wordSet('MP MPs MSP MSPs MEP MEPs TD TDs');

const isHonorific = remember((lower) => HONORIFICS.has(lower.replace('.', '')));

/**
 * The words of a phrase that name who it is: a name without offices and titles ("Ann Lee"), both of two names, or the
 * whole phrase with what it needs to be understood ("a spokesman for the harbour").
 */
export function namingSpan(pieces: readonly Piece[], { first, last }: Phrase): TextSpan {
  const start = nameStart(pieces, first, last);
  const isNamed = start !== null;
  const from = bothStart(pieces, first) ?? start ?? first;
  const to = isNamed ? last : withComplement(pieces, last);
  return { start: pieces[from]?.start ?? 0, end: pieces[to]?.end ?? 0 };
}

/** Index of the first word of the name that ends the phrase, or null when no name ends it. */
function nameStart(pieces: readonly Piece[], first: number, last: number): number | null {
  const isNamePart = (index: number): boolean => {
    const piece = index < first ? undefined : pieces[index];
    if (piece === undefined) return false;
    if (MEMBER.has(piece.text)) return false;
    if (isOffice(piece)) return index < last && SUFFIX.test(pieces[index + 1]?.text ?? '');
    if (isHonorific(piece.lower)) return false;
    return piece.pos === 'PROPN' || (isParticle(piece) && index > first);
  };
  if (!isNamePart(last)) return null;
  let start = last;
  while (isNamePart(start - 1)) start--;
  return givenNameIn(pieces, start, last) ?? start;
}

/** For "Lee" in "Kent and Lee said" the index of "Kent". */
function bothStart(pieces: readonly Piece[], first: number): number | null {
  if (first === 0 || pieces[first - 1]?.text !== 'and') return null;
  const other = phraseEndingAt(pieces, first - 2);
  if (other === null || pieces[other.last]?.pos !== pieces[first]?.pos || !isClauseStart(pieces, other.first))
    return null;
  return nameStart(pieces, other.first, other.last) ?? other.first;
}

/** Index of the last word of "a spokesman for the harbour", "one of the sailors". */
function withComplement(pieces: readonly Piece[], last: number): number {
  const link = pieces[last + 1]?.text;
  if (link !== 'for' && link !== 'of') return last;
  return phraseStartingAt(pieces, last + 2)?.last ?? last;
}
