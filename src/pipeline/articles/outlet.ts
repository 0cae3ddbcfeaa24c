import { publicationIn } from './navigation.ts';

/** Hosts whose name does not give the outlet's. Data about the press; anything else is made from the host. */
const KNOWN_HOSTS: Readonly<Record<string, string>> = {
  'abcnews.go.com': 'ABC News',
  'aljazeera.com': 'Al Jazeera',
  'aljazeera.net': 'Al Jazeera',
  'apnews.com': 'AP News',
  'bbc.co.uk': 'BBC News',
  'bbc.com': 'BBC News',
  'cbsnews.com': 'CBS News',
  'dw.com': 'Deutsche Welle',
  'euractiv.com': 'Euractiv',
  'foxnews.com': 'Fox News',
  'ft.com': 'Financial Times',
  'kyivindependent.com': 'The Kyiv Independent',
  'latimes.com': 'Los Angeles Times',
  'nbcnews.com': 'NBC News',
  'nytimes.com': 'The New York Times',
  'rferl.org': 'Radio Free Europe/Radio Liberty',
  'skynews.com': 'Sky News',
  'theepochtimes.com': 'The Epoch Times',
  'theguardian.com': 'The Guardian',
  'thehill.com': 'The Hill',
  'timesofisrael.com': 'The Times of Israel',
  'usatoday.com': 'USA Today',
  'voanews.com': 'Voice of America',
  'washingtonpost.com': 'The Washington Post',
  'wsj.com': 'The Wall Street Journal',
};

/** Datelines name agencies by their letters. */
const AGENCIES: Readonly<Record<string, string>> = { AP: 'AP News', AFP: 'AFP' };

const WORD = "\\p{Lu}(?:[\\p{L}\\p{N}&'’-]|\\.(?=\\p{L}))*";
const NAME = `(?<outlet>(?:The )?${WORD}(?:[ /](?:of |the |and )?${WORD}){0,6})`;

/** Sentences and lines in which a text says who published it first, the surest first. */
const STATEMENTS: readonly RegExp[] = [
  new RegExp(`\\b(?:originally|first) (?:published|appeared|posted) (?:by|in|on|at) ${NAME}`, 'u'),
  new RegExp(`\\b(?:republished|reprinted) (?:with permission )?from ${NAME}`, 'u'),
  // A sign-off: "– Ann Lund and Ola Berg, NTB News".
  new RegExp(`^[–—-] ?\\p{Lu}[\\p{L}.'’ -]+(?:(?:,| and) \\p{Lu}[\\p{L}.'’ -]+)*, ${NAME}$`, 'u'),
  new RegExp(`^By \\p{Lu}[\\p{L}.'’ -]+(?:(?:,| and) \\p{Lu}[\\p{L}.'’ -]+)*(?:,| \\||,? for) ${NAME}$`, 'u'),
  new RegExp(`^Source: ${NAME} and (?:news )?agenc(?:y|ies)\\.?$`, 'u'),
  // A biography: "Ann Lund is a senior reporter for The Fjord Times."
  new RegExp(
    `^\\p{Lu}[\\p{L}.'’ -]+ is (?:an? |the )?(?:[\\p{L}'’-]+ ){0,4}(?:reporter|journalist|correspondent|editor|writer|columnist|producer|contributor)(?: covering [^.]{1,60}?)? (?:for|at|with) ${NAME}`,
    'u',
  ),
];
const OF_OUTLETS =
  'News|Times|Post|Journal|Herald|Tribune|Gazette|Chronicle|Observer|Independent|Guardian|Telegraph|Mail|Mirror|Star|Sun|Standard|Press|Review|Week|Weekly|Today|Courier|Report|Monitor|Examiner|Wire|Daily|Dispatch|Register|Record|Sentinel|Bulletin|Globe|Ledger|Inquirer|Echo|Argus|Advertiser|Magazine|Online|Radio|News Agency';
/** Headings of a site's sections are no mastheads: "Breaking News", "Full Report". */
const SECTION =
  /^(?:all|breaking|business|daily|editor.s|featured|full|health|latest|live|local|more|national|politics|read|related|science|special|sports?|top|weather|world) \S+$/i;
const mastheadOf = (names: string): RegExp =>
  new RegExp(
    `^(?<outlet>(?:The )?(?:\\p{Lu}[\\p{L}&'’]*[ -]){1,4}(?:${names}))(?: \\([^()]{2,30}\\))?$`,
    'u',
  );
/** A line that is a masthead: "The Fjord Times", "FJORD POST-COURIER", "Fjord Wire (FW)". */
const MASTHEADS = [mastheadOf(OF_OUTLETS), mastheadOf(OF_OUTLETS.toUpperCase())] as const;

/** A line that is the name of a newspaper, an agency or a broadcaster. */
export const isMasthead = (line: string): boolean => MASTHEADS.some((pattern) => pattern.test(line));

/** What stands behind a name too: "By Ann Lund, Culture Correspondent". */
const ROLE =
  /\b(?:Correspondent|Editor|Reporter|Writer|Columnist|Contributor|Analyst|Producer|Staff|Bureau|Chief|Desk)s?$/;

/** Last, for a copyright line may name who republished: "©2024 Fjord Wire." */
const COPYRIGHT = new RegExp(
  `(?:©|\\(c\\)|[Cc]opyright)[ ©]*(?:\\d{4}(?: ?[-–] ?\\d{4})?)? *(?:by )?${NAME}`,
  'u',
);

/** The outlet that the lines of a raw text name, or null. `datelineAgency` is the "AP" of "OSLO (AP) —". */
export function outletFromText(lines: readonly string[], datelineAgency: string | null): string | null {
  for (const pattern of STATEMENTS) {
    const found = firstMatch(lines, pattern);
    if (found && !ROLE.test(found)) return found;
  }
  const parts = lines.flatMap((line) => line.split(/ *[|•·] */)).filter((part) => !SECTION.test(part));
  const named = lines.map(publicationIn).find((name) => name !== null);
  if (named) return named;
  const masthead = firstMatch(parts, MASTHEADS[0]) ?? firstMatch(parts, MASTHEADS[1]);
  if (masthead) return inTitleCase(masthead);
  if (datelineAgency) return AGENCIES[datelineAgency] ?? datelineAgency;
  return firstMatch(lines, COPYRIGHT);
}

/** "FJORD TIMES" as "Fjord Times"; "BBC News" as it is. */
const inTitleCase = (name: string): string =>
  name === name.toUpperCase()
    ? name.replace(/\p{L}+/gu, (word) => word.charAt(0) + word.slice(1).toLowerCase())
    : name;

function firstMatch(lines: readonly string[], pattern: RegExp): string | null {
  for (const line of lines) {
    const outlet = pattern.exec(line)?.groups?.outlet;
    if (outlet) return outlet.replace(/[.,'’-]+$/, '');
  }
  return null;
}

/** "https://www.fjord-times.no/a" gives "Fjord Times"; null if the address is none. */
export function outletFromUrl(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const host = new URL(address).hostname.replace(/^(?:www|m|amp|edition|news)\./, '');
  const known = Object.keys(KNOWN_HOSTS).find((name) => host === name || host.endsWith(`.${name}`));
  if (known) return KNOWN_HOSTS[known] ?? null;
  const labels = host.split('.');
  // "fjord.co.uk": the country's second level is not the name.
  const suffix = /^(?:co|com|org|net|gov|ac)$/.test(labels.at(-2) ?? '') && labels.length > 2 ? 2 : 1;
  const label = labels.at(-1 - suffix);
  if (!label) return null;
  const words = label.split(/[-_]/).filter((word) => word !== '');
  return words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join(' ');
}
