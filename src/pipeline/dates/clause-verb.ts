import type { Token } from '../sentences/sentence.ts';
import { isFixture, isVerb } from './verb-direction.ts';

/** The most words that a clause is looked through for its verb. */
const CLAUSE = 60;

const BOUNDARY =
  /^(?:;|:|—|–|that|which|who|whose|where|when|because|although|though|while|if|but|after|before|as|since)$/i;

/** Where another clause begins; "as early as" and "as of" stay in theirs. */
function isBoundary(tokens: readonly Token[], index: number): boolean {
  const word = tokens[index]?.text ?? '';
  if (!BOUNDARY.test(word)) return false;
  const around = `${tokens[index - 1]?.text} ${tokens[index + 1]?.text}`;
  return !(word === 'as' && /\b(?:early|late|soon|recently|long|of|well)\b/.test(around));
}

/** A mark that opens a quotation: joined to the word after it and not to the one before. */
function isOpeningQuote(tokens: readonly Token[], index: number): boolean {
  const [previous, token, next] = [tokens[index - 1], tokens[index], tokens[index + 1]];
  if (token === undefined || !/^["“«]$/.test(token.text)) return false;
  return token.end === next?.start && token.start !== previous?.end;
}

/** Index of the nearest verb to the left in the same clause, or -1. */
export function verbBefore(tokens: readonly Token[], from: number): number {
  for (let i = from - 1; i >= Math.max(0, from - CLAUSE); i--) {
    const token = tokens[i];
    // "Before" and "after" right before the date lead to it and to no clause; "before" also to a judge or a committee.
    const leads =
      /^before$/i.test(token?.text ?? '') || (i === from - 1 && /^(?:after|since)$/i.test(token?.text ?? ''));
    if (token === undefined || (!leads && isBoundary(tokens, i)) || isOpeningQuote(tokens, i)) return -1;
    if (isVerb(tokens, i) || isFixture(tokens, i)) return i;
  }
  return -1;
}

/** Index of the main verb that comes next in the same clause, or -1. */
export function verbAfter(tokens: readonly Token[], from: number): number {
  for (let i = from; i < Math.min(tokens.length, from + CLAUSE); i++) {
    const token = tokens[i];
    if (token === undefined || isBoundary(tokens, i)) return -1;
    if (isFixture(tokens, i)) return i;
    if (!isVerb(tokens, i)) continue;
    // The last word of a chain carries the sense: "will have to wait".
    let last = i;
    while (isVerb(tokens, last + 1) || /^(?:to|not|n't|also)$/.test(tokens[last + 1]?.text ?? '')) last++;
    while (last > i && !isVerb(tokens, last)) last--;
    return last;
  }
  return -1;
}
