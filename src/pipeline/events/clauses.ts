import type { TextSpan } from '../../base/text-span.ts';
import type { Sentence, Token } from '../sentences/sentence.ts';
import { carriesClause, isSaying } from './verbs.ts';

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
const SUBORDINATOR = new Set([
  'after',
  'before',
  'as',
  'while',
  'when',
  'because',
  'although',
  'though',
  'if',
  'unless',
  'until',
  'since',
  'whereas',
]);

interface Draft {
  kind: Clause['kind'];
  tokens: number[];
  antecedent: number | null;
  verb: number | null;
}

const inside = (token: Token, spans: readonly TextSpan[]): boolean =>
  spans.some((span) => span.start <= token.start && token.end <= span.end);

/**
 * Cuts a sentence into clauses: the main one, relative ones ("which …"), adverbial ones ("after …"), complements
 * ("said that …") and a closing attribution ("…, she said"). Quotations are never cut.
 */
export function clausesOf(sentence: Sentence, quotations: readonly TextSpan[]): Clause[] {
  const { tokens } = sentence;
  const main: Draft = { kind: 'main', tokens: [], antecedent: null, verb: null };
  const all: Draft[] = [main];
  const stack: Draft[] = [main];
  const lower = tokens.map((token) => token.text.toLowerCase());
  const quoted = tokens.map((token) => inside(token, quotations));

  const attributionStart = findAttribution(tokens, quoted);
  const leadEnd = endOfLeadIn(tokens, quoted);
  const open = (kind: Clause['kind'], antecedent: number | null) => {
    const draft: Draft = { kind, tokens: [], antecedent, verb: null };
    all.push(draft);
    stack.push(draft);
  };

  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    const word = lower[i];
    if (token === undefined || word === undefined) continue;
    if (i === attributionStart) {
      stack.length = 1;
      open('attribution', null);
    } else if (!quoted[i]) {
      const current = stack[stack.length - 1] ?? main;
      if (word === ',' && stack.length > 1 && current.verb !== null && closesAt(tokens, quoted, i, main))
        stack.pop();
      else if (lower[i - 1] === ',' && RELATIVE.has(word)) open('relative', i - 2);
      else if (
        word === 'that' &&
        i > 0 &&
        /^(?:VERB|ADV|PROPN|NOUN|PRON)$/.test(tokens[i - 1]?.pos ?? '') &&
        startsClause(tokens, quoted, i + 1)
      )
        open(lastVerbTakesThat(tokens, current, i) ? 'complement' : 'relative', i - 1);
      else if (SUBORDINATOR.has(word) && startsClause(tokens, quoted, i + 1)) open('adverbial', i - 1);
    }
    const clause = stack[stack.length - 1] ?? main;
    clause.tokens.push(i);
    const inLead = clause === main && i < leadEnd;
    if (clause.verb === null && !inLead && !quoted[i] && carriesClause(token, tokens[i - 1])) clause.verb = i;
  }
  return all.filter((draft) => draft.tokens.length > 0);
}

/**
 * Index of the comma that ends an opening phrase ("With the port closed, …"), or 0: a verb form in it carries nothing
 * when another one follows.
 */
function endOfLeadIn(tokens: readonly Token[], quoted: readonly boolean[]): number {
  const first = tokens[0];
  if (!first || !(first.pos === 'ADP' || (first.pos === 'VERB' && /(?:ing|ed)$/i.test(first.text)))) return 0;
  const comma = tokens.findIndex((token, i) => token.text === ',' && !quoted[i]);
  const verbFollows = tokens.some(
    (token, i) => i > comma && !quoted[i] && carriesClause(token, tokens[i - 1]),
  );
  return comma > 0 && verbFollows ? comma : 0;
}

/** Whether a clause that began earlier ends at the comma `i`: the main verb follows, or has still to come. */
function closesAt(tokens: readonly Token[], quoted: readonly boolean[], i: number, main: Draft): boolean {
  const next = tokens[i + 1];
  if (!next) return false;
  if (main.verb === null) return !quoted[i + 1] || next.pos !== 'VERB';
  return carriesClause(next, tokens[i]) && next.pos !== 'ADJ';
}

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
function startsClause(tokens: readonly Token[], quoted: readonly boolean[], i: number): boolean {
  let noun = false;
  for (let k = i; k < tokens.length; k++) {
    const token = tokens[k];
    if (!token || (token.text === ',' && !quoted[k])) return false;
    if (/^(?:NOUN|PROPN|PRON|NUM)$/.test(token.pos)) noun = true;
    else if (noun && carriesClause(token, tokens[k - 1])) return true;
  }
  return false;
}

/** Index of the comma or closing mark before a closing "…, the minister said" or "…,” said the minister", or -1. */
function findAttribution(tokens: readonly Token[], quoted: readonly boolean[]): number {
  const afterQuote = quoted[0] ? quoted.indexOf(false) : -1;
  if (
    afterQuote > 3 &&
    tokens.slice(afterQuote, afterQuote + 14).some((token, k) => !quoted[afterQuote + k] && isSaying(token))
  ) {
    return afterQuote;
  }
  for (let i = tokens.length - 1; i > 1; i--) {
    const token = tokens[i];
    if (!token || quoted[i] || !isSaying(token)) continue;
    for (let k = i - 1; k > 0 && k > i - 14; k--) {
      const mark = tokens[k];
      if (!mark) return -1;
      const closes = /^[”"]$/.test(mark.text);
      if (closes || (mark.text === ',' && !quoted[k])) {
        return isShortTail(tokens, i) && isName(tokens, k, i) ? (closes ? k + 1 : k) : -1;
      }
      if (quoted[k]) return -1;
      if (mark.pos === 'VERB' || mark.pos === 'AUX' || mark.pos === 'SCONJ') return -1;
    }
    return -1;
  }
  return -1;
}

const isShortTail = (tokens: readonly Token[], verb: number): boolean => {
  const next = tokens[verb + 1];
  return next === undefined || next.text.toLowerCase() !== 'that';
};

/** Between the mark and the verb stands a subject, or nothing when the verb comes first. */
const isName = (tokens: readonly Token[], mark: number, verb: number): boolean =>
  verb === mark + 1 || tokens.slice(mark + 1, verb).some((token) => /^(?:NOUN|PROPN|PRON)$/.test(token.pos));
