import { isLed } from './draft.ts';
import {
  isName,
  isPersonPhrase,
  nameBehind,
  type Phrase,
  phraseEndingAt,
  phraseStartingAt,
} from './noun-phrase.ts';
import type { Piece } from './pieces.ts';
import { isParticiple, sayingReach } from './saying.ts';
import { sourceNamed } from './source-phrase.ts';
import { subjectOf } from './subject.ts';

/** How far behind a quotation its verb may stand. */
const REACH = 30;
/** How many pieces before a quotation each kind of verb may stand. */
const REACH_BEFORE = { anywhere: Number.POSITIVE_INFINITY, near: 9, beside: 3 } as const;

/**
 * The phrase that the sentence gives as the speaker of the quotation at `pieces[at]`, or null. `ending` is the last
 * character of the quotation and the one after its closing mark: a comma says that the attribution follows.
 */
export function attributionOf(pieces: readonly Piece[], at: number, ending: string): Phrase | null {
  const before = () => attributionBefore(pieces, at);
  const after = () => attributionAfter(pieces, at);
  if (!isLed(pieces, at) && /^[,?!…—–-]/.test(ending)) {
    return after() ?? before() ?? doerBehind(pieces, behind(pieces, at)) ?? introduced(pieces, at);
  }
  return before() ?? after() ?? introduced(pieces, at) ?? signedBy(pieces, at);
}

/** `…," said Kent`, `…," Kent, the harbour master, said`, `…," according to Kent`. */
function attributionAfter(pieces: readonly Piece[], at: number): Phrase | null {
  const from = behind(pieces, at);
  const first = pieces[from];
  if (first === undefined || /^(?:QUOTE|CCONJ|SCONJ)$/.test(first.pos) || first.text === 'while') {
    return sourceNamed(pieces, from);
  }
  const named = sourceNamed(pieces, from);
  if (named) return named;
  if (sayingReach(first) !== null && !isParticiple(first)) {
    const start = skipAdverbs(pieces, from + 1);
    const inverted = phraseStartingAt(pieces, start) ?? nameSoonAfter(pieces, start);
    if (inverted) return nameBehind(pieces, inverted);
  }
  const end = Math.min(pieces.length, from + REACH);
  for (let verb = from; verb < end && pieces[verb]?.pos !== 'QUOTE'; verb++) {
    const reach = sayingReach(pieces[verb]);
    if (reach === null || isParticiple(pieces[verb]) || (reach === 'beside' && verb > from + 6)) continue;
    const agent = isQuoting(pieces[verb]) ? undefined : passiveAgent(pieces, verb);
    if (agent !== undefined) return agent;
    const subject = subjectOf(pieces, verb);
    if (subject === null || subject.first < from) return null;
    const set = /^(?:,|—|–)$/.test(pieces[subject.first - 1]?.text ?? '') && reach === 'anywhere';
    const told = pieces
      .slice(from, subject.first)
      .some((piece) => piece.pos === 'VERB' && !isParticiple(piece));
    return told && !set ? null : subject;
  }
  return null;
}

/** "said lead author Ann Lee", of which the tagger may take "lead" for a verb. */
function nameSoonAfter(pieces: readonly Piece[], start: number): Phrase | null {
  for (let index = start; index < start + 5; index++) {
    const piece = pieces[index];
    if (piece === undefined || /^(?:PUNCT|QUOTE|ADP|AUX|PRON)$/.test(piece.pos)) return null;
    if (piece.pos === 'PROPN') return phraseStartingAt(pieces, index);
  }
  return null;
}

/** Index of the first word behind the quotation. */
function behind(pieces: readonly Piece[], at: number): number {
  let from = at + 1;
  while (/^(?:,|—|–|-|\.)$/.test(pieces[from]?.text ?? '')) from++;
  return from;
}

/** `…," she shrugged`: right behind a quotation any verb is one of saying. */
function doerBehind(pieces: readonly Piece[], from: number): Phrase | null {
  const verb = pieces.findIndex((piece, index) => index > from && /^(?:VERB|QUOTE)$/.test(piece.pos));
  if (pieces[verb]?.pos !== 'VERB' || isParticiple(pieces[verb]) || pieces[verb - 1]?.pos === 'AUX')
    return null;
  if (/^(?:hear|learn|see|know|find)$/.test(pieces[verb]?.lemma ?? '')) return null;
  const subject = subjectOf(pieces, verb);
  return subject?.first === from ? subject : null;
}

/** `Kent said: "…`, `Kent, who left, warned of a "…`, `according to Kent, "…`, `…, adding that "…`. */
function attributionBefore(pieces: readonly Piece[], at: number): Phrase | null {
  let thing: Phrase | null = null;
  for (let index = at - 1; index >= 0 && pieces[index]?.pos !== 'QUOTE'; index--) {
    const named = sourceNamed(pieces, index) ?? quotedAsSaying(pieces, index - 1);
    if (named) return named;
    const reach = sayingReach(pieces[index]);
    if (reach === null || at - index > REACH_BEFORE[reach]) continue;
    // "said that they asked for": the words are his who says so.
    if (
      /^(?:ask|demand|hope|want|expect|fear|feel|think|believe|agree)$/.test(pieces[index]?.lemma ?? '') &&
      toldBefore(pieces, index)
    )
      continue;
    const agent = passiveAgent(pieces, index);
    if (agent) return agent;
    // "Lee was told" keeps its speaker to itself; that "crews were called" tells nothing of who speaks.
    if (agent === null && /^(?:tell|ask|order|urge|inform|warn|advise)$/.test(pieces[index]?.lemma ?? ''))
      return null;
    if (agent === null) continue;
    const subject = subjectOf(pieces, index);
    if (subject && !isPersonPhrase(pieces, subject)) {
      thing ??= subject;
      continue;
    }
    // "It is hard to say" attributes nothing.
    if (subject && /^it$/i.test(pieces[subject.first]?.text ?? '') && pieces[index - 1]?.text === 'to')
      continue;
    if (subject) return subject;
    const inverted = isParticiple(pieces[index]) ? null : phraseStartingAt(pieces, index + 1);
    if (inverted && pieces[inverted.last + 1]?.text.match(/^[,:]$/)) return nameBehind(pieces, inverted);
  }
  return thing;
}

/** `Kent shook his head: "…`, `Kent: "…` and `Kent, the harbour master: "…`. */
function introduced(pieces: readonly Piece[], at: number): Phrase | null {
  if (!/^[:,]$/.test(pieces[at - 1]?.text ?? '')) return null;
  const bracketed = labelBeforeBrackets(pieces, at - 1);
  if (bracketed) return bracketed;
  const verb = pieces.findIndex(
    (piece, index) => index < at && /^(?:VERB|AUX)$/.test(piece.pos) && !isParticiple(piece),
  );
  if (verb >= 0) return whoSpeaks(pieces, subjectOf(pieces, verb));
  return pieces[at - 1]?.text === ':' ? label(pieces, at - 1) : null;
}

/** `Kent (on the strike): "…`. */
function labelBeforeBrackets(pieces: readonly Piece[], colon: number): Phrase | null {
  if (pieces[colon]?.text !== ':' || pieces[colon - 1]?.text !== ')') return null;
  const open = pieces.findIndex(({ text }) => text === '(');
  const name = phraseEndingAt(pieces, open - 1);
  return name?.first === 0 && pieces[name.last]?.pos === 'PROPN' && !isNameIn(pieces, open, colon)
    ? name
    : null;
}

/** True for "(Mr. Leonard Pike)". */
const isNameIn = (pieces: readonly Piece[], open: number, colon: number): boolean =>
  colon - open > 3 && pieces.slice(open + 1, colon - 1).every(({ pos }) => pos === 'PROPN');

/** Who is named before a colon by words without a verb: `Kent: "…`, `The minister of roads (Mr. Kent): "…`. */
function label(pieces: readonly Piece[], colon: number): Phrase | null {
  const inBrackets = pieces[colon - 1]?.text === ')' ? phraseEndingAt(pieces, colon - 2) : null;
  const named = inBrackets && pieces[inBrackets.first - 1]?.text === '(' && isName(pieces, inBrackets);
  const whole = named && inBrackets.last > inBrackets.first ? inBrackets : phraseStartingAt(pieces, 0);
  return whole && whoSpeaks(pieces, whole);
}

/** A name, a pronoun or "the mayor"; for "his message" and "Kent's answer" whose it is; null for "the lesson". */
function whoSpeaks(pieces: readonly Piece[], phrase: Phrase | null): Phrase | null {
  if (phrase === null || isPersonPhrase(pieces, phrase)) return phrase;
  const { first, last } = phrase;
  const ending = pieces.findIndex(
    (piece, index) => index > first && index < last && /^['’]s?$/.test(piece.text),
  );
  if (ending > 0) return { first, last: ending - 1 };
  return /^(?:his|her|their)$/i.test(pieces[first]?.text ?? '') ? { first, last: first } : null;
}

/** `"…" — Ann Lee`. */
function signedBy(pieces: readonly Piece[], at: number): Phrase | null {
  if (!/^(?:—|–|-|--)$/.test(pieces[at + 1]?.text ?? '')) return null;
  const name = phraseStartingAt(pieces, at + 2);
  const after = name && pieces[name.last + 1];
  return name && pieces[name.last]?.pos === 'PROPN' && !/^(?:VERB|AUX)$/.test(after?.pos ?? '') ? name : null;
}

/** True when a verb of saying governs the clause of the verb at `verb`: "Kent said the drivers were asking". */
function toldBefore(pieces: readonly Piece[], verb: number): boolean {
  for (
    let index = verb - 1;
    index > 0 && !/^(?:PUNCT|QUOTE|CCONJ)$/.test(pieces[index]?.pos ?? '');
    index--
  ) {
    if (sayingReach(pieces[index]) === 'anywhere') return true;
  }
  return false;
}

const isQuoting = (piece: Piece | undefined): boolean => /^(?:quote|cite)$/.test(piece?.lemma ?? '');

/** `An agency quoted Kent as saying "…`, `Kent was cited by an agency as saying "…`: Kent, given the index of "as". */
function quotedAsSaying(pieces: readonly Piece[], as: number): Phrase | null {
  if (pieces[as]?.text !== 'as' || !isParticiple(pieces[as + 1])) return null;
  for (let verb = as - 1; verb >= Math.max(0, as - REACH); verb--) {
    if (!isQuoting(pieces[verb])) continue;
    if (passiveAgent(pieces, verb) !== undefined) return subjectOf(pieces, verb);
    const him = /^(?:him|her|them)$/.test(pieces[verb + 1]?.text ?? '');
    return him ? { first: verb + 1, last: verb + 1 } : phraseStartingAt(pieces, verb + 1);
  }
  return null;
}

/** For "was told by Kent" Kent; null for "was told"; undefined for a verb that is not passive. */
function passiveAgent(pieces: readonly Piece[], verb: number): Phrase | null | undefined {
  let index = verb - 1;
  while (pieces[index]?.pos === 'ADV') index--;
  const bare = pieces[verb + 1]?.text === 'by' && sayingReach(pieces[verb]) === 'near';
  if ((pieces[index]?.lemma !== 'be' && !bare) || isParticiple(pieces[verb])) return undefined;
  const end = Math.min(pieces.length, verb + 6);
  for (let by = verb + 1; by < end; by++) {
    if (pieces[by]?.text === 'by') return phraseStartingAt(pieces, by + 1);
  }
  return null;
}

function skipAdverbs(pieces: readonly Piece[], from: number): number {
  let index = from;
  while (pieces[index]?.pos === 'ADV' || /^(?:back|in|out|on)$/.test(pieces[index]?.text ?? '')) index++;
  return index;
}
