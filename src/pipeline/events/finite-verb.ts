import { overlaps } from '../../base/text-span.ts';
import type { Token } from '../sentences/sentence.ts';
import type { Clause } from './clause.ts';
import type { HeadlineSource } from './headline.ts';
import { carriesClause, isPastParticiple } from './verbs.ts';

/** What denies or doubts the clause that follows: without it the clause says the contrary. */
const DENIES =
  /^(?:deny|doubt|reject|dispute|refuse|rule|dismiss|question|refute|disbelieve|oppose|prevent)$/;

/** The clause that denies what `clause` says ("has denied that any ship was bought"), or null. */
export function deniedBy({ kind, antecedent }: Clause, { clauses, sentence }: HeadlineSource): Clause | null {
  if (kind !== 'complement' || antecedent === null) return null;
  const parent = clauses.find(({ tokens }) => tokens.includes(antecedent));
  const leads = parent?.tokens.filter((i) => i <= antecedent && i >= (parent.verb ?? 0)) ?? [];
  const denies = leads.some((i) => {
    const { pos = '', lemma = '', text = '' } = sentence.tokens[i] ?? {};
    return (pos === 'VERB' && DENIES.test(lemma)) || /^(?:not|n['’]t|never|no|nobody|nothing)$/i.test(text);
  });
  return denies && parent ? parent : null;
}

/**
 * The clause with the verb that carries it, where it was given another: a participle that only describes ("The ferry, bound
 * for Lund, left", "A poll published last week puts") or the verb of "the number it had announced". Null when its words
 * have no such verb at all.
 */
export function withFiniteVerb(clause: Clause, source: HeadlineSource): Clause | null {
  const { tokens } = source.sentence;
  const { verb } = clause;
  if (verb === null) return { ...clause, verb: verbAfterBoth(clause, tokens) };
  const found = tokens[verb];
  const before = tokens[verb - 1];
  if (found === undefined) return clause;
  if (found.pos === 'VERB' && before?.pos === 'PRON' && tokens[verb - 2]?.pos === 'NOUN' && verb > 1) {
    // "The firm he ran for years was sold"
    const after = clause.tokens.find((i) => i > verb && tokens[i]?.pos === 'AUX');
    const isPlain = tokens
      .slice(verb + 1, after ?? verb)
      .every(({ pos }) => !/^(?:CCONJ|PUNCT|SCONJ|PRON)$/.test(pos));
    if (after !== undefined && isPlain) return { ...clause, verb: after };
  }
  const earlier = clause.kind === 'main' ? verbMistaken(clause, verb, tokens) : undefined;
  if (earlier !== undefined) return { ...clause, verb: earlier };
  if (found.pos !== 'VERB' || !isParticipleForm(found)) return clause;
  const follows = tokens[verb + 1];
  const isDate = follows !== undefined && source.dates.some((date) => overlaps(date, follows));
  const isPublic = found.text === 'made' && /^(?:public|available)$/.test(follows?.text ?? '');
  const isAside = before?.text === ',' && /^(?:NOUN|PROPN|ADJ|NUM)$/.test(tokens[verb - 2]?.pos ?? '');
  const describes = /^(?:NOUN|PROPN)$/.test(before?.pos ?? '') && (isDate || isPublic);
  // "Berg, the mayor, visited her": with an object it is no participle.
  if ((!isAside && !describes) || /^(?:PRON|DET)$/.test(follows?.pos ?? '')) return clause;
  const close = isAside ? tokens.findIndex(({ text }, i) => i > verb && text === ',') : verb;
  const later = clause.tokens.find((i) => i > close && carriesClause(tokens[i] ?? found, tokens[i - 1]));
  if (later === undefined || close < 0) return isAside && ONLY_PARTICIPLE.test(found.text) ? null : clause;
  const between = tokens.slice(close + 1, later);
  const isOfLeadIn = tokens[0]?.pos === 'ADP' && (isDate || follows?.pos === 'ADP');
  const isNext = between.every(({ pos }) =>
    isAside && !isOfLeadIn ? pos === 'ADV' : !/^(?:CCONJ|SCONJ|PUNCT|PRON|VERB|AUX)$/.test(pos),
  );
  return isNext ? { ...clause, verb: later } : clause;
}

/**
 * The clause with the subject that stands nearest before its verb: "he" for "The vote is near: he needs ten and had nine on
 * Monday", the main one for "the crew treated ten, two of whom died, and moved nine".
 */
export function withNearSubject(clause: Clause, source: HeadlineSource): Clause {
  const { clauses } = source;
  const { tokens } = source.sentence;
  const { kind, verb, tokens: own } = clause;
  const told = lastTold(clause, source);
  if (told) return told;
  const of = own.findIndex((i) => tokens[i]?.text === 'of');
  if (kind === 'relative' && of >= 0 && /^(?:whom|which)$/.test(tokens[own[of + 1] ?? -1]?.text ?? '')) {
    const main = clauses.find((other) => other.kind === 'main');
    const next = own.find((i) => tokens[i - 1]?.pos === 'CCONJ' && startsVerbPhrase(tokens, i));
    if (!main || main.verb === null || next === undefined) return clause;
    const subject = main.tokens.filter((i) => i < (main.verb ?? 0));
    return {
      ...clause,
      kind: 'main',
      antecedent: null,
      verb: next,
      tokens: [...subject, ...own.filter((i) => i >= next)],
    };
  }
  if (kind !== 'main' || verb === null) return clause;
  const last = own.findLast((i) => i < verb) ?? verb;
  // "The tugs are to leave; a new ferry is to come in May": what stands behind the semicolon.
  const joint = tokens.findLastIndex(({ text }, i) => i > last && i < verb && text === ';');
  if (joint >= 0) {
    const subject = tokens.flatMap((_, i) => (i > joint && i < verb ? [i] : []));
    return { ...clause, tokens: [...subject, ...own.filter((i) => i >= verb)] };
  }
  const near = tokens.findLastIndex(
    (token, i) => i > last && i < verb && /^(?:he|she|it|they)$/.test(token.text) && isVerb(tokens[i + 1]),
  );
  const isJoined = near >= 0 && tokens.slice(near, verb).some(({ pos }) => pos === 'CCONJ');
  return !isJoined ? clause : { ...clause, tokens: [near, ...own.filter((i) => i >= verb)] };
}

/** "while the trial ran, but that a report would come in May": the second thing said, which has the date. */
function lastTold({ kind, tokens: own }: Clause, source: HeadlineSource): Clause | null {
  if (kind !== 'adverbial') return null;
  const { tokens } = source.sentence;
  const that = own.findIndex((i) => tokens[i]?.text === 'that' && tokens[i - 1]?.pos === 'CCONJ');
  const rest = that < 0 ? [] : own.slice(that + 1);
  const verb = rest.find((i) => carriesClause(tokens[i] ?? NO_TOKEN, tokens[i - 1]));
  const isDated = rest.some((i) => source.dates.some((date) => overlaps(date, tokens[i] ?? NO_TOKEN)));
  return verb !== undefined && isDated ? { kind: 'complement', antecedent: null, tokens: rest, verb } : null;
}

/** "and moved nine", also where the verb was taken for an adjective. */
const startsVerbPhrase = (tokens: readonly Token[], i: number): boolean =>
  carriesClause(tokens[i] ?? NO_TOKEN, tokens[i - 1]) ||
  (/ed$/.test(tokens[i]?.text ?? '') && /^(?:NUM|DET|PRON)$/.test(tokens[i + 1]?.pos ?? ''));

const NO_TOKEN: Token = { text: '', lemma: '', pos: 'PUNCT', start: 0, end: 0 };

const isVerb = (token: Token | undefined): boolean => /^(?:VERB|AUX)$/.test(token?.pos ?? '');

/** "Norway and Chile both signed": a verb, though a noun might stand there. */
const verbAfterBoth = ({ tokens: own }: Clause, tokens: readonly Token[]): number | null =>
  own.find((i) => tokens[i]?.pos === 'VERB' && /^(?:both|all|each)$/.test(tokens[i - 1]?.text ?? '')) ?? null;

/**
 * Index of the verb that "On Monday Norway sent four ships, twice the number it had announced" has before the one that it
 * was given, if any.
 */
function verbMistaken({ tokens: own }: Clause, verb: number, tokens: readonly Token[]): number | undefined {
  const isContact = tokens[verb - 1]?.pos === 'PRON' && tokens[verb - 2]?.pos === 'NOUN';
  const leads = tokens[0]?.pos === 'ADP' && !/^with/i.test(tokens[0].text);
  if (!isContact && !leads) return undefined;
  return own.find((i) => i < verb && (hasObject(tokens, i) || hasPronoun(tokens, i)));
}

/** "On Monday she resigned from the board, …" */
const hasPronoun = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.pos === 'VERB' && /^(?:he|she|it|they)$/.test(tokens[i - 1]?.text ?? '');

/** "Norway sent four ships": a subject before the verb and an object behind it. */
const hasObject = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.pos === 'VERB' &&
  /^(?:NOUN|PROPN)$/.test(tokens[i - 1]?.pos ?? '') &&
  /^(?:DET|NUM|PROPN|NOUN|PRON)$/.test(tokens[i + 1]?.pos ?? '');

const IRREGULAR = /^(?:bound|led|dated|born|stuck|struck|hit|based)$/i;
const ONLY_PARTICIPLE =
  /^(?:taken|given|seen|known|written|driven|flown|drawn|grown|thrown|stolen|broken|spoken|chosen|born|done|bound|dated)$/i;

const isParticipleForm = ({ text, lemma }: Token): boolean =>
  IRREGULAR.test(text) || (text.toLowerCase() !== lemma && isPastParticiple({ text }));
