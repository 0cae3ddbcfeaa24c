/** How far from its quotation a verb may stand and still attribute it. */
export type Reach = 'anywhere' | 'near' | 'beside';

/** Verbs that report speech wherever they stand in the sentence. */
const ANYWHERE = `say tell add warn write tweet retweet stress denounce insist note state declare announce claim argue
  assert reply respond answer explain accuse urge vow promise pledge admit acknowledge concede confirm deny deplore
  praise predict quip recall reiterate remark repeat reveal testify believe comment complain conclude contend
  criticise criticize condemn emphasise emphasize underline underscore joke maintain observe proclaim retort
  shout whisper mutter murmur laud hail dismiss decry lament caution counter plead protest slam blast tout
  advise allege apologise apologize boast elaborate exclaim interject opine reckon rebuke quote
  tease lambast lambaste berate deride ridicule mock scold chide lecture rail fume gush rant rave bemoan applaud commend
  affirm reaffirm reassure recount reminisce reflect muse speculate surmise theorise theorize volunteer venture stipulate
  imply hint suggest report accept disclose disagree concur rejoin text email blog implore beg entreat liken`;

/** Verbs that give something a name or a judgement: the quotation is theirs a few words on ("called the whole plan “a …”"). */
const NEAR = `call describe label dub term brand characterise characterize ask ask demand reject welcome defend cite
  mention hope think feel order instruct rule post propose recommend estimate threaten thank congratulate salute
  celebrate endorse invoke echo portray paint frame cast denigrate credit blame dispute challenge attack target
  credit expect fear agree swear speak continue inform wonder worry reason cry scream yell chant sing announce
  read pronounce envisage foresee forecast summarise summarize disapprove object relate refer signal sound regard`;

/** Deeds that accompany speech: only right beside a quotation that leads over to them. */
const BESIDE = `laugh sigh smile grin chuckle giggle shrug nod snap sob weep wail thunder bark growl grunt hiss joke
  stammer stutter croak bellow roar holler scoff snort sneer gasp groan moan whine grumble grouse marvel enthuse beam
  coo intone drawl deadpan wince cringe frown choke introduce begin start finish end go open offer point press probe
  prompt interrupt correct chime weigh note quiz raise put sum urge toast taunt jest crow vent
  lash tell finish close chip pipe put`;

const IRREGULAR = `say:said tell:told write:wrote,written swear:swore,sworn speak:spoke,spoken think:thought feel:felt
  read:read  weep:wept begin:began go:went put:put sing:sang beg:begged quip:quipped
  admit:admitted rebut:rebutted blog:blogged sob:sobbed nod:nodded snap:snapped grin:grinned quiz:quizzed chip:chipped
  slam:slammed chat:chatted sum:summed dub:dubbed rap:rapped cast:cast foresee:foresaw,foreseen forecast:forecast
  refer:referred`;

const words = (list: string): string[] => list.split(/\s+/);

const irregular = new Map(
  words(IRREGULAR).map((entry) => {
    const [base = '', forms = ''] = entry.split(':');
    return [base, forms.split(',')];
  }),
);

/** The past forms and the participle of a verb: what hardly ever is a noun. */
function pastForms(base: string): string[] {
  const known = irregular.get(base);
  if (known) return known;
  if (base.endsWith('e')) return [`${base}d`];
  return [/[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ied` : `${base}ed`];
}

const reaches = new Map<string, Reach>();
const pasts = new Map<string, string>();
for (const [list, reach] of [
  [BESIDE, 'beside'],
  [NEAR, 'near'],
  [ANYWHERE, 'anywhere'],
] as const) {
  for (const base of words(list)) {
    reaches.set(base, reach);
    for (const form of pastForms(base)) pasts.set(form, base);
  }
}

/** Null for a verb that says nothing. */
export const reachOf = (base: string): Reach | null => reaches.get(base) ?? null;

/** The base of a past form of a verb of saying, in lower case; null for any other word. */
export const baseOfPast = (form: string): string | null => pasts.get(form) ?? null;
