import { OFFICE_WORDS } from '../actors/office-words.ts';
import type { Piece } from './pieces.ts';

/** Nouns for one person or several. */
const PERSON_NOUN =
  /^(?:one|others?|everyone|someone|people|residents?|neighbou?rs?|villagers?|campaigners?|officials?|presidents?|chiefs?|analysts?|experts?|diplomats?|sources?|students?|coach(?:es)?|nurses?|judges?|captains?|boss(?:es)?|pilots?|guards?|guests?|parents?|mums?|moms?|dads?|sons?|daughters?|wives|wife|uncles?|aunts?|cousins?|friends?|girls?|boys?|kids?|child|children|partners?|victims?|critics?|witness(?:es)?|accountants?|defendants?|assistants?|consultants?|correspondents?|migrants?|veterans?|civilians?|aides?|hosts?|chefs?|cooks?|clerks?|monks?|priests?|nuns?|rabbis?|imams?|popes?|kings?|queens?|mayors?|monarchs?|heads?|deput(?:y|ies)|secretar(?:y|ies)|celebrit(?:y|ies)|tech(?:ie)?s?|\w*(?:man|men|woman|women|person|people|father|mother|brother|sister|son-in-law|wright|smith|body)|\w+(?:ists?|ers?|ors?|ians?|ees?|crats?))$/i;
/** Words with such an ending that are no persons. */
const THING =
  /^(?:answers?|orders?|numbers?|papers?|letters?|errors?|offers?|powers?|matters?|summer|winter|computers?|covers?|centers?|quarters?|chapters?|posters?|banners?|stickers?|corners?|rivers?|towers?|waters?|weather|dinner|danger|anger|fervor|terror|horror|humou?r|floors?|doors?|factors?|sectors?|motors?|mirrors?|tremors?|remainder|committees?|fees?|degrees?|trees?|coffees?|employers|paper|other|another|ever|never|later|earlier|former|newsletters?|headquarters|whether|rather|together|however|under|over|after|twitter|career|gender|border|disorder|murder|transfer|register|charter|barrier|carrier|trailer|folder|header|layer|server|browser|counter|encounter|disaster|cluster|filter|shelter|theater|meter|master-?piece)$/i;
/** Nouns for bodies of people, which speak with one voice. */
const BODY =
  /^(?:family|couple|police|group|team|union|company|firm|band|council|committee|board|agency|ministry|department|party|government|commission|club|school|university|hospital|bank|charity|court|organi[sz]ation|association|foundation|office|authority|regulator|watchdog|army|military|force|retailer|maker|carmaker|airline|network|newspaper|coalition|alliance|campaign|administration|embassy|inc|corp|ltd|plc)$/i;

export const isOffice = (piece: Piece | undefined): boolean =>
  piece !== undefined && OFFICE_WORDS.has(piece.text.toLowerCase());

export const isPersonNoun = (piece: Piece | undefined): boolean =>
  piece !== undefined && ((PERSON_NOUN.test(piece.text) && !THING.test(piece.text)) || isOffice(piece));

export const isBody = (piece: Piece | undefined): boolean => BODY.test(piece?.text ?? '');
