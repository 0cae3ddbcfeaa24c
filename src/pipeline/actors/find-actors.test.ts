import { describe, expect, test } from 'vitest';
import { splitSentences } from '../sentences/split-sentences.ts';
import type { Vocabulary, VocabularyActor } from '../vocabulary.ts';
import { findActors } from './find-actors.ts';

const actor = (
  id: string,
  kind: VocabularyActor['kind'],
  name: string,
  more: Partial<VocabularyActor> = {},
): VocabularyActor => ({ id, kind, name, aliases: [], titles: [], demonyms: [], metonyms: [], ...more });

const vocabulary: Vocabulary = {
  title: 'Test',
  range: { start: '2022-01-01', end: '2023-04-30' },
  topics: [],
  actors: [
    actor('nato', 'organisation', 'NATO', {
      aliases: ['the alliance', 'North Atlantic Treaty Organization'],
    }),
    actor('russia', 'country', 'Russia', {
      demonyms: ['Russian'],
      metonyms: ['Moscow', 'the Kremlin'],
    }),
    actor('ukraine', 'country', 'Ukraine', { demonyms: ['Ukrainian'], metonyms: ['Kyiv', 'Kiev'] }),
    actor('united-states', 'country', 'United States', {
      aliases: ['U.S.', 'US'],
      demonyms: ['American'],
      metonyms: ['Washington', 'the White House', 'the Pentagon'],
    }),
    actor('united-kingdom', 'country', 'United Kingdom', { aliases: ['Britain'], demonyms: ['British'] }),
    actor('georgia', 'country', 'Georgia', { demonyms: ['Georgian'], metonyms: ['Tbilisi'] }),
    actor('jordan', 'country', 'Jordan', { demonyms: ['Jordanian'] }),
    actor('estonia', 'country', 'Estonia', { aliases: ['the Baltic states'] }),
    actor('latvia', 'country', 'Latvia', { aliases: ['the Baltic states'] }),
    actor('jens-stoltenberg', 'person', 'Jens Stoltenberg', {
      aliases: ['Stoltenberg'],
      titles: ['NATO chief', 'NATO Secretary General'],
    }),
    actor('vladimir-putin', 'person', 'Vladimir Putin', {
      aliases: ['Putin'],
      titles: ['Russian President'],
    }),
    actor('volodymyr-zelenskyy', 'person', 'Volodymyr Zelenskyy', { aliases: ['Zelenskyy'] }),
    actor('boris-johnson', 'person', 'Boris Johnson'),
    actor('joe-biden', 'person', 'Joe Biden', {
      aliases: ['Biden', 'Joseph Biden'],
      titles: ['U.S. president'],
    }),
    actor('john-kirby', 'person', 'John Kirby'),
    actor('tayyip-erdogan', 'person', 'Recep Tayyip Erdoğan', { aliases: ['Erdoğan'] }),
    actor('ursula-von-der-leyen', 'person', 'Ursula von der Leyen'),
  ],
};

function read(text: string) {
  const paragraphs = [...text.matchAll(/[^\n]+/g)].map(({ 0: prose, index }) => ({
    start: index,
    end: index + prose.length,
  }));
  const sentences = splitSentences(text, paragraphs, []);
  return { sentences, actors: findActors(text, sentences, vocabulary) };
}

const named = (text: string) => read(text).actors.map((mention) => `${mention.text} = ${mention.actor}`);
const roles = (text: string) => read(text).actors.map((mention) => `${mention.text} ${mention.role}`);

describe('names', () => {
  test.each<[string, string[]]>([
    ['NATO met.', ['NATO = nato']],
    ['The alliance’s troops met; an alliance of farmers did not.', ['alliance = nato']],
    ['The North Atlantic Treaty Organization met.', ['North Atlantic Treaty Organization = nato']],
    ["Russia’s and Ukraine's envoys met.", ['Russia = russia', 'Ukraine = ukraine']],
    ['Two Russians and an American left.', ['Russians = russia', 'American = united-states']],
    ['RUSSIA LEAVES TALKS', ['RUSSIA = russia']],
    ['The U.S. told us so.', ['U.S. = united-states']],
    ['It came from the US.', ['US = united-states']],
    ['PLEASE TELL US MORE SOON', []],
    ['The Baltic states agreed.', ['Baltic states = estonia', 'Baltic states = latvia']],
    ['Officials of the Kremlin and Kremlin advisers met.', ['Kremlin = russia', 'Kremlin = russia']],
    [
      'Zelenskiy met Zelensky, that is Zelenskyj.',
      Array.from(['Zelenskiy', 'Zelensky', 'Zelenskyj'], (n) => `${n} = volodymyr-zelenskyy`),
    ],
    ['Erdogan called Erdog\u0306an.', ['Erdogan = tayyip-erdogan', 'Erdog\u0306an = tayyip-erdogan']],
    [
      'Ursula von der Leyen left. Then von der Leyen wrote.',
      ['Ursula von der Leyen = ursula-von-der-leyen', 'von der Leyen = ursula-von-der-leyen'],
    ],
  ])('%s', (text, expected) => {
    expect(named(text)).toEqual(expected);
  });
});

describe('titles', () => {
  test.each<[string, string[]]>([
    ['The NATO chief spoke.', ['NATO chief = jens-stoltenberg']],
    ['The nato secretary-general spoke.', ['nato secretary-general = jens-stoltenberg']],
    [
      'NATO Secretary General Jens Stoltenberg spoke.',
      ['NATO Secretary General Jens Stoltenberg = jens-stoltenberg'],
    ],
    ['Russian President Vladimir Putin left.', ['Russian President Vladimir Putin = vladimir-putin']],
    ['British Prime Minister Boris Johnson left.', ['British Prime Minister Boris Johnson = boris-johnson']],
    ['Pentagon spokesman John Kirby spoke.', ['Pentagon spokesman John Kirby = john-kirby']],
    ['The British prime minister left.', ['British = united-kingdom']],
    ['Former U.S. President Bo Lind left.', ['U.S. = united-states']],
    ['U.S. President Bo Lind left.', ['U.S. = united-states']],
    ['A Russian, Vladimir Putin, left.', ['Russian = russia', 'Vladimir Putin = vladimir-putin']],
  ])('%s', (text, expected) => {
    expect(named(text)).toEqual(expected);
  });
});

describe('surnames', () => {
  test.each<[string, string[]]>([
    ['Boris Johnson left. Johnson smiled.', ['Boris Johnson = boris-johnson', 'Johnson = boris-johnson']],
    ['Johnson smiled.', []],
    ['Mr. Johnson smiled.', ['Johnson = boris-johnson']],
    ['Ron Johnson left. Johnson smiled.', []],
    ['Ron Johnson left. Mr. Johnson smiled.', []],
    ['Boris Johnson met Ron Johnson. Johnson smiled.', ['Boris Johnson = boris-johnson']],
    [
      'Ron Johnson met Boris Johnson. Mr. Johnson smiled.',
      ['Boris Johnson = boris-johnson', 'Johnson = boris-johnson'],
    ],
    ['Joseph R. Biden left.', ['Joseph R. Biden = joe-biden']],
    ['Hunter Biden left.', []],
    ['On Friday Biden left.', ['Biden = joe-biden']],
    ['The White House said Biden left.', ['White House = united-states', 'Biden = joe-biden']],
  ])('%s', (text, expected) => {
    expect(named(text)).toEqual(expected);
  });
});

describe('not the actor', () => {
  test.each([
    'A non-NATO member and a pro-Russian mayor came.',
    'Russian-speaking pupils read a Russian-made book.',
    'They studied the Russian language.',
    'The Washington Treaty was read in the Moscow Times.',
    'Michael Jordan played.',
    'Mr. Jordan played.',
    'We met Georgia Lind there, and Georgia O’Dell.',
    'The natolian coast is far from the moscows.',
  ])('%s', (text) => {
    expect(named(text)).toEqual([]);
  });

  test.each<[string, string[]]>([
    ['A NATO-allied country and a Russian-led force met.', ['NATO = nato', 'Russian = russia']],
    [
      'Georgia and Jordan agreed with a Georgian.',
      ['Georgia = georgia', 'Jordan = jordan', 'Georgian = georgia'],
    ],
    ['King Abdullah of Jordan came.', ['Jordan = jordan']],
  ])('but %s', (text, expected) => {
    expect(named(text)).toEqual(expected);
  });

  test('names inside ignored spans', () => {
    const text = 'Photo: Jordan Press. Russia left.';
    const { sentences } = read(text);
    const found = findActors(text, sentences, vocabulary, [{ start: 0, end: 20 }]);
    expect(found.map((mention) => mention.actor)).toEqual(['russia']);
  });
});

describe('roles', () => {
  test.each<[string, string[]]>([
    ['Russia attacked Ukraine.', ['Russia agent', 'Ukraine mentioned']],
    ['Russian forces attacked.', ['Russian agent']],
    ['The town was shelled by Russian forces.', ['Russian agent']],
    ['Stoltenberg, speaking in Estonia, said no.', ['Stoltenberg agent', 'Estonia mentioned']],
    ['“No,” said Stoltenberg.', ['Stoltenberg agent']],
    ['According to Britain, it rained.', ['Britain agent']],
    ['It came as Russia withdrew.', ['Russia agent']],
    ['Estonia and Latvia agreed.', ['Estonia agent', 'Latvia agent']],
    ['They spoke with Russia.', ['Russia mentioned']],
    ['Lind said the Kremlin was late.', ['Kremlin agent']],
    ['He left a Moscow-backed force.', ['Moscow mentioned']],
    ['Moscow said no.', ['Moscow agent']],
    ['Talks between NATO and Moscow failed.', ['NATO mentioned', 'Moscow mentioned']],
    ['They heard Moscow’s demands.', ['Moscow mentioned']],
    ['She sent a clear message to Moscow.', ['Moscow mentioned']],
    ['They gave weapons to Kyiv.', ['Kyiv mentioned']],
    ['They have no confidence in Moscow.', ['Moscow mentioned']],
    ['He lives in Moscow.', ['Moscow place']],
    ['She travelled to Kyiv.', ['Kyiv place']],
    ['A village near Kyiv burned.', ['Kyiv place']],
    ['Troops entered Kyiv.', ['Kyiv place']],
    ['They live in the capital Kyiv.', ['Kyiv place']],
    ['Two missiles fell on Kyiv.', ['Kyiv place']],
    ['They put sanctions on Moscow.', ['Moscow mentioned']],
    ['It happened in Kyiv, Ukraine.', ['Kyiv place', 'Ukraine mentioned']],
    ['The mayor of Kyiv came.', ['Kyiv place']],
  ])('%s', (text, expected) => {
    expect(roles(text)).toEqual(expected);
  });
});

test('every mention is the text of its span', () => {
  const text = '“We wait,” NATO Secretary General Jens Stoltenberg told Russia’s envoy in Kyiv.';
  for (const mention of read(text).actors) expect(text.slice(mention.start, mention.end)).toBe(mention.text);
});

test('a group stands for its members, a mere organisation does not', () => {
  const member = (id: string, name: string) =>
    actor(id, 'country', name, { memberOf: ['fjord-states', 'league'] });
  const fjords: Vocabulary = {
    ...vocabulary,
    actors: [
      actor('fjord-states', 'organisation', 'Fjord States', { group: true, aliases: ['the Fjords'] }),
      actor('league', 'organisation', 'Harbour League'),
      member('arland', 'Arland'),
      member('borland', 'Borland'),
    ],
  };
  const found = (text: string) =>
    findActors(text, splitSentences(text, [{ start: 0, end: text.length }], []), fjords).map((m) => m.actor);
  expect(found('The Fjord States signed it.')).toEqual(['fjord-states', 'arland', 'borland']);
  expect(found('The Harbour League signed it.')).toEqual(['league']);
});
