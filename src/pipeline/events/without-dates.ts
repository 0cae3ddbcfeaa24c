import type { DateExpression } from '../dates/date-expression.ts';
import type { Token } from '../sentences/sentence.ts';
import { tidy } from './trim-words.ts';
import { isWord, type Word } from './words.ts';

/** Words that lead to a date: "on Monday", "late in March". */
const BEFORE_DATE = new Set(
  'on in at by since during from until till before after around about of late early earlier for'.split(' '),
);

/** Leaves out the date words, with the preposition or "early" that leads to them. */
export function withoutDates(
  words: readonly Word[],
  tokens: readonly Token[],
  dates: readonly DateExpression[],
): readonly Word[] {
  if (dates.length === 0) return words;
  const gone = new Set(dates.flatMap((date) => wordsOfDate(words, tokens, date)));
  return tidy(words.filter((word) => !gone.has(word)));
}

function wordsOfDate(words: readonly Word[], tokens: readonly Token[], date: DateExpression): Word[] {
  const covered = words.filter((word) => {
    const token = tokens[word.token];
    return token !== undefined && !word.quoted && token.start < date.end && date.start < token.end;
  });
  const [first] = covered;
  const last = covered.at(-1);
  if (!first || !last) return [];
  const before = words.slice(0, words.indexOf(first));
  const [after, next] = words.slice(words.indexOf(last) + 1);
  if (after && isWord(after, "'s", '’s', 's')) return [...covered, after];
  const led = leadIn(before, after);
  const comma = before[before.length - led.length - 1]?.text === ',';
  // "The strike, on Monday, hurt …": of a pair of commas between subject and verb none stays.
  const isPair = comma && after?.text === ',' && /^(?:VERB|AUX)$/.test(next?.pos ?? '');
  const closing = isPair ? [after] : [];
  const opening =
    comma && (after === undefined || /^[,.]$/.test(after.text))
      ? before.slice(-led.length - 1)[0]
      : undefined;
  return [...covered, ...led, ...closing, ...(opening ? [opening] : [])];
}

/** The words right before a date that go with it: none before "the Monday meeting", where the date tells which. */
function leadIn(before: readonly Word[], after: Word | undefined): Word[] {
  let from = before.length;
  const word = (): Word | undefined => before[from - 1];
  const tellsWhich = /^(?:NOUN|PROPN|VERB)$/.test(after?.pos ?? '') && !isWord(word(), 'on');
  const isLast = after === undefined || /^(?:PUNCT|CCONJ|ADP|SCONJ)$/.test(after.pos);
  if (isLast && word()?.pos === 'DET') from--;
  from -= hedgeBefore(before, from);
  if (isLast && word()?.pos === 'ADP' && !isParticle(word())) from--;
  if (isLast && isWord(word(), 'over') && before[from - 2]?.pos !== 'VERB') from--;
  if (!tellsWhich)
    while (BEFORE_DATE.has(word()?.text.toLowerCase() ?? '') && !isPartOfVerb(before, from)) from--;
  from -= hedgeBefore(before, from);
  return before.slice(
    PART_OF_TIME.has(word()?.text ?? '') && isWord(before[from], 'of') ? partStart(before, from) : from,
  );
}

/** "on the morning of": goes with the date that it is a part of. */
const PART_OF_TIME = new Set(
  'morning afternoon evening night start end beginning middle eve summer winter'.split(' '),
);

function partStart(before: readonly Word[], part: number): number {
  let from = part - 1;
  while (/^(?:ADJ|DET)$/.test(before[from - 1]?.pos ?? '')) from--;
  return before[from - 1]?.pos === 'ADP' ? from - 1 : part;
}

const HEDGES = [
  'as early as',
  'as soon as',
  'as late as',
  'no later than',
  'no earlier than',
  'not later than',
  'until at least',
  'at least',
  'at the earliest',
  'as of',
  'just',
  'shortly',
  'only',
].map((hedge) => hedge.split(' '));

/** How many of the words before `from` only say how exact the date is: "as early as", "until at least". */
const hedgeBefore = (before: readonly Word[], from: number): number =>
  HEDGES.find((hedge) => hedge.every((text, i) => isWord(before[from - hedge.length + i], text)))?.length ??
  0;

/** "turned down", "broke out": part of the verb. */
const isParticle = (word: Word | undefined): boolean =>
  isWord(word, 'down', 'up', 'out', 'off', 'over', 'away', 'back');

/** "is to be sworn in on Monday": of two such words the first is part of the verb. */
const isPartOfVerb = (before: readonly Word[], from: number): boolean =>
  from < before.length && isWord(before[from - 1], 'in', 'on', 'by') && before[from - 2]?.pos === 'VERB';
