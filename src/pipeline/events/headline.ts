import type { TextSpan } from '../../base/text-span.ts';
import type { ActorMention } from '../actors/actor-mention.ts';
import type { DateExpression } from '../dates/date-expression.ts';
import type { Sentence } from '../sentences/sentence.ts';
import { hasOwnSubject, withAntecedent, withoutConnective } from './antecedents.ts';
import { attributedWords } from './attributed-headline.ts';
import type { Clause } from './clause.ts';
import { deniedBy, withFiniteVerb, withNearSubject } from './finite-verb.ts';
import { withoutLooseEnds } from './loose-ends.ts';
import { plainPromise, plainSaying } from './plain-saying.ts';
import { prepare } from './prepare-words.ts';
import { presentTense } from './present-tense.ts';
import { MAX_HEADLINE, shorten } from './shorten.ts';
import { isSound } from './sound.ts';
import { capitalise, withoutArticle, withSubject } from './subject.ts';
import {
  tidy,
  withoutApposition,
  withoutBareParticiple,
  withoutInnerAside,
  withoutLabel,
  withoutLeadIn,
  withoutLoneComma,
  withoutTail,
} from './trim-words.ts';
import { joinWords, type Word } from './words.ts';

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
  /** Whether it tells of a year before that of publication: "the mayor" may have been another one. */
  readonly isLongAgo: boolean;
  /** Picture credits: no part of what a caption tells. */
  readonly credits: readonly TextSpan[];
  readonly actors: readonly ActorMention[];
  /** The short name of a person ("Berg"), or null for an actor whose own words in the text will do. */
  readonly shortName: (actor: string) => string | null;
  /** Whom the "he" or "she" at a token means, by short name, if that is sure. */
  readonly meant: (token: number) => string | null;
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
export function headlineOf(clause: Clause, source: HeadlineSource): string | null {
  const focus = withFiniteVerb(withNearSubject(clause, source), source);
  if (focus === null) return null;
  const denial = deniedBy(focus, source);
  if (denial) return headlineOf(denial, source);
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
    const told = isReduced ? words : plainPromise(presentTense(words, focus.verb, source), source);
    if (
      (isReduced && isPlanned(told, focus.verb)) ||
      /\b(?:says?|said|that)$/.test(told.at(-1)?.text ?? '') ||
      !(isSound(told, focus, source) || (isLong(told) && isSound(told.slice(0, -1), focus, source)))
    )
      continue;
    if (!isLong(told)) return finish(told);
    leanest = told;
  }
  return !isEmpty && leanest ? finish(leanest) : null;
}

/** Its end will be cut off, so that a loose word there does no harm. */
const isLong = (words: readonly Word[]): boolean => joinWords(words).length > MAX_HEADLINE;

/** The line of the main clause, in whose words another one tells what it cannot say by itself. */
export function headlineOfMain(focus: Clause, source: HeadlineSource): string | null {
  const main = source.clauses.find((clause) => clause.kind === 'main');
  const isLost = focus.kind !== 'relative' || hasOwnSubject(focus, source);
  return main && focus.kind !== 'main' && isLost ? headlineOf(main, source) : null;
}

/**
 * The clause in fewer and fewer words: whole, without what limits it, without asides, without what is told in passing. The
 * fullest draft that fits is the headline, or else the leanest one cut short.
 */
function* draftsOf(focus: Clause, source: HeadlineSource): Generator<readonly Word[]> {
  let longer = Number.POSITIVE_INFINITY;
  const shorter: (readonly Word[])[] = [];
  for (const withAdverbials of [true, false]) {
    const chosen = source.sentence.caption ? wholeOf(source) : withDependents(focus, source, withAdverbials);
    if (chosen.length === longer) break;
    longer = chosen.length;
    const words = draft(chosen, focus, source);
    if (words === null) continue;
    if (isBare(words) && focus.tokens[0] !== focus.verb)
      yield withoutArticle(draft(chosen, focus, { ...source, dates: [] }) ?? words);
    yield withoutArticle(words);
    const plainer = withoutInnerAside(words, focus.verb);
    if (plainer !== words) yield withoutArticle(plainer);
    const short = withoutTail(words, focus.verb);
    if (short.length === words.length || isBare(short)) continue;
    // "strips its champion, Ola Lind, of his title": a line that ended before the name would tell something else.
    if (plainer === words) yield withoutArticle(short);
    else shorter.push(withoutArticle(short));
  }
  yield* shorter;
}

/** "a debate planned in the town hall": that it was planned is no event. */
const isPlanned = (words: readonly Word[], verb: number | null): boolean =>
  isBare(words) || /^(?:plan|schedule|expect)$/.test(words.find(({ token }) => token === verb)?.lemma ?? '');

/** "The vote is planned", "the talks were to continue": without the date that follows it says little. */
const isBare = (words: readonly Word[]): boolean =>
  /^(?:plan|schedule|expect|due|set|slat|slate|continue|last|run|until)$/.test(words.at(-1)?.lemma ?? '');

/** "…, it said", "…, its foreign ministry said": the speaker is of whom the clause tells, so the line stands without. */
const isTheirs = ({ tokens }: Clause, { sentence }: HeadlineSource): boolean =>
  tokens.slice(0, 2).some((i) => /^(?:it|they|its|their|his|her)$/i.test(sentence.tokens[i]?.text ?? ''));

/** What follows "it said on Friday" says when or how it was said. */
const upTo = ({ tokens: [end = 0] }: Clause, clause: Clause): Clause => ({
  ...clause,
  tokens: clause.tokens.filter((i) => i < end),
});

function draft(chosen: readonly number[], focus: Clause, source: HeadlineSource): readonly Word[] | null {
  let words = withoutBareParticiple(withoutLabel(prepare(chosen, source)), focus.verb);
  if (focus.kind === 'relative') words = withAntecedent(words, focus, source);
  if (focus.kind === 'adverbial' || focus.kind === 'complement') words = withoutConnective(words);
  words = tidy(withoutLeadIn(tidy(words), focus.verb));
  words = withoutApposition(words, focus.verb, (text) => isShortName(text, source));
  words = withoutLoneComma(plainSaying(words, focus.verb, source), focus.verb);
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
  const own = new Set<Clause>();
  // "because the judge doubted that …": what hangs on a clause that is left out goes with it.
  const isHeld = ({ antecedent }: Clause): boolean => {
    if (focus.tokens.includes(antecedent ?? -1)) return true;
    const parent = clauses.find(({ tokens }) => tokens.includes(antecedent ?? -1));
    return parent === undefined || own.has(parent) || parent.kind === 'attribution';
  };
  for (const clause of clauses) {
    const first = clause.tokens[0] ?? 0;
    const isNear = focus.kind === 'main' || first === last + 1;
    const fits =
      clause.kind === 'complement' ||
      (withAdverbials && clause.kind === 'adverbial' && first > (focus.verb ?? 0));
    const isOther = isNear && fits && clause.tokens !== focus.tokens;
    if (tellsWho(clause) || (isOther && isHeld(clause))) own.add(clause);
  }
  if (own.size === 0) return withoutLooseEnds(focus.tokens, clauses, sentence);
  const limiting = clauses.filter((relative) => {
    const [first = 0] = relative.tokens;
    const interrupts = [...own].some((clause) => clause.kind === 'complement' && isAround(clause, first));
    const isLimiting = relative.kind === 'relative' && sentence.tokens[first - 1]?.text !== ',';
    return isLimiting && interrupts && !own.has(relative);
  });
  const chosen = [...focus.tokens, ...[...own, ...limiting].flatMap((clause) => clause.tokens)];
  return withoutLooseEnds(
    chosen.sort((a, b) => a - b),
    clauses,
    sentence,
  );
}

/** "warned that any ship that joins would lose": who is meant stands inside what was said. */
const isAround = ({ tokens }: Clause, i: number): boolean => (tokens[0] ?? i) < i && (tokens.at(-1) ?? i) > i;

const isShortName = (text: string, { actors, shortName }: HeadlineSource): boolean =>
  actors.some(({ actor }) => shortName(actor) === text);

function finish(words: readonly Word[]): string | null {
  const line = withoutStop(capitalise(shorten(withoutArticle(tidy(words)))));
  return (line.split(' ').length >= 3 || isNameAndVerb(words)) && !/^\S+ \S+ (?:so|that|this|to)$/.test(line)
    ? line
    : null;
}

/** "was sold for 44p." ends without its full stop, "in the U.S." keeps it. */
const withoutStop = (line: string): string => line.replace(/(?<=[\p{Ll}\d]{2}|\d\p{L})\.$/u, '');

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
