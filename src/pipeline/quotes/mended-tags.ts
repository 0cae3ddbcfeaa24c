import { remember } from '../../base/remember.ts';
import { wordSet } from '../../base/word-set.ts';
import { isGivenName } from '../actors/given-names.ts';
import { TIME_WORDS } from '../actors/office-words.ts';
import { isTitleCase } from '../actors/token-index.ts';
import type { Sentence } from '../sentences/sentence.ts';
import type { Piece } from './pieces.ts';
import { baseOfPast } from './saying-verbs.ts';

/** Words that are no names whatever their capitals. */
const CLOSED =
  wordSet(`a an the this that these those some any all both each every no not i he she it we you they me him her us them my his its
  our your their who whom whose which what when where why how and or but nor yet so if as at by for from in into of off
  on onto out over per than then there to under until up upon via with within without after before since while because
  although though also only just even still now here is are was were be been am has have had do does did will would can
  could may might must shall should yes one asked according speaking another others many most several two three`);

/**
 * Mends those slips of the tagger that hide who speaks: a capital inside a sentence is a name's ("said Per Lund"), and a
 * past form of a verb of saying behind a name or a quotation is a verb ("Harlan shot back").
 */
export function mendTags(pieces: Piece[], sentence: Sentence): void {
  const shouts = isTitleCase(sentence);
  let before: Piece | undefined;
  for (const [index, piece] of pieces.entries()) {
    const mended = mendedTag(piece, before, pieces[index + 1], shouts);
    if (mended !== piece) pieces[index] = mended;
    before = mended;
  }
}

function mendedTag(
  piece: Piece,
  before: Piece | undefined,
  after: Piece | undefined,
  shouts: boolean,
): Piece {
  if (piece.pos === 'QUOTE' || piece.pos === 'PUNCT') return piece;
  const isTagged = shouts || piece.pos === 'PROPN';
  if (isCapital(piece)) {
    const pos = isTagged ? piece.pos : tagOfCapital(piece, before, after);
    const time = isTimeWord(piece.lower) && !isGivenName(before?.text ?? '');
    return time || pos !== piece.pos ? { ...piece, pos, time } : piece;
  }
  if (strikesBack(piece, after) && before?.pos !== 'DET') return { ...piece, pos: 'VERB', lemma: 'retort' };
  const pos = !isTagged && saysPast(piece, before) ? 'VERB' : piece.pos;
  const time = NEAR_DAYS.has(piece.text);
  return time || pos !== piece.pos ? { ...piece, pos, time } : piece;
}

/** "on May 3", but neither "it may" nor "Theresa May". */
const isTimeWord = remember((lower) => TIME_WORDS.has(lower.replace('.', '')));
const NEAR_DAYS = wordSet('today yesterday tomorrow');

function tagOfCapital(piece: Piece, before: Piece | undefined, after: Piece | undefined): string {
  const { pos, text, lower } = piece;
  if (CLOSED.has(lower) && !(lower === 'per' && isCapital(after))) return pos;
  if (TIME_WORDS.has(lower) && !isGivenName(before?.text ?? '')) return pos;
  const opens = before === undefined || OPENING.has(before.text);
  if (opens) return isGivenName(text) && isCapital(after) ? 'PROPN' : pos;
  if (pos === 'ADJ') return before.pos === 'PROPN' && !NAME_GOES_ON.has(after?.pos ?? '') ? 'PROPN' : pos;
  return pos === 'NUM' ? pos : 'PROPN';
}

const OPENING = wordSet('" “ ‘ : (');
const NAME_GOES_ON = wordSet('NOUN PROPN ADJ');

/** True for a past form of a verb of saying behind who may say something. */
const saysPast = ({ pos, lower }: Piece, before: Piece | undefined): boolean =>
  pos !== 'VERB' &&
  (before?.pos === 'PROPN' || before?.pos === 'PRON' || before?.pos === 'QUOTE') &&
  baseOfPast(lower) !== null &&
  !NOUNS_TOO.has(lower);

const NOUNS_TOO = wordSet('forecast read put cast');

const STRIKES = wordSet('shot shoots hit hits fired fires rang struck punched');

/** "shot back that …": no shot at all. */
const strikesBack = (piece: Piece, after: Piece | undefined): boolean =>
  STRIKES.has(piece.text) && (after?.text === 'back' || after?.text === 'out');

const isCapital = (piece: Piece | undefined): boolean =>
  piece !== undefined && piece.text !== piece.lower && piece.text.charCodeAt(0) !== piece.lower.charCodeAt(0);
