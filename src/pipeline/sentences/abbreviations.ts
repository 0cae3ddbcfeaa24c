import type { Token } from './sentence.ts';

const dotted = (words: string): ReadonlySet<string> => new Set(words.split(' ').map((word) => `${word}.`));

/** Titles, ranks and the like: a name follows. Lower case. */
const BEFORE_A_NAME = dotted(
  'mr mrs ms mx messrs mme mlle dr drs prof profs rev hon st fr sr bro pres atty cllr det dets insp supt gov sen sens rep reps amb gen lt col maj capt cmdr cpl sgt pvt adm brig cdr cpt pfc msgt ltc vadm radm v vs cf e.g i.e al ft mt',
);
/** Months and weekdays as news agencies cut them, and words that count: a number or a month follows. Lower case. */
const BEFORE_A_NUMBER = dotted(
  'jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun no nos vol pp p art sec ch fig approx ca',
);
const NUMBER_OR_MONTH = /^(?:[\p{N}$€£]|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec))/u;

/** Abbreviations and initials that may end a sentence: a name or a number after them goes on with it. */
const MAY_BE_LAST =
  /^(?:\p{L}\.(?:\p{L}\.)*|inc\.|ltd\.|corp\.|co\.|bros\.|jr\.|sr\.|etc\.|ave\.|blvd\.|rd\.|dept\.|est\.|ph\.d\.)$/iu;
/** Words that begin a sentence and are no name, by their part of speech. */
const BEGINS = /^(?:PRON|DET|ADV|ADP|CCONJ|SCONJ|AUX)$/;

/** True when `token` is an abbreviation that `next` completes. */
export function needsNext(token: Token, next: Token): boolean {
  const word = token.text.toLowerCase();
  if (BEFORE_A_NAME.has(word)) return true;
  if (BEFORE_A_NUMBER.has(word)) return NUMBER_OR_MONTH.test(next.text);
  return MAY_BE_LAST.test(word) && (next.pos === 'PROPN' || next.pos === 'NUM');
}

/** True when `token` is an abbreviation and yet `next` begins another sentence: "plan B. Nobody knew." */
export const endsThough = (token: Token, next: Token): boolean =>
  (MAY_BE_LAST.test(token.text) || BEFORE_A_NUMBER.has(token.text.toLowerCase())) &&
  /^\p{Lu}/u.test(next.text) &&
  BEGINS.test(next.pos);
