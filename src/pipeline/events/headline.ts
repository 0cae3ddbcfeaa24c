import type { TextSpan } from '../../base/text-span.ts';
import type { ActorMention } from '../actors/actor-mention.ts';
import type { DateExpression } from '../dates/date-expression.ts';
import type { Sentence } from '../sentences/sentence.ts';
import { attributedWords } from './attributed-headline.ts';
import { type Clause, isConnective } from './clauses.ts';
import { plainPromise, plainSaying } from './plain-saying.ts';
import { prepare } from './prepare-words.ts';
import { presentTense } from './present-tense.ts';
import { MAX_HEADLINE, shorten } from './shorten.ts';
import { capitalise, withoutArticle, withSubject } from './subject.ts';
import { tidy, withoutApposition, withoutLeadIn, withoutTail } from './trim-words.ts';
import { isSaying } from './verbs.ts';
import { isWord, joinWords, type Word } from './words.ts';

/** What a headline is made from. All spans are into the article's text. */
export interface HeadlineSource {
  readonly text: string;
  readonly sentence: Sentence;
  /** The tokens of the sentence as words. */
  readonly words: readonly Word[];
  /** Where the sentence begins after its dateline. */
  readonly prose: number;
  readonly clauses: readonly Clause[];
  readonly quotations: readonly TextSpan[];
  readonly dates: readonly DateExpression[];
  /** Picture credits: no part of what a caption tells. */
  readonly credits: readonly TextSpan[];
  readonly actors: readonly ActorMention[];
  /** The short name of a person ("Berg"), or null for an actor whose own words in the text will do. */
  readonly shortName: (actor: string) => string | null;
  /** Whom "he" or "she" means here, if that is known. */
  readonly pronoun: string | null;
  /** Whom "him" or "her" means here, if that is known. */
  readonly him: string | null;
  /** Whose "His …", "Her …" or "Its …" at the head of the sentence is, if that is known. */
  readonly owner: string | null;
  /** What acts where the sentence begins "It said" or "The company said", if that is known. */
  readonly it: string | null;
}

/**
 * A desk editor's line for one clause: who did what, without date, aside or "he said", at most 90 characters.
 * Null when the words do not say who ("they did").
 */
export function headlineOf(focus: Clause, source: HeadlineSource): string | null {
  const attribution = source.clauses.find((clause) => clause.kind === 'attribution');
  if (attribution && (focus.kind === 'main' || focus.kind === 'attribution')) {
    const words = attributedWords(attribution, source);
    if (words) return finish(words);
    const [start = 0] = attribution.tokens;
    const isTold = focus.kind === 'main' && (focus.verb ?? start) < start;
    return isTold && isTheirs(attribution, source)
      ? headlineWithoutSpeaker(upTo(attribution, focus), source)
      : null;
  }
  return headlineWithoutSpeaker(focus, source);
}

function headlineWithoutSpeaker(focus: Clause, source: HeadlineSource): string | null {
  // "Report published by a panel": a participle is a headline as it stands.
  const isReduced = focus.kind === 'relative' && focus.tokens[0] === focus.verb;
  let leanest: readonly Word[] | null = null;
  let isEmpty = true;
  for (const words of draftsOf(focus, source)) {
    isEmpty = false;
    const told = isReduced ? words : plainPromise(presentTense(words, focus.verb, source));
    if (/\b(?:says?|said|that)$/.test(told.at(-1)?.text ?? '')) continue;
    if (joinWords(told).length <= MAX_HEADLINE) return finish(told);
    leanest = told;
  }
  if (!isEmpty) return leanest && finish(leanest);
  const main = source.clauses.find((clause) => clause.kind === 'main');
  const isLost = focus.kind !== 'relative' || hasOwnSubject(focus, source);
  return main && main !== focus && isLost ? headlineOf(main, source) : null;
}

/** The clause in fewer and fewer words: the fullest draft that fits is the headline, or else the leanest one cut short. */
function* draftsOf(focus: Clause, source: HeadlineSource): Generator<readonly Word[]> {
  let longer = Number.POSITIVE_INFINITY;
  for (const withAdverbials of [true, false]) {
    const chosen = source.sentence.caption ? wholeOf(source) : withDependents(focus, source, withAdverbials);
    if (chosen.length === longer) return;
    longer = chosen.length;
    const words = draft(chosen, focus, source);
    if (words === null) continue;
    yield withoutArticle(words);
    const shorter = withoutTail(words, focus.verb);
    if (shorter.length < words.length) yield withoutArticle(shorter);
  }
}

/** "…, it said", "…, its foreign ministry said": the speaker is of whom the clause tells, so the line stands without. */
const isTheirs = ({ tokens }: Clause, { sentence }: HeadlineSource): boolean =>
  tokens.slice(0, 2).some((i) => /^(?:it|they|its|their|his|her)$/i.test(sentence.tokens[i]?.text ?? ''));

/** What follows "it said on Friday" says when or how it was said. */
const upTo = ({ tokens: [end = 0] }: Clause, clause: Clause): Clause => ({
  ...clause,
  tokens: clause.tokens.filter((i) => i < end),
});

function draft(chosen: readonly number[], focus: Clause, source: HeadlineSource): readonly Word[] | null {
  let words = prepare(chosen, source);
  if (focus.kind === 'relative') words = withAntecedent(words, focus, source);
  if (focus.kind === 'adverbial' || focus.kind === 'complement') words = withoutConnective(words);
  words = tidy(withoutLeadIn(tidy(words), focus.verb));
  words = withoutApposition(words, focus.verb, (text) => isShortName(text, source));
  words = plainSaying(words, focus.verb, source);
  const named = withSubject(words, source);
  return named && (named.length >= 3 || isNameAndVerb(named)) ? named : null;
}

/** A caption is a line already. */
const wholeOf = ({ sentence }: HeadlineSource): number[] => sentence.tokens.map((_, i) => i);

/** The clause with the complements that follow it ("said" with "that the bridge was safe"), and what limits them. */
function withDependents(
  focus: Clause,
  { clauses, sentence }: HeadlineSource,
  withAdverbials: boolean,
): readonly number[] {
  const last = focus.tokens.at(-1) ?? 0;
  // "measures against those who …": the clause says who they are.
  const tellsWho = ({ kind, antecedent }: Clause): boolean =>
    kind === 'relative' &&
    antecedent === last &&
    /^(?:those|anyone|everyone|ones?|people)$/.test(sentence.tokens[last]?.text ?? '');
  const own = clauses.filter((clause) => {
    const first = clause.tokens[0] ?? 0;
    if (tellsWho(clause)) return true;
    if (clause === focus || (focus.kind !== 'main' && first !== last + 1)) return false;
    return (
      clause.kind === 'complement' ||
      (withAdverbials && clause.kind === 'adverbial' && first > (focus.verb ?? 0))
    );
  });
  if (own.length === 0) return focus.tokens;
  const limiting = clauses.filter((relative) => {
    const [first = 0] = relative.tokens;
    const interrupts = own.some((clause) => clause.kind === 'complement' && isAround(clause, first));
    const isLimiting = relative.kind === 'relative' && sentence.tokens[first - 1]?.text !== ',';
    return isLimiting && interrupts && !own.includes(relative);
  });
  return [...focus.tokens, ...[...own, ...limiting].flatMap((clause) => clause.tokens)].sort((a, b) => a - b);
}

/** "warned that any ship that joins would lose": who is meant stands inside what was said. */
const isAround = ({ tokens }: Clause, i: number): boolean => (tokens[0] ?? i) < i && (tokens.at(-1) ?? i) > i;

/** "which Dahl announced": someone else acts than the one whom it describes. */
const hasOwnSubject = (
  { tokens: [opener = -1, next = -1], verb }: Clause,
  { sentence }: HeadlineSource,
): boolean =>
  verb !== null &&
  verb > next &&
  /^(?:who|which|that|whom)$/i.test(sentence.tokens[opener]?.text ?? '') &&
  /^(?:NOUN|PROPN|DET|PRON)$/.test(sentence.tokens[next]?.pos ?? '');

/**
 * "who is expected to travel" takes its subject from the words before "who", "where Berg spoke" has its own, "whose
 * side lost" makes it a possessor. No words where the clause tells what someone else did with it.
 */
function withAntecedent(words: readonly Word[], focus: Clause, source: HeadlineSource): readonly Word[] {
  const { antecedent } = focus;
  if (antecedent === null) return words;
  const isObject = hasOwnSubject(focus, source);
  if (isWord(words[0], 'where')) return words.slice(1);
  const span = source.actors.find((actor) => {
    const token = source.sentence.tokens[antecedent];
    return token !== undefined && actor.start <= token.start && token.end <= actor.end;
  });
  let from = antecedent;
  const { tokens } = source.sentence;
  if (span) while (from > 0 && (tokens[from - 1]?.start ?? -1) >= span.start) from--;
  else
    while (
      from > 0 &&
      (/^(?:NOUN|PROPN|ADJ|DET|NUM)$/.test(tokens[from - 1]?.pos ?? '') || joinsNouns(tokens, from - 1))
    )
      from--;
  const subject = prepare(
    Array.from({ length: antecedent - from + 1 }, (_, i) => from + i),
    source,
  );
  if (isObject) return withObject(words, subject, focus, source);
  if (isWord(words[0], 'whose')) {
    const owner = subject.map((word, i) =>
      i === subject.length - 1 ? { ...word, text: `${word.text}’s` } : word,
    );
    return [...owner, ...words.slice(1)];
  }
  return [...subject, ...withoutConnective(words)];
}

/** "which Norway hopes to open in May": Norway hopes to open it. No words where it was said ("which Berg said had sunk"). */
function withObject(
  words: readonly Word[],
  object: readonly Word[],
  { verb }: Clause,
  { sentence }: HeadlineSource,
): readonly Word[] {
  const carrier = sentence.tokens[verb ?? -1];
  const at = words.findIndex(({ token }) => token === verb);
  if (at < 2 || !carrier || isSaying(carrier) || object.length === 0) return [];
  let end = at + 1;
  const leadsOn = carrier.pos === 'AUX' ? /^(?:VERB|AUX|ADV|PART)$/ : /^(?:VERB|PART)$/;
  while (leadsOn.test(words[end]?.pos ?? '') && !words[end]?.quoted) end++;
  const isDone = /^(?:VERB|AUX)$/.test(words[end - 1]?.pos ?? '');
  const [first, ...more] = object;
  return isDone && first
    ? [...words.slice(1, end), { ...first, spaced: true, text: first.text }, ...more, ...words.slice(end)]
    : [];
}

/** "a hospital with 80 beds": one thing. */
const joinsNouns = (tokens: Sentence['tokens'], i: number): boolean =>
  /^(?:of|with)$/.test(tokens[i]?.text ?? '') && /^(?:NOUN|PROPN)$/.test(tokens[i - 1]?.pos ?? '');

const isShortName = (text: string, { actors, shortName }: HeadlineSource): boolean =>
  actors.some(({ actor }) => shortName(actor) === text);

/** The words without the "which" or "after" that they open with. */
const withoutConnective = (words: readonly Word[]): readonly Word[] =>
  isConnective(words[0]?.text.toLowerCase() ?? '') ? words.slice(1) : words;

function finish(words: readonly Word[]): string | null {
  const line = capitalise(shorten(withoutArticle(tidy(words))));
  return (line.split(' ').length >= 3 || isNameAndVerb(words)) && !/^\S+ \S+ (?:so|that|this|to)$/.test(line)
    ? line
    : null;
}

/** Verbs that say enough with a name alone. */
const STANDS_ALONE =
  /^(?:resign|quit|retire|die|withdraw|abdicate|surrender|win|survive|collapse|reopen|sink|explode|erupt|capsize|crash|deploy|arrive|surrender|resume|strike)$/;

/** "Berg resigns". */
const isNameAndVerb = ([name, verb, ...rest]: readonly Word[]): boolean =>
  (name?.pos === 'PROPN' || name?.pos === 'NOUN') &&
  verb?.pos === 'VERB' &&
  STANDS_ALONE.test(verb.lemma) &&
  rest.every(({ pos }) => pos === 'PUNCT');

/** "Berg denies it": only the sentence before says what. */
export const saysNothing = (headline: string): boolean => /^\S+ \S+ (?:it|them)$/.test(headline);
