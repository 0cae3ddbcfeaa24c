import type { TextSpan } from '../../base/text-span.ts';
import type { Sentence, Token } from '../sentences/sentence.ts';
import { type Attribution, findAttribution } from './attribution.ts';
import { type MarkedTokens, markTokens } from './marked-tokens.ts';
import { isPastParticiple, isSaying } from './verbs.ts';

/** A part of a sentence with a verb of its own. */
export interface Clause {
  readonly kind: 'main' | 'relative' | 'adverbial' | 'complement' | 'attribution';
  /** Indices into the sentence's tokens, ascending; a main clause that a relative one interrupts has a gap. */
  readonly tokens: readonly number[];
  /** For a relative clause, the index of the token before it: the end of what it describes. */
  readonly antecedent: number | null;
  /** Index of the first finite verb, or null. */
  readonly verb: number | null;
}

const RELATIVE = new Set(['who', 'which', 'whose', 'where', 'whom']);
const SUBORDINATOR = new Set(
  'after before as while when because although though if unless until since whereas'.split(' '),
);

/** Whether a clause can open with `word`, in lower case: "which", "after", "that". */
export const isConnective = (word: string): boolean =>
  RELATIVE.has(word) || SUBORDINATOR.has(word) || word === 'that';

const isWithin = (attribution: Attribution | null, i: number): boolean =>
  attribution !== null && i >= attribution.start && i < attribution.end;

interface Draft {
  kind: Clause['kind'];
  tokens: number[];
  antecedent: number | null;
  verb: number | null;
}

/**
 * Cuts a sentence into clauses: the main one, relative ones ("which …"), adverbial ones ("after …"), complements
 * ("said that …") and a closing attribution ("…, she said"). Quotations are never cut.
 */
export function clausesOf(sentence: Sentence, quotations: readonly TextSpan[]): Clause[] {
  const { tokens } = sentence;
  const main: Draft = {
    kind: 'main',
    tokens: [],
    antecedent: null,
    verb: null,
  };
  const all: Draft[] = [main];
  const stack: Draft[] = [main];
  const marked = markTokens(tokens, quotations);
  const { lower, quoted, carries } = marked;
  const attribution = findAttribution(marked);
  const leadEnd = endOfLeadIn(marked);
  const open = (kind: Clause['kind'], antecedent: number | null) => {
    const draft: Draft = { kind, tokens: [], antecedent, verb: null };
    all.push(draft);
    stack.push(draft);
  };

  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    const word = lower[i];
    if (token === undefined || word === undefined) continue;
    if (i === attribution?.end) stack.length = 1;
    if (i === attribution?.start) {
      stack.length = 1;
      open('attribution', null);
    } else if (RELATIVE.has(word) && lower[i - 1] === ',' && isWithin(attribution, i) && !quoted[i]) {
      // "said Berg, who left on Monday": the day is hers and not that of her words.
      if (stack[stack.length - 1]?.tokens.some((k) => isSaying(tokens[k] ?? token))) open('relative', i - 2);
    } else if (!quoted[i] && !isWithin(attribution, i)) {
      const current = stack[stack.length - 1] ?? main;
      if (
        word === ',' &&
        stack.length > 1 &&
        current.verb !== null &&
        (closesAt(marked, i, main) || closesAside(marked, current, i))
      ) {
        const closed = stack.splice(carries[i + 1] ? 1 : -1);
        if (closed.some(({ kind }) => kind === 'relative')) {
          current.tokens.push(i);
          continue;
        }
      }
      if (lower[i - 1] === ',' && main.verb === null && stack.length === 1 && isReduced(marked, i)) {
        open('relative', i - 2);
      } else if (
        current.kind === 'relative' &&
        current.verb !== null &&
        (stack[stack.length - 2] ?? main).verb === null &&
        isLateVerb(marked, current, i)
      ) {
        stack.pop();
      } else if (RELATIVE.has(word) && i > 0) {
        // "the rule, by which all work": the preposition belongs to the relative clause.
        const isLast = tokens[i - 1]?.pos === 'ADP' && current.tokens.at(-1) === i - 1;
        const preposition = isLast ? current.tokens.pop() : undefined;
        const before = (preposition ?? i) - 1;
        open('relative', lower[before] === ',' ? before - 1 : before);
        if (preposition !== undefined) stack[stack.length - 1]?.tokens.push(preposition);
      } else if (
        word === 'that' &&
        /^(?:and|but)$/.test(lower[i - 1] ?? '') &&
        current.kind === 'complement'
      ) {
        // "said that the quay was shut and that it would open": a second thing said.
        stack.pop();
        open('complement', i - 1);
      } else if (
        word === 'that' &&
        i > 0 &&
        /^(?:VERB|ADV|PROPN|NOUN|PRON)$/.test(tokens[i - 1]?.pos ?? '') &&
        startsClause(marked, i + 1)
      )
        open(thatKind(tokens, current, i), i - 1);
      else if (SUBORDINATOR.has(word) && startsClause(marked, i + 1)) open('adverbial', i - 1);
    }
    const clause = stack[stack.length - 1] ?? main;
    clause.tokens.push(i);
    const inLead = clause === main && i < leadEnd;
    if (inLead || quoted[i] || !carries[i]) continue;
    if (clause.verb === null || isParticiple(tokens, clause, i)) clause.verb = i;
  }
  return all.filter((draft) => draft.tokens.length > 0);
}

/**
 * Index of the comma that ends an opening phrase ("With the port closed, …"), or 0: a verb form in it carries nothing
 * when another one follows.
 */
function endOfLeadIn(marked: MarkedTokens): number {
  const { tokens, lower, quoted, carries } = marked;
  const [first] = tokens;
  const opens =
    first?.pos === 'ADP' ||
    (first?.pos === 'VERB' && /(?:ing|ed)$/i.test(first.text)) ||
    (/^(?:if|when|once|unless|though|although|while)$/.test(lower[0] ?? '') && !startsClause(marked, 1));
  if (!opens) return 0;
  const comma = lower.findIndex((word, i) => word === ',' && !quoted[i]);
  const verbFollows = carries.some((isVerb, i) => isVerb && i > comma && !quoted[i]);
  return comma > 0 && verbFollows ? comma : 0;
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

/** "Pictures published in the paper showed …": the first of two bare verbs only describes the subject. */
function isParticiple(tokens: readonly Token[], clause: Draft, i: number): boolean {
  const verb = clause.verb;
  const first = verb === null ? undefined : tokens[verb];
  if (verb === null || first?.pos !== 'VERB' || !isPastParticiple(first) || tokens[verb - 1]?.pos === 'AUX')
    return false;
  // "called off a strike planned for Friday": the first one has an object.
  const isPhrasal =
    /^(?:off|up|out|down|over|back)$/.test(tokens[verb + 1]?.text ?? '') &&
    /^(?:DET|NOUN|PROPN|NUM|PRON)$/.test(tokens[verb + 2]?.pos ?? '');
  if (isPhrasal || tokens[verb + 1]?.pos !== 'ADP' || tokens[i - 1]?.pos === 'AUX') return false;
  return !tokens.slice(verb, i).some((token) => /^(?:CCONJ|SCONJ|PUNCT|PRON)$/.test(token.pos));
}

/** Words that a clause between two commas may have: "published on Monday by a panel of nine old masters". */
const LONGEST_REDUCED = 16;

/** "The report, published on Monday by the port, says …": a relative clause without its "which was". */
function isReduced({ tokens, lower, quoted, carries }: MarkedTokens, i: number): boolean {
  const participle = tokens[i];
  if (participle?.pos !== 'VERB' || !isPastParticiple(participle)) return false;
  if (
    !/^(?:NOUN|PROPN)$/.test(tokens[i - 2]?.pos ?? '') ||
    !/^(?:ADP|ADV|PROPN|NUM|PART)$/.test(tokens[i + 1]?.pos ?? '')
  )
    return false;
  const close = lower.findIndex((word, k) => k > i && word === ',' && !quoted[k]);
  if (close < 0 || close - i > LONGEST_REDUCED) return false;
  let verb = close + 1;
  while (tokens[verb]?.pos === 'ADV') verb++;
  return carries[verb] === true;
}

/** Whether a clause that began earlier ends at the comma `i`: the main verb follows, or has still to come. */
function closesAt(marked: MarkedTokens, i: number, main: Draft): boolean {
  const isVerbNext = marked.carries[i + 1];
  if (isVerbNext === undefined) return false;
  return isVerbNext || (main.verb === null && !verbFollowsComma(marked, i + 1));
}

/** "They met Berg, who runs the port, at the station": what a comma opened, a comma before a preposition closes. */
const closesAside = ({ lower }: MarkedTokens, clause: Draft, i: number): boolean =>
  clause.kind === 'relative' &&
  lower[(clause.tokens[0] ?? 0) - 1] === ',' &&
  /^(?:in|at|on|to|from|by)$/.test(lower[i + 1] ?? '');

/** Whether the main verb is still to come after another comma: "Berg, who runs the port, its quays and cranes, said". */
const verbFollowsComma = ({ lower, quoted, carries }: MarkedTokens, from: number): boolean =>
  lower.some((word, k) => k > from && word === ',' && !quoted[k] && carries[k + 1]);

/** "the day that the port opened" says when, as "when the port opened" does. */
const TIME_NOUN = /^(?:day|night|morning|evening|week|month|year|hour|moment|time)$/;

const thatKind = (tokens: readonly Token[], clause: Draft, i: number): Clause['kind'] => {
  if (TIME_NOUN.test(tokens[i - 1]?.lemma ?? '')) return 'adverbial';
  return lastVerbTakesThat(tokens, clause, i) ? 'complement' : 'relative';
};

/** "that" after a noun describes it; after a verb it opens what was said. */
function lastVerbTakesThat(tokens: readonly Token[], clause: Draft, i: number): boolean {
  const before = tokens[i - 1];
  if (before?.pos === 'VERB') return true;
  return clause.tokens.some((k) => {
    const token = tokens[k];
    return (
      token !== undefined &&
      (isSaying(token) || /^(?:show|indicate|hear|fear|find|learn|mean|agree|decide)$/.test(token.lemma))
    );
  });
}

/** Whether a noun and then a finite verb stand between `i` and the next comma. */
function startsClause({ tokens, quoted, carries }: MarkedTokens, i: number): boolean {
  let noun = false;
  for (let k = i; k < tokens.length; k++) {
    const token = tokens[k];
    if (!token || (token.text === ',' && !quoted[k])) return false;
    if (/^(?:NOUN|PROPN|PRON|NUM)$/.test(token.pos)) noun = true;
    else if (noun && carries[k]) return true;
  }
  return false;
}
