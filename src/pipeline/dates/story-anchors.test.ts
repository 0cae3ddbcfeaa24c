import { table } from './test-utils.ts';

table('anchors in the story', [
  [
    '2019-08-20',
    'The dam broke on 3 May. She flew in on the Monday and stayed.',
    '3 May = 2019-05-03',
    'Monday = 2019-05-06',
  ],
  [
    '2019-08-20',
    'He was held on Wednesday 5 June, and on the Friday a judge let him go.',
    'Wednesday 5 June = 2019-06-05',
    'Friday = 2019-06-07',
  ],
  ['2019-08-20', 'They came on the Saturday boat.', 'Saturday = 2019-08-17'],
  ['2019-08-20', 'On the Sunday, nobody came.', 'Sunday = 2019-08-18'],
  [
    '2019-08-20',
    'A vote is set for 2 September. The parties will debate the day before.',
    '2 September = 2019-09-02',
    'the day before = 2019-09-01',
  ],
  [
    '2019-08-20',
    'Lund spoke on 1 May. The mine shut on 9 May. Lund went home the next day.',
    '1 May = 2019-05-01',
    '9 May = 2019-05-09',
    'the next day = 2019-05-10',
  ],
  [
    '2019-08-20',
    'In April 2016 a court freed her. That autumn she wrote a book, which, in October, won a prize.',
    'April 2016 = 2016-04',
    'That autumn = 2016-23',
    'October = 2016-10',
  ],
  [
    '2019-08-20',
    'She won in 2014. The following year she lost, and in March she left.',
    '2014 = 2014',
    'The following year = 2015',
    'March = 2015-03',
  ],
  [
    '2019-08-20',
    'Sales fell from a year earlier. In March they rose.',
    'a year earlier = 2018',
    'March = 2019-03',
  ],
  [
    '2019-08-20',
    'The pier fell in January 2017. He was asleep that morning.',
    'January 2017 = 2017-01',
    'that morning = 2017-01',
  ],
  [
    '2019-08-20',
    'On 6 May it sent ships, as promised in April. On the same day a port closed.',
    '6 May = 2019-05-06',
    'April = 2019-04',
    'the same day = 2019-05-06',
  ],
  [
    '2019-08-20',
    'It began on 4 July. By noon on the 5th all of it was gone.',
    '4 July = 2019-07-04',
    'the 5th = 2019-07-05',
  ],
  [
    '2019-08-20',
    'The mine shut on 9 May. Three weeks later it was sold.',
    '9 May = 2019-05-09',
    'Three weeks later = 2019-05-30',
  ],
  [
    '2019-08-20',
    'It fell on 4 May. Lund, who built it from 2002 to 2006, left two days later.',
    '4 May = 2019-05-04',
    '2002 to 2006 = 2002/2006',
    'two days later = 2019-05-06',
  ],
  [
    '2019-08-20',
    'He fled on 4 May 2015. In March 2016 he was found. Two days later he died.',
    '4 May 2015 = 2015-05-04',
    'March 2016 = 2016-03',
  ],
  [
    '2019-08-20',
    'It ran for the first ten days of May. On the Monday before, he had seen it.',
    'the first ten days of May = 2019-05-01/2019-05-10',
    'the Monday before = 2019-04-29',
  ],
  [
    '2019-09-02',
    'The strike ended on Friday. Talks will resume on the 14th.',
    'Friday = 2019-08-30',
    'the 14th = 2019-09-14',
  ],
  [
    '2019-06-02',
    'The trial began this January and was to end in March.',
    'this January = 2019-01',
    'March = 2019-03',
  ],
  ['2019-08-20', 'He lives on the 5th floor.'],
  [
    '2019-08-20',
    'She was born in May 2001. In October she was sold. In December she was found.',
    'May 2001 = 2001-05',
    'October = 2001-10',
    'December = 2001-12',
  ],
]);

table('times ago and parts of months', [
  ['2019-08-20', 'It closed two summers ago.', 'two summers ago = 2017-22'],
  ['2019-10-20', 'It closed two summers ago.', 'two summers ago = 2018-22'],
  ['2019-08-20', 'The pipes froze three winters ago.', 'three winters ago = 2016-24'],
  ['2019-08-20', 'He preached here two Sundays ago.', 'two Sundays ago = 2019-08-11'],
  ['2019-08-20', 'It rained two weekends ago.', 'two weekends ago = 2019-08-10/2019-08-11'],
  ['2019-08-20', 'They wed the spring before last.', 'the spring before last = 2018-21'],
  ['2019-08-20', 'It has been dry for two summers.'],
  [
    '2019-08-20',
    'Thieves took 40 cars in the first ten days of July.',
    'the first ten days of July = 2019-07-01/2019-07-10',
  ],
  [
    '2019-08-20',
    'No ship came in the last two weeks of February 2016.',
    'the last two weeks of February 2016 = 2016-02-16/2016-02-29',
  ],
  ['2019-12-10', 'Deaths fell in week 48.', 'week 48 = 2019-11-25/2019-12-01'],
  ['2020-06-10', 'Deaths peaked in week 53 of 2015.', 'week 53 of 2015 = 2015-12-28/2016-01-03'],
  ['2019-08-20', 'Cases rose in epidemiological week 30.', 'epidemiological week 30 = 2019-07-22/2019-07-28'],
  ['2019-08-20', 'In week 12 of the strike he threw for 200 yards.'],
  [
    '2019-08-20',
    'The road is shut from Monday 2 to Friday 6 September.',
    'Monday 2 to Friday 6 September = 2019-09-02/2019-09-06',
  ],
  [
    '2019-08-20',
    'It rained between Saturday 6 and Tuesday 9 July.',
    'Saturday 6 and Tuesday 9 July = 2019-07-06/2019-07-09',
  ],
]);

table('how far "until" reaches', [
  ['2019-08-20', 'She had heard nothing until Sunday night.', 'Sunday night = 2019-08-18'],
  ['2019-08-20', 'The safe was not opened until 3 December.', '3 December = 2018-12-03'],
  ['2019-08-20', 'They did not learn of it until November.', 'November = 2018-11'],
  ['2019-08-20', 'Nobody was told until Thursday.', 'Thursday = 2019-08-15'],
  ['2019-08-20', 'Fighting went on until Saturday.', 'Saturday = 2019-08-17'],
  ['2019-08-20', 'The road is not expected to open until Friday.', 'Friday = 2019-08-23'],
  ['2019-08-20', 'The road was not due to open until Friday.', 'Friday = 2019-08-23'],
  ['2019-08-20', 'They have food to last until the middle of October.', 'the middle of October = 2019-10~'],
  ['2019-08-20', 'The camp had enough water to last until Thursday.', 'Thursday = 2019-08-22'],
  ['2019-08-20', 'The curfew stays in force until November.', 'November = 2019-11'],
  [
    '2019-08-20',
    'The fair, which opened on Monday, had been due to run until Friday.',
    'Monday = 2019-08-19',
    'Friday = 2019-08-23',
  ],
  [
    '2019-08-20',
    'The fair had been due to run until Monday but shut on Sunday.',
    'Monday = 2019-08-19',
    'Sunday = 2019-08-18',
  ],
  ['2019-08-20', 'Police were told to stay until Monday.', 'Monday = 2019-08-26'],
]);

table('months and seasons ahead', [
  ['2019-05-20', 'The case will come before a judge in November.', 'November = 2019-11'],
  ['2019-05-20', 'She appeared before a judge in November.', 'November = 2018-11'],
  ['2019-10-20', 'The town is asking that the nurses stay through the winter.', 'the winter = 2019-24'],
  ['2019-10-20', 'They worked through the winter.', 'the winter = 2018-24'],
  ['2019-07-20', 'The nurses slept there in the winter.', 'the winter = 2018-24'],
]);
