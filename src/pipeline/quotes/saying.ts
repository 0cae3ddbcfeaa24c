import type { Piece } from './pieces.ts';

const SAYING: ReadonlySet<string> = new Set(
  `say tell add warn write tweet stress denounce insist note state declare announce claim argue assert reply respond
  answer ask explain describe call accuse urge vow promise pledge admit acknowledge concede confirm deny deplore praise
  predict quip recall reiterate remark repeat report reveal suggest testify think believe hope comment complain conclude
  contend criticise criticize condemn emphasise emphasize underline underscore estimate joke maintain mention
  observe post proclaim propose recommend retort shout whisper mutter murmur cry scream speak swear threaten laud hail
  dismiss demand decry lament label dub term brand characterise characterize cite continue caution counter plead
  protest rule slam blast tout welcome wonder worry advise agree allege apologise apologize boast elaborate
  exclaim inform interject introduce joke lash maintain object opine pronounce quote reckon refer reject rebuke
  reason relate request signal sigh specify tease thank toast`.split(/\s+/),
);
/** Of the verbs above, those that attribute a quotation only right beside it: they mean other things elsewhere. */
const WEAK: ReadonlySet<string> = new Set(
  `continue post speak hope think term brand signal refer thank welcome introduce relate
  reason cite quote tout report ask call mention object`.split(/\s+/),
);
/** Forms that wink-nlp at times takes for nouns. */
const ALWAYS = /^(?:said|says|say|told|tells|added|adds|wrote|writes|tweeted|warned|insisted|asked)$/i;

export const isSaying = (piece: Piece | undefined): boolean =>
  piece !== undefined && (ALWAYS.test(piece.text) || (piece.pos === 'VERB' && SAYING.has(piece.lemma)));

export const isWeakSaying = (piece: Piece | undefined): boolean =>
  piece !== undefined && WEAK.has(piece.lemma);

export const isParticiple = (piece: Piece | undefined): boolean => /ing$/i.test(piece?.text ?? '');
