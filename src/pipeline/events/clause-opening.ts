import { currentOf, type Drafts, openDraft } from './clause-drafts.ts';
import { isRelative, isSubordinator } from './connectives.ts';
import { openingAt } from './half-clause.ts';
import { type MarkedTokens, startsClause } from './marked-tokens.ts';
import { endOfReducedObject, isReduced } from './reduced-relative.ts';
import { opensWithThat, thatKind } from './that-clause.ts';

/** Opens the clause that begins with token `i`, if one does. */
export function openAt(drafts: Drafts, marked: MarkedTokens, i: number): void {
  if (openUnmarked(drafts, marked, i)) return;
  const word = marked.lower[i] ?? '';
  if (isRelative(word) && i > 0) openRelative(drafts, marked, i);
  else if (word === 'that') openThat(drafts, marked, i);
  else if (isSubordinator(word) && marked.lower[i + 1] !== 'of' && startsClause(marked, i + 1))
    openDraft(drafts, 'adverbial', i - 1);
}

/** Opens what only a dash or a comma sets apart within the main clause. Whether it did. */
function openUnmarked(drafts: Drafts, marked: MarkedTokens, i: number): boolean {
  const { main, stack } = drafts;
  if (stack.length > 1) return false;
  const dash = closingDash(marked, i);
  if (dash > 0) {
    // "The jury - one member had left - met": told beside the sentence.
    openDraft(drafts, 'relative', null, dash);
    return true;
  }
  if (marked.lower[i - 1] !== ',') return false;
  if (main.verb === null) {
    if (!isReduced(marked, i)) return false;
    openDraft(drafts, 'relative', i - 2);
    return true;
  }
  const end = endOfReducedObject(marked, i);
  if (end <= 0) return false;
  openDraft(drafts, 'relative', i - 2, end);
  return true;
}

function openRelative(drafts: Drafts, { tokens, lower }: MarkedTokens, i: number): void {
  // "the rule, by which all work": the preposition belongs to the relative clause.
  const current = currentOf(drafts);
  const isLast = tokens[i - 1]?.pos === 'ADP' && current.tokens.at(-1) === i - 1;
  const preposition = isLast ? current.tokens.pop() : undefined;
  const before = (preposition ?? i) - 1;
  const relative = openDraft(drafts, 'relative', lower[before] === ',' ? before - 1 : before);
  if (preposition !== undefined) relative.tokens.push(preposition);
}

function openThat(drafts: Drafts, marked: MarkedTokens, i: number): void {
  const current = currentOf(drafts);
  if (/^(?:and|but)$/.test(marked.lower[i - 1] ?? '') && current.kind === 'complement') {
    // "said that the quay was shut and that it would open": a second thing said.
    drafts.stack.pop();
    openDraft(drafts, 'complement', i - 1);
  } else if (opensWithThat(marked, i)) openDraft(drafts, thatKind(marked, current, i), i - 1);
}

/** Index of the dash that closes what the dash `i` opens, if that has a subject and a verb of its own; else -1. */
function closingDash(marked: MarkedTokens, i: number): number {
  if (!isDash(marked, i)) return -1;
  const close = marked.lower.findIndex((_, k) => k > i && isDash(marked, k));
  const opening = close > 0 ? openingAt(marked, [], i + 1, close) : null;
  return opening?.hasSubject && marked.lower[opening.verb - 1] !== 'than' ? close : -1;
}

const isDash = ({ tokens, lower, quoted }: MarkedTokens, i: number): boolean =>
  /^(?:-|–|—)$/.test(lower[i] ?? '') && !quoted[i] && (tokens[i]?.start ?? 0) > (tokens[i - 1]?.end ?? 0);
