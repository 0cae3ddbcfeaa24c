import { remember } from '../../base/remember.ts';
import { wordSet } from '../../base/word-set.ts';
import { type Gender, genderOf, isGivenName } from '../actors/given-names.ts';
import type { Phrase } from './noun-phrase.ts';
import type { Piece } from './pieces.ts';

const FEMALE_WORDS =
  wordSet(`mrs ms miss lady dame madam mme queen princess duchess baroness countess sister mother mum mom
  mama grandmother daughter wife widow girlfriend aunt niece girl woman actress waitress hostess nun bride heroine
  granddaughter stepmother stepdaughter fiancée`);
const MALE_WORDS =
  wordSet(`mr sir lord king prince duke baron count brother father dad papa grandfather son husband widower
  boyfriend uncle nephew boy man monk priest pope bishop imam rabbi groom grandson stepfather stepson fiancé`);
/** Parts of speech that end an aside of a noun or two. */
const ENDS_ASIDE = wordSet('PUNCT ADP VERB AUX QUOTE');
/** How many pieces such an aside may have. */
const ASIDE = 4;
/** How many pieces behind a name its "his" or "her" may stand. */
const REACH = 12;

/** Given names of women and of men. */
const EITHER =
  wordSet(`lindsay lindsey leslie kelly ashley courtney tracy stacey robin kim jamie casey taylor morgan jean lee alex sam
  andrea nicola sasha jan beverly shannon lynn sydney carol jordan gail terry pat chris dana jody kerry leigh vivian`);

/** Given names that stand alone as surnames as often. */
const SURNAMES_TOO =
  wordSet(`clinton luther harvey spencer curtis norman lewis scott stuart gordon graham grant craig douglas duncan
  dale dean glenn howard kyle keith russell ross roy owen neil mitch ray stanley todd tyler travis trevor vincent victor
  warren wayne winston allison joyce madison paul martin james john george henry francis lawrence leonard lloyd bernard
  bruce clark arthur alan aaron adam thomas simon peter philip david daniel jack ryan murray joseph isaac abraham
  salman hassan hussein ahmed mohamed ali omar ibrahim khan kumar marie rose grace ruth bell marshall nelson kent
  costas santos maurice laurent benoit ernst otto ludwig friedrich heinrich wolf werner walter herman hermann kurt
  tony guy max oscar felix leo jordan`);

const genderOfGiven = remember((name) => (EITHER.has(name.toLowerCase()) ? null : genderOf(name)));

const genderOfWord = remember((word): Gender | null => {
  const bare = word.toLowerCase().replace('.', '');
  if (FEMALE_WORDS.has(bare) || bare.endsWith('swoman') || bare.endsWith('rwoman')) return 'female';
  return MALE_WORDS.has(bare) || bare.endsWith('sman') || bare.endsWith('rman') ? 'male' : null;
});

/** From "Ann Lee" or "Mrs. Lee" anywhere in the text: Lee is a person, and a woman. Null where the words do not tell. */
export function gendersBySurname(pieces: readonly (readonly Piece[])[]): Map<string, Gender | null> {
  const genders = new Map<string, Gender | null>();
  for (const own of pieces) {
    let first = -1;
    own.forEach((piece, index) => {
      if (piece.pos !== 'PROPN') {
        first = -1;
        return;
      }
      if (first < 0) first = index;
      if (own[index + 1]?.pos === 'PROPN' || first === index) return;
      if (genderTold(own, first, index - 1) === null && givenNameAmong(own, first, index - 1) === null)
        return;
      const gender = genderOfPhrase(own, { first, last: index }, genders);
      if (gender || !genders.has(piece.text)) genders.set(piece.text, gender);
    });
  }
  return genders;
}

/** What the words of a phrase, and those beside it, tell: "his wife, Tammy", "Mr. Lee", "Lee packed his bag". */
export function genderOfPhrase(
  pieces: readonly Piece[],
  { first, last }: Phrase,
  genders: ReadonlyMap<string, Gender | null>,
): Gender | null {
  const title = genderTold(pieces, first, last);
  if (title) return title;
  const inAside = first > 1 && pieces[first - 1]?.text === ',';
  const described = inAside ? genderOfWord(pieces[first - 2]?.text ?? '') : null;
  if (described) return described;
  const surname = pieces[last]?.text ?? '';
  const given = givenNameAmong(pieces, first, last - 1);
  const known =
    (given === null ? null : genderOfGiven(given)) ??
    genders.get(surname) ??
    genderByAside(pieces, last) ??
    genderByOwn(pieces, last);
  if (known || genders.has(surname) || SURNAMES_TOO.has(pieces[last]?.lower ?? '')) return known;
  return genderOfGiven(surname);
}

/** What the first of the words from `first` to `last` tells that tells anything by itself: "wife", "Mr.". */
function genderTold(pieces: readonly Piece[], first: number, last: number): Gender | null {
  for (let index = first; index <= last; index++) {
    const gender = genderOfWord(pieces[index]?.text ?? '');
    if (gender) return gender;
  }
  return null;
}

/** The first given name from `first` to `last`, or null. */
export function givenNameAmong(pieces: readonly Piece[], first: number, last: number): string | null {
  for (let index = first; index <= last; index++) {
    const piece = pieces[index];
    if (piece?.pos === 'PROPN' && isGivenName(piece.text)) return piece.text;
  }
  return null;
}

/** From "Giorgio, her husband of 51 years,". */
function genderByAside(pieces: readonly Piece[], last: number): Gender | null {
  if (pieces[last + 1]?.text !== ',') return null;
  const first = last + 2;
  let end = first;
  while (end < first + ASIDE && !ENDS_ASIDE.has(pieces[end]?.pos ?? 'PUNCT')) end++;
  return genderTold(pieces, first, end - 1);
}

/** From the "his" or "her" that follows in the sentence before anybody else is named. */
function genderByOwn(pieces: readonly Piece[], last: number): Gender | null {
  const end = Math.min(pieces.length, last + 1 + REACH);
  for (let index = last + 1; index < end; index++) {
    const piece = pieces[index];
    if (piece === undefined || piece.pos === 'PROPN' || piece.pos === 'QUOTE') return null;
    if (piece.lower === 'his' || piece.lower === 'himself') return 'male';
    if (piece.lower === 'her' || piece.lower === 'herself') return 'female';
  }
  return null;
}
