import { describe, expect, test } from 'vitest';
import { mentionsIn } from './test-utils.ts';

/** A Thursday. */
const titlesIn = (text: string): string[] =>
  mentionsIn(text, '2020-03-12').flatMap(({ title, weak }) => (weak ? [] : [title]));

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
