import type { Token } from '../sentences/sentence.ts';

/** Base forms of the verbs that report what someone said, wrote or let be known. */
const SAYING = new Set(
  `say tell add warn write tweet announce claim confirm stress insist note reiterate repeat declare state argue
  accuse denounce condemn urge vow pledge promise deny admit acknowledge suggest describe explain emphasise emphasize
  call demand ask respond reply reject dismiss criticise criticize praise predict signal express comment assert
  justify caution remark voice recommend decline indicate reaffirm estimate report appeal thank welcome
  expect attribute refer count
  underline underscore cite concede believe blame apologise apologize hail slam blast testify allege contend assure complain
  congratulate commend applaud lament regret joke threaten reveal disclose rebut refute rebuke lambast decry deplore laud
  endorse insinuate reassure clarify retort brand dub`.split(/\s+/),
);

/** Saying verbs that open an indirect quotation in the plain way; a headline turns them into "says". */
const PLAIN_SAYING = new Set([
  'say',
  'tell',
  'add',
  'note',
  'state',
  'write',
  'tweet',
  'remark',
  'explain',
  'comment',
]);

/** Saying verbs whose object is a thing or a person: "rejected the offer that Norway made" tells no clause. */
const TAKES_NOUN =
  /^(?:reject|deny|dismiss|critici[sz]e|condemn|denounce|welcome|praise|demand|accuse|blame|call|urge|endorse|thank|hail|slam|blast|applaud|commend|congratulate|appeal|describe)$/;

/** What follows "is" where something is still to come: "is expected to", "was due on", "is not going to". */
const TO_COME =
  '(?:expected|scheduled|due|set|planning|going|slated|poised|preparing|forecast|likely|unlikely|projected|predicted|bound|supposed|meant|tipped|booked)';

const FUTURE_PHRASE = new RegExp(
  String.raw`\b(?:will|shall|would|wo|'ll|’ll|(?:is|are|was|were) (?:(?:not|n't|n’t|also|now|still) )*to\b|(?:is|are|was|were|been) (?:(?:not|n't|n’t|also|now|still) )*(?:${TO_COME} (?:to|for)\b|due (?:on|in|at|back|out|by|before)\b)|plans? to|planned|intends? to|expects? to|aims? to|hopes? to|upcoming|forthcoming)\b`,
  'i',
);

const BACKGROUND_PHRASE =
  /\b(?:in (?:recent|past|previous) (?:years?|decades?)|over the (?:last|past) (?:few |several )?(?:years?|decades?)|historically|traditionally|commonly|for (?:years|decades|centuries)|long(?:time)? (?:been|feared|sought|said|argued|held)|(?:was|were|is|had|has|who|which) once\b|once (?:an?|one)\b|once-|(?<!\bend(?:s|ed|ing)? )decades?|ever since|more recently|prior|previous efforts|earlier efforts|generally|typically|usually|throughout|used to|every (?:day|week|month|year|morning|evening|night|time))\b/i;

const DONE_IN_WORDS =
  /^(?:call(?:s|ed|ing)? (?:off\b|(?:an? |new |early |snap |fresh |emergency |urgent |general |special |extraordinary )+(?:meeting|election|vote|referendum|strike|walkout|summit|conference|session|halt|poll|ballot)s?\b)|declar(?:es?|ed|ing) (?:an? |the |its |their |full |public |national |\d+ |three |seven )*(?:state of|emergency|war|independence|bankruptcy|curfew|holiday|truce|ceasefire|cease-fire|martial|disaster|days? of|mourning))/i;

const OPINION =
  /^(?:is|are|was|were) (?:\p{L}+ly |not |also )?(?:s[kc]eptical|confident|hopeful|doubtful|optimistic|pessimistic|certain|convinced|adamant|concerned|worried|critical|dismissive|satisfied|disappointed|appalled|outraged|grateful) (?:that|about|of|with|by|over)\b/iu;

/** Past forms that do not end in "ed" and that wink-nlp gives back with their base form. */
const isPastForm = (token: Token): boolean => {
  const word = token.text.toLowerCase();
  return word !== token.lemma && !word.endsWith('ing') && (word.endsWith('ed') || !word.endsWith('s'));
};

export const isSaying = (token: Token): boolean => token.pos === 'VERB' && SAYING.has(token.lemma);
/** "called off", "called an election", "declared a state of emergency": done, with words or without. */
export const isDoneInWords = (text: string): boolean => DONE_IN_WORDS.test(text);
/** "was sceptical that …": words from the verb on that tell what somebody thinks. */
export const isOpinion = (text: string): boolean => OPINION.test(text);
export const takesNoun = (token: Token): boolean => TAKES_NOUN.test(token.lemma);
export const isPlainSaying = (token: Token): boolean => PLAIN_SAYING.has(token.lemma);
export const speaksOfFuture = (text: string): boolean => FUTURE_PHRASE.test(text);
export const speaksOfBackground = (text: string): boolean => BACKGROUND_PHRASE.test(text);

/** Whether `token` is a verb that can carry a clause, given the token before it ("to leave" and "leaving" cannot). */
export function carriesClause(token: Token, previous: Token | undefined): boolean {
  if (token.pos === 'AUX') return token.lemma !== 'be' || !/^(?:be|been|being)$/i.test(token.text);
  if (token.pos !== 'VERB' || /ing$/i.test(token.text)) return false;
  // "union-led", "a televised address": a part of a noun.
  if (
    (previous?.text === '-' && previous.end === token.start) ||
    (previous?.pos === 'VERB' && /(?:ed|ing)$/i.test(previous.text))
  )
    return false;
  if (isSaying(token) && isPastForm(token)) return !/^(?:DET|PART)$/.test(previous?.pos ?? '');
  return previous?.text.toLowerCase() !== 'to' && !/^(?:DET|ADJ|PART)$/.test(previous?.pos ?? '');
}

/** Participles that do not end in "ed" and may describe a noun: "a weld made at the yard". */
const PARTICIPLE =
  /^(?:made|held|built|sent|led|taken|known|given|seen|found|shot|caught|brought|bought|born|written|driven|flown|hit|set|laid|left|lost|told|sold|paid|drawn|grown|thrown|stolen|broken|hurt|won|spent|kept|put|cut|run|begun|chosen|signed)$/i;

export const isPastParticiple = ({ text }: Pick<Token, 'text'>): boolean =>
  /ed$/i.test(text) || PARTICIPLE.test(text);

/** Simple past: a past form with no auxiliary before it. */
export const isSimplePast = (token: Token): boolean => token.pos === 'VERB' && isPastForm(token);

/** "visit" gives "visits"; "carry" gives "carries"; "go" gives "goes". */
export function thirdPerson(lemma: string): string {
  if (lemma === 'have') return 'has';
  if (lemma === 'be') return 'is';
  if (/[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}ies`;
  if (/(?:s|x|z|ch|sh|o)$/.test(lemma)) return `${lemma}es`;
  return `${lemma}s`;
}
