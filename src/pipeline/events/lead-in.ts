import type { Draft } from './clause-drafts.ts';
import { isConnective } from './connectives.ts';
import { isDescribing } from './half-clause.ts';
import { type MarkedTokens, nextVerb, startsClause } from './marked-tokens.ts';
import { isSaying } from './verbs.ts';

/**
 * Index of the comma that ends an opening phrase ("With the port closed, …"), or 0: a verb form in it carries nothing
 * when another one follows.
 */
export function endOfLeadIn(marked: MarkedTokens): number {
  const { tokens, lower, quoted, carries } = marked;
  const [first] = tokens;
  const opens =
    first?.pos === 'ADP' ||
    (first?.pos === 'VERB' && /(?:ing|ed)$/i.test(first.text)) ||
    (/^(?:if|when|once|unless|though|although|while)$/.test(lower[0] ?? '') && !startsClause(marked, 1));
  if (!opens) return 0;
  const comma = lower.findIndex((word, i) => word === ',' && !quoted[i]);
  // "By Monday the crews had left, and …": the sentence itself.
  const aux = tokens.findIndex(({ pos }, i) => i < comma && pos === 'AUX' && carries[i]);
  const isTold =
    first?.pos === 'ADP' &&
    aux > 0 &&
    !lower.slice(0, aux).some((word) => isConnective(word) || word === 'what');
  const verb = nextVerb(marked, comma + 1, carries.length);
  return comma > 0 && verb > 0 && !isTold && !isDescribing(marked, verb) ? comma : 0;
}

const DAY_NAME =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december)$/;

/** Index of the first word of the subject of the verb `i` that ends an opening clause without a comma, or -1. */
export function subjectAfterOpening(
  { tokens, lower, carries }: MarkedTokens,
  clause: Draft,
  main: Draft,
  i: number,
): number {
  const [first] = clause.tokens;
  const verb = clause.verb;
  if (!carries[i] || clause.kind !== 'adverbial' || first !== 0 || verb === null || main.tokens.length > 0)
    return -1;
  const carrier = tokens[verb];
  if (!carrier || isSaying(carrier) || clause.tokens.some((k) => lower[k] === ',')) return -1;
  const isPart = (k: number, pos: RegExp): boolean =>
    k > verb && pos.test(tokens[k]?.pos ?? '') && !DAY_NAME.test(lower[k] ?? '');
  let at = i;
  while (isPart(at - 1, /^ADV$/)) at--;
  if (isPart(at - 1, /^PRON$/)) return at - 1;
  const name = at;
  while (isPart(at - 1, /^PROPN$/)) at--;
  if (at < name && !isPart(at - 1, /^(?:DET|NOUN|ADJ)$/)) return at;
  while (isPart(at - 1, /^(?:NOUN|ADJ|NUM)$/)) at--;
  if (isPart(at - 1, /^DET$/)) at--;
  return at < i && at > verb + 1 ? at : -1;
}
