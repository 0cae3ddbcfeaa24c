import type { EventKind } from '../../bundle/schema.ts';
import type { Sentence } from '../sentences/sentence.ts';
import type { Clause } from './clauses.ts';
import { isSaying, speaksOfFuture } from './verbs.ts';

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
  const says = verb !== undefined && (isSaying(verb) || followsAuxiliary(clause, sentence));
  if (says) return 'statement';
  if (speaksOfFuture(group)) return 'plan';
  return /\baccording to\b/i.test(sentence.tokens.map((token) => token.text).join(' '))
    ? 'statement'
    : 'happening';
}

/** "has said", "had warned": the saying verb comes after its auxiliary. */
function followsAuxiliary(clause: Clause, sentence: Sentence): boolean {
  const at = clause.tokens.indexOf(clause.verb ?? -1);
  const aux = sentence.tokens[clause.tokens[at] ?? -1];
  if (aux?.pos !== 'AUX' || aux.lemma !== 'have') return false;
  return clause.tokens.slice(at + 1, at + 4).some((i) => {
    const token = sentence.tokens[i];
    return token !== undefined && isSaying(token);
  });
}
