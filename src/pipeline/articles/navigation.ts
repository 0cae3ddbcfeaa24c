import { wordSet } from '../../base/word-set.ts';

/** What the links to the parts of a site are called, word by word. Data about the press, not about any news. */
const SECTIONS = wordSet(
  'news headlines home homepage sport sports weather obituaries obits world international global local national regional nation politics business economy markets money finance personal companies opinion opinions editorial editorials comment commentary columnists columns letters analysis culture arts entertainment celebrity showbiz film films movies tv television radio music books theatre theater stage games puzzles crosswords sudoku comics horoscopes life lifestyle living style fashion beauty food drink recipes travel health wellness fitness science environment climate tech technology innovation education religion crime courts justice traffic transport community communities events calendar jobs careers classifieds cars autos motoring motors homes property real estate gardening family parents video videos photos pictures photography gallery galleries audio podcast podcasts newsletter newsletters e-paper epaper archive archives magazine weekend features investigations explainers live watch listen menu search sections more subscribe donate shop store shopping deals coupons advertise about us contact help support faq account sitemap terms privacy cookies accessibility corrections standards football soccer cricket rugby tennis golf boxing racing cycling athletics basketball baseball hockey motorsport olympics uk us europe asia africa americas pacific elections data graphics interactives cartoons quizzes lottery trending latest top report an error feedback',
);
/** Words that stand between them. */
const JOINING = wordSet('and the of a');

const MARK = /[|•·/>›»&]/;

/** How much of a line of links a site may call by a name of its own. */
const KNOWN_SHARE = 0.75;

/** A line of links to the parts of a site: "News Sport Weather Opinion", "Home > World > Asia", "Money & Markets". */
export function isNavigation(line: string): boolean {
  if (line.length > 300 || /[.?!:;,]$/.test(line)) return false;
  const named = line
    .split(/[\s|•·/>›»&–—]+/)
    .map((word) => word.toLowerCase())
    .filter((word) => word !== '' && !JOINING.has(word));
  const known = new Set(named.filter((word) => SECTIONS.has(word))).size;
  // "Home > News > Bergen": the last crumb may be anything.
  if (MARK.test(line) && known >= 2 && (known === named.length || /^home\b/i.test(line))) return true;
  return known >= 3 && known >= KNOWN_SHARE * named.length && /^[\p{Lu}|•·/>›»&–—\s]/u.test(line);
}

/** What a publication says that it is, after its name: "The Keel: a newsletter about ships". */
const TAGLINE =
  /^(?<name>(?:The )?\p{Lu}[\p{L}’'&]*(?: \p{Lu}[\p{L}’'&]*){0,3}) ?(?:[—–:|,-]|is) ?(?:[Aa]n?|[Tt]he|[Yy]our|[Oo]ur|[Mm]y) (?:[\p{L}’'-]+ ){0,4}(?:newsletter|newspaper|magazine|journal|podcast|blog|weekly|daily|bulletin|digest|diary|(?:news )?(?:site|website|service|agency|outlet)|source)\b[^.?!]*$/u;

/** The name in a masthead that also says what the publication is; null for any other line. */
export const publicationIn = (line: string): string | null => TAGLINE.exec(line)?.groups?.name ?? null;
