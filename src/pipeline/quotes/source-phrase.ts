import { nameBehind, type Phrase, phraseEndingAt, phraseStartingAt } from './noun-phrase.ts';
import type { Piece } from './pieces.ts';

/** Who is named as the source by the words at `at`: "according to Kent", "in the words of Kent", "as Kent put it". */
export function sourceNamed(pieces: readonly Piece[], at: number): Phrase | null {
  const word = (index: number): string => pieces[index]?.text.toLowerCase() ?? '';
  switch (word(at)) {
    case 'according':
      return word(at + 1) === 'to' ? withName(pieces, at + 2) : null;
    case 'words':
      if (word(at + 1) === 'of') return withName(pieces, at + 2);
      // "in Kent's words"
      return /^['’]s?$/.test(word(at - 1)) ? phraseEndingAt(pieces, at - 2) : null;
    case 'as': {
      const source = phraseStartingAt(pieces, at + 1);
      const verb = (source?.last ?? 0) + 1;
      return source && /^(?:put|puts)$/.test(word(verb)) && /^it$/.test(word(verb + 1)) ? source : null;
    }
    default:
      return null;
  }
}

/** For "Kent's sister, Ann Lee" Ann Lee. */
function withName(pieces: readonly Piece[], first: number): Phrase | null {
  const source = phraseStartingAt(pieces, first);
  return source && nameBehind(pieces, source);
}
