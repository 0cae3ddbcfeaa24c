import type { EventKind } from '../../bundle/schema.ts';
import type { Sentence } from '../sentences/sentence.ts';
import type { Clause } from './clauses.ts';
import { isSaying, isSimplePast, speaksOfBackground } from './verbs.ts';

/** Verbs that tell a state or a habit and not something that happened. */
const STATIVE = new Set(
  'be have seem remain include need want consider seek know own consist belong contain depend hope like mean matter require share border lie stand focus feel fear become make share'.split(
    ' ',
  ),
);

/** `news`: makes an event by itself; `weak`: adds to one; `background`: neither. */
export type NewsValue = 'news' | 'weak' | 'background';

/** How much a clause without a date of its own tells: news articles date the news and leave the background undated. */
export function newsValueOf(
  clause: Clause,
  clauses: readonly Clause[],
  sentence: Sentence,
  kind: EventKind,
): NewsValue {
  const words = sentence.tokens.map((token) => token.text).join(' ');
  if (sentence.caption || speaksOfBackground(words)) return 'background';
  const verb = clause.verb === null ? undefined : sentence.tokens[clause.verb];
  const attributed = clause.kind === 'main' && clauses.some((c) => c.kind === 'attribution');
  if (attributed) return 'news';
  if (!verb) return 'background';
  if (/\b(?:previously|earlier|already|repeatedly|has long|had)\b/i.test(words) && kind !== 'plan')
    return isSimplePast(verb) ? 'weak' : 'background';
  if (kind === 'statement')
    return verb.pos === 'VERB' && (isSimplePast(verb) || isSaying(verb))
      ? 'news'
      : /\baccording to\b/i.test(words)
        ? 'news'
        : 'weak';
  if (kind === 'plan') return 'weak';
  return isSimplePast(verb) && !STATIVE.has(verb.lemma) ? 'news' : 'weak';
}
