import { remember } from '../../base/remember.ts';
import { isGivenName } from '../actors/given-names.ts';
import { TIME_WORDS } from '../actors/office-words.ts';
import { isTitleCase } from '../actors/token-index.ts';
import type { Sentence } from '../sentences/sentence.ts';
import type { Piece } from './pieces.ts';
import { baseOfPast } from './saying-verbs.ts';

/** Words that are no names whatever their capitals. */
const CLOSED: ReadonlySet<string> = new Set(
  `a an the this that these those some any all both each every no not i he she it we you they me him her us them my his its
  our your their who whom whose which what when where why how and or but nor yet so if as at by for from in into of off
  on onto out over per than then there to under until up upon via with within without after before since while because
  although though also only just even still now here is are was were be been am has have had do does did will would can
  could may might must shall should yes one asked according speaking another others many most several two three`.split(
    /\s+/,
  ),
);

/**
 * `pieces` with the slips of the tagger mended that hide who speaks: a capital inside a sentence is a name's ("said Per
 * Lund"), and a past form of a verb of saying behind a name or a quotation is a verb ("Harlan shot back").
 */
export function withMendedTags(pieces: readonly Piece[], sentence: Sentence): Piece[] {
  const shouts = isTitleCase(sentence);
  const mended: Piece[] = [];
  pieces.forEach((piece, index) => {
    if (piece.pos === 'QUOTE' || piece.pos === 'PUNCT') {
      mended.push(piece);
      return;
    }
    const before = mended[index - 1];
    const after = pieces[index + 1];
    if (strikesBack(piece, after) && before?.pos !== 'DET') {
      mended.push({ ...piece, pos: 'VERB', lemma: 'retort' });
      return;
    }
    const pos = shouts || piece.pos === 'PROPN' ? piece.pos : tagOf(piece, before, after);
    const time = isTime(piece, before);
    mended.push(pos === piece.pos && !time ? piece : { ...piece, pos, time });
  });
  return mended;
}

function tagOf(piece: Piece, before: Piece | undefined, after: Piece | undefined): string {
  const { pos, text, lower } = piece;
  if (isCapital(piece)) {
    if (CLOSED.has(lower) && !(lower === 'per' && isCapital(after))) return pos;
    if (TIME_WORDS.has(lower) && !isGivenName(before?.text ?? '')) return pos;
    const opens = before === undefined || /^["“‘:(]$/.test(before.text);
    if (opens) return isGivenName(text) && isCapital(after) ? 'PROPN' : pos;
    if (pos === 'ADJ')
      return before.pos === 'PROPN' && !/^(?:NOUN|PROPN|ADJ)$/.test(after?.pos ?? '') ? 'PROPN' : pos;
    return pos === 'NUM' ? pos : 'PROPN';
  }
  if (pos === 'VERB' || baseOfPast(lower) === null) return pos;
  const subject = before !== undefined && /^(?:PROPN|PRON|QUOTE)$/.test(before.pos);
  return subject && !/^(?:forecast|read|put|cast)$/.test(lower) ? 'VERB' : pos;
}

const STRIKES = new Set('shot shoots hit hits fired fires rang struck punched'.split(' '));

/** "shot back that …": no shot at all. */
const strikesBack = (piece: Piece, after: Piece | undefined): boolean =>
  STRIKES.has(piece.text) && (after?.text === 'back' || after?.text === 'out');

/** "on May 3" and "yesterday", but neither "it may" nor "Theresa May". */
function isTime(piece: Piece, before: Piece | undefined): boolean {
  const { text, lower } = piece;
  if (!isCapital(piece)) return text === 'today' || text === 'yesterday' || text === 'tomorrow';
  return isTimeWord(lower) && !isGivenName(before?.text ?? '');
}

const isTimeWord = remember((lower) => TIME_WORDS.has(lower.replace('.', '')));

const isCapital = (piece: Piece | undefined): boolean =>
  piece !== undefined && piece.text !== piece.lower && piece.text.charCodeAt(0) !== piece.lower.charCodeAt(0);
