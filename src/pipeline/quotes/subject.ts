import { givenNameIn, isName, isTime, type Phrase, phraseEndingAt } from './noun-phrase.ts';
import type { Piece } from './pieces.ts';
import { isParticiple } from './saying.ts';

const RELATIVE = /^(?:who|which|that)$/i;
const MAX_STEPS = 12;

/** The subject of the verb at `verb`, or null when the sentence does not show it plainly. */
export function subjectOf(pieces: readonly Piece[], verb: number, steps = MAX_STEPS): Phrase | null {
  if (steps === 0 || verb < 0) return null;
  const main = isParticiple(pieces[verb]) && pieces[verb - 1]?.lemma !== 'be' ? mainVerb(pieces, verb) : verb;
  if (main !== verb) return main === null ? null : subjectOf(pieces, main, steps - 1);
  const index = beforeTime(pieces, beforeAdverbs(pieces, verb - 1));
  const before = pieces[index];
  if (before === undefined) return null;
  if (RELATIVE.test(before.text) && before.pos !== 'DET' && index > 0) {
    return headOf(pieces, phraseEndingAt(pieces, pieces[index - 1]?.text === ',' ? index - 2 : index - 1));
  }
  if (/^(?:,|—|–|-|\))$/.test(before.text)) return subjectBeforeAside(pieces, index, steps);
  const phrase = phraseEndingAt(pieces, index);
  const described = phrase && /^wh(?:o|om|ose)$/i.test(pieces[phrase.first - 1]?.text ?? '');
  if (described) return describedBy(pieces, phrase.first);
  if (phrase) return headOf(pieces, phrase);
  if (before.pos === 'VERB') {
    const subject = describedBy(pieces, index);
    if (subject) return subject;
  }
  const earlier = verbBefore(pieces, index);
  return earlier === null ? null : subjectOf(pieces, earlier, steps - 1);
}

/** "The master with whom Lee spoke" before "said": the phrase that the relative clause ending at `index` describes. */
function describedBy(pieces: readonly Piece[], index: number): Phrase | null {
  for (let back = index - 1; back > 0 && !/^(?:,|QUOTE|CCONJ)$/.test(pieces[back]?.pos ?? ''); back--) {
    if (!/^(?:who|whom|which|that|whose)$/i.test(pieces[back]?.text ?? '')) continue;
    return headOf(pieces, phraseEndingAt(pieces, isPreposition(pieces[back - 1]) ? back - 2 : back - 1));
  }
  return null;
}

function beforeAdverbs(pieces: readonly Piece[], from: number): number {
  let index = from;
  while (isBetweenSubjectAndVerb(pieces[index])) index--;
  return index;
}

/** Passes over "on Friday" and "Feb. 3" in "the master on Friday said". */
function beforeTime(pieces: readonly Piece[], from: number): number {
  let index = from;
  while (pieces[index]?.pos === 'NUM' && isTime(pieces[index - 1])) index--;
  if (!isTime(pieces[index])) return from;
  while (isTime(pieces[index])) index--;
  return pieces[index]?.pos === 'ADP' ? index - 1 : index;
}

const isBetweenSubjectAndVerb = (piece: Piece | undefined): boolean =>
  piece !== undefined &&
  (/^(?:AUX|ADV)$/.test(piece.pos) ||
    /^(?:n['’]t|not|also|both|all|themselves|himself|herself)$/i.test(piece.text));

/** The nearest verb before `index` that is no participle. */
function verbBefore(pieces: readonly Piece[], index: number): number | null {
  for (let back = index; back >= 0; back--) {
    const piece = pieces[back];
    if (piece && /^(?:VERB|AUX)$/.test(piece.pos) && !isParticiple(piece)) return back;
  }
  return null;
}

/** The verb on which "…, saying" hangs: the first of the sentence that is no participle and in no relative clause. */
function mainVerb(pieces: readonly Piece[], participle: number): number | null {
  for (let index = 0; index < participle; index++) {
    const piece = pieces[index];
    if (!piece || !/^(?:VERB|AUX)$/.test(piece.pos) || isParticiple(piece)) continue;
    const before = pieces[index - 1];
    if (before && (RELATIVE.test(before.text) || before.text.toLowerCase() === 'to')) continue;
    if (subjectOf(pieces, index, 2)) return index;
  }
  return null;
}

/** "Kent, the harbour master since May, said": the phrase before the comma that opens the aside. */
function subjectBeforeAside(pieces: readonly Piece[], close: number, steps: number): Phrase | null {
  let fallback: Phrase | null = null;
  for (let open = close - 1; open > 0; open--) {
    if (!/^(?:,|—|–|\()$/.test(pieces[open]?.text ?? '')) continue;
    const phrase = phraseEndingAt(pieces, open - 1);
    if (phrase === null) continue;
    const head = headOf(pieces, phrase);
    const aside = phraseEndingAt(pieces, close - 1);
    const isNamed = aside?.first === open + 1 && isName(pieces, aside) && pieces[head.last]?.pos !== 'PROPN';
    if (isClauseStart(pieces, head.first)) return isNamed ? aside : head;
    fallback ??= head;
  }
  if (fallback) return fallback;
  const earlier = verbBefore(pieces, close);
  return earlier === null ? null : subjectOf(pieces, earlier, steps - 1);
}

export function isClauseStart(pieces: readonly Piece[], index: number): boolean {
  const before = pieces[index - 1];
  return (
    before === undefined ||
    /^(?:CCONJ|SCONJ|QUOTE)$/.test(before.pos) ||
    /^(?:,|:|;|—|–|that)$/.test(before.text)
  );
}

/** Climbs from "Foreign Ministry" to "a spokesperson" in "a spokesperson for the Foreign Ministry". */
function headOf(pieces: readonly Piece[], phrase: Phrase): Phrase;
function headOf(pieces: readonly Piece[], phrase: Phrase | null): Phrase | null;
function headOf(pieces: readonly Piece[], phrase: Phrase | null): Phrase | null {
  let head = phrase;
  while (head) {
    if (!isPreposition(pieces[head.first - 1])) return head;
    let end = head.first - 2;
    if (/^(?:close|near|next|according)$/i.test(pieces[end]?.text ?? '')) end--;
    const outer = phraseEndingAt(pieces, end);
    if (outer === null) return phrase;
    // "Ambassador to Norway Ann Lee" is Ann Lee.
    if (head === phrase && givenNameIn(pieces, head.first, head.last) !== null) return phrase;
    head = outer;
  }
  return phrase;
}

const isPreposition = (piece: Piece | undefined): boolean =>
  piece?.pos === 'ADP' &&
  !/^(?:as|than|while|since|until|because|if|that|after|before|though|although)$/i.test(piece.text);
