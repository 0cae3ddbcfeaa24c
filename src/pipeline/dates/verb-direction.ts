import type { Token } from '../sentences/sentence.ts';
import type { Direction } from './date-rule.ts';

const MODAL = /^(?:will|wo|shall|sha|'ll|’ll|would|'d|’d|may|might|could|should|must|can|ca)$/i;
/** A helper that looks ahead; not the name May nor a last will. */
const isModal = (token: Token | undefined): boolean =>
  token !== undefined &&
  MODAL.test(token.text) &&
  !/^(?:PROPN|NOUN)$/.test(token.pos) &&
  token.text !== 'May';

const HAVE = /^(?:have|has|had|having|'ve|’ve)$/i;
const BE_PRESENT = /^(?:is|are|am|'s|’s|'re|’re|'m|’m)$/i;
const BE_PAST = /^(?:was|were|been)$/i;
const IN_GROUP = /^(?:AUX|PART|ADV|VERB)$/;

/** The most words that the helpers of one verb take. */
const CHAIN = 10;

/** Words after which an infinitive tells what is meant to come: "plans to meet", "ready to sign", "due to open". */
const PLANNING: ReadonlySet<string> = new Set(
  'plan expect schedule set due intend hope want agree prepare ready decide vow pledge promise ask call urge order invite likely aim seek propose threaten slate poise bound about deadline chance opportunity decision offer commit go be need wish able unlikely close cancel expected scheduled planned forecast predict project'.split(
    ' ',
  ),
);

/** Of these, the past tense tells of what has been tried by now: "They wanted to vote Tuesday but were turned away". */
const TRIED: ReadonlySet<string> = new Set(['want', 'wish', 'try']);

/** Verbs whose present tense stands for a fixture to come: "the talks resume Monday". */
const FIXTURE: ReadonlySet<string> = new Set(
  'meet begin start open reopen close end resume vote take go come leave arrive return expire hold host play face launch kick run travel visit convene gather debut elect tour fly depart hear head mark turn pass rule decide release publish unveil present address celebrate compete premiere air screen land dock sail sign inaugurate appear testify retire step perform advance deliver join enter issue fall'.split(
    ' ',
  ),
);

/** Verbs whose present tense tells how things are or what is said, and not what is to come. */
const STANDING: ReadonlySet<string> = new Set(
  'say tell be have do show suggest indicate reveal include remain follow appear seem know believe think cite make require give reflect represent bring raise stand leave add contain quote allege claim deny accuse charge live work want need like understand remember stem mean involve depend belong date cover describe read report link blame call owe own keep help seek threaten support oppose use cause put see feel look get set let expect plan hope note warn argue insist reject rise drop climb jump gain lose cost add total number average equal exceed reach recall recount detail name list echo mirror cap extend build underline underscore highlight confirm prove allow enable force push prompt spark trigger fuel deal deepen worsen ease face draw bear carry contrast compare'.split(
    ' ',
  ),
);

/** Their base form is their past tense too: "a court let him go". */
const SAME_IN_PAST =
  /^(?:let|put|set|hit|cut|shut|cast|cost|quit|read|spread|split|beat|bid|bet|burst|hurt|shed|upset|broadcast|forecast|come|run|become)$/;

/** A word that does the work of a verb; wink takes some nouns for verbs, so not after a determiner or an adjective. */
export function isVerb(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (token === undefined || /^['’]s$/.test(token.text)) return false;
  if (token.pos === 'AUX') return true;
  return token.pos === 'VERB' && !/^(?:DET|ADJ)$/.test(tokens[index - 1]?.pos ?? '');
}

/** The direction that the verb at `index` gives by its tense and helpers. Captions and headlines tell the past in the present. */
export function directionOfVerb(tokens: readonly Token[], index: number, headline: boolean): Direction {
  const verb = tokens[index];
  if (verb === undefined) return 'unclear';
  const helpers: Token[] = [];
  let i = index - 1;
  for (; i >= Math.max(0, index - CHAIN); i--) {
    const token = tokens[i];
    if (
      token === undefined ||
      !(IN_GROUP.test(token.pos) || isModal(token) || /^(?:to|not)$/i.test(token.text))
    )
      break;
    helpers.push(token);
    if (isModal(token) || /^to$/i.test(token.text)) break;
  }
  const has = (pattern: RegExp): boolean => helpers.some((token) => pattern.test(token.text));
  if (has(/^did$/i)) return 'past';
  const modal = helpers.find(isModal) ?? (isModal(verb) ? verb : undefined);
  if (modal) return has(HAVE) && !/^(?:will|wo|'ll|’ll|shall)$/i.test(modal.text) ? 'past' : 'future';
  if (has(/^to$/i) && has(HAVE)) return 'past';
  if (has(/^to$/i)) return directionOfInfinitive(tokens, i, headline);
  if (has(HAVE)) return 'past';
  if (/ing$/i.test(verb.text) && verb.lemma !== verb.text.toLowerCase()) {
    if (has(BE_PRESENT)) return headline ? 'past' : 'future';
    if (has(BE_PAST)) return 'past';
    return 'unclear';
  }
  if (invertedModal(tokens, index)) return 'future';
  const word = verb.text.toLowerCase();
  if (BE_PRESENT.test(word)) return headline ? 'past' : 'future';
  if (has(BE_PRESENT)) return PLANNING.has(verb.lemma) || has(/^being$/i) ? 'future' : 'past';
  if (word !== verb.lemma && !/[^s]s$/.test(word))
    return isFixture(tokens, index) ? fixtureIn(headline) : 'past';
  // "Let him go": its object stands before the verb.
  if (/^(?:him|them|us|me)$/i.test(tokens[index - 1]?.text ?? '')) return 'unclear';
  if (isConditional(tokens, index)) return 'future';
  if (word === verb.lemma && SAME_IN_PAST.test(word) && !isPlural(tokens[index - 1])) return 'past';
  if (FIXTURE.has(verb.lemma)) return fixtureIn(headline);
  // "The Treasury sells bonds on Thursday": with its ending, any verb that tells of an act; bare forms are less sure.
  return word !== verb.lemma && !STANDING.has(verb.lemma) ? fixtureIn(headline) : 'unclear';
}

const fixtureIn = (headline: boolean): Direction => (headline ? 'unclear' : 'future');

/**
 * Whether the word at `index` is, by its form and place, the present tense of a fixture that the tagger took for a noun
 * or an adjective: "Polls close Sunday", "The Games open on Friday", "Friday marks a year".
 */
export function isFixture(tokens: readonly Token[], index: number): boolean {
  const [previous, token, next] = [tokens[index - 1], tokens[index], tokens[index + 1]];
  if (token === undefined || previous === undefined || !/^(?:NOUN|ADJ|VERB)$/.test(token.pos)) return false;
  if (
    !/^(?:NOUN|PROPN|PRON)$/.test(previous.pos) ||
    /^(?:NOUN|PROPN)$/.test(next?.pos ?? '') === !isTime(next)
  )
    return false;
  const word = token.text.toLowerCase();
  return FIXTURE.has(word) ? isPlural(previous) : FIXTURE.has(word.replace(/s$/, '')) && !isPlural(previous);
}

/** A weekday: "Polls close Sunday". */
const isTime = (token: Token | undefined): boolean => /day$/.test(token?.text ?? '');

/** A subject after which a base form is a present tense. */
const isPlural = (token: Token | undefined): boolean =>
  token !== undefined && (/^(?:we|they|you|who)$/i.test(token.text) || /s$/.test(token.text));

/** "If the bill passes Thursday", "when they meet Thursday": what has yet to come true. */
function isConditional(tokens: readonly Token[], index: number): boolean {
  for (let i = index - 1; i >= Math.max(0, index - 8); i--) {
    const word = tokens[i]?.text ?? '';
    if (/^(?:if|once|unless|when|until|till)$/i.test(word)) return true;
    if (/^[,;:.“”"]$/.test(word) || isVerb(tokens, i)) return false;
  }
  return false;
}

/** "Will the talks resume Monday?": a modal that opens the sentence. */
const invertedModal = (tokens: readonly Token[], index: number): boolean => index > 1 && isModal(tokens[0]);

/** An infinitive takes its direction from the word that it hangs on; `to` is its place. */
function directionOfInfinitive(tokens: readonly Token[], to: number, headline: boolean): Direction {
  for (let i = to - 1; i >= Math.max(0, to - 8); i--) {
    const token = tokens[i];
    if (token === undefined) break;
    const done = /^had$/i.test(tokens[i - 1]?.text ?? '') || /^had$/i.test(tokens[i - 2]?.text ?? '');
    if (done && token.pos === 'VERB') return 'past';
    // "Was to end in March": by now it may have.
    if (i === to - 1 && /^(?:was|were)$/i.test(token.text)) return 'either';
    if (TRIED.has(token.lemma) && /ed$/.test(token.text)) return directionOfVerb(tokens, i, headline);
    if (PLANNING.has(token.lemma) || PLANNING.has(token.text.toLowerCase())) return 'future';
    if (token.text === ',') break;
    if (isVerb(tokens, i)) return directionOfVerb(tokens, i, headline);
  }
  // "The report, to be published on Tuesday": on its own, the passive announces.
  return headline || tokens[to + 1]?.lemma === 'be' ? 'future' : 'unclear';
}
