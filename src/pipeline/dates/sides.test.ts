import { table } from './test-utils.ts';

// 2024-03-06 is a Wednesday.
table('verbs that share helpers', [
  ['2024-03-06', 'The bridge is to be stripped and repainted on Friday.', 'Friday = 2024-03-08'],
  ['2024-03-06', 'The statue will be lifted and carried off on Sunday.', 'Sunday = 2024-03-10'],
  ['2024-03-06', 'The tower must be emptied, cleaned and refilled by Saturday.', 'Saturday = 2024-03-09'],
  ['2024-03-06', 'The rules are to be drafted, debated and adopted on Tuesday.', 'Tuesday = 2024-03-12'],
  ['2024-03-06', 'The ferries are expected to be inspected or scrapped on Monday.', 'Monday = 2024-03-11'],
  ['2024-03-06', 'The road will be closed and the bridge opened on Friday.', 'Friday = 2024-03-08'],
  ['2024-03-06', 'The council will debate and approve the plan on Friday.', 'Friday = 2024-03-08'],
  ['2024-03-06', 'The horse was washed and shown to visitors on Friday.', 'Friday = 2024-03-01'],
  ['2024-03-06', 'She said the pool would be drained and walked out on Friday.', 'Friday = 2024-03-01'],
  ['2024-03-06', 'She said the pool would be drained and opened a library on Friday.', 'Friday = 2024-03-01'],
  ['2024-03-06', 'He is to be buried by his mother, who was shot on Friday.', 'Friday = 2024-03-01'],
  ['2024-03-06', 'The road will be closed, and the mayor resigned on Friday.', 'Friday = 2024-03-01'],
]);

table('words that are verbs elsewhere', [
  ['2024-03-06', 'In a televised address on Friday she said that she would stay.', 'Friday = 2024-03-01'],
  ['2024-03-06', 'In a heated exchange on Friday he called her a liar.', 'Friday = 2024-03-01'],
  ['2024-03-06', 'After a planned visit on Monday she praised them.', 'Monday = 2024-03-04'],
  ['2024-03-06', 'In a recorded call on Saturday he threatened them.', 'Saturday = 2024-03-02'],
  ['2024-03-06', 'A televised address on Friday will settle the matter.', 'Friday = 2024-03-08'],
  ['2024-03-06', 'The president is to give a televised address on Friday.', 'Friday = 2024-03-08'],
]);

table('was and were', [
  ['2024-03-06', 'The twins, who are six, were in the third row on 12 October.', '12 October = 2023-10-12'],
  ['2024-03-06', 'He was a guest at the palace on 2 November.', '2 November = 2023-11-02'],
  ['2024-03-06', 'There were eleven ships in the bay on 3 September.', '3 September = 2023-09-03'],
  ['2024-08-14', 'Ms Holm, a nurse, was on the upper deck on 17 November.', '17 November = 2023-11-17'],
  ['2024-08-14', 'The hearing was due on 17 November.', '17 November = 2024-11-17'],
  [
    '2024-03-06',
    'On Friday he was in court, and by Saturday he may be in jail.',
    'Friday = 2024-03-01',
    'Saturday = 2024-03-09',
  ],
  [
    '2024-03-06',
    'The shop was open on Monday but on Friday it shuts.',
    'Monday = 2024-03-04',
    'Friday = 2024-03-08',
  ],
  ['2024-03-06', 'The deadline was 8 March.', '8 March = 2024-03-08'],
]);

table('until, told as past', [
  ['2024-03-06', 'Until Monday a strike looked certain.', 'Monday = 2024-03-04'],
  ['2024-03-06', 'Until Tuesday nobody had heard of her.', 'Tuesday = 2024-03-05'],
  ['2024-03-06', 'Until Friday the valley had no power.', 'Friday = 2024-03-01'],
  ['2024-03-06', 'Until Friday the shop will stay shut.', 'Friday = 2024-03-08'],
  ['2024-03-06', 'The shop is shut until Friday.', 'Friday = 2024-03-08'],
]);

table('questions', [
  ['2024-03-06', 'What will the union do on Thursday?', 'Thursday = 2024-03-07'],
  ['2024-03-06', 'How would the party vote on Sunday?', 'Sunday = 2024-03-10'],
  ['2024-03-06', 'Why should they have paid on Monday?', 'Monday = 2024-03-04'],
  ['2024-03-06', 'What did the union do on Monday?', 'Monday = 2024-03-04'],
  ['2024-03-06', 'Where were the guards on Sunday?', 'Sunday = 2024-03-03'],
]);

table('what was arranged', [
  ['2024-03-06', 'A second concert had been pencilled in for September.', 'September = 2024-09'],
  ['2024-03-06', 'The launch had been set for May.', 'May = 2024-05'],
  ['2024-03-06', 'The family had booked the boat for July.', 'July = 2024-07'],
  ['2024-03-06', 'She has booked a hall for June.', 'June = 2024-06'],
  ['2024-03-06', 'They reserved a room for August.', 'August = 2024-08'],
  ['2024-03-06', 'The trial had been scheduled for January.', 'January = 2024-01'],
  ['2024-03-06', 'The court had been expected to rule on Friday.', 'Friday = 2024-03-01'],
  ['2024-03-06', 'The company booked a loss for August.', 'August = 2023-08'],
  ['2024-03-06', 'The office published figures for August.', 'August = 2023-08'],
]);

table('the end of the month of the story, and whole words', [
  [
    '2024-03-06',
    'The law was passed on 21 September. By the end of the month it had failed.',
    '21 September = 2023-09-21',
    'the end of the month = 2023-09~',
  ],
  [
    '2024-03-06',
    'The law was passed on 21 February. It will lapse at the end of the month.',
    '21 February = 2024-02-21',
    'the end of the month = 2024-03~',
  ],
  ['2024-03-06', 'He fell in the afternoon on 15 January.', '15 January = 2024-01-15'],
  ['2024-03-06', 'They met at noon on 15 January.', 'noon on 15 January = 2024-01-15'],
]);

// 2024-06-09 is a Sunday.
table('the next step of a tale', [
  [
    '2024-06-09',
    'Ms Roe reported the crack on 3 May last year. She wrote again in June.',
    '3 May last year = 2023-05-03',
    'June = 2023-06',
  ],
  [
    '2024-06-09',
    'The plant was sold in March last year. In May it shut.',
    'March last year = 2023-03',
    'May = 2024-05',
  ],
  [
    '2024-06-09',
    'The flood came in April 2022, and the dam, which had held till then, broke in May.',
    'April 2022 = 2022-04',
    'May = 2022-05',
  ],
  [
    '2024-06-09',
    'Talks began in January last year. They will resume in July.',
    'January last year = 2023-01',
    'July = 2024-07',
  ],
  [
    '2024-06-09',
    'The firm was founded in January last year. It has hired forty people since April.',
    'January last year = 2023-01',
    'April = 2024-04',
  ],
  [
    '2024-06-09',
    'Prices rose 4 per cent in May last year. In May they rose 2 per cent.',
    'May last year = 2023-05',
    'May = 2024-05',
  ],
  [
    '2024-06-09',
    'The ferry that sank in January last year was raised in May.',
    'January last year = 2023-01',
    'May = 2024-05',
  ],
]);
