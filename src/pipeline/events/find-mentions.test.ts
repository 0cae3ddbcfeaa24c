import { describe, expect, test } from 'vitest';
import { mentionsIn as mentionsOf } from './test-utils.ts';

/** The article appeared on a Thursday. */
const PUBLISHED = '2020-03-12';

const mentionsIn = (text: string) => mentionsOf(text, PUBLISHED);

describe('the line, the kind and the date of a sentence', () => {
  test.each([
    [
      'Port chief Anna Berg opened the new ferry quay on Tuesday.',
      'Berg opens the new ferry quay',
      'happening',
      '2020-03-10',
    ],
    ['Two Norwegian ships had reached the harbour on Monday, a guard said.', null, 'statement', '2020-03-09'],
    [
      'Norway and Chile announced Wednesday that they plan to share the ferry.',
      'Norway and Chile to share the ferry',
      'statement',
      '2020-03-11',
    ],
    [
      '“The strike ends here,” Berg said on Wednesday.',
      'Berg: “The strike ends here”',
      'statement',
      '2020-03-11',
    ],
    [
      'The union will hold a meeting on Friday to vote on the strike.',
      'Union to hold a meeting to vote on the strike',
      'plan',
      '2020-03-13',
    ],
    [
      'Dahl’s speech came on the same day that the union held a meeting, March 10.',
      'Union holds a meeting',
      'happening',
      '2020-03-10',
    ],
    [
      'Dahl spoke after the union held a meeting late Tuesday.',
      'Union holds a meeting',
      'happening',
      '2020-03-10',
    ],
    [
      'Berg told reporters on Monday that the strike would hurt Chile.',
      'Berg says the strike would hurt Chile',
      'statement',
      '2020-03-09',
    ],
    [
      'The strike is lawful, Dahl said on Monday.',
      'Dahl says the strike is lawful',
      'statement',
      '2020-03-09',
    ],
    [
      'In a letter on Monday, Dahl wrote that the strike was lawful.',
      'Dahl says the strike was lawful',
      'statement',
      '2020-03-09',
    ],
  ])('%s', (text, title, kind, date) => {
    const [mention] = mentionsIn(text);
    expect(mention).toBeDefined();
    if (title !== null) expect(mention?.title).toBe(title);
    expect(mention?.kind).toBe(kind);
    expect(mention?.date.value).toBe(date);
  });
});

describe('a date of its own or a lent one', () => {
  test('"he" is the one told of before, on the day he spoke', () => {
    const mentions = mentionsIn(
      'Dahl said on Monday that the strike was lawful. He also warned that Norway would lose ships.',
    );
    expect(mentions.map(({ title, date }) => [title, date.value, date.known, date.rule])).toEqual([
      ['Dahl says the strike was lawful', '2020-03-09', true, 'weekday'],
      ['Dahl warns that Norway would lose ships', '2020-03-09', false, 'same-speaker'],
    ]);
  });

  test('news without any date words is of the day of publication', () => {
    const [mention] = mentionsIn('Norway closed the ferry line.');
    expect(mention?.date).toMatchObject({
      value: PUBLISHED,
      known: false,
      text: '',
      rule: 'publication-date',
    });
  });
});

test('the century and the day of a dateline date nothing', () => {
  const [mention] = mentionsIn(
    'OSLO, March 11 (Wire) - Norway closed the longest ferry line of this century on Tuesday.',
  );
  expect(mention?.date.value).toBe('2020-03-10');
});

test('the words between the marks are of whom the sentence names, not of whom they tell', () => {
  const [mention] = mentionsIn('“No ship leaves,” Berg said, declining to comment on whether Dahl was ill.');
  expect(mention?.speaker).toBe('anna-berg');
});

test('"it said" is said by the institution of the sentence before', () => {
  const titles = (text: string) => mentionsIn(text).map(({ title }) => title);
  expect(titles('The union began a strike on Monday. It said the ferry was old.')).toEqual([
    'Union begins a strike',
    'Port Union says the ferry was old',
  ]);
  expect(titles('The union began a strike on Monday. It was the first ferry strike.')).toHaveLength(1);
  expect(titles('Dahl began a strike on Monday. It said the ferry was old.')).toHaveLength(1);
});

test('whom somebody else means by "he" is not known', () => {
  const text = 'Berg opened the quay on Monday.\n\n"He came when it mattered," said Ola Lind, a baker.';
  expect(mentionsIn(text).map(({ actors }) => actors)).toEqual([['anna-berg']]);
});

test('the day of something told in passing is not the day of the news', () => {
  const [mention] = mentionsIn('Norway has sold a ferry, ending a strike that began in May.');
  expect(mention?.date.value).toBe(PUBLISHED);
});

test('a dated happening of a topic needs nobody of the vocabulary', () => {
  const [mention] = mentionsIn('A storm sank two ships off the coast on Monday.');
  expect(mention).toMatchObject({ title: 'Storm sinks two ships off the coast', actors: [] });
  expect(mentionsIn('A storm blew two roofs off the coast.')).toEqual([]);
});

describe('what makes no event', () => {
  test.each([
    ['a fact outside the range', 'The union won its first strike in 1987.'],
    ['a state of things', 'Norway has a long border and many ships.'],
    ['a habit', 'For decades Norway sent ships to Chile.'],
    ['nobody of the vocabulary', 'The baker closed his shop on Monday.'],
    ['nobody can tell who', 'They closed the ferry line.'],
  ])('%s', (_, text) => {
    expect(mentionsIn(text).filter((mention) => !mention.weak)).toEqual([]);
  });
});

describe('who is meant', () => {
  test.each([
    [
      'a body that acts',
      'The Port Union began a strike on Monday. It will hold a meeting on Friday.',
      'Port Union to hold a meeting',
    ],
    [
      'a thing of the sentence before',
      'The meeting had been planned for Monday. It was put off by a day, for Berg was away.',
      'Meeting was put off by a day, for Berg was away',
    ],
    [
      'more than one',
      'Dockers met in Norway on Monday. They rejected the new offer of the union.',
      'Dockers reject the new offer of the union',
    ],
    ['whose', 'Berg left Norway on Monday. Her lawyer sold a ship on Tuesday.', 'Berg’s lawyer sells a ship'],
    [
      'whom',
      'Berg left Norway on Monday. Two judges questioned her on Tuesday about a strike.',
      'Two judges question Berg about a strike',
    ],
  ])('%s', (_, text, title) => {
    expect(mentionsIn(text).map((mention) => mention.title)).toEqual([expect.any(String), title]);
  });

  test('nobody, where "it" means nothing', () => {
    const text = 'The union began a strike on Monday. It was the first since May. It took two hours.';
    expect(mentionsIn(text).filter(({ weak }) => !weak)).toHaveLength(1);
  });
});

describe('what will not be', () => {
  test.each([
    ['Berg will not go to the meeting on March 20.', 'plan', 'Berg not to go to the meeting'],
    [
      'On Monday Berg called off a meeting on the strike.',
      'happening',
      'Berg calls off a meeting on the strike',
    ],
    [
      'Norway has cancelled its March meeting on ships.',
      'happening',
      'Norway has cancelled its meeting on ships',
    ],
  ])('%s', (text, kind, title) => {
    expect(mentionsIn(text)).toMatchObject([{ kind, title }]);
  });

  test('a strike that is called off has no day of its own', () => {
    const [mention] = mentionsIn('The union called off a strike planned for March 20.');
    expect(mention?.date.value).toBe(PUBLISHED);
  });
});

test('a day that somebody speaks of is not the day of the words', () => {
  const [mention] = mentionsIn('“We lost two ships last year,” Berg said.');
  expect(mention?.date.value).toBe(PUBLISHED);
});
