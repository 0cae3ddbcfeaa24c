import { describe, expect, test } from 'vitest';
import { splitSentences } from '../sentences/split-sentences.ts';
import { findDates } from './find-dates.ts';

/** What `findDates` finds in one paragraph: `words = value`, in order. */
function found(published: string, text: string, caption = false): string[] {
  const paragraph = { start: 0, end: text.length };
  const sentences = splitSentences(text, [paragraph], caption ? [paragraph] : []);
  const expressions = findDates(text, sentences, published);
  for (const { start, end, text: words } of expressions) expect(text.slice(start, end)).toBe(words);
  return expressions.map(({ text: words, value }) => `${words} = ${value}`);
}

type Row = readonly [published: string, text: string, ...expected: string[]];

function table(name: string, rows: readonly Row[]): void {
  describe(name, () => {
    test.each(rows.map(([published, text, ...expected]) => ({ published, text, expected })))(
      '$published: $text',
      ({ published, text, expected }) => expect(found(published, text)).toEqual(expected),
    );
  });
}

// 2022-03-10 is a Thursday, 2023-05-15 a Monday, 2019-12-30 a Monday.
table('full dates', [
  ['2022-03-10', 'The bridge opened on Feb. 24, 2022, after long delays.', 'Feb. 24, 2022 = 2022-02-24'],
  ['2022-03-10', 'The treaty dates from 24 February 1949.', '24 February 1949 = 1949-02-24'],
  ['2022-03-10', 'Filed 2022-02-24 and amended later.', '2022-02-24 = 2022-02-24'],
  ['2022-03-10', 'The log shows 2022-02-24T05:00Z as its start.', '2022-02-24T05:00Z = 2022-02-24T05:00Z'],
  ['2022-03-10', 'The form bears the stamp 24/02/2022.', '24/02/2022 = 2022-02-24'],
  ['2022-03-10', 'The form bears the stamp 02/24/2022.', '02/24/2022 = 2022-02-24'],
  ['2022-03-10', 'Der Stempel: 03.02.2022.', '03.02.2022 = 2022-02-03'],
  [
    '2022-03-10',
    'They marched in Oslo on Tuesday, February 22, 2022.',
    'Tuesday, February 22, 2022 = 2022-02-22',
  ],
  ['2022-03-10', 'It was signed on the 8th of May 1945.', 'the 8th of May 1945 = 1945-05-08'],
  ['2022-03-10', 'The mayor resigned on December 1st, 2020.', 'December 1st, 2020 = 2020-12-01'],
]);

table('day and month', [
  ['2022-03-10', 'The ferry sank on Jan. 30 near the coast.', 'Jan. 30 = 2022-01-30'],
  ['2022-01-04', 'The ferry sank on December 30 near the coast.', 'December 30 = 2021-12-30'],
  ['2019-12-30', 'The court will sit again on Jan. 7.', 'Jan. 7 = 2020-01-07'],
  ['2022-03-10', 'Voters go to the polls on April 3.', 'April 3 = 2022-04-03'],
  ['2022-03-10', 'The minister spoke on Tuesday, March 8.', 'Tuesday, March 8 = 2022-03-08'],
  ['2022-03-10', 'He was arrested on Sept. 28 in Riga.', 'Sept. 28 = 2021-09-28'],
  ['2022-03-10', 'The fair will open on Sept. 28 in Riga.', 'Sept. 28 = 2022-09-28'],
  ['2022-03-10', 'The storm lasted January 30-31 in the north.', 'January 30-31 = 2022-01-30/2022-01-31'],
  ['2022-03-10', 'The storm struck Feb. 24-26, 2021.', 'Feb. 24-26, 2021 = 2021-02-24/2021-02-26'],
  ['2022-03-10', 'Strikes are planned between 3 and 5 April.', '3 and 5 April = 2022-04-03/2022-04-05'],
  ['2022-03-10', 'The truce held from Feb. 24 to March 2.', 'Feb. 24 to March 2 = 2022-02-24/2022-03-02'],
  ['2022-01-10', 'The port was shut from Dec. 28 to Jan. 3.', 'Dec. 28 to Jan. 3 = 2021-12-28/2022-01-03'],
  ['2022-03-10', 'A March 8 briefing gave no answer.', 'March 8 = 2022-03-08'],
  ['2023-05-15', 'Prices peaked on 9 June last year.', '9 June last year = 2022-06-09'],
  ['2022-03-10', 'It voted on Feb. 24 and 25.', 'Feb. 24 = 2022-02-24', '25 = 2022-02-25'],
  [
    '2022-03-10',
    'Floods came on June 3 and July 9, 2020.',
    'June 3 = 2020-06-03',
    'July 9, 2020 = 2020-07-09',
  ],
  ['2022-03-10', 'Rescuers worked through Christmas Day.', 'Christmas Day = 2021-12-25'],
]);

table('weekdays', [
  ['2022-03-10', 'The envoy arrived on Thursday.', 'Thursday = 2022-03-10'],
  ['2022-03-10', 'The envoy arrived on Friday.', 'Friday = 2022-03-04'],
  ['2022-03-10', 'Ministers will meet Friday in Ghent.', 'Friday = 2022-03-11'],
  ['2022-03-10', 'She said on Monday that the mine would close.', 'Monday = 2022-03-07'],
  ['2022-03-10', "Saturday's vote will decide who leads the club.", 'Saturday = 2022-03-12'],
  ['2022-03-10', "The mayor said Saturday's vote would be fair.", 'Saturday = 2022-03-12'],
  ['2022-03-10', "Police are looking into Saturday's fire.", 'Saturday = 2022-03-05'],
  ['2022-03-10', "Monday's attack will have consequences, he said.", 'Monday = 2022-03-07'],
  ['2022-03-10', 'The clerk told a Monday briefing that it is too early to judge.', 'Monday = 2022-03-07'],
  ['2022-03-10', 'The crew returned late Tuesday.', 'late Tuesday = 2022-03-08'],
  ['2022-03-10', 'The crew returned Tuesday night.', 'Tuesday night = 2022-03-08'],
  ['2022-03-10', 'The hearing resumes next Tuesday.', 'next Tuesday = 2022-03-15'],
  ['2022-03-10', 'The hearing began last Friday.', 'last Friday = 2022-03-04'],
  ['2022-03-10', 'The rivals play this Saturday.', 'this Saturday = 2022-03-12'],
  ['2022-03-10', 'The bank is expected to raise rates on Wednesday.', 'Wednesday = 2022-03-16'],
  ['2022-03-10', 'The launch is scheduled for Sunday.', 'Sunday = 2022-03-13'],
  ['2022-03-10', 'The union plans to strike on Monday.', 'Monday = 2022-03-14'],
  ['2022-03-10', 'On Monday, the premier will travel to Lima.', 'Monday = 2022-03-14'],
  ['2022-03-10', 'On Monday, the premier travelled to Lima.', 'Monday = 2022-03-07'],
  ['2022-03-10', 'Polls tightened ahead of Sunday’s runoff.', 'Sunday = 2022-03-13'],
  ['2022-03-10', 'The talks resume Monday in Doha.', 'Monday = 2022-03-14'],
  ['2022-03-10', 'Nobody has seen him since Sunday.', 'Sunday = 2022-03-06'],
  ['2022-03-10', 'Rebels have until Sunday to leave.', 'Sunday = 2022-03-13'],
  ['2022-03-10', 'Staff face a Friday deadline.', 'Friday = 2022-03-11'],
  ['2022-03-10', 'He quit on Tuesday of last week.', 'Tuesday of last week = 2022-03-01'],
  ['2022-03-10', '“We will vote on Friday,” she said.', 'Friday = 2022-03-11'],
  [
    '2022-03-10',
    'The shop is shut Monday through Wednesday, it said.',
    'Monday through Wednesday = 2022-03-07/2022-03-09',
  ],
  ['2022-03-10', 'The match was moved from Friday to Sunday.', 'Friday = 2022-03-04', 'Sunday = 2022-03-06'],
]);

table('months', [
  ['2023-04-20', 'The club may join by the time they gather in July.', 'July = 2023-07'],
  ['2023-04-20', 'The leaders will meet in July.', 'July = 2023-07'],
  ['2023-04-20', 'The dam burst in July.', 'July = 2022-07'],
  ['2023-04-20', 'Inflation fell in March.', 'March = 2023-03'],
  ['2023-04-20', 'He was elected last April.', 'last April = 2022-04'],
  ['2023-04-20', 'The river froze in early March.', 'early March = 2023-03~'],
  ['2023-04-20', 'The river froze in mid-March.', 'mid-March = 2023-03~'],
  ['2023-04-20', 'Work is due to finish by the end of May.', 'the end of May = 2023-05~'],
  ['2023-04-20', 'A survey from February 2021 says so.', 'February 2021 = 2021-02'],
  ['2023-04-20', 'The mill burned down in June last year.', 'June last year = 2022-06'],
  ['2023-04-20', 'The mill was closed from November to February.', 'November to February = 2022-11/2023-02'],
  ['2023-04-20', 'It ran from December to March 2022.', 'December to March 2022 = 2021-12/2022-03'],
  ['2023-04-20', 'Theresa May may march in May.', 'May = 2023-05'],
]);

table('parts of months', [
  ['2022-03-10', 'It began on the first Monday of February.', 'the first Monday of February = 2022-02-07'],
  [
    '2022-03-10',
    'The fair was held on the last Friday in May 2021.',
    'the last Friday in May 2021 = 2021-05-28',
  ],
  [
    '2022-03-10',
    'It will be held in the first week of April.',
    'the first week of April = 2022-04-01/2022-04-07',
  ],
  ['2022-03-10', 'In March and April 2021 the river rose.', 'March = 2021-03', 'April 2021 = 2021-04'],
]);

table('years and decades', [
  ['2022-03-10', 'The conflict has cost 300 lives since 2014.', '2014 = 2014'],
  ['2022-03-10', 'In 2008 the leaders made a promise.', '2008 = 2008'],
  ['2022-03-10', 'The 2014 annexation changed that.', '2014 = 2014'],
  ['2022-03-10', 'It followed Norway’s 1905 referendum.', '1905 = 1905'],
  ['2022-03-10', 'The plant will open in early 2024.', 'early 2024 = 2024~'],
  ['2022-03-10', 'Deliveries end at the end of 2023.', 'the end of 2023 = 2023~'],
  ['2022-03-10', 'The film (1999) won prizes.', '1999 = 1999'],
  ['2022-03-10', 'She chaired the board from 2014 to 2016.', '2014 to 2016 = 2014/2016'],
  ['2022-03-10', 'She chaired the board, 2014-16.', '2014-16 = 2014/2016'],
  ['2022-03-10', 'Wages rose between 2014 and 2016.', '2014 and 2016 = 2014/2016'],
  ['2022-03-10', 'Trade boomed in the 1990s.', 'the 1990s = 199X'],
  ['2022-03-10', 'Trade boomed in the ’80s.', 'the ’80s = 198X'],
  ['2022-03-10', 'Trade boomed in the late 1960s.', 'the late 1960s = 196X~'],
]);

table('seasons, quarters and halves', [
  ['2022-03-10', 'Fires raged in summer 2021.', 'summer 2021 = 2021-22'],
  ['2022-03-10', 'Fires raged in the summer of 2021.', 'the summer of 2021 = 2021-22'],
  ['2022-04-10', 'Heating was cheap last winter.', 'last winter = 2021-24'],
  ['2022-03-10', 'The team plays more this summer.', 'this summer = 2022-22'],
  ['2022-03-10', 'Schools will reopen in the fall.', 'the fall = 2022-23'],
  ['2022-03-10', 'Profit rose in the first quarter of 2021.', 'the first quarter of 2021 = 2021-33'],
  ['2022-03-10', 'Profit rose in Q3 2021.', 'Q3 2021 = 2021-35'],
  ['2022-03-10', 'Profit fell in the third quarter.', 'the third quarter = 2021-35'],
  ['2022-03-10', 'Profit fell this quarter.', 'this quarter = 2022-33'],
  ['2022-03-10', 'Profit fell last quarter.', 'last quarter = 2021-36'],
  ['2022-03-10', 'Exports doubled in the first half of 2022.', 'the first half of 2022 = 2022-40'],
]);

table('days and periods near publication', [
  ['2022-03-10', 'The strike began today.', 'today = 2022-03-10'],
  [
    '2022-03-10',
    'It rained yesterday and will rain tomorrow.',
    'yesterday = 2022-03-09',
    'tomorrow = 2022-03-11',
  ],
  ['2022-03-10', 'The debate airs tonight.', 'tonight = 2022-03-10'],
  ['2022-03-10', 'A fire broke out last night.', 'last night = 2022-03-09'],
  ['2022-03-10', 'A fire broke out yesterday evening.', 'yesterday evening = 2022-03-09'],
  ['2022-03-10', 'The bill is due this week.', 'this week = 2022-03-07/2022-03-13'],
  ['2022-03-10', 'The bill failed last week.', 'last week = 2022-02-28/2022-03-06'],
  ['2022-03-10', 'The bill returns next week.', 'next week = 2022-03-14/2022-03-20'],
  ['2022-03-10', 'Thousands fled last weekend.', 'last weekend = 2022-03-05/2022-03-06'],
  ['2022-03-10', 'Thousands fled over the weekend.', 'the weekend = 2022-03-05/2022-03-06'],
  ['2022-03-12', 'Thousands fled over the weekend.', 'the weekend = 2022-03-12/2022-03-13'],
  ['2022-01-10', 'Earlier this month, the club let Finland in.', 'Earlier this month = 2022-01'],
  ['2022-01-10', 'The law passed last month.', 'last month = 2021-12'],
  ['2022-12-10', 'The law takes effect next month.', 'next month = 2023-01'],
  ['2022-03-10', 'Elections come later this year.', 'later this year = 2022'],
  ['2022-03-10', 'He died last year; she won next year’s seat.', 'last year = 2021', 'next year = 2023'],
  ['2022-03-10', 'The firm was sold late last year.', 'late last year = 2021~'],
  ['2022-03-10', 'It must close by the end of the year.', 'the end of the year = 2022~'],
]);

table('counted from publication or from a date told before', [
  ['2022-03-08', 'The siege began 13 days ago.', '13 days ago = 2022-02-23'],
  ['2022-03-08', 'The siege began three days ago.', 'three days ago = 2022-03-05'],
  ['2022-03-10', 'It opened two weeks ago.', 'two weeks ago = 2022-02-21/2022-02-27'],
  ['2023-04-20', 'It opened a year ago.', 'a year ago = 2022'],
  ['2023-04-20', 'It opened more than a year ago.', 'more than a year ago = 2022~'],
  ['2022-03-10', 'It opened almost two decades ago.', 'almost two decades ago = 2002~'],
  [
    '2022-03-10',
    'He fell on March 3. Two days later he died.',
    'March 3 = 2022-03-03',
    'Two days later = 2022-03-05',
  ],
  [
    '2022-03-10',
    'He fell on March 3. The day before, he had sung.',
    'March 3 = 2022-03-03',
    'The day before = 2022-03-02',
  ],
  [
    '2022-03-10',
    'He fell on March 3 and died the next day.',
    'March 3 = 2022-03-03',
    'the next day = 2022-03-04',
  ],
  [
    '2022-03-10',
    'They met on Tuesday. On the same day, shells fell.',
    'Tuesday = 2022-03-08',
    'the same day = 2022-03-08',
  ],
  ['2022-03-10', 'The war began in 1939. That year, prices rose.', '1939 = 1939', 'That year = 1939'],
  ['2022-03-10', 'Sales fell from a year earlier.', 'a year earlier = 2021'],
  ['2022-03-10', 'Two days later, nobody knew.'],
  [
    '2022-03-10',
    'Two weeks after the Feb. 24 raid, it shut.',
    'Two weeks after = 2022-03-10',
    'Feb. 24 = 2022-02-24',
  ],
  [
    '2022-03-10',
    'He was elected on Feb. 24. Two days after the election, he fell ill.',
    'Feb. 24 = 2022-02-24',
    'Two days after = 2022-02-26',
  ],
  [
    '2022-03-10',
    'He came on Tuesday. The visit, two days after the rain, was short.',
    'Tuesday = 2022-03-08',
  ],
  [
    '2022-03-10',
    'He was arrested in May 2019. He was freed in July.',
    'May 2019 = 2019-05',
    'July = 2019-07',
  ],
  ['2022-03-10', 'She joined in May 2019. In February she left.', 'May 2019 = 2019-05', 'February = 2022-02'],
]);

table('anchors and clauses', [
  [
    '2022-03-10',
    'Kent spoke on Tuesday. A Monday briefing by Ames said little. Kent’s words came on the same day as a raid.',
    'Tuesday = 2022-03-08',
    'Monday = 2022-03-07',
    'the same day = 2022-03-08',
  ],
  ['2022-03-10', 'It was March 2018, and again that June.', 'March 2018 = 2018-03', 'that June = 2018-06'],
  ['2022-03-10', 'The next round is in two weeks.', 'in two weeks = 2022-03-21/2022-03-27'],
  ['2022-03-10', 'He wrote it in two weeks.'],
  ['2022-03-10', 'The truce, which had been due to start on Saturday, failed.', 'Saturday = 2022-03-05'],
  ['2022-03-10', 'May sales figures rose, the firm said Monday.', 'Monday = 2022-03-07'],
  ['2022-03-10', 'Will the talks resume Monday?', 'Monday = 2022-03-14'],
  ['2022-03-10', 'Traders awaited Sunday’s meeting of producers.', 'Sunday = 2022-03-13'],
  ['2022-03-10', 'The report, to be published on Tuesday, is long.', 'Tuesday = 2022-03-15'],
  ['2022-03-10', 'They withdrew Tuesday, a day after the planned deal.', 'Tuesday = 2022-03-08'],
  ['2022-03-10', 'Prime Minister May said on Monday that she knew.', 'Monday = 2022-03-07'],
  ['2022-03-10', 'The court may rule as early as Friday.', 'Friday = 2022-03-11'],
  ['2022-03-10', '“I waited,” he said, “and on Monday I will be free.”', 'Monday = 2022-03-14'],
  ['2022-03-10', 'It was 20 years ago today that they met.', '20 years ago today = 2002-03-10'],
  [
    '2022-03-10',
    'It shrank in the first three months of 2021.',
    'the first three months of 2021 = 2021-01/2021-03',
  ],
  ['2022-03-10', 'It shrank in the July-September quarter.', 'July-September = 2021-07/2021-09'],
  ['2022-03-10', 'Oil for May delivery fell.', 'May = 2022-05'],
  ['2022-03-10', 'It should be ready by spring.', 'spring = 2022-21'],
  ['2022-03-10', 'He left on a Friday in October 1962.', 'October 1962 = 1962-10'],
]);

table('times of day', [
  ['2022-03-10', 'The blast came at 5 a.m. Thursday.', '5 a.m. Thursday = 2022-03-10'],
  [
    '2022-03-10',
    'The attack began at 05:00 GMT on 24 February.',
    '05:00 GMT on 24 February = 2022-02-24T05:00Z',
  ],
  [
    '2022-03-10',
    'Polls opened on March 6 at 8:30 p.m. CET.',
    'March 6 at 8:30 p.m. CET = 2022-03-06T20:30+01:00',
  ],
  ['2022-03-10', 'Polls opened Sunday at noon.', 'Sunday at noon = 2022-03-06'],
]);

describe('what is no date', () => {
  test.each([
    'They will march on the capital, and it may rain.',
    'The Sun and the Sunday Times reported it as they sat down.',
    'About 3/4 of them won 2-1, or 24/7.',
    'The SEC fined him in the second round.',
    'Four Il-76 aircraft and Leopard 1 A5 tanks came.',
    'Article 5 binds the 30-nation alliance after the Cold War.',
    'The total came to 1,335, of which $2022 was cash.',
    'Some 2,022 people and 2014 soldiers came in 2014 tanks.',
    'Call 202-456-1111 or 020 7946 0018.',
    'He served for 10 years and must leave within 90 days.',
    'At a two-day meeting, 29 children spoke.',
    'Over the last year and in recent weeks little has changed.',
    'It happens every Monday and each week.',
    'The talks dragged on for three weeks and a month.',
    'The temperature may fall; the fall of the city may come.',
    'A spring in his step, she said, with a winter coat.',
    'They flew a Boeing 2019 and took Route 2022.',
    'Under Directive 2004/39 and 2014/65/EU it paid 2000 roubles and 2100 yen.',
    'Last spring break was fun; the May Day parade was not.',
    'Judge April Ramos met June Carter and Mr. August Wilson.',
    'The Su-27 and MiG-29 flew over 1701 Main Street.',
    'His contract was a year shorter, a year earlier than planned.',
    'Windows 2000, Room 2014 and Section 1983 are names.',
    'Version 2.14.2021b has no date.',
    'He finished second to last in his first quarter-final.',
  ])('%s', (text) => expect(found('2022-03-10', text)).toEqual([]));
});

test('captions are read with their present tense as past', () => {
  expect(found('2022-03-10', 'Residents cross a bridge in Irpin on Monday. (A. Person)', true)).toEqual([
    'Monday = 2022-03-07',
  ]);
});

test('the past is not counted from a day to come', () => {
  const text = 'Chile left the union on March 3. It will vote on May 1. Norway protested a day later.';
  expect(found('2022-03-10', text)).toEqual([
    'March 3 = 2022-03-03',
    'May 1 = 2022-05-01',
    'a day later = 2022-03-04',
  ]);
});

test('the year that one paragraph went back to does not reach into the next', () => {
  const text = 'The last fair was held in 2016.\n\nThe council met in January.';
  const paragraphs = [
    { start: 0, end: 31 },
    { start: 33, end: text.length },
  ];
  const dates = findDates(text, splitSentences(text, paragraphs, []), '2022-03-10');
  expect(dates.map(({ value }) => value)).toEqual(['2016', '2022-01']);
});

test('each expression names its rule and its sentence', () => {
  const text = 'It began on May 3. It ended last week.';
  const sentences = splitSentences(text, [{ start: 0, end: text.length }], []);
  expect(
    findDates(text, sentences, '2022-05-20').map(({ rule, sentence, known }) => ({ rule, sentence, known })),
  ).toEqual([
    { rule: 'month-day', sentence: 0, known: true },
    { rule: 'near-period', sentence: 1, known: true },
  ]);
});
