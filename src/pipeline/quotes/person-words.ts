import { remember } from '../../base/remember.ts';
import { wordSet } from '../../base/word-set.ts';
import { OFFICE_WORDS } from '../actors/office-words.ts';
import type { Piece } from './pieces.ts';

/** Nouns for a person whose form does not show it, in the singular. */
const PERSON =
  wordSet(`one other everyone someone people resident neighbour neighbor official president chief analyst
  expert diplomat source student coach nurse judge captain boss pilot guard guest parent mum mom dad son daughter wife
  uncle aunt cousin friend girl boy kid child children partner victim critic witness accountant defendant assistant
  consultant correspondent migrant veteran civilian aide host chef cook clerk monk priest nun rabbi imam pope king queen
  mayor monarch head deputy deputies secretary secretaries celebrity opponent client tenant patient inmate agent president-elect merchant sergeant lieutenant recruit scout bride groom hero heroine star fan mp msp dj`);
const PERSON_FORM =
  /(?:man|men|woman|women|person|people|father|mother|brother|sister|wright|smith|body|ists?|ers?|ors?|ians?|ees?|crats?)$/;
/** Words of such a form that are no persons. */
const THING =
  wordSet(`answer order number paper letter error offer power matter summer winter computer cover center quarter
  chapter poster banner sticker corner river tower water weather dinner danger anger fervor terror horror humour humor
  floor door factor sector motor mirror tremor remainder committee fee degree tree coffee another ever never later
  earlier former newsletter headquarter whether rather together however under over after twitter career gender
  border disorder murder transfer register charter barrier carrier trailer folder header layer server browser counter
  encounter disaster cluster filter shelter theater theatre meter masterpiece anybody nobody body chair air
  hair affair pair repair list twist  wrist exist resist human per her fewer higher lower
  lesson reason season flavor flavour labor labour harbor harbour favor favour color colour odor honour honor
  behaviour behavior debtor interior exterior minor major prior superior guarantee jubilee`);
/** Nouns for bodies of people, which speak with one voice. */
const BODY =
  wordSet(`family couple police group team union company firm band council committee board agency ministry
  department party government commission club school university hospital bank charity court organisation organization
  association foundation office authority regulator watchdog army military force retailer maker carmaker airline network
  newspaper coalition alliance campaign administration embassy inc corp ltd plc`);

export const isOffice = (piece: Piece | undefined): boolean =>
  piece !== undefined && OFFICE_WORDS.has(piece.lower);

export const isPersonNoun = (piece: Piece | undefined): boolean =>
  piece !== undefined && meansPerson(piece.lower);

const meansPerson = remember((word): boolean => {
  const singular = word.endsWith('s') ? word.slice(0, -1) : word;
  if (OFFICE_WORDS.has(word) || PERSON.has(word) || PERSON.has(singular)) return true;
  return PERSON_FORM.test(word) && !THING.has(word) && !THING.has(singular);
});

export const isBody = (piece: Piece | undefined): boolean => piece !== undefined && BODY.has(piece.lower);
