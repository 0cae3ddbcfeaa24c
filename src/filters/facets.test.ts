import { describe, expect, it } from 'vitest';
import { corpusOf } from '../bundle/corpus.ts';
import { sampleBundle } from '../bundle/sample-bundle.ts';
import { DEFAULT_VIEW } from '../url/view.ts';
import { actorsByWeight, SHOWN_IN_BAR, shownInBar, toggled, toggledExclusion } from './facets.ts';

describe('actorsByWeight', () => {
  it('puts no actor before one that is in more events', () => {
    const bundle = sampleBundle();
    const weights = actorsByWeight(corpusOf(bundle), []).map(
      ({ id }) => bundle.events.filter((event) => event.actors.includes(id)).length,
    );
    expect(weights).toEqual(weights.toSorted((a, b) => b - a));
    expect(weights.at(-1)).toBeGreaterThan(0);
  });

  it('lists an actor without events only when it is chosen', () => {
    const bundle = { ...sampleBundle(), events: [] };
    const id = bundle.actors[0]?.id ?? '';
    expect(actorsByWeight(corpusOf(bundle), [])).toEqual([]);
    expect(actorsByWeight(corpusOf(bundle), [id]).map((actor) => actor.id)).toEqual([id]);
  });
});

describe('shownInBar', () => {
  const all = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => ({ id }));
  const ids = (view: Partial<typeof DEFAULT_VIEW>) =>
    shownInBar(all, { ...DEFAULT_VIEW, ...view }, 'actors').map(({ id }) => id);

  it('keeps the first few where they are, whatever is chosen', () => {
    expect(ids({ actors: ['b'] })).toEqual(all.slice(0, SHOWN_IN_BAR).map(({ id }) => id));
  });

  it('makes room for what is chosen or excluded, and for nothing that another filter has chosen', () => {
    expect(ids({ actors: ['f'], not: ['e'] })).toEqual(['a', 'b', 'e', 'f']);
    expect(ids({ actors: ['a', 'b', 'c', 'e', 'f'] })).toEqual(['a', 'b', 'c', 'e', 'f']);
    expect(ids({ topics: ['f'] })).toEqual(['a', 'b', 'c', 'd']);
  });
});

describe('choosing and excluding', () => {
  const view = { ...DEFAULT_VIEW, actors: ['a'], not: ['b'] };

  it.each([
    ['chooses', toggled(view, 'actors', 'c'), { actors: ['a', 'c'], not: ['b'] }],
    ['takes a choice away', toggled(view, 'actors', 'a'), { actors: [] }],
    ['chooses what was excluded', toggled(view, 'actors', 'b'), { actors: ['a', 'b'], not: [] }],
    ['excludes', toggledExclusion(view, 'topics', 'c'), { topics: [], not: ['b', 'c'] }],
    ['excludes what was chosen', toggledExclusion(view, 'actors', 'a'), { actors: [], not: ['b', 'a'] }],
    ['takes an exclusion away', toggledExclusion(view, 'actors', 'b'), { not: [] }],
  ])('%s', (_, change, expected) => {
    expect(change).toEqual(expected);
  });
});
