import type { Token } from '../sentences/sentence.ts';

/** Base forms of the verbs that report what someone said, wrote or let be known. */
const SAYING = new Set(
  `say tell add warn write tweet announce claim confirm stress insist note reiterate repeat declare state argue
  accuse denounce condemn urge vow pledge promise deny admit acknowledge suggest describe explain emphasise emphasize
  call demand ask respond reply reject dismiss criticise criticize praise predict signal express comment assert
  justify caution remark voice recommend decline indicate reaffirm estimate report appeal thank welcome
  expect attribute refer count
  underline underscore cite concede believe`.split(/\s+/),
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

const FUTURE_PHRASE =
  /\b(?:will|shall|would|'ll|’ll|(?:is|are|was|were) (?:also )?to\b|(?:is|are|was|were) (?:also )?(?:expected|scheduled|due|set|planning|going|slated|poised|preparing) to|plans? to|planned|intends? to|expects? to|aims? to|hopes? to|upcoming|forthcoming)\b/i;

const BACKGROUND_PHRASE =
  /\b(?:in (?:recent|past|previous) (?:years?|decades?)|over the (?:last|past) (?:few |several )?(?:years?|decades?)|historically|traditionally|commonly|for (?:years|decades|centuries)|long(?:time)? (?:been|feared|sought|said|argued|held)|once|(?<!\bend(?:s|ed|ing)? )decades?|ever since|more recently|prior|previous efforts|earlier efforts|generally|typically|usually|throughout)\b/i;

/** Past forms that do not end in "ed" and that wink-nlp gives back with their base form. */
const isPastForm = (token: Token): boolean => {
  const word = token.text.toLowerCase();
  return word !== token.lemma && !word.endsWith('ing') && (word.endsWith('ed') || !word.endsWith('s'));
};

export const isSaying = (token: Token): boolean => token.pos === 'VERB' && SAYING.has(token.lemma);
export const isPlainSaying = (token: Token): boolean => PLAIN_SAYING.has(token.lemma);
export const speaksOfFuture = (text: string): boolean => FUTURE_PHRASE.test(text);
export const speaksOfBackground = (text: string): boolean => BACKGROUND_PHRASE.test(text);

/** Whether `token` is a verb that can carry a clause, given the token before it ("to leave" and "leaving" cannot). */
export function carriesClause(token: Token, previous: Token | undefined): boolean {
  if (token.pos === 'AUX') return token.lemma !== 'be' || !/^(?:be|been|being)$/i.test(token.text);
  if (token.pos !== 'VERB' || /ing$/i.test(token.text)) return false;
  // "union-led", "a televised address": a part of a noun.
  if (previous?.text === '-' || (previous?.pos === 'VERB' && /(?:ed|ing)$/i.test(previous.text)))
    return false;
  if (isSaying(token) && isPastForm(token)) return !/^(?:DET|PART)$/.test(previous?.pos ?? '');
  return previous?.text.toLowerCase() !== 'to' && !/^(?:DET|ADJ|PART)$/.test(previous?.pos ?? '');
}

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
