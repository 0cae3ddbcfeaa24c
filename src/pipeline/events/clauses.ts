import type { TextSpan } from '../../base/text-span.ts';
import type { Sentence, Token } from '../sentences/sentence.ts';
import { type Attribution, findAttribution } from './attribution.ts';
import { isDescribing, openingAt } from './half-clause.ts';
import { type MarkedTokens, markTokens, nextVerb } from './marked-tokens.ts';
import { isPastParticiple, isSaying, takesNoun } from './verbs.ts';

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
  /** Index of the dash or comma that closes it, if that is known. */
  closing: number | null;
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
    closing: null,
  };
  const all: Draft[] = [main];
  const stack: Draft[] = [main];
  const marked = markTokens(tokens, quotations);
  const { lower, quoted, carries } = marked;
  const attribution = findAttribution(marked);
  const leadEnd = endOfLeadIn(marked);
  const open = (kind: Clause['kind'], antecedent: number | null, closing: number | null = null) => {
    const draft: Draft = { kind, tokens: [], antecedent, verb: null, closing };
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
      if (stack.length > 1 && goesOn(marked, stack, i)) stack.length = 1;
      const current = stack[stack.length - 1] ?? main;
      const subject = subjectAfterOpening(marked, current, main, i);
      if (subject > 0) {
        // "After the ferry sank Berg left": the main clause begins without a comma.
        const at = current.tokens.findIndex((k) => k >= subject);
        main.tokens.push(...current.tokens.splice(at));
        stack.length = 1;
      } else if (
        word === ',' &&
        stack.length > 1 &&
        (current.verb !== null
          ? closesAt(marked, i, main) || closesAside(marked, current, i)
          : closesBare(marked, current, main, i))
      ) {
        const closed = stack.splice(carries[i + 1] ? 1 : -1);
        if (closed.some(({ kind }) => kind === 'relative')) {
          // "In its report, dated 4 May, the port …": this comma ends what the sentence opens with.
          const isLeadIn =
            main.verb === null && tokens[0]?.pos === 'ADP' && current.tokens[0] === current.verb;
          (isLeadIn ? main : current).tokens.push(i);
          continue;
        }
      }
      const closed = stack.findIndex(({ closing }) => closing === i);
      if (closed > 0) {
        current.tokens.push(i);
        stack.length = closed;
        continue;
      }
      if (stack.length === 1 && closingDash(marked, i) > 0) {
        // "The jury - one member had left - met": told beside the sentence.
        open('relative', null, closingDash(marked, i));
      } else if (
        lower[i - 1] === ',' &&
        stack.length === 1 &&
        (main.verb === null ? isReduced(marked, i) : endOfReducedObject(marked, i) > 0)
      ) {
        open('relative', i - 2, main.verb === null ? null : endOfReducedObject(marked, i));
      } else if (
        current.kind === 'relative' &&
        current.verb !== null &&
        isOpen(stack) &&
        isLateVerb(marked, current, i)
      ) {
        // "Crews who rejected the deal that Norway offered will strike": the verb of the sentence ends both.
        const inner = stack.findLastIndex(({ kind, verb }) => kind !== 'relative' && verb === null);
        stack.length = Math.max(inner, 0) + 1;
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
        lower[i - 1] !== 'once' &&
        !TIME_NOUN.test(lower[i + 1] ?? '') &&
        /^(?:VERB|ADV|PROPN|NOUN|PRON)$/.test(tokens[i - 1]?.pos ?? '') &&
        startsClause(marked, i + 1)
      )
        open(thatKind(tokens, current, i), i - 1);
      else if (SUBORDINATOR.has(word) && lower[i + 1] !== 'of' && startsClause(marked, i + 1))
        open('adverbial', i - 1);
    }
    const clause = stack[stack.length - 1] ?? main;
    clause.tokens.push(i);
    const inLead = clause === main && i < leadEnd;
    if (inLead || quoted[i] || !carries[i]) continue;
    // "The reason she gave was the storm": the first verb only describes the subject.
    const isDescribed = clause.verb === i - 1 && isDescribing(marked, i - 1) && token.pos === 'AUX';
    if (clause.verb === null || isDescribed || isParticiple(tokens, clause, i)) clause.verb = i;
  }
  return all.filter((draft) => draft.tokens.length > 0);
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
  // "By Monday the crews had left, and …": the sentence itself.
  const aux = tokens.findIndex(({ pos }, i) => i < comma && pos === 'AUX' && carries[i]);
  const isTold =
    first?.pos === 'ADP' &&
    aux > 0 &&
    !lower.slice(0, aux).some((word) => isConnective(word) || word === 'what');
  const verb = nextVerb(marked, comma + 1, carries.length);
  return comma > 0 && verb > 0 && !isTold && !isDescribing(marked, verb) ? comma : 0;
}

/** Whether what the last relative clause describes has still no verb, perhaps because another relative clause does. */
function isOpen(stack: readonly Draft[]): boolean {
  const outer = stack.slice(0, -1);
  return (
    outer.at(-1)?.verb === null ||
    (outer[0]?.verb === null && outer.slice(1).every(({ kind }) => kind === 'relative'))
  );
}

const isDash = ({ tokens, lower, quoted }: MarkedTokens, i: number): boolean =>
  /^(?:-|–|—)$/.test(lower[i] ?? '') && !quoted[i] && (tokens[i]?.start ?? 0) > (tokens[i - 1]?.end ?? 0);

/** Index of the dash that closes what the dash `i` opens, if that has a subject and a verb of its own; else -1. */
function closingDash(marked: MarkedTokens, i: number): number {
  if (!isDash(marked, i)) return -1;
  const close = marked.lower.findIndex((_, k) => k > i && isDash(marked, k));
  const opening = close > 0 ? openingAt(marked, [], i + 1, close) : null;
  return opening?.hasSubject && marked.lower[opening.verb - 1] !== 'than' ? close : -1;
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
function isReduced(marked: MarkedTokens, i: number): boolean {
  const { tokens, lower, quoted, carries } = marked;
  const participle = tokens[i];
  if (participle?.pos !== 'VERB' || !isPastParticiple(participle)) return false;
  if (
    !/^(?:NOUN|PROPN)$/.test(tokens[i - 2]?.pos ?? '') ||
    !/^(?:ADP|ADV|PROPN|NUM|PART)$/.test(tokens[i + 1]?.pos ?? '')
  )
    return false;
  const close = lower.findIndex((word, k) => k > i && word === ',' && !quoted[k]);
  if (close < 0 || close - i > LONGEST_REDUCED) return false;
  // "In its first report, dated 4 May, the port said …"
  if (tokens[0]?.pos === 'ADP' && lower.indexOf(',') === i - 1)
    return openingAt(marked, [], close + 1, lower.length)?.hasSubject === true;
  let verb = close + 1;
  while (tokens[verb]?.pos === 'ADV') verb++;
  return carries[verb] === true;
}

/** "over a contract, signed on 4 May, that gave …", "wrote a report, published in May.": the same of an object: index of its end, or -1. */
function endOfReducedObject({ tokens, lower, carries }: MarkedTokens, i: number): number {
  const participle = tokens[i];
  if (participle?.pos !== 'VERB' || !isPastParticiple(participle)) return -1;
  if (!/^(?:NOUN|PROPN)$/.test(tokens[i - 2]?.pos ?? '') || !/^(?:on|in|by|at)$/.test(lower[i + 1] ?? ''))
    return -1;
  const close = lower.findIndex((word, k) => k > i && /^[,.;]$/.test(word));
  const joinsVerb = /^(?:and|but)$/.test(lower[close + 1] ?? '') && carries[close + 2];
  const isShort = close - i <= LONGEST_REDUCED && !lower.slice(i, close).includes('and');
  return isShort && !joinsVerb ? close : -1;
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

/** "Ships, which sail from Lund, were stopped": closed by its comma even where no word of it passes for a verb. */
const closesBare = ({ carries }: MarkedTokens, clause: Draft, main: Draft, i: number): boolean =>
  clause.kind === 'relative' && clause.tokens.length > 1 && main.verb === null && carries[i + 1] === true;

const DAY_NAME =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december)$/;

/** Index of the first word of the subject of the verb `i` that ends an opening clause without a comma, or -1. */
function subjectAfterOpening(
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

/** Whether the main verb is still to come after another comma: "Berg, who runs the port, its quays and cranes, said". */
const verbFollowsComma = ({ lower, quoted, carries }: MarkedTokens, from: number): boolean =>
  lower.some((word, k) => k > from && word === ',' && !quoted[k] && carries[k + 1]);

/** "the day that the port opened" says when, as "when the port opened" does. */
const TIME_NOUN = /^(?:day|night|morning|evening|week|month|year|hour|moment|time)$/;

const thatKind = (tokens: readonly Token[], clause: Draft, i: number): Clause['kind'] => {
  if (TIME_NOUN.test(tokens[i - 1]?.lemma ?? '')) return 'adverbial';
  return lastVerbTakesThat(tokens, clause, i) ? 'complement' : 'relative';
};

/** "rejected suggestions that …": nouns that tell what was said. */
const CONTENT =
  /^(?:suggestion|claim|allegation|report|idea|accusation|notion|charge|fact|belief|rumou?r|assertion|statement|argument|assumption|warning|possibility|prospect|view)$/;

/** "that" after a noun describes it; after a verb it opens what was said. */
function lastVerbTakesThat(tokens: readonly Token[], clause: Draft, i: number): boolean {
  const before = tokens[i - 1];
  if (before?.pos === 'VERB') return true;
  // "rejected the offer that Norway made": the offer, and not what was said.
  const carrier = tokens[clause.verb ?? -1];
  if (before?.pos === 'NOUN' && carrier && takesNoun(carrier) && !CONTENT.test(before.lemma)) return false;
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
