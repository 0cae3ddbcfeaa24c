import { assertNever } from '../../base/assert.ts';
import type { EventKind } from '../../bundle/schema.ts';
import type { Sentence, Token } from '../sentences/sentence.ts';
import type { Clause } from './clause.ts';
import {
  isOpinion,
  isPastParticiple,
  isPlainSaying,
  isSaying,
  isSimplePast,
  speaksOfBackground,
} from './verbs.ts';

/** Verbs that tell a state or a habit and not something that happened. */
const STATIVE = new Set(
  'be have seem remain include need want consider seek know own consist belong contain depend hope like mean matter require share border lie stand focus feel fear become make share'.split(
    ' ',
  ),
);

/** Verbs of a reporter's scene: "stared at the quay", "sounded tired". */
const SCENE = new Set(
  'sit stand stare gaze glance look sound smile grin laugh nod shrug sigh pause gesture wave point lean sip whisper blink frown wear sleep dream remember'.split(
    ' ',
  ),
);

/** wink-nlp takes "stared" for a form of "star". */
const isScene = ({ lemma, text }: Token): boolean => SCENE.has(lemma) || text === 'stared';

/** Who wrote an article and from where. */
const CREDIT =
  /\bcontribut\w+ (?:to this|to the|additional|reporting)\b|\breported from \p{Lu}|\b(?:reporting|writing|editing|additional reporting) by \p{Lu}/u;

/** "No one was hurt", "Few believed it", "Much of the hour was spent …": what did not happen, or nothing in particular. */
const NOBODY = /^(?:and |but |then )?(?:no one|nobody|few|much|what|none|neither)\b/i;

/** `news`: makes an event by itself; `weak`: adds to one; `background`: neither. */
export type NewsValue = 'news' | 'weak' | 'background';

/** What a sentence tells beside its clauses. */
export interface Standing {
  /** The article's first sentence: its news, in whatever tense. */
  readonly isLead: boolean;
  /** The sentence speaks of a topic of the vocabulary. */
  readonly hasTopic: boolean;
  /** The writer tells of himself, outside all quotations: "he showed me the quay". */
  readonly isNarrated: boolean;
}

/** How much a clause without a date of its own tells: news articles date the news and leave the background undated. */
export function newsValueOf(
  clause: Clause,
  clauses: readonly Clause[],
  sentence: Sentence,
  kind: EventKind,
  { isLead, hasTopic, isNarrated }: Standing,
): NewsValue {
  const words = sentence.tokens.map((token) => token.text).join(' ');
  const verb = clause.verb === null ? undefined : sentence.tokens[clause.verb];
  if (sentence.caption || speaksOfBackground(words) || GIVES_NO_ANSWER.test(words) || CREDIT.test(words))
    return 'background';
  if (clause.kind === 'main' && clauses.some((c) => c.kind === 'attribution')) return 'news';
  if (!verb || (isNarrated && kind === 'happening') || FORESEEN.test(wordsFrom(clause, sentence)))
    return 'background';
  if (isLead && isNewsOfLead(verb, clause, sentence)) return 'news';
  if (isHeading(sentence)) return 'weak';
  if (isBefore(words) || NOBODY.test(words)) return 'weak';
  const unlessIdle = hasTopic ? 'news' : 'weak';
  switch (kind) {
    case 'statement':
      return isSimplePast(verb) ||
        hasDeclared(verb, clause, sentence) ||
        isSaidNow(clause, sentence) ||
        isOpinion(wordsFrom(clause, sentence))
        ? 'news'
        : unlessIdle;
    case 'plan':
      return /^(?:would|could|might)$/i.test(verb.text)
        ? 'weak'
        : /^(?:will|plans?|intends?)$/i.test(verb.text)
          ? 'news'
          : unlessIdle;
    case 'happening':
      if (isPastPassive(verb, clause, sentence) || isCount(clause, sentence)) return 'news';
      if (isUnderWay(verb, clause, sentence) || isNotDone(verb, clause, sentence)) return unlessIdle;
      return isSimplePast(verb) && !STATIVE.has(verb.lemma) && !isScene(verb) ? 'news' : 'weak';
    default:
      return assertNever(kind);
  }
}

/** An article opens with its news: what was done, is over or is said, but no scene ("makes the coffee") and no definition. */
function isNewsOfLead(verb: Token, clause: Clause, sentence: Sentence): boolean {
  if (verb.pos === 'AUX') {
    const next = clause.tokens
      .map((i) => sentence.tokens[i])
      .find((token) => token && token.start >= verb.end && !/^(?:not|now)$/.test(token.text));
    return (
      !isState(verb, clause, sentence) || (verb.lemma === 'be' && /^(?:ADJ|ADP|ADV)$/.test(next?.pos ?? ''))
    );
  }
  const isAtHome =
    isScene(verb) || clause.tokens.some((i) => /^(?:him|her)self$/.test(sentence.tokens[i]?.text ?? ''));
  return !isAtHome;
}

const IS_OR_HAS = /^(?:is|are|was|were|has|have|had|did)$/i;

/** A date makes news of what a clause tells, unless it describes a state beside the news: "which stood at 4 in May". */
export function datedValueOf({ kind, verb, tokens: [first = -1] }: Clause, { tokens }: Sentence): NewsValue {
  const token = tokens[verb ?? -1];
  // "What happened on that day is still disputed": tells of the day, but not what happened.
  if (kind === 'main' && /^what$/i.test(tokens[first]?.text ?? '') && IS_OR_HAS.test(token?.text ?? ''))
    return 'weak';
  const leadsOn = /^to$/i.test(tokens[(verb ?? -1) + 1]?.text ?? '');
  const isState = kind === 'relative' && token?.pos === 'VERB' && STATIVE.has(token.lemma) && !leadsOn;
  return isState ? 'background' : 'news';
}

/** What a reporter asked and nobody answered. */
const GIVES_NO_ANSWER =
  /(?<!\b(?:if|unless|because|after|when|should) (?:[^\s,]+ ){0,3})\b(?:did not|didn['’]t|did n['’]t|would not|declined to|refused to) (?:immediately )?(?:respond|comment|reply|elaborate|return (?:calls?|messages?|requests?))\b|\bcould not (?:immediately )?be reached\b|\bdid not (?:immediately )?(?:give|provide|offer|specify|disclose|say)\b|\bin time for publication\b|\brequests? for comment\b|\bdeclined to (?:say|give|name|discuss|specify|be (?:named|identified))\b/i;

/** "had been due to run on": what was to be, told beside what came of it. */
const FORESEEN = /^had (?:\w+ )?been (?:due|scheduled|slated|set|expected|planned|supposed|meant)\b/i;

/** "has denied", "have warned": more than "has said". */
const hasDeclared = (verb: Token, clause: Clause, sentence: Sentence): boolean => {
  const next = nextWord(clause, sentence);
  return /^(?:has|have)$/i.test(verb.text) && next !== undefined && isSaying(next) && !isPlainSaying(next);
};

/** "Berg says she will go": what a person says now is news; what a body says may be what it always said. */
const isSaidNow = ({ verb }: Clause, { tokens }: Sentence): boolean => {
  const before = tokens[(verb ?? 0) - 1];
  return (
    /^(?:says|tells)$/i.test(tokens[verb ?? -1]?.text ?? '') && before?.pos === 'PROPN' && isTitleCase(before)
  );
};

const wordsFrom = ({ verb, tokens: indices }: Clause, { tokens }: Sentence): string =>
  indices
    .filter((i) => verb !== null && i >= verb && i < verb + 5)
    .map((i) => tokens[i]?.text)
    .join(' ');

const isTitleCase = ({ text }: Token): boolean => /^\p{Lu}\p{Ll}/u.test(text);

/** A line between paragraphs, which the text below it tells again. */
const isHeading = ({ tokens }: Sentence): boolean =>
  !tokens.slice(-3).some((token) => /^[.?!…]+$|\w\.$/.test(token.text));

/** Told as older than the news, and no one can say by how much. */
const isBefore = (words: string): boolean => /\b(?:previously|already|repeatedly|has long)\b/i.test(words);

/** "was signed", "were cancelled". */
const isPastPassive = (verb: Token, clause: Clause, sentence: Sentence): boolean => {
  const next = nextWord(clause, sentence);
  return (
    /^(?:was|were)$/i.test(verb.text) &&
    next?.pos === 'VERB' &&
    (isSimplePast(next) || isPastParticiple(next))
  );
};

/** "did not come": the absence is the news. */
const isNotDone = (verb: Token, clause: Clause, sentence: Sentence): boolean => {
  const next = nextWord(clause, sentence);
  return verb.lemma === 'do' && next?.pos === 'VERB' && !STATIVE.has(next.lemma);
};

/** "Another 17 people are missing", "more than 60 have been moved": a count of those whom the news touches. */
function isCount(clause: Clause, sentence: Sentence): boolean {
  const { tokens } = sentence;
  const subject = clause.tokens.filter((i) => i < (clause.verb ?? 0)).map((i) => tokens[i]);
  const number = subject.findIndex((token) => token?.pos === 'NUM' && !/^(?:one|1)$/i.test(token.text));
  if (number < 0 || !subject.slice(0, number).every((token) => COUNTS_UP.test(token?.text ?? '')))
    return false;
  if (!/^(?:are|were|have|had)$/i.test(tokens[clause.verb ?? -1]?.text ?? '')) return false;
  const next = nextWord(clause, sentence);
  return next?.pos === 'VERB' || STATE_OF_PEOPLE.test(next?.text ?? '');
}

const STATE_OF_PEOPLE =
  /^(?:dead|missing|homeless|ill|sick|alive|without|safe|unaccounted|hospitali[sz]ed|critical)$/i;

const COUNTS_UP =
  /^(?:about|around|another|at|least|more|than|some|over|nearly|almost|up|to|only|fewer|a|further|roughly|the|all|,)$/i;

/** "has sent", "have been given", "is sending", but not "has been of help"; "had sent" is older than the news. */
function isUnderWay(verb: Token, clause: Clause, sentence: Sentence): boolean {
  if (verb.pos !== 'AUX') return false;
  const next = nextWord(clause, sentence);
  if (next?.pos !== 'VERB' || STATIVE.has(next.lemma)) return false;
  return /^(?:has|have|'ve|’ve)$/i.test(verb.text) || /ing$/i.test(next.text);
}

/** "are thought to have died", "has left": of the day of publication, whatever day was told before. */
export const isOfNow = (clause: Clause, sentence: Sentence): boolean =>
  /^(?:is|are|has|have)$/i.test(sentence.tokens[clause.verb ?? -1]?.text ?? '');

/** "has said", "have been sending". */
export function isPresentPerfect(clause: Clause, sentence: Sentence): boolean {
  const verb = sentence.tokens[clause.verb ?? -1];
  if (!verb || !/^(?:has|have)$/i.test(verb.text)) return false;
  return verb.pos === 'AUX' && nextWord(clause, sentence)?.pos === 'VERB';
}

/** "has a port", "is a member": no verb follows the auxiliary. */
const isState = (verb: Token, clause: Clause, sentence: Sentence): boolean =>
  verb.pos === 'AUX' && nextWord(clause, sentence)?.pos !== 'VERB';

/** The first word after the clause's auxiliary that is neither an adverb nor another auxiliary. */
function nextWord({ tokens: indices, verb }: Clause, { tokens }: Sentence): Token | undefined {
  const at = indices.find(
    (i) => verb !== null && i > verb && !/^(?:ADV|AUX|PART)$/.test(tokens[i]?.pos ?? ''),
  );
  return tokens[at ?? -1];
}
