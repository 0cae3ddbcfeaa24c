import { addDays, type IsoDay } from '../../base/time.ts';

/** Words of one article. */
const WORDS = 600;
const FIRST_DAY = '2021-01-04' as IsoDay;
const DAYS = 700;

const PEOPLE =
  'Anna Berg|Ole Dahl|Mira Holm|Jon Lund|Eva Strand|Nils Vik|Tora Moe|Per Aas|Liv Foss|Kai Rud'.split('|');
const OFFICES = 'Mayor|Minister|Captain|Judge|Director|Professor'.split('|');
const PLACES = 'Sundby|Lindum|Osterhavn|Vestmark|Granvik|Tindal|Fjordal|Heim|Nordby|Solvang'.split('|');
const BODIES =
  'the port union|the city council|the ferry company|the supreme court|the rail agency|the fishing fleet|the power board|the health ministry'.split(
    '|',
  );
const DEEDS =
  'opened|closed|approved|rejected|inspected|sold|flooded|repaired|blocked|named|extended|cancelled'.split(
    '|',
  );
const THINGS =
  'ferry quay|railway bridge|hospital wing|fishing quota|power line|school budget|water main|road tunnel|grain store|dry dock|wind farm|housing plan'.split(
    '|',
  );
const REASONS =
  'after months of talks|because of a storm|despite protests|to save money|at the request of residents|after a court ruling|ahead of the winter|following an inspection'.split(
    '|',
  );
const WEEKDAYS = 'Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday'.split('|');
const MONTHS = 'January|February|March|April|May|June|July|August|September|October|November|December'.split(
  '|',
);

/** A file of the invented corpus. */
export interface InventedFile {
  readonly name: string;
  readonly text: string;
}

/** The vocabulary of the invented articles, as `timeline.yaml`. */
export function inventVocabulary(): string {
  const actors = [
    ...PEOPLE.map((name) => `  - {name: ${name}, kind: person, aliases: [${name.split(' ')[1]}]}`),
    ...PLACES.map((name) => `  - {name: ${name}, kind: country}`),
    ...BODIES.map(
      (name) =>
        `  - {name: ${capitalised(name.replace('the ', ''))}, kind: organisation, aliases: [${name}]}`,
    ),
  ];
  const topics = THINGS.map((thing) => `  - {name: ${capitalised(thing)}, terms: [${thing}]}`);
  const range = `range: {start: ${FIRST_DAY}, end: ${addDays(FIRST_DAY, DAYS + 60)}}`;
  return ['title: Invented', range, 'actors:', ...actors, 'topics:', ...topics, ''].join('\n');
}

/** One article in Markdown. The same number gives the same article; no two numbers give the same. */
export function inventArticle(number: number): InventedFile {
  const random = randomFrom(number);
  const published = addDays(FIRST_DAY, Math.floor(random() * DAYS));
  const paragraphs: string[] = [];
  for (let words = 0; words < WORDS; ) {
    const paragraph = Array.from({ length: 3 }, () => sentence(random)).join(' ');
    paragraphs.push(paragraph);
    words += paragraph.split(' ').length;
  }
  const title = `Report ${number} from ${oneOf(PLACES, random)}`;
  const fields = [`title: ${title}`, `outlet: Gazette ${number % 40}`, `published: ${published}`];
  return {
    name: `${String(number).padStart(6, '0')}.md`,
    text: `---\n${fields.join('\n')}\n---\n\n${paragraphs.join('\n\n')}\n`,
  };
}

function sentence(random: () => number): string {
  const of = (words: readonly string[]) => oneOf(words, random);
  const number = Math.floor(random() * 900) + 12;
  const deed = `${of(DEEDS)} the ${of(THINGS)} of ${of(PLACES)}`;
  switch (Math.floor(random() * 8)) {
    case 0:
      return `${capitalised(of(BODIES))} ${deed} on ${of(WEEKDAYS)} ${of(REASONS)}.`;
    case 1:
      return `“We will look at ${number} cases before we decide on the ${of(THINGS)},” ${of(OFFICES)} ${of(PEOPLE)} said on ${of(WEEKDAYS)}.`;
    case 2:
      return `${of(PEOPLE)} ${deed} on ${of(MONTHS)} ${1 + Math.floor(random() * 28)}, which cost ${number} million crowns.`;
    case 3:
      return `${capitalised(of(BODIES))} will vote on the ${of(THINGS)} next ${of(WEEKDAYS)}, and ${number} delegates are expected in ${of(PLACES)}.`;
    case 4:
      return `About ${number} people live near the ${of(THINGS)}, where prices have been high for years.`;
    case 5:
      return `${of(OFFICES)} ${of(PEOPLE)} told reporters that ${of(BODIES)} had ${deed} ${of(REASONS)}.`;
    case 6:
      return `The ${of(THINGS)} has long been a matter of dispute between ${of(PLACES)} and ${of(PLACES)}.`;
    default:
      return `Residents of ${of(PLACES)} met ${of(PEOPLE)} in the old hall, and ${number} of them signed a letter.`;
  }
}

const oneOf = (words: readonly string[], random: () => number): string =>
  words[Math.floor(random() * words.length)] ?? '';

const capitalised = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** Mulberry32: numbers from 0 up to 1, the same for the same seed. */
function randomFrom(seed: number): () => number {
  let state = (seed * 0x9e3779b1) >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
