import type { TextSpan } from '../../base/text-span.ts';
import type { Sentence, Token } from '../sentences/sentence.ts';
import type { Direction } from './date-rule.ts';
import { tokensBefore } from './tokens-before.ts';
import { directionOfVerb, isFixture, isVerb } from './verb-direction.ts';

/** How far back from a date, in UTF-16 units, words are looked at. */
const REACH = 240;
/** The most words that a clause is looked through for its verb. */
const CLAUSE = 60;

/** Words right before a date that look ahead or back by themselves. */
const AHEAD =
  /\b(?:(?:scheduled|slated|set|due|expected|planned|postponed|rescheduled|delayed|booked|billed) (?:for|to|until|till|on|in)|expected|due|ahead of|until|till|no later than|upcoming|coming|scheduled|deadline of|payable|maturing|expiring|expires?|lapses?|starting|beginning|effective|come)(?: (?:the|a|on|in|from))? $/i;
/** Words before a happening that is still awaited: "going into Thursday's meeting", "tickets for Saturday's concert". */
const AWAITED =
  /\b(?:(?:go|head|lead)(?:ing|s)? (?:up )?(?:in)?to|eve of|prepar(?:e|es|ed|ing|ations?) for|rehears(?:e|ed|ing|als?) for|tickets? (?:for|to)|adjourned (?:to|until)|brac(?:e|ed|ing) for|(?:moved|pushed|switched|changed|brought forward)(?: back| up| forward)? to) (?:the )?$/i;
/** A happening right before the date that something waits for: "free on bail until a hearing Tuesday". */
const WAITING_FOR =
  /\b(?:until|pending|ahead of|awaiting|in advance of) (?:an?|the|his|her|its|their) (?:[\w-]+ ){1,3}(?:on )?$/i;
/** Verbs that last: with these in the past, "until" looks back. */
const LASTING: ReadonlySet<string> = new Set(
  'stay work live serve rule run remain be last continue wait'.split(' '),
);
/** What had been planned has been overtaken by what the text tells. */
const MISSED =
  /\bhad (?:\w+ )?been (?:\w+ )?(?:due|scheduled|slated|set|expected|planned|supposed|meant) [^,.;]*$/i;
/** "The visit, which was to begin Wednesday, was put off". */
const WAS_TO = /\bwh(?:ich|o) (?:was|were) (?:due |set |scheduled |supposed |expected )?(?:to|for) [^,.;]*$/i;
const OVERTAKEN = /^[^.;]{0,20}, (?:was|were|has|have|never|did|fell|failed)\b/i;
/** "It wasn't until Tuesday that …". */
const UNTIL_THEN = /(?:\bNot|\bwas(?:n['’]t| not)) until (?:the )?$/;
const BACK = /\b(?:since|as of|dated|following|in the wake of|aftermath of|results? of|after) (?:the |a )?$/i;
/** Words right before a date after which it is over, however near the same date ahead may be. */
const OVER =
  /\b(?:since|as of|dated|(?:months?|weeks?|year|quarter|period|half|season) (?:to|ended|that ended)(?: on)?) (?:the )?$/i;

/** Whether the words right before an expression put it behind publication by themselves. */
export const isFirmlyPast = (before: string): boolean => OVER.test(before);

/** Nouns that a date stands before and that are arranged in advance: they follow the verb. Others have happened. */
const ARRANGED: ReadonlySet<string> = new Set(
  'summit meeting vote election runoff game match talk conference hearing session debate deadline launch ceremony briefing speech visit trip event address referendum race final show concert release opening inauguration funeral strike protest rally march trial auction primary caucus poll ballot tournament semifinal quarterfinal round bout parade festival wedding mass service party gala dinner demonstration walkout appearance interview program episode mission liftoff landing listing showdown clash contest finale forum congress convention'.split(
    ' ',
  ),
);

/** Nouns that name what lies ahead wherever they stand. */
const DUE: ReadonlySet<string> = new Set(['deadline', 'delivery', 'future', 'futures', 'contract']);

/** Verbs whose object is another happening: "will attend Friday's summit" puts the summit ahead too. */
const JOINING: ReadonlySet<string> = new Set(
  'attend host join hold skip boycott address chair lead miss watch play face deliver meet speak travel prepare participate take open appear compete perform vote run stand testify start boycott oversee monitor observe cover broadcast contest conclude enter'.split(
    ' ',
  ),
);

/** Verbs whose object has not come yet, whatever their tense. */
const AWAITING: ReadonlySet<string> = new Set(['await', 'anticipate', 'expect']);

const REPORTING: ReadonlySet<string> = new Set(
  'say tell add confirm announce note warn believe expect think state report insist stress predict suggest hope fear write'.split(
    ' ',
  ),
);

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
function verbBefore(tokens: readonly Token[], from: number): number {
  for (let i = from - 1; i >= Math.max(0, from - CLAUSE); i--) {
    const token = tokens[i];
    // "Before" and "after" right before the date lead to it and to no clause.
    const leads = i === from - 1 && /^(?:before|after|since)$/i.test(token?.text ?? '');
    if (token === undefined || (!leads && isBoundary(tokens, i)) || isOpeningQuote(tokens, i)) return -1;
    if (isVerb(tokens, i) || isFixture(tokens, i)) return i;
  }
  return -1;
}

/** Index of the main verb that comes next in the same clause, or -1. */
function verbAfter(tokens: readonly Token[], from: number): number {
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

/** The noun that the date stands before: "Friday's video summit", "a Monday briefing". Null when it stands alone. */
function nounAfter(tokens: readonly Token[], from: number, possessive: boolean): Token | null {
  let noun: Token | null = null;
  for (let i = from; i < from + 5; i++) {
    const token = tokens[i];
    if (token === undefined) break;
    if (/^['’]s?$/.test(token.text)) continue;
    if (isFixture(tokens, i)) break;
    if (/^(?:NOUN|PROPN)$/.test(token.pos)) noun = token;
    else if (noun !== null || !/^(?:ADJ|NUM|DET)$/.test(token.pos)) break;
  }
  return possessive || noun ? noun : null;
}

/**
 * Whether a date in `sentence` lies ahead of or behind the day of writing, as its verb and the words before it tell:
 * "will meet Friday", "said on Friday", "is expected in July", "ahead of Sunday's vote".
 */
export function directionOf(text: string, sentence: Sentence, span: TextSpan): Direction {
  const before = text.slice(Math.max(sentence.start, span.start - REACH), span.start);
  if (MISSED.test(before) || (WAS_TO.test(before) && OVERTAKEN.test(text.slice(span.end, span.end + 40))))
    return 'past';
  if (UNTIL_THEN.test(before)) return 'past';
  if (AWAITED.test(before) || WAITING_FOR.test(before)) return 'future';
  if (BACK.test(before) || OVER.test(before)) return 'past';
  // "The move comes a day after Friday's talks" tells of what has come.
  if (/\bafter$/i.test(text.slice(span.start, span.end)) && /\bcomes? (?:\w+ )?$/.test(before)) return 'past';
  const { tokens } = sentence;
  const first = tokensBefore(tokens, span.start);
  if (first === tokens.length) return 'unclear';
  let next = first;
  while ((tokens[next]?.start ?? span.end) < span.end) next++;
  const left = verbBefore(tokens, first);
  if (AHEAD.test(before)) {
    const lasted = /\b(?:until|till) (?:the )?$/i.test(before) && LASTING.has(tokens[left]?.lemma ?? '');
    return lasted && directionOfVerb(tokens, left, false) === 'past' ? 'past' : 'future';
  }
  const possessive = /^ ?['’]s?\b/.test(text.slice(span.end, span.end + 3));
  const isMonth = !/day\b|\d/i.test(text.slice(span.start, span.end));
  // "December wheat futures": a month stands before its noun without an article.
  const attributive =
    possessive ||
    (isMonth && before.trim() === '') ||
    /\b(?:an?|the|this|next|their|his|her|its) $/i.test(before);
  const noun = attributive ? nounAfter(tokens, next, possessive) : null;
  const due = isMonth ? tokens.slice(next, next + 3) : [noun ?? tokens[next]];
  if (due.some((token) => token && DUE.has(token.lemma))) return 'future';
  const unfinished = !/[.?!…]["”’')\]]*\s*$/.test(
    text.slice(Math.max(sentence.start, sentence.end - 6), sentence.end),
  );
  const headline = sentence.caption || unfinished;
  if (AWAITING.has(tokens[left]?.lemma ?? '') && tokens[left]?.text === tokens[left]?.lemma) return 'future';
  if (noun !== null) {
    if (!ARRANGED.has(noun.lemma)) {
      // "Will close with its May issue": a month has many things in it, of which the verb may tell.
      const verb = left < 0 ? verbAfter(tokens, next) : left;
      return isMonth && verb >= 0 && directionOfVerb(tokens, verb, headline) === 'future'
        ? 'unclear'
        : 'past';
    }
    if (AWAITING.has(tokens[left]?.lemma ?? '')) return 'future';
    const subject = left < 0 || REPORTING.has(tokens[left]?.lemma ?? '');
    if (!subject) {
      const joins = JOINING.has(tokens[left]?.lemma ?? '');
      return joins ? directionOfVerb(tokens, left, headline) : 'past';
    }
  }
  const followsReport = noun !== null && REPORTING.has(tokens[left]?.lemma ?? '');
  const right = left < 0 || followsReport ? verbAfter(tokens, next) : -1;
  const verb = right >= 0 ? right : left;
  if (right >= 0 && AWAITING.has(tokens[right]?.lemma ?? '') && !/ed$/.test(tokens[right]?.text ?? ''))
    return 'future';
  const direction = verb < 0 ? 'unclear' : directionOfVerb(tokens, verb, headline);
  // "He wants a vote before November": with no other word on it, what is to be done by then lies ahead.
  return direction === 'unclear' && verb >= 0 && /\b(?:by|before) (?:the )?$/i.test(before)
    ? 'future'
    : direction;
}
