import type { EventKind } from '../../bundle/schema.ts';
import type { Sentence } from '../sentences/sentence.ts';
import type { Clause } from './clauses.ts';
import { isDoneInWords, isOpinion, isSaying, speaksOfFuture } from './verbs.ts';

/** Plan, statement or happening, from the verb that carries the clause. */
export function kindOf(
  clause: Clause,
  clauses: readonly Clause[],
  sentence: Sentence,
  dateIsAhead: boolean,
): EventKind {
  const verb = clause.verb === null ? undefined : sentence.tokens[clause.verb];
  const group = clause.tokens
    .filter((i) => clause.verb !== null && i >= clause.verb && i <= clause.verb + 5)
    .map((i) => sentence.tokens[i]?.text)
    .join(' ');
  if (dateIsAhead) return 'plan';
  if (clause.kind === 'main' && clauses.some((c) => c.kind === 'attribution')) return 'statement';
  const says =
    verb !== undefined &&
    !isDoneInWords(wordsFrom(clause, sentence, sayingAt(clause, sentence))) &&
    (isSaying(verb) || followsAuxiliary(clause, sentence));
  if (says || isOpinion(group)) return 'statement';
  if (speaksOfFuture(group)) return 'plan';
  return /\baccording to\b/i.test(sentence.tokens.map((token) => token.text).join(' '))
    ? 'statement'
    : 'happening';
}

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

const wordsFrom = (clause: Clause, { tokens }: Sentence, from: number | null): string =>
  clause.tokens
    .filter((i) => from !== null && i >= from && i < from + 8)
    .map((i) => tokens[i]?.text)
    .join(' ');
