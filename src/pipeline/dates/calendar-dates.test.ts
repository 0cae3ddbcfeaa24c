import { table } from './test-utils.ts';

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
