import type { TextSpan } from '../../base/text-span.ts';
import type { ActorMention } from '../actors/actor-mention.ts';
import type { DateExpression } from '../dates/date-expression.ts';
import type { Sentence } from '../sentences/sentence.ts';
import type { Clause } from './clauses.ts';
import { nameActors } from './name-actors.ts';
import { presentTense } from './present-tense.ts';
import { MAX_HEADLINE, shorten } from './shorten.ts';
import {
  tidy,
  withoutApposition,
  withoutAsides,
  withoutDates,
  withoutLeadIn,
  withoutTail,
} from './trim-words.ts';
import { isPlainSaying } from './verbs.ts';
import { isWord, joinWords, type Word, wordsOf } from './words.ts';

/** What a headline is made from. All spans are into the article's text. */
export interface HeadlineSource {
  readonly text: string;
  readonly sentence: Sentence;
  readonly clauses: readonly Clause[];
  readonly quotations: readonly TextSpan[];
  readonly dates: readonly DateExpression[];
  readonly actors: readonly ActorMention[];
  /** The short name of a person ("Berg"), or null for an actor whose own words in the text will do. */
  readonly shortName: (actor: string) => string | null;
  /** Whom "he" or "she" means here, if that is known. */
  readonly pronoun: string | null;
}

/**
 * A desk editor's line for one clause: who did what, without date, aside or "he said", at most 90 characters.
 * Null when the words do not say who ("they did").
 */
export function headlineOf(focus: Clause, source: HeadlineSource): string | null {
  const attribution = source.clauses.find((clause) => clause.kind === 'attribution');
  if (attribution && (focus.kind === 'main' || focus.kind === 'attribution'))
    return attributed(attribution, source);
  const drafts = [true, false].flatMap((withAdverbials) => {
    const words = draft(focus, source, withAdverbials);
    return words ? [words, withoutTail(words, focus.verb)] : [];
  });
  return bestOf(drafts.map((words) => presentTense(words, focus.verb, source)));
}

/** The fullest draft that fits, or else the leanest one cut short. */
function bestOf(drafts: readonly Word[][]): string | null {
  const fits = drafts.find((words) => joinWords(words).length <= MAX_HEADLINE);
  const chosen = fits ?? drafts.at(-1);
  return chosen ? finish(chosen) : null;
}

function draft(focus: Clause, source: HeadlineSource, withAdverbials: boolean): Word[] | null {
  let words = prepare(withDependents(focus, source.clauses, withAdverbials), source);
  if (focus.kind === 'relative') words = withAntecedent(words, focus, source);
  if (focus.kind === 'adverbial' || focus.kind === 'complement')
    words = words.slice(isConnective(words[0]) ? 1 : 0);
  words = tidy(withoutLeadIn(tidy(words), focus.verb));
  words = withoutApposition(words, focus.verb);
  words = plainSaying(words, focus.verb, source);
  const named = withSubject(words, source.pronoun);
  return named && named.length >= 3 ? named : null;
}

/** "…, the minister said" becomes "Minister: …" before a quotation and "Minister says …" before plain words. */
function attributed(attribution: Clause, source: HeadlineSource): string | null {
  const speaker = speakerName(attribution, source);
  if (speaker === null) return null;
  const content = source.clauses
    .filter((clause) => clause.kind !== 'attribution' && clause.kind !== 'relative')
    .flatMap((clause) => clause.tokens)
    .sort((a, b) => a - b);
  let words = tidy(
    prepare(
      content.filter((i) => i < (attribution.tokens[0] ?? 0)),
      source,
    ),
  );
  const first = words[0];
  if (!first) return null;
  const opensQuote = /^["“]$/.test(first.text);
  if (opensQuote) words = words.filter((word, i) => !(word.text === ',' && i === words.length - 1));
  else words = withoutLeadIn(words, null);
  const glue: Word = {
    text: opensQuote ? `${speaker}:` : `${speaker} says`,
    pos: 'VERB',
    lemma: 'say',
    spaced: false,
    token: -1,
    quoted: false,
  };
  const rest = words.map((word, i) =>
    i === 0 ? { ...word, spaced: true, text: opensQuote ? word.text : lowerFirst(word, words[1]) } : word,
  );
  if (rest.length < 3) return null;
  return finish([glue, ...rest]);
}

function speakerName(attribution: Clause, source: HeadlineSource): string | null {
  const words = prepare(attribution.tokens, source).filter((word) => !/^[,"”“]$/.test(word.text));
  const verbAt = words.findIndex((word) => word.token === attribution.verb);
  const after = words.slice(verbAt + 1);
  const before = words.slice(0, Math.max(verbAt, 0));
  const subject = before.some((word) => /^(?:NOUN|PROPN|PRON)$/.test(word.pos)) ? before : after;
  const comma = subject.findIndex((word) => word.text === ',');
  const named = withSubject(comma > 0 ? subject.slice(0, comma) : subject, source.pronoun);
  return named && named.length > 0 && named.length < 14 ? capitalise(dropArticle(joinWords(named))) : null;
}

/** The chosen tokens as words; a comma that led to something left out goes too. */
const prepare = (chosen: readonly number[], source: HeadlineSource): Word[] => {
  const indices = chosen.filter((i) => source.sentence.tokens[i]?.text !== ',' || chosen.includes(i + 1));
  return withoutAsides(
    withoutDates(
      nameActors(wordsOf(source.text, source.sentence.tokens, indices, source.quotations), source),
      source.sentence.tokens,
      source.dates,
    ),
  );
};

/** The clause with the complements that follow it ("said" with "that the bridge was safe"), and what limits them. */
function withDependents(focus: Clause, clauses: readonly Clause[], withAdverbials: boolean): number[] {
  const last = focus.tokens.at(-1) ?? 0;
  const own = clauses.filter((clause) => {
    const follows = focus.kind === 'main' || (clause.tokens[0] ?? 0) > last;
    if (clause === focus || !follows) return false;
    return (
      clause.kind === 'complement' ||
      (withAdverbials && clause.kind === 'adverbial' && (clause.tokens[0] ?? 0) > (focus.verb ?? 0))
    );
  });
  return [...focus.tokens, ...own.flatMap((clause) => clause.tokens)].sort((a, b) => a - b);
}

/** "who is expected to travel" takes its subject from the words before "who". */
function withAntecedent(words: readonly Word[], focus: Clause, source: HeadlineSource): Word[] {
  const { antecedent } = focus;
  if (antecedent === null) return [...words];
  const span = source.actors.find((actor) => {
    const token = source.sentence.tokens[antecedent];
    return token !== undefined && actor.start <= token.start && token.end <= actor.end;
  });
  let from = antecedent;
  const { tokens } = source.sentence;
  if (span) while (from > 0 && (tokens[from - 1]?.start ?? -1) >= span.start) from--;
  else while (from > 0 && /^(?:NOUN|PROPN|ADJ|DET|NUM)$/.test(tokens[from - 1]?.pos ?? '')) from--;
  const subject = prepare(
    Array.from({ length: antecedent - from + 1 }, (_, i) => from + i),
    source,
  );
  return [...subject, ...words.slice(isConnective(words[0]) ? 1 : 0)];
}

const isConnective = (word: Word | undefined): boolean =>
  isWord(
    word,
    'who',
    'which',
    'that',
    'where',
    'after',
    'before',
    'as',
    'while',
    'when',
    'because',
    'since',
    'although',
    'though',
    'if',
    'until',
  );

/** "told reporters that" and "said that" become "says". */
function plainSaying(words: readonly Word[], verb: number | null, source: HeadlineSource): Word[] {
  const token = verb === null ? undefined : source.sentence.tokens[verb];
  const at = words.findIndex((word) => word.token === verb);
  if (!token || at < 0 || !isPlainSaying(token)) return [...words];
  const that = words.findIndex((word, i) => i > at && isWord(word, 'that') && !word.quoted);
  const quote = words.findIndex((word, i) => i > at && /^["“]$/.test(word.text));
  const content = that > 0 && (quote < 0 || that < quote) ? that + 1 : quote > 0 ? quote : -1;
  const between = content > 0 ? words.slice(at + 1, content) : [];
  if (content < 0 || between.some((word) => /^(?:VERB|AUX)$/.test(word.pos)) || between.length > 12)
    return [...words];
  const says: Word = {
    text: 'said',
    pos: 'VERB',
    lemma: 'say',
    spaced: true,
    token: verb ?? -1,
    quoted: false,
  };
  return [...words.slice(0, at), says, ...words.slice(content)];
}

/** Puts a name for a leading "he" or "she"; null when another pronoun leads and nobody can tell who is meant. */
function withSubject(words: readonly Word[], pronoun: string | null): Word[] | null {
  const first = words[0];
  if (!first) return null;
  if (isWord(first, 'he', 'she') || (first.quoted === false && isWord(first, 'they') && pronoun !== null)) {
    return pronoun === null ? null : [{ ...first, text: pronoun, pos: 'PROPN' }, ...words.slice(1)];
  }
  return !first.quoted &&
    /^(?:it|they|we|i|you|this|that|these|those|his|her|their|its|there|who|which|what|both|some|many|others)$/i.test(
      first.text,
    )
    ? null
    : [...words];
}

function finish(words: readonly Word[]): string | null {
  const line = capitalise(dropArticle(shorten(tidy(words))));
  return line.split(' ').length >= 3 ? line : null;
}

const lowerFirst = (word: Word, next: Word | undefined): string =>
  word.pos === 'PROPN' || /^[A-Z]\.?[A-Z]|^I$/.test(word.text)
    ? word.text
    : word.text.charAt(0).toLowerCase() + word.text.slice(1);
const dropArticle = (line: string): string => line.replace(/^(?:The|An?|One) (?=\p{L}|\d)/iu, '');
const capitalise = (line: string): string => line.charAt(0).toUpperCase() + line.slice(1);
