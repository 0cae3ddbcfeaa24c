import { isNavigation } from './navigation.ts';

/** Lines that a site puts around an article. Each pattern must match the whole line, in any case. */
const WHOLE_LINES: readonly string[] = [
  // Navigation and buttons, one line each in a copied page.
  '(?:main )?(?:navigation|menu)|home|search|skip to (?:main )?content|close|back(?: to top)?|loading\\W*|log ?in|sign ?in|sign ?up|register',
  '(?:share|save|print|e-?mail|copy link|listen|comments?|tweet|pin it|facebook|twitter|x|linkedin|whatsapp|telegram|reddit|flipboard|instagram|youtube|pocket|messenger|rss)(?:[ |,/•·]+(?:share|save|print|e-?mail|copy link|link|listen|comments?|tweet|facebook|twitter|x|linkedin|whatsapp|telegram|reddit))*',
  'share (?:this|on|via|to)\\b.*|(?:click to )?share|\\d+ shares?|gift (?:this )?article',
  'advertise?ments?(?: -.*)?|sponsored(?: content)?|promoted(?: content)?|(?:story|article) continues (?:below|after).*|continue reading.*',
  'related(?: topics?| articles?| stories| content| coverage| posts?| news)?:?|topics?:?|tags?:?|more (?:on|from) .{1,60}|recommended(?: .{1,30})?|most (?:read|popular|viewed)|trending(?: now)?|latest(?: news)?|editors.? picks?|you (?:may|might) also (?:like|be interested in)\\b.*|top stories',
  '(?:last )?updated:?|published:?|posted:?|(?:\\d+ )?min(?:ute)?s?(?: of)? read(?:ing time)?|view (?:all )?comments?|show (?:more|comments)|load more|see more',
  'reporter|staff (?:writer|reporter)|correspondent|contributor|author|editor',
  // The comment form.
  '(?:no|\\d+) comments?(?: yet)?|leave a (?:reply|comment).*|be the first to comment.*|your e-?mail address will not be published.*|required fields are marked.*|save my name.*|this site uses akismet.*|post comment|cancel reply|comments are closed.*',
  // How the report was made, below it.
  'with files from .{2,80}|(?:additional )?(?:reporting|writing|editing) by .{2,160}|our standards:.*|(?:this|the) (?:article|story|video) is (?:more|over) than .{1,20} old|image source,.*|(?:image|media) caption,?|reuse this content|a version of this (?:article|story) appear.*|(?:save|add) articles to .*|source: .{2,60} and (?:news )?agenc(?:y|ies)\\.?',
  // Marks of lists and of live pages.
  'keep reading|list (?:of )?\\d+ (?:items|of \\d+)|end of list|key events|(?:last )?(?:updated|posted|published|modified):? (?:at )?\\d{1,2}[.:]\\d{2}\\b.{0,20}|(?:last )?(?:updated|posted|published|modified):? (?:about |an? |just |over )*(?:\\d+ ?)?(?:h|hrs?|hours?|m|mins?|minutes?|days?|weeks?|months?|now|moments?)(?: ago)?|(?:last )?(?:updated|posted|published|modified):? (?:today|yesterday)\\b.{0,30}|\\d{1,2}[.:]\\d{2}(?: ?[ap]\\.?m\\.?)?(?: [a-z]{2,4}t?)?|\\d+ ?(?:h|hr|hours?|m|mins?|minutes?|days?)(?: ago)?',
  // The frame of a press release.
  '(?:for )?immediate release|press release\\b.{0,30}|notes? to (?:the )?(?:editors?|media)|(?:media|press) (?:contacts?|enquiries|inquiries)\\b.{0,60}|(?:for )?(?:further|more) information\\b.{0,20}\\bcontact\\b.*|-*\\W*ends?\\W*',
  // Rights.
  '(?:copyright\\b|©|\\(c\\) ?\\d{4}).*|(?:terms of (?:use|service)|privacy policy|cookie policy)(?:[ |,•·].*)?|(?:we|this site) uses? cookies.*|(?:accept|manage) (?:all )?cookies|(?:may|material may) not be (?:published|reproduced).*',
  // Where the text came from.
  '(?:this|the) (?:article|story|post|piece|report) (?:was|is|has been|first|originally)\\b.{0,40}\\b(?:published|appeared|republished|reprinted|posted|syndicated)\\b.*|(?:re)?printed with permission.*|originally published (?:by|in|on|at)\\b.*',
];

/** Lines of a site that begin with anything, and the words by which they may be such a line. */
const INSIDE: readonly (readonly [words: string, wholeLine: string])[] = [
  ['contributed', '.{2,120}\\bcontributed (?:to|reporting)\\b.{0,40}'],
  ['this audio', '.{0,40}\\bthis audio is\\b.*'],
  ['information', '.{2,100}\\bfor (?:further|more) information\\b.{0,20}\\bcontact\\b.*'],
  ['all rights', '.{0,80}all rights reserved.*'],
];

/** Pitches: how such a line begins; it is one only if it is short, for prose may begin so too. */
const PITCHES: readonly string[] = [
  "read more\\b|read (?:also|next|the full)\\b|also read\\b|see also\\b|related:|watch:|more:|listen:|don[’']?t miss\\b|never miss\\b|click here\\b|tap here\\b",
  'join (?:our|us on|the conversation)\\b|follow (?:us|.{1,40} coverage)\\b|like us\\b|find us\\b|subscribe\\b|sign up (?:for|to)\\b|get (?:the latest|our|notifications|breaking news|updates|unlimited)\\b|download (?:our|the app)\\b|stay (?:informed|up to date|updated|connected)\\b',
  "support (?:our|independent|quality)\\b|donate\\b|become a (?:member|subscriber|supporter)\\b|you(?:[’']re| are) (?:now )?subscribed\\b|thank(?:s| you) for (?:subscribing|signing up|reading)\\b|enter your e-?mail\\b|by (?:subscribing|signing up|clicking)\\b|already (?:a|have) (?:a )?(?:subscriber|member|account)\\b|have a (?:tip|story idea)\\b|got a (?:tip|confidential)\\b|send (?:us )?(?:tips|your)\\b",
];
const LONGEST_PITCH = 160;

const WHOLE_LINE = new RegExp(`^(?:${WHOLE_LINES.join('|')})$`, 'iu');
// Their words are looked for first: without them each such pattern would try its end at every place of every line.
const INSIDE_WORDS = new RegExp(INSIDE.map(([words]) => words).join('|'), 'iu');
const INSIDE_LINE = new RegExp(`^(?:${INSIDE.map(([, line]) => line).join('|')})$`, 'iu');
const PITCH = new RegExp(`^(?:${PITCHES.join('|')})`, 'iu');

/** Who sent the report: "Lund reported from Bergen." */
const SENT_FROM =
  /^\p{Lu}[\p{L}.’'-]+(?: (?:and )?\p{Lu}[\p{L}.’'-]+,?){0,5} report(?:ed|s|ing) from \p{Lu}[\p{L}.’'-]+(?:,? (?:and )?\p{Lu}[\p{L}.’'-]+){0,4}\.?$/u;

/** True when a line is of the site and not of the article. */
export const isFurniture = (line: string): boolean =>
  !/[\p{L}\p{N}]/u.test(line) ||
  WHOLE_LINE.test(line) ||
  (INSIDE_WORDS.test(line) && INSIDE_LINE.test(line)) ||
  (line.length <= LONGEST_PITCH && PITCH.test(line)) ||
  SENT_FROM.test(line) ||
  isNavigation(line);

/** The words without a bullet in front; before a whole sentence also without a hyphen or a number. */
export const withoutBullet = (line: string): string =>
  line.replace(/^[•·▪●◦‣]\s*/u, '').replace(/^(?:[-*–]|\d{1,2}[.)]) (?=["“]?\p{Lu}.{20,}[.?!]["”]?$)/u, '');
