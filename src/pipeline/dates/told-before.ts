import type { Sentence } from '../sentences/sentence.ts';
import type { DateExpression } from './date-expression.ts';
import type { Setting } from './date-rule.ts';
import { tokensBefore } from './tokens-before.ts';
import { firstDayOf } from './told.ts';

/** Sentences after which a told date no longer anchors "the next day". */
const REACH = 4;

/** The same when both sentences name the same one: "Kent's remarks came on the same day …". */
const REACH_BY_NAME = 30;

type Told = Pick<Setting, 'told' | 'toldIn' | 'era' | 'inYear' | 'here' | 'recent'>;

/** How many words before an expression may name whom it is about. */
const NEAR_TOKENS = 60;
/** How much of the sentence that told a date is looked at, in UTF-16 units. */
const NEAR_TEXT = 400;

/** Only letters count as a name here: an abbreviation says little about who is meant. */
const NAME = /^\p{Lu}\p{L}{2,}$/u;

/** The expression that an anchored one in sentence `index`, from `start` on, goes back to. */
function tellerOf(
  expressions: readonly DateExpression[],
  sentences: readonly Sentence[],
  index: number,
  start: number,
): DateExpression | undefined {
  const last = expressions.at(-1);
  if (last === undefined || last.sentence === index) return last;
  // A caption stands beside the story and does not lead on to its next sentence.
  const story = expressions.filter((one) => sentences[one.sentence]?.caption === false);
  const tokens = sentences[index]?.tokens ?? [];
  const before = tokensBefore(tokens, start);
  const names = new Set(
    tokens
      .slice(Math.max(0, before - NEAR_TOKENS), before)
      .filter((token) => token.pos === 'PROPN' && NAME.test(token.text))
      .map((token) => token.text),
  );
  const sameName = story.findLast(
    (one) =>
      index - one.sentence <= REACH_BY_NAME &&
      sentences[one.sentence]?.tokens.some((token) => names.has(token.text)),
  );
  const near = story.at(-1);
  return sameName ?? (near && index - near.sentence <= REACH ? near : undefined);
}

/** What the setting of an expression in sentence `index`, beginning at `start`, has from the ones before it. */
export function toldBefore(
  expressions: readonly DateExpression[],
  sentences: readonly Sentence[],
  index: number,
  start: number,
  text: string,
): Told {
  const teller = tellerOf(expressions, sentences, index, start);
  const recent = expressions.filter((one) => index - one.sentence <= REACH).toReversed();
  const lists = {
    here: recent.filter((one) => one.sentence === index).map(({ value }) => value),
    recent: recent.map(({ value }) => value),
  };
  if (teller === undefined) return { told: null, toldIn: '', era: null, inYear: null, ...lists };
  // After a bare year, "in July" is still the last one: only a month or a day with its year starts an account of its own.
  const givesYear = /^[12]\d{3}(?:-\d{2}){1,2}$/.test(teller.value) && /\b\d{4}\b/.test(teller.text);
  const near =
    index - teller.sentence <= 1 && sentences[index]?.paragraph === sentences[teller.sentence]?.paragraph;
  const era = givesYear && near ? firstDayOf(teller.value) : null;
  const sentence = sentences[teller.sentence];
  const isYear = teller.sentence === index && /^\d{4}$/.test(teller.value);
  const isWithin = isYear && /^,? when\b/.test(text.slice(teller.end, start));
  const end = Math.min(sentence?.end ?? 0, start);
  return {
    ...lists,
    told: teller.value,
    toldIn: text.slice(Math.max(sentence?.start ?? 0, end - NEAR_TEXT), end),
    era,
    inYear: isWithin ? Number(teller.value) : null,
  };
}
