import { assertNever } from '../../base/assert.ts';
import type { EventKind } from '../../bundle/schema.ts';
import type { Sentence, Token } from '../sentences/sentence.ts';
import type { Clause } from './clauses.ts';
import { isSimplePast, speaksOfBackground } from './verbs.ts';

/** Verbs that tell a state or a habit and not something that happened. */
const STATIVE = new Set(
  'be have seem remain include need want consider seek know own consist belong contain depend hope like mean matter require share border lie stand focus feel fear become make share'.split(
    ' ',
  ),
);

/** `news`: makes an event by itself; `weak`: adds to one; `background`: neither. */
export type NewsValue = 'news' | 'weak' | 'background';

/** What a sentence tells beside its clauses. */
export interface Standing {
  /** The article's first sentence: its news, in whatever tense. */
  readonly isLead: boolean;
  /** The sentence speaks of a topic of the vocabulary. */
  readonly hasTopic: boolean;
}

/** How much a clause without a date of its own tells: news articles date the news and leave the background undated. */
export function newsValueOf(
  clause: Clause,
  clauses: readonly Clause[],
  sentence: Sentence,
  kind: EventKind,
  { isLead, hasTopic }: Standing,
): NewsValue {
  const words = sentence.tokens.map((token) => token.text).join(' ');
  const verb = clause.verb === null ? undefined : sentence.tokens[clause.verb];
  if (sentence.caption || speaksOfBackground(words)) return 'background';
  if (clause.kind === 'main' && clauses.some((c) => c.kind === 'attribution')) return 'news';
  if (!verb) return 'background';
  if (isLead && !isState(verb, clause, sentence)) return 'news';
  if (isHeading(sentence)) return 'weak';
  if (isBefore(words)) return 'weak';
  const unlessIdle = hasTopic ? 'news' : 'weak';
  switch (kind) {
    case 'statement':
      return isSimplePast(verb) ? 'news' : unlessIdle;
    case 'plan':
      return /^(?:would|could|might)$/i.test(verb.text) ? 'weak' : unlessIdle;
    case 'happening':
      if (isUnderWay(verb, clause, sentence) || isPastPassive(verb, clause, sentence)) return unlessIdle;
      return isSimplePast(verb) && !STATIVE.has(verb.lemma) ? 'news' : 'weak';
    default:
      return assertNever(kind);
  }
}

/** A line between paragraphs, which the text below it tells again. */
const isHeading = ({ tokens }: Sentence): boolean =>
  !tokens.slice(-3).some((token) => /^[.?!…]+$|\w\.$/.test(token.text));

/** Told as older than the news, and no one can say by how much. */
const isBefore = (words: string): boolean => /\b(?:previously|already|repeatedly|has long)\b/i.test(words);

/** "was signed", "were cancelled". */
const isPastPassive = (verb: Token, clause: Clause, sentence: Sentence): boolean => {
  const next = nextWord(clause, sentence);
  return /^(?:was|were)$/i.test(verb.text) && next?.pos === 'VERB' && isSimplePast(next);
};

/** "has sent", "have been given", "is sending", but not "has been of help"; "had sent" is older than the news. */
function isUnderWay(verb: Token, clause: Clause, sentence: Sentence): boolean {
  if (verb.pos !== 'AUX') return false;
  const next = nextWord(clause, sentence);
  if (next?.pos !== 'VERB' || STATIVE.has(next.lemma)) return false;
  return /^(?:has|have|'ve|’ve)$/i.test(verb.text) || /ing$/i.test(next.text);
}

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
function nextWord(clause: Clause, sentence: Sentence): Token | undefined {
  const after = clause.tokens
    .filter((i) => clause.verb !== null && i > clause.verb)
    .map((i) => sentence.tokens[i]);
  return after.find((token) => token !== undefined && !/^(?:ADV|AUX|PART)$/.test(token.pos));
}
