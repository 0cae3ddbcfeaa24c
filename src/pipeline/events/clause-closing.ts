import { closeToMain, currentOf, type Draft, type Drafts } from './clause-drafts.ts';
import { openingAt } from './half-clause.ts';
import { subjectAfterOpening } from './lead-in.ts';
import type { MarkedTokens } from './marked-tokens.ts';

/** Closes the clauses that end at token `i`. Whether that token is the last of theirs, and has been added. */
export function closeAt(drafts: Drafts, marked: MarkedTokens, i: number): boolean {
  const { main, stack } = drafts;
  if (stack.length > 1 && goesOn(marked, stack, i)) closeToMain(drafts);
  const current = currentOf(drafts);
  const subject = subjectAfterOpening(marked, current, main, i);
  if (subject > 0) {
    // "After the ferry sank Berg left": the main clause begins without a comma.
    const at = current.tokens.findIndex((k) => k >= subject);
    main.tokens.push(...current.tokens.splice(at));
    closeToMain(drafts);
    return false;
  }
  if (stack.length > 1 && closesAtComma(marked, current, main, i)) {
    const closed = stack.splice(marked.carries[i + 1] ? 1 : -1);
    if (closed.some(({ kind }) => kind === 'relative')) {
      (isInLeadIn(marked, current, main) ? main : current).tokens.push(i);
      return true;
    }
  }
  const closed = stack.findIndex(({ closing }) => closing === i);
  if (closed <= 0) return false;
  current.tokens.push(i);
  stack.length = closed;
  return true;
}

/** Closes relative clauses that end without a comma, before the verb `i` of what they describe. Whether it did. */
export function closeBeforeVerb(drafts: Drafts, marked: MarkedTokens, i: number): boolean {
  const { stack } = drafts;
  const current = currentOf(drafts);
  if (current.kind !== 'relative' || current.verb === null || !isOpen(stack)) return false;
  if (!isLateVerb(marked, current, i)) return false;
  // "Crews who rejected the deal that Norway offered will strike": the verb of the sentence ends both.
  const inner = stack.findLastIndex(({ kind, verb }) => kind !== 'relative' && verb === null);
  stack.length = Math.max(inner, 0) + 1;
  return true;
}

/**
 * Whether the main clause goes on at `i`: behind "; " always, behind ", and" where another clause follows ("…, when the
 * port opened, and on Monday the union left").
 */
function goesOn(marked: MarkedTokens, stack: readonly Draft[], i: number): boolean {
  const { lower, quoted, carries } = marked;
  const main = stack[0];
  const current = stack.at(-1);
  if (!main || main.verb === null || !current || quoted[i]) return false;
  if (lower[i] === ';') return current.kind !== 'attribution';
  if (lower[i] !== ',' || current.verb === null || !/^(?:and|but)$/.test(lower[i + 1] ?? '')) return false;
  if (stack.some(({ kind }) => kind === 'complement' || kind === 'attribution')) return false;
  const [first = 0] = current.tokens;
  if (carries[i + 2]) return current.kind === 'adverbial' && lower[first - 1] === ',';
  return openingAt(marked, [], i + 2, endOfPart(marked, i + 2))?.hasSubject === true;
}

/** Index of the next semicolon or ", and", or of the end. */
function endOfPart({ lower }: MarkedTokens, from: number): number {
  const at = lower.findIndex(
    (word, i) => i > from && (word === ';' || (word === ',' && /^(?:and|but)$/.test(lower[i + 1] ?? ''))),
  );
  return at < 0 ? lower.length : at;
}

/** Whether the token `i` is a comma that ends the innermost clause. */
function closesAtComma(marked: MarkedTokens, current: Draft, main: Draft, i: number): boolean {
  if (marked.lower[i] !== ',') return false;
  return current.verb === null
    ? closesBare(marked, current, main, i)
    : closesBefore(marked, i, main) || closesAside(marked, current, i);
}

/** Whether a clause that began earlier ends at the comma `i`: the main verb follows, or has still to come. */
function closesBefore(marked: MarkedTokens, i: number, main: Draft): boolean {
  const isVerbNext = marked.carries[i + 1];
  if (isVerbNext === undefined) return false;
  return isVerbNext || (main.verb === null && !verbFollowsComma(marked, i + 1));
}

/** Whether the main verb is still to come after another comma: "Berg, who runs the port, its quays and cranes, said". */
const verbFollowsComma = ({ lower, quoted, carries }: MarkedTokens, from: number): boolean =>
  lower.some((word, k) => k > from && word === ',' && !quoted[k] && carries[k + 1]);

/** "They met Berg, who runs the port, at the station": what a comma opened, a comma before a preposition closes. */
const closesAside = ({ lower }: MarkedTokens, clause: Draft, i: number): boolean =>
  clause.kind === 'relative' &&
  lower[(clause.tokens[0] ?? 0) - 1] === ',' &&
  /^(?:in|at|on|to|from|by)$/.test(lower[i + 1] ?? '');

/** "Ships, which sail from Lund, were stopped": closed by its comma even where no word of it passes for a verb. */
const closesBare = ({ carries }: MarkedTokens, clause: Draft, main: Draft, i: number): boolean =>
  clause.kind === 'relative' && clause.tokens.length > 1 && main.verb === null && carries[i + 1] === true;

/** "In its report, dated 4 May, the port …": the comma behind `clause` ends what the sentence opens with. */
const isInLeadIn = ({ tokens }: MarkedTokens, clause: Draft, main: Draft): boolean =>
  main.verb === null && tokens[0]?.pos === 'ADP' && clause.tokens[0] === clause.verb;

/** Whether what the last relative clause describes has still no verb, perhaps because another relative clause does. */
function isOpen(stack: readonly Draft[]): boolean {
  const outer = stack.slice(0, -1);
  return (
    outer.at(-1)?.verb === null ||
    (outer[0]?.verb === null && outer.slice(1).every(({ kind }) => kind === 'relative'))
  );
}

/** "The crews who left said …": a relative clause without commas ends at the next verb in plain past or present. */
const isLateVerb = ({ tokens, carries }: MarkedTokens, clause: Draft, i: number): boolean => {
  const previous = tokens[i - 1];
  return (
    carries[i] === true &&
    clause.antecedent === (clause.tokens[0] ?? 0) - 1 &&
    clause.tokens.length > 1 &&
    previous?.pos !== 'AUX' &&
    !(previous?.pos === 'ADV' && tokens[i - 2]?.pos === 'CCONJ') &&
    !clause.tokens.slice(1).some((k) => /^(?:,|that)$/.test(tokens[k]?.text ?? ''))
  );
};
