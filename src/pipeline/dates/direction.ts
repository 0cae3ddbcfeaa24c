import type { TextSpan } from '../../base/text-span.ts';
import type { Sentence, Token } from '../sentences/sentence.ts';
import { verbAfter, verbBefore } from './clause-verb.ts';
import type { Direction } from './date-rule.ts';
import {
  ACCOUNTED,
  AHEAD,
  AWAITED,
  BACK,
  BOOKED,
  DENIED,
  JOINED_CLAUSE,
  LASTING,
  MISSED,
  OVER,
  OVERTAKEN,
  PLANNED,
  UNTIL,
  UNTIL_THEN,
  WAITING_FOR,
  WAS_TO,
} from './direction-words.ts';
import { tokensBefore } from './tokens-before.ts';
import { directionOfVerb, isFixture } from './verb-direction.ts';

/** How far back from a date, in UTF-16 units, words are looked at; and those that stand right before it. */
const REACH = 240;
const NEAR = 64;

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

/** "Ran until", "had heard nothing until", "was not opened until": what the verb at `left` tells had an end by then. */
function isOverBy(tokens: readonly Token[], left: number, before: string): boolean {
  const verb = tokens[left];
  if (
    verb === undefined ||
    tokens[left - 1]?.text === 'to' ||
    directionOfVerb(tokens, left, false) !== 'past'
  )
    return false;
  const hadDone = tokens.slice(Math.max(0, left - 3), left).some(({ text }) => /^(?:had|['’]d)$/i.test(text));
  return LASTING.has(verb.lemma) || hadDone || (DENIED.test(before) && !PLANNED.test(before));
}

/**
 * Whether a date in `sentence` lies ahead of or behind the day of writing, as its verb and the words before it tell:
 * "will meet Friday", "said on Friday", "is expected in July", "ahead of Sunday's vote".
 */
export function directionOf(text: string, sentence: Sentence, span: TextSpan): Direction {
  const before = text.slice(Math.max(sentence.start, span.start - REACH), span.start);
  const near = before.slice(-NEAR);
  const isUntil = UNTIL.test(near);
  // "The talks had been due to last until Friday": they may still have ended before it.
  const isWeekday = /day\b/i.test(text.slice(span.start, span.end));
  if (MISSED.test(before)) return isUntil || !isWeekday ? 'either' : 'past';
  if (BOOKED.test(before) && !ACCOUNTED.test(before)) return 'either';
  if (WAS_TO.test(before) && OVERTAKEN.test(text.slice(span.end, span.end + 40))) return 'past';
  if (UNTIL_THEN.test(near)) return 'past';
  if (AWAITED.test(near) || WAITING_FOR.test(before)) return 'future';
  if (BACK.test(near) || OVER.test(near)) return 'past';
  // "The move comes a day after Friday's talks" tells of what has come.
  if (/\bafter$/i.test(text.slice(span.start, span.end)) && /\bcomes? (?:\w+ )?$/.test(before)) return 'past';
  const { tokens } = sentence;
  const first = tokensBefore(tokens, span.start);
  if (first === tokens.length) return 'unclear';
  let next = first;
  while ((tokens[next]?.start ?? span.end) < span.end) next++;
  // "He was in court, and by Saturday he may be in jail": what follows is told of the day.
  const opensClause = JOINED_CLAUSE.test(near) && verbAfter(tokens, next) >= 0;
  const left = opensClause ? -1 : verbBefore(tokens, first);
  if (isUntil) {
    // "Until Monday a strike looked certain": it no longer does.
    const opened = left < 0 ? verbAfter(tokens, next) : -1;
    const ended = opened >= 0 && directionOfVerb(tokens, opened, false) === 'past';
    return ended || isOverBy(tokens, left, before) ? 'past' : 'future';
  }
  if (AHEAD.test(near)) return 'future';
  const possessive = /^ ?['’]s?\b/.test(text.slice(span.end, span.end + 3));
  const isMonth = !/day\b|\d/i.test(text.slice(span.start, span.end));
  // "December wheat futures": a month stands before its noun without an article.
  const attributive =
    possessive ||
    (isMonth && before.trim() === '') ||
    /\b(?:an?|the|this|next|their|his|her|its) $/i.test(near);
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
  return direction === 'unclear' && verb >= 0 && /\b(?:by|before) (?:the )?$/i.test(near)
    ? 'future'
    : direction;
}
