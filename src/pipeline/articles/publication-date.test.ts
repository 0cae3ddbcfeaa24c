import { describe, expect, it, test } from 'vitest';
import { parseIsoDay } from '../../base/time.ts';
import { fullDates, monthDays, WEEKDAYS, weekdayOf } from './calendar.ts';
import { datelineDay, dayInUrl } from './implied-date.ts';
import { inferPublicationDate } from './inferred-date.ts';
import { dateBesideByline, dateBesideNames, statedDate } from './stated-date.ts';

test.each([
  ['20220225', '2022-02-25'],
  ['2022-02-25', '2022-02-25'],
  ['2022-02-25T10:30:00Z', '2022-02-25'],
  ['February 25, 2022', '2022-02-25'],
  ['Fri, Feb. 25, 2022, 5:30 p.m. ET', '2022-02-25'],
  ['Published: 25 February 2022', '2022-02-25'],
  ['Updated Feb. 27, 2022 | Published Feb. 25, 2022', '2022-02-25'],
  ['Posted on 25th February 2022 at 10:30', '2022-02-25'],
  ['October 26, 2018 9:15 AM UTC Updated 4 years ago', '2018-10-26'],
  ['Tuesday 9 July 2019, 7:15pm', '2019-07-09'],
  ['Published Tuesday, July 9, 2019 7:15PM NDT', '2019-07-09'],
  ['Last updated Wednesday, July 10, 2019 6:02AM NDT', '2019-07-10'],
  ['Last modified on Wed 10 Jul 2019 06.02 BST', '2019-07-10'],
  ['First published on Tue 9 Jul 2019 19.15 BST', '2019-07-09'],
  ['JULY 9, 2019 / 7:15 PM / UPDATED 3 HOURS AGO', '2019-07-09'],
  ['9 July 2019, 19h15', '2019-07-09'],
  ['Tue Jul 9 19:15:02 UTC 2019', '2019-07-09'],
  ['2019-07-09T19:15:02.000+02:00', '2019-07-09'],
  ['2019-07-09 19:15 (UTC+3)', '2019-07-09'],
  ['Date: 09-Jul-2019', '2019-07-09'],
  ['9th of July, 2019 at 7.15 pm local time', '2019-07-09'],
  ['Published: 7:15 p.m. Eastern Daylight Time, July 9, 2019', '2019-07-09'],
  ['Posted July 9, 2019 in Local News by Ola Berg', '2019-07-09'],
  ['Publication date: 2019/07/09', '2019-07-09'],
  ['Tuesday 09/07/2019 19:15', '2019-07-09'],
  ['Posted 23/07/2019 | Updated 24/07/2019 10:30', '2019-07-23'],
  ['1915 GMT Tuesday 9 July 2019', '2019-07-09'],
  ['Updated: 9:40 AM EDT Jul 9, 2019', '2019-07-09'],
  ['23.07.2019', '2019-07-23'],
  ['23.07.2019 19.15', '2019-07-23'],
  ['Issued on: 23/07/2019 - 19:15Modified: 24/07/2019 - 09:02', '2019-07-23'],
  ['Published 3 hours ago', null],
  ['Updated yesterday at 5:52 p.m.', null],
  ['Today, 18:30', null],
  ['Published Tuesday, July 9, 7:15PM', null],
  ['Posted on July 9, 2019, the notice drew a crowd.', null],
  ['What the port knew before July 9, 2019', null],
  ['20220230', null],
  ['20229999', null],
  ['Published 18/07/2019', '2019-07-18'],
  ['07/18/2019 10:30 a.m.', '2019-07-18'],
  ['07/08/2019', null],
  ['32/13/2019', null],
  ['February 2022', null],
  ['The port closed on February 25, 2022.', null],
  ['©2024 Fjord Wire', null],
])('the line %s states %s', (line, day) => {
  expect(statedDate(line)?.day ?? null).toBe(day);
});

test.each([
  ['10 October 2011 • By Hugh Carrow, Lisbon', '2011-10-10'],
  ['March 15, 2016 | Monrovia', '2016-03-15'],
  ['Health desk | 15 March 2016', '2016-03-15'],
  ['By Ann Lund / July 9, 2019 / 7:15 PM / Fjord News', '2019-07-09'],
  ['Fjord News · Ann Lund · Posted: Jul 09, 2019 4:00 AM ET | Last Updated: July 10, 2019', '2019-07-09'],
  ['It ended — March 3, 2020 — in tears.', null],
  ['Harbour | Fisheries', null],
])('the head line %s states %s', (line, day) => {
  expect(dateBesideByline(line)?.day ?? null).toBe(day);
});

test.each([
  ['Ola Berg, July 9, 2019', '2019-07-09'],
  ['London, 9 July 2019 19:15 BST', '2019-07-09'],
  ['July 9, 2019 The Fjord Times', '2019-07-09'],
  ['Ferry sinks on July 9, 2019', null],
  ['From July 9, 2019 to August 3, 2019', null],
  ['July 9, 2019', null],
])('the names and date of %s give %s', (line, day) => {
  expect(dateBesideNames(line)?.day ?? null).toBe(day);
});

test('a line of an update says so', () => {
  expect(statedDate('Last updated Friday, 10 July 2020, 08:10')?.isUpdate).toBe(true);
  expect(statedDate('Updated Feb. 27, 2022 | Published Feb. 25, 2022')?.isUpdate).toBe(false);
});

test.each([
  ['SANTIAGO, Aug 14, 2015 (Andes Report) -- Workers voted.', '2015-08-14', 'SANTIAGO, Aug 14, 2015'],
  ['Oslo, Norway, 3 May 2021 – The bell fell.', '2021-05-03', 'Oslo, Norway, 3 May 2021'],
  ['OSLO (NTB) - 3 May 2021 - The bell fell.', '2021-05-03', 'OSLO (NTB) - 3 May 2021'],
  ['BERGEN, Norway — May 3, 2021 — The bell fell.', '2021-05-03', 'BERGEN, Norway — May 3, 2021'],
  ['On Monday, May 3, 2021 the bell fell.', null, null],
  ['OSLO (AP) — On May 3, 2021 the bell fell.', null, null],
])('the dateline of %s gives %s', (paragraph, day, text) => {
  expect(datelineDay(paragraph)).toEqual(day && { day, text });
});

test.each([
  ['https://fjord.example/2022/02/25/bell-falls', '2022-02-25'],
  ['https://fjord.example/world/2022/feb/25/bell-falls', '2022-02-25'],
  ['https://fjord.example/bell-falls-2022-02-25', '2022-02-25'],
  ['https://fjord.example/bell-falls-20220225.html', '2022-02-25'],
  ['https://fjord.example/bell-falls-1682860', null],
  ['https://fjord.example/2022/bell-falls', null],
])('the address %s gives %s', (address, day) => {
  expect(dayInUrl(address)).toBe(day);
});

test('finds days with and without a year', () => {
  expect(fullDates('On May 3, 2021 and 4 June 2021, not 31 June 2021.').map(({ day }) => day)).toEqual([
    '2021-05-03',
    '2021-06-04',
  ]);
  expect(monthDays('On March 8 and 9 April, not May 3, 2021.').map(({ text }) => text)).toEqual([
    'March 8',
    '9 April',
  ]);
});

test.each([
  ['1970-01-01', 'Thursday'],
  ['1969-12-31', 'Wednesday'],
  ['2024-02-29', 'Thursday'],
])('%s is a %s', (text, weekday) => {
  const day = parseIsoDay(text);
  expect(day && WEEKDAYS[weekdayOf(day)]).toBe(weekday);
});

const caption = (text: string) => ({ text, caption: true });
const prose = (text: string) => ({ text, caption: false });

describe('a publication date worked out', () => {
  // 3 May 2021 was a Monday.
  it.each([
    [
      'from a caption alone',
      [caption('A bell in Bergen on May 3, 2021.'), prose('The bell fell.')],
      '2021-05-03',
    ],
    [
      'from a caption and the same weekday',
      [caption('A bell in Bergen, Monday, May 3, 2021.'), prose('The bell fell on Monday.')],
      '2021-05-03',
    ],
    [
      'from a caption and a later weekday',
      [caption('A bell in Bergen, Monday, May 3, 2021.'), prose('The bell was hung again on Thursday.')],
      '2021-05-06',
    ],
    [
      'from the newest of the captions',
      [caption('A bell, May 1, 2021.'), caption('A bell, May 3, 2021.'), prose('It fell.')],
      '2021-05-03',
    ],
    [
      'not from the archive when there is a fresh picture',
      [
        caption('A bell, Dec. 9, 2021. (AP Photo/Ann Lund, File)'),
        caption('A bell, May 3, 2021.'),
        prose('It fell.'),
      ],
      '2021-05-03',
    ],
    [
      'from a day of the prose that takes its year from a caption',
      [
        caption('A bell, Feb. 15, 2021.'),
        prose('It fell on Tuesday, in a storm, the mayor said on March 9.'),
      ],
      '2021-03-09',
    ],
    [
      'across the turn of the year',
      [caption('A bell, Dec. 30, 2021.'), prose('It fell on January 2.')],
      '2022-01-02',
    ],
    [
      'not from days to come',
      [
        caption('A bell, May 3, 2021.'),
        prose('It fell on Monday. It will ring on Thursday, and again on May 20.'),
      ],
      '2021-05-03',
    ],
    [
      'by the weekday that the text keeps to',
      [caption('A bell, May 3, 2021.'), prose('It fell Tuesday. On Monday it rang. The mayor wept Tuesday.')],
      '2021-05-04',
    ],
    [
      'from a full date of the prose that is newer than the pictures',
      [caption('A bell, May 3, 2021.'), prose('It fell on May 5, 2021, in a storm.')],
      '2021-05-05',
    ],
    [
      'by what was said, though it was said of the future',
      [
        caption('A bell, May 3, 2021.'),
        prose('The mayor announced Tuesday that it will ring again by June.'),
      ],
      '2021-05-04',
    ],
    [
      'not from last week',
      [caption('A bell, May 3, 2021.'), prose('It fell last Friday, and nobody has rung it since Sunday.')],
      '2021-05-03',
    ],
    [
      'from a picture, whatever is planned for later years',
      [
        caption('A bell, May 3, 2021.'),
        prose('It fell. It will ring again by 2024, and in 2030 at the latest.'),
      ],
      '2021-05-03',
    ],
    [
      'from a full date with its weekday far down',
      [prose('The bell fell.'), prose('It rang last on Monday, May 3, 2021. The mayor wept on Tuesday.')],
      '2021-05-04',
    ],
    ['from the prose', [prose('The bell fell on May 3, 2021, the mayor said.')], '2021-05-03'],
  ])('%s', (_why, paragraphs, day) => {
    expect(inferPublicationDate(paragraphs)?.day).toBe(day);
  });

  it.each([
    ['a weekday alone', [prose('The bell fell on Monday.')]],
    ['a day without a year', [prose('The bell fell on March 9, a Tuesday, as in 2014.')]],
    ['a day to come', [prose('The bell will ring on May 3, 2021.')]],
    ['a day long before', [prose('The bell has been silent since May 3, 2021.')]],
    [
      'a day of some year before a later one',
      [
        prose('The bell fell on Friday.'),
        prose('It was hung on May 3, 2019, and a year later, in 2020, it cracked.'),
      ],
    ],
    [
      'a picture of some year before a later one',
      [
        caption('The bell, May 3, 2019.'),
        prose('The bell fell on Friday, four years after the theft of 2021.'),
      ],
    ],
    [
      'the one full date of a report that is of other days',
      [prose('The bell fell on Friday.'), prose('It was hung on May 4, 2021. The mayor wept Thursday.')],
    ],
    ['a year', [prose('Built in 2008, it fell in 2014.')]],
  ])('is not to be had from %s', (_why, paragraphs) => {
    expect(inferPublicationDate(paragraphs)).toBeNull();
  });

  it('names its evidence', () => {
    const paragraphs = [prose('It fell Thursday.'), caption('A bell, May 3, 2021.')];
    expect(inferPublicationDate(paragraphs)).toEqual({
      day: '2021-05-06',
      evidence: ['May 3, 2021', 'Thursday'],
      paragraph: 1,
    });
  });
});
