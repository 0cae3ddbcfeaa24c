import type { Sentence, Token } from '../sentences/sentence.ts';
import type { Clause } from './clause.ts';
import { isConnective } from './connectives.ts';
import type { HeadlineSource } from './headline.ts';
import { prepare } from './prepare-words.ts';
import { isPastParticiple, isPlainSaying, isSaying } from './verbs.ts';
import { isWord, type Word } from './words.ts';

/** "which Dahl announced": someone else acts than the one whom it describes. */
export const hasOwnSubject = (
  { tokens: [opener = -1, next = -1], verb }: Clause,
  { sentence }: HeadlineSource,
): boolean =>
  verb !== null &&
  verb > next &&
  /^(?:who|which|that|whom)$/i.test(sentence.tokens[opener]?.text ?? '') &&
  /^(?:NOUN|PROPN|DET|PRON|NUM|ADJ)$/.test(sentence.tokens[next]?.pos ?? '');

/**
 * "who is expected to travel" takes its subject from the words before "who", "where Berg spoke" and "in which a ship sank"
 * have their own, "whose side lost" makes it a possessor; what someone else did with it comes behind their verb.
 */
export function withAntecedent(
  words: readonly Word[],
  focus: Clause,
  source: HeadlineSource,
): readonly Word[] {
  if (focus.antecedent === null) return words;
  const [opener, second] = words;
  if (isWord(opener, 'where')) return words.slice(1);
  if (opener?.pos === 'ADP' && isWord(second, 'which', 'whom'))
    return isWord(opener, 'of') ? [] : words.slice(2);
  const subject = prepare(subjectOf(focus, focus.antecedent, source), source);
  if (hasOwnSubject(focus, source)) return withObject(words, subject, focus, source);
  if (isWord(opener, 'whose')) {
    const owner = subject.map((word, i) =>
      i === subject.length - 1 ? { ...word, text: `${word.text}’s` } : word,
    );
    return [...owner, ...words.slice(1)];
  }
  return [...subject, ...withoutConnective(words)];
}

/** "which Norway hopes to open in May": Norway hopes to open it; "which Berg said had sunk": Berg said it had. */
function withObject(
  words: readonly Word[],
  object: readonly Word[],
  { verb }: Clause,
  { sentence }: HeadlineSource,
): readonly Word[] {
  const carrier = sentence.tokens[verb ?? -1];
  const at = words.findIndex(({ token }) => token === verb);
  const [first, ...more] = object;
  if (at < 2 || !carrier || !first) return [];
  let end = at + 1;
  const isSaid = /^(?:VERB|AUX)$/.test(words[end]?.pos ?? '');
  // A country or a person is nothing that is announced.
  const isThing = object.at(-1)?.pos === 'NOUN';
  if (isSaying(carrier) && (isSaid || (isThing && !isPlainSaying(carrier))))
    return [...words.slice(1, end), { ...first, spaced: true }, ...more, ...words.slice(end)];
  if (isSaying(carrier)) return [];
  const leadsOn = carrier.pos === 'AUX' ? /^(?:VERB|AUX|ADV|PART)$/ : /^(?:VERB|PART)$/;
  while (leadsOn.test(words[end]?.pos ?? '') && !words[end]?.quoted) end++;
  if (isWord(words[end - 1], 'to') && words[end]?.pos === 'ADJ') end++;
  const isDone = /^(?:VERB|AUX|ADJ)$/.test(words[end - 1]?.pos ?? '');
  return isDone ? [...words.slice(1, end), { ...first, spaced: true }, ...more, ...words.slice(end)] : [];
}

/** The words without the "which" or "after" that they open with. */
export const withoutConnective = (words: readonly Word[]): readonly Word[] =>
  isConnective(words[0]?.text.toLowerCase() ?? '') ? words.slice(1) : words;

/** Indices of the tokens of the noun phrase that a relative clause describes; `last` is the token before the clause. */
function subjectOf(focus: Clause, last: number, { sentence, actors }: HeadlineSource): number[] {
  const { tokens } = sentence;
  const head = beforeAge(tokens, last);
  const token = tokens[head];
  const actor = actors.find(
    ({ start, end }) => token !== undefined && start <= token.start && token.end <= end,
  );
  let from = head;
  if (actor) while (from > 0 && (tokens[from - 1]?.start ?? -1) >= actor.start) from--;
  else from = phraseStart(tokens, head);
  const opener = tokens[focus.tokens[0] ?? -1]?.text.toLowerCase() ?? '';
  const isPerson = opener === 'who' || opener === 'whose';
  const isLoose = tokens[(focus.tokens[0] ?? 0) - 1]?.text === ',';
  const whole = isPerson ? from : subjectStart(tokens, from, focus);
  if (whole < from) return Array.from({ length: head - whole + 1 }, (_, i) => whole + i);
  let isActor = actor !== undefined;
  let isWide = false;
  for (;;) {
    const isOf = tokens[from - 1]?.text === 'of';
    // Of "a lamp at the chapel on the quay" no more than the chapel is meant.
    const wider = isWide && !isOf ? from : widened(tokens, from, { focus, isPerson, isLoose, isActor });
    if (wider === from) break;
    from = wider;
    isActor = false;
    isWide ||= !isOf;
  }
  return Array.from({ length: head - from + 1 }, (_, i) => from + i);
}

/** "Kent, 58, who": the name. */
const beforeAge = (tokens: readonly Token[], i: number): number =>
  tokens[i]?.pos === 'NUM' && tokens[i - 1]?.text === ',' && tokens[i - 2]?.pos === 'PROPN' ? i - 2 : i;

function phraseStart(tokens: Sentence['tokens'], last: number): number {
  let from = last;
  const isPart = (token: Token | undefined): boolean =>
    /^(?:NOUN|PROPN|ADJ|DET|NUM|PART|SYM)$/.test(token?.pos ?? '') ||
    // "17th-century"
    (token?.text === '-' && token.end === tokens[from]?.start);
  while (from > 0 && tokens[from]?.pos !== 'DET' && isPart(tokens[from - 1])) from--;
  return from;
}

/** "Strikes called by the union over pay, which": where the subject of the sentence begins, if the phrase ends it. */
function subjectStart(tokens: readonly Token[], from: number, focus: Clause): number {
  const before = tokens.slice(0, from);
  const called = before.findIndex(({ pos }, i) => pos === 'VERB' && i > 0);
  if (called < 0 || !/^(?:NOUN|PROPN)$/.test(tokens[called - 1]?.pos ?? '')) return from;
  const isPlain = before.every(({ pos }, i) => i === called || /^(?:DET|ADJ|NOUN|PROPN|NUM|ADP)$/.test(pos));
  const isDescribed = tokens[called + 1]?.text === 'by' && isPastParticiple(tokens[called] ?? { text: '' });
  return isPlain && isDescribed && tokens[(focus.tokens[0] ?? 0) - 1]?.text === ',' ? 0 : from;
}

interface Described {
  readonly focus: Clause;
  readonly isPerson: boolean;
  /** After a comma, so that it may describe a name. */
  readonly isLoose: boolean;
  readonly isActor: boolean;
}

/** Where the phrase begins when the one that it hangs on belongs to it: "the mission of the bank", "a firm in Lund". */
function widened(
  tokens: readonly Token[],
  from: number,
  { focus, isPerson, isLoose, isActor }: Described,
): number {
  const joint = tokens[from - 1];
  const noun = tokens[from - 2];
  if (joint?.pos !== 'ADP' || noun === undefined || !/^(?:NOUN|PROPN|NUM)$/.test(noun.pos)) return from;
  if (
    /^(?:of|with)$/.test(joint.text) === false &&
    !/^(?:in|on|at|near|over|for|about|between)$/.test(joint.text)
  )
    return from;
  const start = phraseStart(tokens, from - 2);
  const number = numberOf(tokens, focus);
  const isMany = (token: Token | undefined): boolean =>
    token?.pos === 'NOUN' && token.lemma !== token.text.toLowerCase() && token.text.endsWith('s');
  const described = tokens[from];
  const head = described === undefined ? undefined : tokens[phraseEnd(tokens, from)];
  if (joint.text === 'of') return isActor && (isPerson || !isLoose) ? from : start;
  if (isPerson) return from;
  // "ferries with a funnel, which were", "a firm in Lund which"
  if (number !== null && isMany(noun) !== isMany(head))
    return isMany(noun) === (number === 'many') ? start : from;
  if (head?.pos === 'PROPN') return !isLoose || opensSentence(tokens, start) ? start : from;
  return joint.text === 'with' && !opensSentence(tokens, start) && !(isMany(head) && !isMany(noun))
    ? from
    : start;
}

/** Whether nothing but an article stands before the phrase: the subject of the sentence. */
const opensSentence = (tokens: readonly Token[], start: number): boolean =>
  tokens.slice(0, start).every(({ pos }) => /^(?:DET|PUNCT|CCONJ)$/.test(pos));

const phraseEnd = (tokens: readonly Token[], from: number): number => {
  let end = from;
  while (/^(?:NOUN|PROPN|ADJ|DET|NUM|PART)$/.test(tokens[end + 1]?.pos ?? '')) end++;
  return end;
};

/** Whether the verb of a relative clause is of one or of many, where its form shows it. */
function numberOf(tokens: readonly Token[], { verb }: Clause): 'one' | 'many' | null {
  const text = tokens[verb ?? -1]?.text.toLowerCase() ?? '';
  if (/^(?:is|was|has)$/.test(text)) return 'one';
  return /^(?:are|were|have)$/.test(text) ? 'many' : null;
}
