import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { HARBOUR } from './events/test-utils.ts';
import { extract } from './extract.ts';

/** A Thursday. */
const PUBLISHED = '2020-03-12';

const extracted = (text: string, title = '') =>
  extract({ id: 'n1', text, published: PUBLISHED, title }, null);
/** The date and the kind of each mention. */
const dated = (text: string, title?: string) =>
  extracted(text, title).map(({ date, kind }) => [date.value, kind]);

describe('without a vocabulary', () => {
  const LEAD = 'The ferry Astrid sank off the coast of Sundby on Wednesday.';
  const NEWS = ['2020-03-12', 'happening'];

  it('tells each mention with its place, its date and the words that give it', () => {
    const text = `${LEAD} “We lost the rudder,” captain Nils Holm said on Thursday.`;
    expect(extracted(text)).toEqual([
      {
        article: 'n1',
        start: 0,
        end: LEAD.length,
        date: { start: 49, end: 58, text: 'Wednesday', value: '2020-03-11', known: true, rule: 'weekday' },
        kind: 'happening',
        actors: [],
        topics: [],
      },
      expect.objectContaining({ start: LEAD.length + 1, end: text.length, kind: 'statement' }),
    ]);
  });

  test.each<[string, string, string[][]]>([
    ['a happening on a stated day', LEAD, [['2020-03-11', 'happening']]],
    [
      'two days in one sentence, each with its part',
      `${LEAD} The ship, which was built in Oslo, failed a test on March 3 after it had hit a quay on February 27.`,
      [
        ['2020-03-11', 'happening'],
        ['2020-03-03', 'happening'],
        ['2020-02-27', 'happening'],
      ],
    ],
    [
      'a day that only names a happening',
      `${LEAD} Tickets have sold badly since the January 8 collision.`,
      [
        ['2020-03-11', 'happening'],
        ['2020-01-08', 'happening'],
      ],
    ],
    [
      'a day to come as a plan, once',
      `${LEAD} A hearing will be held on March 20. The hearing on March 20 will be public.`,
      [
        ['2020-03-11', 'happening'],
        ['2020-03-20', 'plan'],
      ],
    ],
    ['an undated lead on the day of publication', 'Rescuers have found the wreck of the Astrid.', [NEWS]],
    [
      'an undated lead on the day that the next sentences tell',
      'Rescuers have found the wreck of the Astrid. Divers saw its mast on Tuesday, police said.',
      [
        ['2020-03-10', 'happening'],
        ['2020-03-10', 'statement'],
      ],
    ],
    [
      'no sentence without a date but the lead',
      `${LEAD} Ferries carry a million people a year. The islands depend on them. Berg called for calm.`,
      [['2020-03-11', 'happening']],
    ],
    [
      'one thing once, however often it is told',
      `${LEAD}\n\nThe Astrid had left port at dawn.\n\nThe ferry sank off Sundby on Wednesday, a Wednesday of gales.`,
      [['2020-03-11', 'happening']],
    ],
    [
      'one statement of a speaker and a day',
      `${LEAD} Holm said on Thursday that the sea was calm. He said on Thursday that nobody had slept. Berg said on Thursday that she would resign.`,
      [
        ['2020-03-11', 'happening'],
        ['2020-03-12', 'statement'],
        ['2020-03-12', 'statement'],
      ],
    ],
    [
      'a month in which something happened, and none in which something was said',
      `${LEAD} The yard launched the ship in May 2018. Holm said in 2019 that it was sound.`,
      [
        ['2020-03-11', 'happening'],
        ['2018-05', 'happening'],
      ],
    ],
    [
      'nothing of the site, of bylines and of headings',
      `By Ann Lund, March 12, 2020\nLast updated: 12 March 2020\nFriday, March 6\nRead more: The storm of March 2\n${LEAD}`,
      [['2020-03-11', 'happening']],
    ],
    ['nothing of a dateline', `SUNDBY, Norway, March 10 (AP) — Rescuers have found the wreck.`, [NEWS]],
    [
      'a caption, but none of the archive',
      `${LEAD}\n\nFILE - The Astrid in port on June 3, 2019. (Ann Lund/NTB)\n\nThe quay of Sundby on March 9, 2020. (Ann Lund/NTB)`,
      [
        ['2020-03-11', 'happening'],
        ['2020-03-09', 'happening'],
      ],
    ],
    ['no questions', `${LEAD} Did the owners know on March 5?`, [['2020-03-11', 'happening']]],
    ['nothing where there is nothing', '', []],
    ['no lead without a verb', 'Sundby, Norway.', []],
  ])('tells %s', (_, text, expected) => {
    expect(dated(text)).toEqual(expected);
  });

  it('takes the title above the text for no lead', () => {
    const title = 'The Astrid has sunk off Sundby, at last';
    expect(extracted(`${title}\n\n${LEAD}`, title).map(({ start }) => start)).toEqual([title.length + 2]);
  });

  it('cuts no range', () => {
    expect(dated('The Normans landed at Pevensey on September 28, 1066, and marched on.')).toContainEqual([
      '1066-09-28',
      'happening',
    ]);
  });
});

describe('with a vocabulary', () => {
  const of = (text: string) =>
    extract({ id: 'n1', text, published: PUBLISHED, title: '' }, HARBOUR).map(
      ({ date, kind, actors, topics }) => [date.value, kind, actors, topics],
    );

  it('tells what its timeline is made of', () => {
    expect(
      of(
        'The union began a strike on Wednesday. Dahl met Berg in 1987. It was cold. It rained. A baker sold a cake on Tuesday.',
      ),
    ).toEqual([['2020-03-11', 'happening', ['port-union'], ['strikes']]]);
  });
});

describe('on any text', () => {
  const fragments = [
    'The union ',
    ' said ',
    ' on Monday',
    ' will meet on March 20',
    ', which ',
    '“',
    '”',
    '. ',
    '\n\n',
    ' 1066',
    '\u0000',
    '\ud800',
    '\u202e',
    ' on March 3, 2020. (AP)',
    'He left ',
    ' the next day',
  ];
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 80 }),
    fc.array(fc.constantFrom(...fragments), { maxLength: 30 }).map((parts) => parts.join('')),
  );
  const published = fc.constantFrom('2020-03-12', '1066-10-14', '9999-12-31', '0001-01-01', '2024-02-29');
  const vocabulary = fc.constantFrom(null, HARBOUR);

  it('never throws, and every span lies in the text and every date has its words', () => {
    fc.assert(
      fc.property(text, published, vocabulary, (anything, day, words) => {
        for (const { start, end, date } of extract(
          { id: '', text: anything, published: day, title: anything },
          words,
        )) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(start).toBeLessThan(end);
          expect(end).toBeLessThanOrEqual(anything.length);
          expect(anything.slice(date.start, date.end)).toBe(date.text);
        }
      }),
      { numRuns: 300 },
    );
  });
});
