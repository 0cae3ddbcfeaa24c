import type { IsoDay } from '../../base/time.ts';
import type { Sentence } from '../sentences/sentence.ts';
import type { DateExpression } from './date-expression.ts';
import type { Candidate, Setting } from './date-rule.ts';
import { tokensBefore } from './tokens-before.ts';
import { firstDayOf } from './told.ts';

/** Sentences after which a told date no longer anchors "the next day". */
const REACH = 4;

/** The same when both sentences name the same one: "Kent's remarks came on the same day …". */
const REACH_BY_NAME = 30;

type Told = Pick<Setting, 'told' | 'toldIn' | 'era' | 'goesOn' | 'within' | 'here' | 'recent'>;

/** The rule that counts on from what was told. */
const COUNTING = 'from-told';

/** How many words before an expression may name whom it is about. */
const NEAR_TOKENS = 60;
/** How much of the sentence that told a date is looked at, in UTF-16 units. */
const NEAR_TEXT = 400;

/** Only letters count as a name here: an abbreviation says little about who is meant. */
const NAME = /^\p{Lu}\p{L}{2,}$/u;

/** The names that stand before `start` in a sentence. */
function namesBefore({ tokens }: Sentence, start: number): Set<string> {
  const names = new Set<string>();
  const before = tokensBefore(tokens, start);
  for (let i = Math.max(0, before - NEAR_TOKENS); i < before; i++) {
    const token = tokens[i];
    if (token?.pos === 'PROPN' && NAME.test(token.text)) names.add(token.text);
  }
  return names;
}

/** The expression that an anchored one in sentence `index`, from `start` on, goes back to. */
function tellerOf(
  expressions: readonly DateExpression[],
  sentences: readonly Sentence[],
  index: number,
  start: number,
  rule: string,
): DateExpression | undefined {
  const last = expressions.at(-1);
  const own = sentences[index];
  if (last === undefined || last.sentence === index || own === undefined) return last;
  const names = namesBefore(own, start);
  let near: DateExpression | undefined;
  let looked = index;
  for (let i = expressions.length - 1; i >= 0; i--) {
    const one = expressions[i];
    const sentence = sentences[one?.sentence ?? index];
    if (one === undefined || index - one.sentence > (names.size > 0 ? REACH_BY_NAME : REACH)) break;
    // A caption stands beside the story and does not lead on to its next sentence.
    if (sentence === undefined || sentence.caption || one.sentence === looked) continue;
    looked = one.sentence;
    if (index - one.sentence <= REACH) near ??= one;
    // "The next day" goes on from the sentence before, whomever that names.
    if (rule === COUNTING && near !== undefined && near.sentence === index - 1) return near;
    if (sentence.tokens.some((token) => names.has(token.text))) return one;
  }
  return near;
}

/** The values told in sentence `index` and shortly before it, the last first. */
function valuesBefore(
  expressions: readonly DateExpression[],
  index: number,
): Pick<Setting, 'here' | 'recent'> {
  const [here, recent]: [string[], string[]] = [[], []];
  for (let i = expressions.length - 1; i >= 0; i--) {
    const one = expressions[i];
    if (one === undefined || index - one.sentence > REACH) break;
    recent.push(one.value);
    if (one.sentence === index) here.push(one.value);
  }
  return { here, recent };
}

/** Older than the same date a year later, which bare words would mean: the account has gone back so far. */
const isLongBefore = (value: string, published: IsoDay): boolean =>
  `${Number(value.slice(0, 4)) + 1}${value.slice(4)}` < published.slice(0, value.length);

/** "That autumn", "the following year": what comes next in the account is in it. "A year earlier" only compares. */
const isPeriodOfAccount = ({ text, value, rule }: DateExpression): boolean =>
  /^\d{4}(?:-2[1-4])?$/.test(value) && /^(?:that|the) /i.test(text) && ACCOUNT.has(rule);
const ACCOUNT: ReadonlySet<string> = new Set(['from-told', 'same-time', 'near-told']);

const goesOn = (teller: DateExpression, index: number, between: string): Setting['goesOn'] => {
  if (teller.sentence !== index) return 'next-sentence';
  return /[,;] and\b|;| and (?:the last|another|again)\b/.test(between) ? 'same-sentence' : null;
};

/** What the setting of an expression in sentence `index`, found by `rule` at `start`, has from the ones before it. */
export function toldBefore(
  expressions: readonly DateExpression[],
  sentences: readonly Sentence[],
  index: number,
  { start, rule }: Pick<Candidate, 'start' | 'rule'>,
  text: string,
  published: IsoDay,
): Told {
  const teller = tellerOf(expressions, sentences, index, start, rule);
  const { here, recent } = valuesBefore(expressions, index);
  if (teller === undefined)
    return { told: null, toldIn: '', era: null, goesOn: null, within: null, here, recent };
  // After a bare year, "in July" is still the last one: only a month or a day with its year starts an account of its own.
  const givesYear =
    /^[12]\d{3}(?:-\d{2}){1,2}$/.test(teller.value) &&
    (/\b\d{4}\b/.test(teller.text) || isLongBefore(teller.value, published));
  const near =
    index - teller.sentence <= 1 && sentences[index]?.paragraph === sentences[teller.sentence]?.paragraph;
  const era = givesYear && near ? firstDayOf(teller.value) : null;
  const sentence = sentences[teller.sentence];
  const isYear = teller.sentence === index && /^\d{4}$/.test(teller.value);
  const isWithin =
    (isYear && /^,? when\b/.test(text.slice(teller.end, start))) || (near && isPeriodOfAccount(teller));
  const end = Math.min(sentence?.end ?? 0, start);
  return {
    told: teller.value,
    toldIn: text.slice(Math.max(sentence?.start ?? 0, end - NEAR_TEXT), end),
    era,
    goesOn: goesOn(teller, index, text.slice(teller.end, start)),
    within: isWithin ? teller.value : null,
    here,
    recent,
  };
}
