import type { Sentence, Token } from '../sentences/sentence.ts';
import { type Clause, opensWith } from './clause.ts';
import { isSaying, isSimplePast } from './verbs.ts';

/** Main verbs that only say when something else was: "The remarks came after …", "He spoke as …". */
const POINTS_ELSEWHERE = new Set(['come', 'speak', 'follow', 'happen', 'coincide']);

/** A clause that dates another one ("came on the day that …") hands its date on; "if …" hands out none. */
export function redirect(clause: Clause, clauses: readonly Clause[], sentence: Sentence): Clause | null {
  if (clause.kind === 'adverbial' && opensWith(clause, sentence, 'if', 'unless')) return null;
  // "In its report, dated 4 May, the port told …"
  const isDatedThing = clause.kind === 'relative' && sentence.tokens[clause.verb ?? -1]?.text === 'dated';
  if (clause.kind === 'attribution' || isDatedThing) return clauses.find((c) => c.kind === 'main') ?? clause;
  const verb = clause.verb === null ? undefined : sentence.tokens[clause.verb];
  if (clause.kind !== 'main' || !verb || !POINTS_ELSEWHERE.has(verb.lemma)) return clause;
  const last = clause.tokens[clause.tokens.length - 1] ?? 0;
  return (
    clauses.find(
      (c) => c !== clause && c.kind !== 'attribution' && (c.tokens[0] ?? 0) > last - 1 && c.verb !== null,
    ) ?? clause
  );
}

/** "When Berg came on Monday, the port was shut": one day for both. */
export const isSameTime = (clause: Clause, main: Clause, sentence: Sentence): boolean =>
  clause.kind === 'adverbial' &&
  clause.tokens[0] === 0 &&
  opensWith(clause, sentence, 'when', 'while', 'as') &&
  isPast(sentence.tokens[main.verb ?? -1]);

const isPast = (verb: Token | undefined): boolean =>
  verb !== undefined && (isSimplePast(verb) || /^(?:was|were|had|did)$/i.test(verb.text));

/**
 * "Amid reports that two ships had docked on Monday, the port said …", "The report, published on Monday, finds …": two
 * things told, one of them dated.
 */
export function tellsMore(
  foci: readonly { readonly clause: Clause }[],
  main: Clause,
  sentence: Sentence,
): boolean {
  const verb = sentence.tokens[main.verb ?? -1];
  if (verb === undefined || POINTS_ELSEWHERE.has(verb.lemma)) return false;
  if (foci.every(({ clause }) => clause.kind === 'relative')) return true;
  // "have refused overtime since the ferry was sold on Monday"
  if (foci.every(({ clause }) => sentence.tokens[clause.tokens[0] ?? -1]?.lemma === 'since')) return true;
  const standsBefore = foci.every(({ clause }) => (clause.tokens[0] ?? 0) < (main.verb ?? 0));
  return standsBefore && isSaying(verb);
}
