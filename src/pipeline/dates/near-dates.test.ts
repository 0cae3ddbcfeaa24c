import { table } from './test-utils.ts';

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
    'They left on Monday, a day before the March 8 deadline.',
    'Monday = 2022-03-07',
    'March 8 = 2022-03-08',
  ],
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
