/**
 * Common given names of many countries, in lower case and without accents. They tell "Michael Jordan" from Jordan,
 * and which name "he" or "she" may stand for. A name that is not here is no evidence of anything.
 */
const MALE = `aaron abdul abdullah abraham adam ahmed alan albert alejandro alex alexander alexei ali alistair amir
andre andreas andrei andrew andriy angus anthony antonio antony arthur arturo barack barry ben benjamin bernard bill
bob boris brad brandon brendan brett brian bruce bryan calvin carl carlos charles charlie chris christian christopher
chuck clark claude cliff colin connor craig dale damian dan daniel darren dave david dean dennis derek diego dmitri
dmitry dmytro dominic don donald doug douglas duncan dwight ed eddie edgar eduardo edward eli elijah elon emmanuel
eric erik ernest ethan eugene evan felix fernando filippo francis francisco francois frank fred frederick gary gavin
geoff george gerald gerard gilbert giovanni giuseppe glenn gordon graham grant greg gregory guillermo gustavo guy
hamid hans harold harry hassan henri henry herbert hiroshi howard hugh hugo hussein ian ibrahim igor ivan jack jacob
jacques jair jake jamal james jan jared jason javier jay jean jeff jeffrey jens jeremy jerome jerry jesus jim jimmy
jin joaquin joe joel johan johannes john johnny jon jonathan jorge jose joseph josh joshua juan julian justin kamal
karl keith ken kenneth kevin khalid klaus kofi kumar kurt kyle lance lars larry lawrence lee leo leon leonard leonid
lewis lloyd louis luca lucas luis luiz luke magnus mahmoud malcolm manuel marc marcel marco marcus mario mark martin
marty mathias matt matthew maurice max michael michel miguel mikhail mike mitch mitt mohamed mohammad mohammed muhammad
mustafa narendra nathan neil nelson nicholas nick nicolas nigel noah oleg oleksandr oleksii oliver olaf omar oscar
osama owen pablo patrick paul pavel pedro pete peter phil philip philippe pierre rafael raj rajiv ralph ramon randy
raul ray raymond recep ricardo richard rick rishi rob robert roberto robin rodrigo roger roman ron ronald ross roy
rupert russell ryan salman salvador sam samuel sanjay santiago scott sean sebastian sergei sergey sergio seth shane
shinzo simon stan stanley stefan stephen steve steven stuart takeshi ted terry theodore thomas tim timothy toby todd
tom tommy tony travis trevor tyler valery vasily victor viktor vincent vitaly vladimir volodymyr walter warren wayne
wilhelm will william winston xavier yevgeny yoshi yuri yusuf zachary`;

const FEMALE = `abigail agnes aisha alexandra alice alicia alison allison alyssa amanda amber amelia amy ana anastasia
andrea angela angelina anita ann anna annalena anne annette annie antonia april ashley astrid audrey barbara beatrice
becky belinda beth betty beverly bonnie brenda bridget brittany camilla carla carmen carol caroline carolyn cassandra
catherine cecilia charlotte chelsea cheryl chloe christina christine cindy claire clara claudia colleen courtney
cristina crystal cynthia daniela danielle dawn deborah debbie denise diana diane dolores donna dora doris dorothy
eileen elaine eleanor elena elisabeth elizabeth ella ellen emily emma erica erika erin esther eva evelyn fatima fiona
florence frances gabriela gail georgia geraldine giorgia gina gloria grace greta gretchen gwen hannah harriet heather
heidi helen helena hillary holly ida ingrid irene iris isabel isabella iryna jacinda jacqueline jane janet janice
jasmine jean jeanne jenna jennifer jenny jessica jill joan joanna josephine joyce juanita judith judy julia julie
june kaja kamala karen karin kate katherine kathleen kathryn kathy katie kayla kelly kim kimberly kirsten kristen
kristina laura lauren leah lena leslie leticia leyla lila lillian linda lindsay lisa liz liza loretta lorraine louise
lucia lucy lydia lynn mackenzie madeleine madison magdalena malala margaret margarita maria mariana marie marilyn
marina marjorie marsha martha mary maya megan mei melanie melissa mercedes mette mia michaela michelle mildred miriam
molly monica nadia nancy naomi natalia natalie natasha nicola nicole nina noor norma olga olivia pamela patricia paula
pauline peggy penelope phyllis priscilla rachel ramona rebecca regina renee rita roberta rosa rose rosemary ruth
sabrina sally samantha sandra sanna sara sarah selma sharon sheila shirley silvia simone sofia sonia sophia sophie
stacey stella stephanie sue susan suzanne svetlana sylvia tamara tanya tatiana teresa theresa tiffany tina tracy ursula
valentina valerie vanessa vera veronica vicki victoria viola virginia vivian wanda wendy whitney yasmin yolanda
yulia yvonne zoe zuzana`;

export type Gender = 'male' | 'female';

const genders = new Map<string, Gender | 'either'>();
for (const name of MALE.split(/\s+/)) genders.set(name, 'male');
for (const name of FEMALE.split(/\s+/)) genders.set(name, genders.has(name) ? 'either' : 'female');

/** Of words that are names of places too: only a following surname makes them a given name ("Georgia Lind"). */
const PLACES_TOO: ReadonlySet<string> = new Set(
  'georgia jordan chad israel kenya india china ireland paris sydney florence madison washington victoria virginia'.split(
    ' ',
  ),
);

const fold = (word: string): string =>
  (/[^ -~]/.test(word) ? word.normalize('NFD').replace(/\p{M}/gu, '') : word).toLowerCase();

export const isGivenName = (word: string): boolean => genders.has(fold(word));

export const isPlaceOrGivenName = (word: string): boolean => PLACES_TOO.has(fold(word));

/** Null when the name says nothing about it. */
export function genderOf(givenName: string): Gender | null {
  const gender = genders.get(fold(givenName));
  return gender === undefined || gender === 'either' ? null : gender;
}
