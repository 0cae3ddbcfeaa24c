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
  if (token.pos !== 'VERB' || /^(?:DET|ADJ)$/.test(tokens[index - 1]?.pos ?? '')) return false;
  return token.text !== token.lemma || !isDescribed(tokens, index);
}

/** The most words between an article and its noun. */
const DESCRIPTION = 4;

/** "a televised address", "her long-awaited return": a participle between an article and a word that is no verb then. */
function isDescribed(tokens: readonly Token[], index: number): boolean {
  for (let i = index - 1; i >= Math.max(0, index - DESCRIPTION); i--) {
    const { text, pos } = tokens[i] ?? { text: '', pos: '' };
    if (i < index - 1 && /^(?:an?|the|his|her|its|their|my|our|another)$/i.test(text)) return true;
    if (!(/^(?:ADJ|ADV|VERB)$/.test(pos) && (pos !== 'VERB' || /(?:ed|ing|en)$/i.test(text)))) return false;
  }
  return false;
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
  const first = helpers.some(({ pos }) => pos === 'AUX') ? -1 : coordinateOf(tokens, index);
  if (first >= 0) return directionOfVerb(tokens, first, headline);
  const word = verb.text.toLowerCase();
  if (BE_PRESENT.test(word)) return headline ? 'past' : 'future';
  if (has(BE_PRESENT)) return PLANNING.has(verb.lemma) || has(/^being$/i) ? 'future' : 'past';
  if (BE_PAST.test(word)) return 'past';
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

/** "Will the talks resume Monday?", "What will they decide on Monday?": a modal that opens the question. */
function invertedModal(tokens: readonly Token[], index: number): boolean {
  const asked = /^(?:what|who|whom|when|where|which|why|how)$/i.test(tokens[0]?.text ?? '');
  const modal = asked ? tokens.findIndex((token, i) => i > 0 && (isModal(token) || isVerb(tokens, i))) : 0;
  const isQuestion = !asked || /^\?/.test(tokens.findLast(({ text }) => /[.?!]/.test(text))?.text ?? '');
  return isQuestion && modal >= 0 && index > modal + 1 && isModal(tokens[modal]);
}

/** Words from a verb to the one that it is joined to: "will be taken out of the water and scrapped". */
const JOINED = 14;
/** Words of a new subject that shares the helpers: "will be shut and the old bridge opened". */
const SHARED = 4;
/** A word right after a verb that is its object, so that the verb is in the active voice. */
const OBJECT = /^(?:DET|PRON|NUM|NOUN|PROPN|ADJ)$/;
/** Past tenses that are no participles. */
const PAST_ONLY =
  /^(?:went|came|fell|took|gave|wrote|spoke|broke|chose|drove|flew|grew|knew|rode|saw|shook|threw|wore|began|drank|rang|sang|sank|swam|rose|ate|did|hid|froze|stole|swore|tore|woke|walked|resigned|died|arrived|replied|agreed|refused|left|told|said|added)$/;

/**
 * Index of the verb whose helpers the bare one at `index` shares, or -1: "is to be drained and rolled back", "must be
 * emptied, cleaned and refilled", "will debate and approve". What has an object is no passive, and goes on as a tale.
 */
function coordinateOf(tokens: readonly Token[], index: number): number {
  const verb = tokens[index];
  if (verb === undefined || PAST_ONLY.test(verb.text)) return -1;
  const isParticiple = /(?:ed|en|[dntpk])$/.test(verb.text) && verb.text !== verb.lemma;
  let joint = index - 1;
  while (tokens[joint]?.pos === 'ADV') joint--;
  if (isParticiple) joint = sharedFrom(tokens, joint);
  if (!/^(?:and|or|but|,)$/.test(tokens[joint]?.text ?? '')) return -1;
  const after = tokens[index + 1];
  if (isParticiple && after && OBJECT.test(after.pos) && !isTime(after)) return -1;
  for (let i = joint - 1; i >= Math.max(0, joint - JOINED); i--) {
    const token = tokens[i];
    if (token === undefined || /^(?:[;:—–“”"]|that|which|who|when|while|because|if)$/i.test(token.text))
      return -1;
    if (!isVerb(tokens, i)) continue;
    if (isParticiple)
      return /^(?:be|been|being)$/i.test(helperBefore(tokens, i)) || coordinateOf(tokens, i) >= 0 ? i : -1;
    return token.text === token.lemma && (isModal(before(tokens, i)) || coordinateOf(tokens, i) >= 0)
      ? i
      : -1;
  }
  return -1;
}

/** Where a subject of few words that "and" leads to without a comma begins, less one; `end`, its last word, if it is none. */
function sharedFrom(tokens: readonly Token[], end: number): number {
  let i = end;
  while (i > end - SHARED && /^(?:DET|ADJ|NOUN|PROPN)$/.test(tokens[i]?.pos ?? '')) i--;
  return /^(?:and|or)$/.test(tokens[i]?.text ?? '') && tokens[i - 1]?.text !== ',' ? i : end;
}

/** The word before the one at `index`, adverbs left out. */
const before = (tokens: readonly Token[], index: number): Token | undefined =>
  tokens.slice(Math.max(0, index - 3), index).findLast(({ pos }) => pos !== 'ADV');

const helperBefore = (tokens: readonly Token[], index: number): string => before(tokens, index)?.text ?? '';

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
