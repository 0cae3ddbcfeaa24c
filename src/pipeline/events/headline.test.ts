import { describe, expect, test } from 'vitest';
import { mentionsIn } from './test-utils.ts';

/** A Thursday. */
const titlesIn = (text: string): string[] =>
  mentionsIn(text, '2020-03-12').flatMap(({ title, weak }) => (weak ? [] : [title]));

describe('a line is whole', () => {
  test.each([
    // A participle describes, and the verb comes after it.
    ['The tug Gull, bound for Chile with salt, hit a ferry on Monday.', 'Tug Gull hits a ferry'],
    ['A ferry survey released last Friday shows Berg in front.', 'Ferry survey shows Berg in front'],
    [
      'The council debate on ships, planned for Saturday, has been cancelled.',
      'Council debate on ships has been cancelled',
    ],
    [
      'On Monday Norway bought four tugs for the ferry line, twice the number it had ordered in May.',
      'Norway buys four tugs for the ferry line, twice the number it had ordered',
    ],
    // Without what only led to words that are gone.
    ['Norway rented 60 ferries on Monday, most of which sank.', 'Norway rents 60 ferries'],
    ['Norway met Chile on Monday, a step that nobody had taken before the strike.', 'Norway meets Chile'],
    ['The ferry port will stay shut until at least April 2.', 'Ferry port to stay shut'],
    ['Norway could reopen the ferry line as early as Saturday.', 'Norway could reopen the ferry line'],
    ['Norway toured Chile on the Sunday and bought a ferry.', 'Norway tours Chile and buys a ferry'],
    ['Dahl is to be sworn in on Friday at the ferry port.', 'Dahl is to be sworn in at the ferry port'],
    [
      'Dahl, 41, pleaded guilty to the theft of a ferry on Monday.',
      'Dahl pleads guilty to the theft of a ferry',
    ],
    ['SUNDBY, Norway: The union began a strike on Monday.', 'Union begins a strike'],
    // With the date where nothing else is left to say.
    ['A vote on the ferry is scheduled for March 30.', 'Vote on the ferry is scheduled for March 30'],
    ['Talks with Chile were to last until Friday.', 'Talks with Chile to last until Friday'],
    // One or many.
    [
      'Flight 300 from Norway reached the ferry quay on Monday.',
      'Flight 300 from Norway reaches the ferry quay',
    ],
    [
      'Three Norwegian aircraft landed at the ferry quay on Monday.',
      'Three Norwegian aircraft land at the ferry quay',
    ],
    ['One of the ferries of Norway caught fire on Monday.', 'One of the ferries of Norway catches fire'],
    // Forms of verbs.
    [
      'Dahl glared at the ferry crew of Norway on Monday and hired a tug.',
      'Dahl glares at the ferry crew of Norway and hires a tug',
    ],
    [
      'Norway sold one ferry on Monday and Chile bought two tugs.',
      'Norway sells one ferry and Chile buys two tugs',
    ],
    ['Ferry crews used to drink with Dahl on Monday.', 'Ferry crews used to drink with Dahl'],
    // The speaker acts, or somebody else.
    ['Berg, the mayor, said on Monday that she would sell a ferry.', 'Berg to sell a ferry'],
    [
      'Anna Berg, a lawyer for the ferry crews, said on Monday that he would appeal.',
      'Berg says he would appeal',
    ],
    // Asides.
    ['Berg, the owner of a tug who left Norway, bought a ferry on Monday.', 'Berg buys a ferry'],
    [
      'The trial of Berg and of the ferry master, Ole Dahl, opened on Monday.',
      'Trial of Berg and of the ferry master opens',
    ],
    // No lost denial, and the whole name of who says it.
    [
      'Chile denied on Monday that any ferry was sold to Norway.',
      'Chile denies that any ferry was sold to Norway',
    ],
    [
      'At least three tugs were lost, according to the Norwegian Fishing Board.',
      'Norwegian Fishing Board says at least three tugs were lost',
    ],
  ])('%s', (text, title) => {
    expect(titlesIn(text)).toEqual([title]);
  });

  test.each([
    [
      'Petitions signed by Berg against the ferry line, which reached Norway on Monday, were lost.',
      'Petitions signed by Berg against the ferry line reach Norway',
    ],
    [
      'Norway sued a builder of ships in Chile which lost a ferry in May.',
      'Builder of ships in Chile loses a ferry',
    ],
    [
      'Norway left flowers at the chapel on the ferry quay, which is to be rebuilt in April.',
      'Chapel on the ferry quay is to be rebuilt',
    ],
    ['Norway has a ferry in Lund, which fell to Chile on Monday.', 'Lund falls to Chile'],
    ['The ferry broke down after a storm in which two tugs sank on Monday.', 'Two tugs sink'],
  ])('of what a relative clause tells: %s', (text, title) => {
    expect(titlesIn(text)).toContain(title);
  });

  test.each(['The ferry crews, taken on Monday from Norway, to gather in one hall with eleven tugs.'])(
    'or else the words of the sentence: %s',
    (text) => {
      expect(titlesIn(text)).toEqual([text.slice(0, -1)]);
    },
  );
});

describe('the line that a sentence gives', () => {
  test.each([
    // Without dates, wherever they stand.
    ['On Tuesday, Norway sent a ferry.', 'Norway sends a ferry'],
    ['The strike, on Tuesday, hurt Norway.', 'Strike hurts Norway'],
    ['Norway moved the meeting on ships to Friday.', 'Norway moves the meeting on ships'],
    // In the present, all verbs of it.
    [
      'Berg opened the ferry quay and left the strike to Dahl on Monday.',
      'Berg opens the ferry quay and leaves the strike to Dahl',
    ],
    ['Norway met ships built and owned by Chile on Monday.', 'Norway meets ships built and owned by Chile'],
    ['Norway and Chile sent a ferry on Monday.', 'Norway and Chile send a ferry'],
    ['Two Norwegian ships collided on Monday.', 'Two Norwegian ships collide'],
    ['Norway cut ferry traffic on Monday.', 'Norway cuts ferry traffic'],
    [
      'Workers at the ferry of Norway began a strike on Monday.',
      'Workers at the ferry of Norway begin a strike',
    ],
    ['Norway had two ferry lines shut down on Monday.', 'Norway had two ferry lines shut down'],
    ['Dahl, who chairs the union, announced a strike on Monday.', 'Dahl announces a strike'],
    // What was so stays in the past.
    ['Norway knew of the strike on Monday.', 'Norway knew of the strike'],
    ['The chief of the port, Anna Berg, warned of a strike on Monday.', 'Berg warns of a strike'],
    [
      'The chief of the port, a former sailor, warned of a strike in Norway on Monday.',
      'Chief of the port warns of a strike in Norway',
    ],
    ['Dahl has warned of a strike.', 'Dahl warns of a strike'],
    ['Norway has sold a ferry.', 'Norway has sold a ferry'],
    // A clause that describes something.
    ['Dahl, whose ship sank on Monday, is ill.', 'Dahl’s ship sinks'],
    [
      'The meeting follows a ferry strike in Norway, which Dahl announced on Monday.',
      'Meeting follows a ferry strike in Norway',
    ],
    ['Norway has a ferry with 80 beds, which arrived on Monday.', 'Ferry with 80 beds arrives'],
    // A plan.
    ['Dahl was scheduled to lead a strike on Saturday.', 'Dahl is scheduled to lead a strike'],
    ['Norway was to send a ferry on Monday.', 'Norway to send a ferry'],
    ['Dahl will send a ferry on Saturday, his office said.', 'Dahl to send a ferry'],
    ['Norway will send a ferry on Saturday.', 'Norway to send a ferry'],
    ['Norway will send a ferry on Saturday, its foreign ministry said.', 'Norway to send a ferry'],
    [
      'Norway will send a ferry in May, it announced on Monday, a day after the strike.',
      'Norway to send a ferry',
    ],
    // Without asides, offices and datelines.
    ['SUNDBY, Norway (AP) — The union began a strike on Monday.', 'Union begins a strike'],
    ['Port chief Anna Berg (58) opened the ferry quay on Monday.', 'Berg opens the ferry quay'],
    // Who said it.
    [
      'On Monday, after the strike, Dahl complained to Anna Berg, the port chief, that Norway ignored its ferry crews.',
      'Dahl complains to Berg that Norway ignored its ferry crews',
    ],
    [
      'Officials in Norway have warned that any ship that joins the strike at the ferry quay would lose its licence.',
      'Officials in Norway warn that any ship that joins the strike at the ferry quay would lose…',
    ],
    [
      'The union expects Norway to go on paying all of its sick crews even if the strike at the ferry quay goes on.',
      'Union expects Norway to go on paying all of its sick crews',
    ],
    ['The strike is lawful, Dahl said on Monday.', 'Dahl says the strike is lawful'],
    ['The strike hurt four ships, according to the union.', 'Union says the strike hurt four ships'],
  ])('%s', (text, title) => {
    expect(titlesIn(text)).toEqual([title]);
  });

  test.each([
    ['nobody can tell who', 'They sent a ferry to Norway.'],
    ['nothing is told', 'Dahl denied it on Monday.'],
  ])('none where %s', (_, text) => {
    expect(titlesIn(text)).toEqual([]);
  });

  test('ends with a whole word and within 90 characters', () => {
    const [title = ''] = titlesIn(
      'Norway sent a ferry on Monday with four hundred tons of timber, two hundred crates of salted fish, and the mail of eleven islands.',
    );
    expect(title.length).toBeLessThanOrEqual(90);
    expect(title).toMatch(/^Norway sends a ferry with four hundred tons of timber/);
    expect(title).not.toMatch(/\b(?:of|and|the|two)…?$/);
  });
});
