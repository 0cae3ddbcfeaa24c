import { wordSet } from '../../base/word-set.ts';
import {
  endsInName,
  givenNameIn,
  isClauseStart,
  isName,
  isTime,
  type Phrase,
  phraseEndingAt,
} from './noun-phrase.ts';
import { isPersonNoun } from './person-words.ts';
import type { Piece } from './pieces.ts';
import { isParticiple } from './saying.ts';

const RELATIVE = wordSet('who whom which that whose where');
const AFTER_ASIDE = wordSet(', — – -- - )');
const BEFORE_ASIDE = wordSet(', — – -- (');
const MAY_HAVE_CLAUSE = wordSet('NOUN PROPN NUM PRON ADP PUNCT');
const IN_MODIFIER = wordSet('VERB ADJ ADV AUX');
const PART_OF_VERB = wordSet(
  `n't n’t 's ’s 'd ’d 've ’ve 're ’re 'll ’ll not also both all themselves himself herself itself to`,
);
const SPANS_OF_TIME = wordSet(
  'week month year night morning afternoon evening spring summer autumn fall winter',
);
const WHICH_TIME = wordSet('last this late early earlier next that');
/** Words tagged as prepositions that open a clause or compare. */
const NO_PREPOSITION = wordSet('as than while since until because if that after before though although');
const MAX_STEPS = 8;
/** How many pieces before its verb a subject may stand. */
const REACH = 70;

/** The subject of the verb at `verb`, or null when the sentence does not show it plainly. */
export function subjectOf(pieces: readonly Piece[], verb: number, steps = MAX_STEPS): Phrase | null {
  if (steps === 0 || verb <= 0) return null;
  const accompanying = isParticiple(pieces[verb]) ? withDoer(pieces, verb) : null;
  if (accompanying) return accompanying;
  const main = isParticiple(pieces[verb]) && pieces[verb - 1]?.lemma !== 'be' ? mainVerb(pieces, verb) : verb;
  if (main !== verb) return main === null ? null : subjectOf(pieces, main, steps - 1);
  const index = beforeTime(pieces, beforeAdverbs(pieces, verb - 1));
  const before = pieces[index];
  if (before === undefined || before.pos === 'QUOTE') return null;
  if (RELATIVE.has(before.lower) && before.pos !== 'DET' && index > 0) return antecedent(pieces, index);
  if (AFTER_ASIDE.has(before.text)) return subjectBeforeAside(pieces, index, steps);
  const phrase = phraseEndingAt(pieces, index);
  if (phrase === null) return described(pieces, index) ?? subjectOfEarlier(pieces, index, steps);
  return whoseClause(pieces, phrase);
}

/** The head of a phrase, or, when it is the last word of a relative clause, whom the clause tells of. */
function whoseClause(pieces: readonly Piece[], phrase: Phrase): Phrase {
  const head = headOf(pieces, phrase);
  // "A woman who found a snake said": what stands behind a verb is its object.
  const before = pieces[head.first - 1];
  return (isFiniteVerb(before) || isPreposition(before) ? described(pieces, head.first) : null) ?? head;
}

/** "…, with Kent calling it". */
function withDoer(pieces: readonly Piece[], participle: number): Phrase | null {
  const doer = phraseEndingAt(pieces, participle - 1);
  return doer && pieces[doer.first - 1]?.text === 'with' ? doer : null;
}

function subjectOfEarlier(pieces: readonly Piece[], index: number, steps: number): Phrase | null {
  const earlier = verbBefore(pieces, index);
  return earlier === null ? null : subjectOf(pieces, earlier, steps - 1);
}

/** The phrase that the relative pronoun at `index` stands for. */
function antecedent(pieces: readonly Piece[], index: number): Phrase | null {
  let last = isPreposition(pieces[index - 1]) ? index - 2 : index - 1;
  if (/^(?:,|\(|—|–)$/.test(pieces[last]?.text ?? '')) last--;
  const phrase = phraseEndingAt(pieces, last);
  return phrase && headOf(pieces, phrase);
}

/** "The master with whom Lee spoke" before "said": the phrase that the relative clause ending at `index` describes. */
function described(pieces: readonly Piece[], index: number): Phrase | null {
  const limit = Math.max(1, index - REACH);
  for (let back = index - 1; back >= limit; back--) {
    const piece = pieces[back];
    if (piece === undefined || piece.pos === 'QUOTE' || /^[,;:]$/.test(piece.text)) return null;
    if (RELATIVE.has(piece.lower) && MAY_HAVE_CLAUSE.has(pieces[back - 1]?.pos ?? ''))
      return antecedent(pieces, back);
  }
  return null;
}

function beforeAdverbs(pieces: readonly Piece[], from: number): number {
  let index = from;
  while (isBetweenSubjectAndVerb(pieces[index])) index--;
  return index;
}

/** Passes over "on Friday", "Feb. 3" and "last week" in "the master on Friday said". */
function beforeTime(pieces: readonly Piece[], from: number): number {
  let index = from;
  if (SPANS_OF_TIME.has(pieces[index]?.text ?? '')) {
    index--;
    if (WHICH_TIME.has(pieces[index]?.lower ?? '')) return index - 1;
    if (!isTime(pieces[index])) return from;
  }
  while (pieces[index]?.pos === 'NUM' && isTime(pieces[index - 1])) index--;
  if (!isTime(pieces[index])) return from;
  while (isTime(pieces[index])) index--;
  return pieces[index]?.pos === 'ADP' ? index - 1 : index;
}

const isBetweenSubjectAndVerb = (piece: Piece | undefined): boolean =>
  piece !== undefined && (piece.pos === 'AUX' || piece.pos === 'ADV' || PART_OF_VERB.has(piece.lower));

const isVerb = (piece: Piece | undefined): boolean => piece?.pos === 'VERB' || piece?.pos === 'AUX';

const isFiniteVerb = (piece: Piece | undefined): boolean => piece?.pos === 'VERB' && !isParticiple(piece);

/** The nearest verb before `index` that is no participle. */
function verbBefore(pieces: readonly Piece[], index: number): number | null {
  const limit = Math.max(0, index - REACH);
  for (let back = index; back >= limit && pieces[back]?.pos !== 'QUOTE'; back--) {
    const piece = pieces[back];
    if (isVerb(piece) && !isParticiple(piece)) return back;
  }
  return null;
}

/** The verb on which "…, saying" hangs: the first of the sentence that is no participle and in no relative clause. */
function mainVerb(pieces: readonly Piece[], participle: number): number | null {
  for (let index = Math.max(0, participle - REACH); index < participle; index++) {
    const piece = pieces[index];
    if (!isVerb(piece) || isParticiple(piece)) continue;
    const before = pieces[index - 1];
    if (before && (RELATIVE.has(before.lower) || before.lower === 'to')) continue;
    if (subjectOf(pieces, index, 2)) return index;
  }
  return null;
}

/** "Kent, the harbour master since May, said": the phrase before the mark that opens the aside. */
function subjectBeforeAside(pieces: readonly Piece[], close: number, steps: number): Phrase | null {
  let fallback: Phrase | null = null;
  const inside = phraseEndingAt(pieces, close - 1);
  const aside = inside && headOf(pieces, inside);
  const limit = Math.max(1, close - REACH);
  for (let open = close - 1; open >= limit; open--) {
    if (!BEFORE_ASIDE.has(pieces[open]?.text ?? '')) continue;
    const named = aside?.first === open + 1 && endsInName(pieces, aside) ? aside : null;
    const phrase = phraseEndingAt(pieces, open - 1);
    if (phrase === null) {
      if (named && open - 1 >= 0 && pieces[open - 1]?.pos === 'PRON') return named;
      continue;
    }
    // An age.
    if (phrase.first === phrase.last && pieces[phrase.last]?.pos === 'NUM' && phrase.first > 0) continue;
    const head = whoseClause(pieces, phrase);
    if (
      named &&
      named.last > named.first &&
      pieces[phrase.last]?.pos !== 'PROPN' &&
      pieces[named.last]?.pos === 'PROPN'
    )
      return named;
    if (isClauseStart(pieces, head.first))
      return named && names(pieces, named, phrase, head) ? named : outer(pieces, head);
    fallback ??= head;
  }
  return fallback ?? subjectOfEarlier(pieces, close, steps);
}

/** "The harbour master, Ann Lee," but neither "Kent, Lee," nor "the mayor of Springfield, Illinois,". */
function names(pieces: readonly Piece[], aside: Phrase, phrase: Phrase, head: Phrase): boolean {
  if (pieces[head.last]?.pos === 'PROPN' && isName(pieces, head)) return false;
  return pieces[phrase.last]?.pos !== 'PROPN' || aside.last > aside.first || head === phrase;
}

/** For "a former miner" in "Kent, a former miner, who left in May, said" Kent. */
function outer(pieces: readonly Piece[], head: Phrase): Phrase {
  if (pieces[head.first - 1]?.text !== ',') return head;
  const before = phraseEndingAt(pieces, head.first - 2);
  if (before === null || pieces[before.last]?.pos !== 'PROPN') return head;
  return isClauseStart(pieces, before.first) && !isName(pieces, head) ? before : head;
}

/** Climbs from "Foreign Ministry" to "a spokesperson" in "a spokesperson for the Foreign Ministry". */
function headOf(pieces: readonly Piece[], phrase: Phrase): Phrase {
  let head = phrase;
  while (isPreposition(pieces[head.first - 1])) {
    // "Ambassador to Norway Ann Lee" is Ann Lee.
    if (head === phrase && givenNameIn(pieces, head.first, head.last) !== null) return phrase;
    const outer = phraseEndingAt(pieces, beforeModifier(pieces, head.first - 2));
    if (outer === null) return phrase;
    // "The University of Leeds professor"
    const isInstitute = pieces[outer.last]?.pos === 'PROPN' && pieces[head.first]?.pos === 'PROPN';
    if (isInstitute && isPersonNoun(pieces[head.last])) return { first: outer.first, last: head.last };
    head = outer;
  }
  return head;
}

/** Passes over "living" in "people living near", "familiar" in "people familiar with", "who was based" in "… in Oslo". */
function beforeModifier(pieces: readonly Piece[], from: number): number {
  let index = from;
  while (IN_MODIFIER.has(pieces[index]?.pos ?? '') && phraseEndingAt(pieces, index) === null) index--;
  if (index < from && /^(?:who|which|that)$/i.test(pieces[index]?.text ?? '')) index--;
  return /^(?:close|near|next|according|familiar|responsible)$/i.test(pieces[index]?.text ?? '')
    ? index - 1
    : index;
}

const isPreposition = (piece: Piece | undefined): boolean =>
  piece?.pos === 'ADP' && !NO_PREPOSITION.has(piece.lower);
