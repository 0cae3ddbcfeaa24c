import type { EventKind } from '../../bundle/schema.ts';
import type { Sentence } from '../sentences/sentence.ts';
import type { Clause } from './clause.ts';
import { isDoneInWords, isOpinion, isSaying, speaksOfFuture } from './verbs.ts';

/** Plan, statement or happening, from the verb that carries the clause. */
export function kindOf(
  clause: Clause,
  clauses: readonly Clause[],
  sentence: Sentence,
  dateIsAhead: boolean,
): EventKind {
  const verb = clause.verb === null ? undefined : sentence.tokens[clause.verb];
  if (dateIsAhead) return 'plan';
  if (clause.kind === 'main' && clauses.some((c) => c.kind === 'attribution')) return 'statement';
  const says =
    verb !== undefined &&
    (isSaying(verb) || followsAuxiliary(clause, sentence)) &&
    !isDeed(wordsFrom(clause, sentence, sayingAt(clause, sentence), VERB_AND_OBJECT));
  if (says) return 'statement';
  const group = wordsFrom(clause, sentence, clause.verb, VERB_GROUP);
  if (isOpinion(group)) return 'statement';
  if (speaksOfFuture(group)) return 'plan';
  return isAccordingTo(sentence) ? 'statement' : 'happening';
}

/** How many words from its verb on tell what a clause speaks of: "is not expected to be". */
const VERB_GROUP = 6;
/** "called for an extraordinary meeting of the council". */
const VERB_AND_OBJECT = 8;

const isAccordingTo = ({ tokens }: Sentence): boolean =>
  tokens.some(({ text }, i) => /^to$/i.test(text) && /^according$/i.test(tokens[i - 1]?.text ?? ''));

/** How many words after its auxiliary a verb of saying may stand: "has since then said". */
const REACH = 4;

/** "has said", "had warned": the saying verb comes after its auxiliary. */
const followsAuxiliary = (clause: Clause, sentence: Sentence): boolean =>
  sayingAt(clause, sentence) !== clause.verb;

/** Index of the verb of saying that "has" leads to, or else of the clause's verb. */
function sayingAt(clause: Clause, { tokens }: Sentence): number | null {
  const at = clause.tokens.indexOf(clause.verb ?? -1);
  const aux = tokens[clause.tokens[at] ?? -1];
  if (aux?.pos !== 'AUX' || aux.lemma !== 'have') return clause.verb;
  const saying = clause.tokens.slice(at + 1, at + REACH).find((i) => {
    const token = tokens[i];
    return token !== undefined && isSaying(token);
  });
  return saying ?? clause.verb;
}

/** Done by saying: "called off the vote", "dismissed her by telephone"; "dismissed the claim" is said. */
const isDeed = (words: string): boolean => isDoneInWords(words) || DISMISSED.test(words);

const DISMISSED =
  /^dismiss\w* (?!.{0,60}\bas\b)(?!(?:the |a |an |all |any |such |its |his |her |their |these |those |that )*(?:\w+ )?(?:claim|idea|suggestion|allegation|report|notion|accusation|criticism|concern|fear|talk|rumou?r|question|argument|remark|comment|threat|warning|speculation|complaint|charge that|it\b|this\b|that\b))/i;

/** The words of a clause among the `count` tokens from `from` on. */
const wordsFrom = (clause: Clause, { tokens }: Sentence, from: number | null, count: number): string =>
  clause.tokens
    .filter((i) => from !== null && i >= from && i < from + count)
    .map((i) => tokens[i]?.text)
    .join(' ');
