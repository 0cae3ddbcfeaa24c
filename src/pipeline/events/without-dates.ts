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
  if (after === undefined || after.pos === 'PUNCT')
    while (word()?.pos === 'ADP' && !isParticle(word())) from--;
  if (!tellsWhich) while (BEFORE_DATE.has(word()?.text.toLowerCase() ?? '')) from--;
  return before.slice(from);
}

/** "turned down", "broke out": part of the verb. */
const isParticle = (word: Word | undefined): boolean =>
  isWord(word, 'down', 'up', 'out', 'off', 'over', 'away', 'back');
