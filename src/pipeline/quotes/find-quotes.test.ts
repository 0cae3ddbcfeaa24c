import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findActors } from '../actors/find-actors.ts';
import { splitSentences } from '../sentences/split-sentences.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { findQuotes } from './find-quotes.ts';

const NOBODY: Vocabulary = {
  title: 'Harbour strike',
  range: { start: '1998-03-01', end: '1998-09-30' },
  actors: [],
  topics: [],
};

function quotesIn(text: string, vocabulary = NOBODY) {
  const paragraphs = [...text.matchAll(/[^\n]+/g)].map(({ 0: prose, index }) => ({
    start: index,
    end: index + prose.length,
  }));
  const sentences = splitSentences(text, paragraphs, []);
  return findQuotes(text, sentences, paragraphs, findActors(text, sentences, vocabulary), vocabulary);
}

const speakers = (text: string) => quotesIn(text).map(({ speaker }) => speaker?.text ?? null);

describe('speakers', () => {
  test.each<[string, (string | null)[]]>([
    // The verb behind the quotation.
    ['“It was dark,” said Ann Lee, a teacher from Leeds.', ['Ann Lee']],
    ['“It was dark,” a teacher who lives nearby told the Courier.', ['a teacher']],
    ['“It was dark,” Lee, 34, said.', ['Lee']],
    ['“It was dark,” Mr. Kent said.', ['Kent']],
    ['“It was dark,” said Rep. Ann Lee, a Democrat.', ['Ann Lee']],
    ['“It was dark,” says John Smith of the Port Union.', ['John Smith']],
    ['“It was dark,” spokeswoman Ann Lee said in an email.', ['Ann Lee']],
    ['“It was dark,” Sgt. Ann Lee of the harbour police said on Friday.', ['Ann Lee']],
    ['“It was dark,” Harbour Minister Bo Lind wrote on Monday.', ['Bo Lind']],
    ['“It was dark,” the ambassador to Norway, Bo Lind, said.', ['Bo Lind']],
    ['“It was dark,” Ambassador to Norway Ann Lee said.', ['Ann Lee']],
    ['“It was dark,” recalled Kent’s sister, Ann Lee.', ['Ann Lee']],
    ['“It was dark,” the harbour master on Friday said.', ['the harbour master']],
    ['“Was it dark?” the harbour master asked.', ['the harbour master']],
    ['“We were lost,” according to Ann Lee, the pilot.', ['Ann Lee']],
    ['“It was dark and we were lost,” said one of the sailors.', ['one of the sailors']],
    ['“It was dark,” the pilot shrugged.', ['the pilot']],
    ['He came with his “partner,” and the pilot left.', [null]],
    // The verb before it.
    ['Lee, 34, said: “It was dark.”', ['Lee']],
    ['According to Ann Lee, “it was far too dark.”', ['Ann Lee']],
    ['Asked whether she would stay, Lee said, “I have no idea at all.”', ['Lee']],
    ['Kent tweeted that it was “an insult to the whole city”.', ['Kent']],
    ['In a statement, the union said it was “deeply concerned by the plan”.', ['the union']],
    ['The court ruled that the plan was “neither fair nor lawful at all”.', ['The court']],
    ['Police said the man was “known to them already”.', ['Police']],
    ['Kent’s lawyer, Ann Lee, said he was “a very decent man”.', ['Ann Lee']],
    ['Lee, who runs the harbour, called the plan “a disgrace for all of us”.', ['Lee']],
    ['The minister, speaking in Leeds, said “we will never give in”.', ['The minister']],
    ['But Lee, speaking later, was blunt: “This cannot go on.”', ['Lee']],
    ['The group described the vote as “a sham from start to end”.', ['The group']],
    ['Kent disagreed, saying the plan was “the best that we can get.”', ['Kent']],
    ['The plan, Lee said, was “dead on arrival, every bit of it.”', ['Lee']],
    ['The master with whom Lee spoke also said that “all ships are late”.', ['The master']],
    [
      'A spokesperson for the Port Authority told reporters that “all ships are late”.',
      ['A spokesperson for the Port Authority'],
    ],
    ['Lee was told by Kent that the plan was “not good enough for us”.', ['Kent']],
    ['A pilot close to Kent, who asked for no name, told the Courier: “All ships are late.”', ['A pilot']],
    // Around it, and more than one.
    ['“Who,” asked Kent, “would ever do that?”', ['Kent', 'Kent']],
    ['“It is late,” Kent, a former miner, told the court, “and I am tired.”', ['Kent', 'Kent']],
    ['“We will win,” Kent told reporters. “We always do.”', ['Kent', 'Kent']],
    [
      'Lee added that the “entire plan must be withdrawn now,” while Kent said it was “the best that we can get.”',
      ['Lee', 'Kent'],
    ],
    ['Lee hailed the vote. “It is a great day for the town.”', ['Lee']],
    // Asides, relative clauses, modifiers.
    ['The actor, 52, who is known for a film, said he was “in a very dark place”.', ['The actor']],
    ['One of them, Sen. Bo Lind, said he was “not surprised but still sad.”', ['Bo Lind']],
    ['Her rival, former general Bo Lind, spoke next: “There is no water here.”', ['Bo Lind']],
    ['Kent, a former miner, who left in May, called it “a very great shame”.', ['Kent']],
    ['The mayor of Springfield, Illinois, called it “a very great shame”.', ['The mayor of Springfield']],
    ['A woman who found a snake said it was “like something out of a film”.', ['A woman']],
    ['People living near the river said they had “never seen it so high”.', ['People']],
    ['One of the few members to back it, Bo Lind of Oslo, called it “the least we can do”.', ['Bo Lind']],
    ['Lee, whom Kent once called “the bravest woman in town”, was there.', ['Kent']],
    ['Described by Kent as “a wolf in a cardigan”, Lee smiled.', ['Kent']],
    ['The law, which Kent says is “a very bad joke”, passed.', ['Kent']],
    ['“It was dark,” the South Harbour’s acting spokesman Bo Lind-Moe said.', ['Bo Lind-Moe']],
    ['“It was dark,” said lead author Ann Lee, smiling.', ['Ann Lee']],
    ['“It was dark,” said Per Lund, chief economist.', ['Per Lund']],
    ['“It was dark,” the Rev. Ann Lee, pastor of the church in Leeds, said.', ['Ann Lee']],
    ['“It was dark,” said Martin Luther King III.', ['Martin Luther King III']],
    ['“It was dark,” Theresa May said on Friday.', ['Theresa May']],
    ['Ron Lee and Bo Lind said it was “a down payment on the future”.', ['Ron Lee and Bo Lind']],
    ['Kent last week said the plan was “dead on arrival, all of it”.', ['Kent']],
    ['Lee stresses unity, accuses Kent of “not taking it seriously”', ['Lee']],
    ['Many piled in, with Kent calling it “the worst thing since March”.', ['Kent']],
    ['“If we lose it we deserve it,” said one Harbour MP.', ['one Harbour MP']],
    [
      '“It was dark,” said the first minister, Ann Lee, adding: “We were lost there.”',
      ['Ann Lee', 'Ann Lee'],
    ],
    // Other ways to name who spoke.
    ['As Kent put it, “you do not get rich by being nice.”', ['Kent']],
    ['In the words of Ann Lee, she is “the best swimmer in the town”.', ['Ann Lee']],
    ['It would, in Kent’s words, “turn the lake into a bathtub”.', ['Kent']],
    ['An agency quoted Kent as saying that “all ships are late today”.', ['Kent']],
    ['“All ships are late,” Kent was quoted as saying by an agency.', ['Kent']],
    ['Kent: “All ships are late.”', ['Kent']],
    ['Harbour boss Ann Lee (on the strike): “All ships are late.”', ['Ann Lee']],
    ['The Minister of State (Mr. Leonard Pike): “All ships are late.”', ['Leonard Pike']],
    ['“All ships are late today” – Leeds boss Ann Lee after the storm.', ['Ann Lee']],
    ['“All ships are late today.”\n— Ann Lee, pilot', ['Ann Lee']],
    ['Kent shot back that “all the ships are late today”.', ['Kent']],
    ['Kent’s message was plain: “All ships are late.”', ['Kent']],
    ['Kent said the drivers were asking for “money that is not there”.', ['Kent']],
    // Of what goes before and after.
    ['“We wait.\n“It is late,” said Lee.', ['Lee', 'Lee']],
    ['“We wait.” “And it is late,” said Lee.', ['Lee', 'Lee']],
    ['Lee said it was late.\n“We have waited all of the day.”', ['Lee']],
    ['“We have waited all of the day.”\nAnn Lee, 82, wiped her eyes.', ['Ann Lee']],
    // Nobody.
    ['Lee was told the plan was “not good enough for us”.', [null]],
    ['The film “The Long Way Home” opened on Friday.', [null]],
    ['So-called “experts” were there.', [null]],
    ['Kent announced the launch of the “Clean Harbour Task Force” on Friday.', [null]],
  ])('%s', (text, expected) => {
    expect(speakers(text)).toEqual(expected);
  });
});

describe('pronouns', () => {
  test.each<[string, (string | null)[]]>([
    ['Mayor Ann Lee came on Friday. “We had a good long talk,” she said.', ['Ann Lee']],
    ['Bob Kent met Ann Lee. Lee smiled. “We had a good talk,” he said.', ['Bob Kent']],
    ['Kent came late.\n“We had a good talk,” he said.', ['Kent']],
    ['“We had a good talk,” he said.', ['he']],
    ['Kent spoke.\nIt rained.\nIt snowed.\nIt froze.\n“We had a good talk,” he said.', ['he']],
    ['The union said it was late. Kent said so too. “We had a good talk,” he added.', ['Kent']],
    ['A pilot said it was late. “We had a good talk,” they added.', ['A pilot']],
    ['Ana and Jorge Pinto came too. “We had a good talk,” they said.', ['Ana and Jorge Pinto']],
    ['The union met Kent. The union was sad. “We had a good talk,” it said.', ['The union']],
    ['His wife, Merete, met Kent. “We had a good talk,” she said.', ['Merete']],
    ['Okafor met Kent. Kent packed his bag. “We had a good talk,” she said.', ['Okafor']],
    ['Ms. Tran met Mr. Kent. Mr. Kent left. “We had a good talk,” she said.', ['Tran']],
    ['Kent left. He came back. He sat. He ate.\nHe spoke.\n“We had a good talk,” he said.', ['Kent']],
    ['Asked about Kent, Lee said no. “He had a good talk,” she said.', ['Lee']],
    ['An agency quoted Ann Lee. It also quoted her as saying it was “not a good talk”.', ['Ann Lee']],
  ])('%s', (text, expected) => {
    expect(speakers(text)).toEqual(expected);
  });
});

describe('spans', () => {
  test.each<[string, string[]]>([
    ['“We wait,” said Lee.', ['We wait,']],
    ['"We wait," said Lee. "And then?"', ['We wait,', 'And then?']],
    ['Lee said: “He told us ‘never again’ and left.”', ['He told us ‘never again’ and left.']],
    ['‘We wait,’ said Lee.', ['We wait,']],
    ['Lee called it a ‘slow end’ to the strike.', ['slow end']],
    ['The sailors’ boat and the pilots’ boat sank.', []],
    ['No marks here.', []],
    ['“”', []],
  ])('%s', (text, expected) => {
    const quotes = quotesIn(text);
    expect(quotes.map((quote) => quote.text)).toEqual(expected);
    for (const quote of quotes) expect(text.slice(quote.start, quote.end)).toBe(quote.text);
  });

  test('a quotation over two paragraphs has one speaker and two spans', () => {
    const text = 'Lee said: “We wait. It is late.\n“And we wait again.”';
    expect(quotesIn(text).map((quote) => [quote.text, quote.speaker?.text])).toEqual([
      ['We wait. It is late.', 'Lee'],
      ['And we wait again.', 'Lee'],
    ]);
  });
});

test('the speaker’s actor is the one whose name ends the speaker’s words', () => {
  const vocabulary: Vocabulary = {
    ...NOBODY,
    actors: [
      {
        id: 'ann-lee',
        name: 'Ann Lee',
        kind: 'person',
        aliases: [],
        titles: ['harbour master'],
        demonyms: [],
        metonyms: [],
      },
      {
        id: 'port-union',
        name: 'Port Union',
        kind: 'organisation',
        aliases: [],
        titles: [],
        demonyms: [],
        metonyms: [],
      },
    ],
  };
  const actors = (text: string) => quotesIn(text, vocabulary).map(({ speaker }) => speaker?.actor);
  expect(actors('“We wait,” said Ann Lee of the Port Union.')).toEqual(['ann-lee']);
  expect(actors('“We wait,” the harbour master said.')).toEqual(['ann-lee']);
  expect(actors('“We wait,” a Port Union official said.')).toEqual(['port-union']);
  expect(actors('“We wait,” a pilot said.')).toEqual([null]);
  expect(actors('“We wait,” a lawyer for Ann Lee said.')).toEqual([null]);
});

test.each<[string, boolean]>([
  ['“We wait,” said Lee.', false],
  ['Lee said: “We wait.”', false],
  ['Lee called it a “reckless and late attack”.', true],
  ['Lee accused them of “Soviet tactics”.', true],
  ['The plan, Lee said, was “dead on arrival”.', true],
])('%s is part of a sentence: %s', (text, partial) => {
  expect(quotesIn(text).map((quote) => quote.partial)).toEqual([partial]);
});

test('on any text quotations are its own words, in order, and so are their speakers', () => {
  const word = fc.constantFrom(
    ...'“ ” " ‘ ’ \' `` , . \n said Ann Lee who he told the by : — ( ) and of as quoted saying May \ud800 שלום'.split(
      ' ',
    ),
  );
  const sound = (words: readonly string[]): boolean => {
    const text = words.join(' ');
    return quotesIn(text).every(({ start, end, text: quoted, speaker }, index, all) => {
      const apart = start >= (all[index - 1]?.end ?? 0) && text.slice(start, end) === quoted;
      return apart && (!speaker || text.slice(speaker.start, speaker.end) === speaker.text);
    });
  };
  fc.assert(fc.property(fc.array(fc.oneof(word, fc.string({ maxLength: 4 })), { maxLength: 60 }), sound), {
    numRuns: 300,
  });
});
