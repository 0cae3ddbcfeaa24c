import { describe, expect, it } from 'vitest';
import { formatDiagnostic } from '../../base/diagnostic.ts';
import { utcMs } from '../../base/time.ts';
import { makeEvent } from '../../bundle/test-utils.ts';
import { HARBOUR } from '../events/test-utils.ts';
import { applyCorrections } from './apply-corrections.ts';
import { readCorrections } from './read-corrections.ts';

const STRIKE = makeEvent({ id: 'strike', date: '2020-03-10', actors: ['port-union'], topics: ['strikes'] });
const WALKOUT = makeEvent({
  id: 'walkout',
  date: '2020-03-11',
  actors: ['anna-berg'],
  quotes: [{ text: 'We go', speaker: 'anna-berg', source: 0 }],
});
const TALKS = makeEvent({ id: 'talks', date: '2020-03-12', topics: ['talks'] });

const DESK = {
  names: HARBOUR,
  range: { start: utcMs(Date.UTC(2019, 0, 1)), end: utcMs(Date.UTC(2021, 0, 1)) },
  redirects: new Map(),
};

const apply = (...list: string[]) => {
  const text = `corrections:\n${list.map((line) => `  - {${line}, reason: because}\n`).join('')}`;
  const { corrections, diagnostics } = readCorrections({ path: 'corrections.yaml', text });
  expect(diagnostics).toEqual([]);
  const corrected = applyCorrections([STRIKE, WALKOUT, TALKS], corrections, DESK);
  return { ...corrected, complaints: corrected.diagnostics.map(formatDiagnostic) };
};
const byId = ({ events }: ReturnType<typeof apply>, id: string) => events.find((event) => event.id === id);

describe('applyCorrections', () => {
  it('leaves events alone without corrections', () => {
    const { events, redirects, diagnostics } = applyCorrections([STRIKE, TALKS], null, DESK);
    expect({ events, redirects, diagnostics }).toEqual({
      events: [STRIKE, TALKS],
      redirects: {},
      diagnostics: [],
    });
  });

  it.each([
    ['do: retitle, event: strike, title: Dockers stop work', { title: 'Dockers stop work' }],
    [
      'do: redate, event: strike, date: 2020-04',
      { date: '2020-04', start: Date.UTC(2020, 3, 1), end: Date.UTC(2020, 4, 1) },
    ],
    ['do: retag, event: strike, actors: [chile, anna-berg, chile]', { actors: ['anna-berg', 'chile'] }],
    ['do: retag, event: strike, topics: []', { topics: [] }],
    ['do: retag, event: strike, kind: plan', { kind: 'plan' }],
  ])('%s', (correction, changed) => {
    const result = apply(correction);
    expect(result.complaints).toEqual([]);
    expect(byId(result, 'strike')).toEqual({ ...STRIKE, ...changed, corrected: ['because'] });
  });

  it('keeps events in order of time after a new date', () => {
    const { events } = apply('do: redate, event: strike, date: 2020-03-20');
    expect(events.map(({ id }) => id)).toEqual(['walkout', 'talks', 'strike']);
  });

  it('drops an event and leaves a tombstone', () => {
    const result = apply('do: drop, event: talks');
    expect(byId(result, 'talks')).toBeUndefined();
    expect(result.redirects).toEqual({ talks: null });
  });

  it('merges actors, topics, sources and quotes, and redirects the old id', () => {
    const result = apply('do: merge, event: walkout, into: strike');
    expect(result.redirects).toEqual({ walkout: 'strike' });
    expect(byId(result, 'strike')).toMatchObject({
      date: '2020-03-10',
      actors: ['anna-berg', 'port-union'],
      topics: ['strikes'],
      sources: [...STRIKE.sources, ...WALKOUT.sources],
      quotes: [{ text: 'We go', speaker: 'anna-berg', source: 1 }],
      corrected: ['because'],
    });
  });

  it('splits sources with their quotes off into an event of their own, which later corrections may name', () => {
    const result = apply(
      'do: merge, event: walkout, into: strike',
      'do: split, event: strike, words: WALKOUT, title: Dockers walk out',
      'do: retag, event: 2020-03-11-dockers-walk-out, topics: [talks]',
    );
    expect(result.complaints).toEqual([]);
    expect(byId(result, 'strike')).toMatchObject({ date: '2020-03-10', sources: STRIKE.sources, quotes: [] });
    expect(byId(result, '2020-03-11-dockers-walk-out')).toMatchObject({
      date: '2020-03-11',
      start: WALKOUT.start,
      title: 'Dockers walk out',
      topics: ['talks'],
      sources: WALKOUT.sources,
      quotes: [{ text: 'We go', speaker: 'anna-berg', source: 0 }],
    });
    expect(result.redirects).toEqual({ walkout: 'strike' });
  });

  it('says where a merged event has gone to', () => {
    const result = apply('do: merge, event: walkout, into: strike', 'do: drop, event: walkout');
    expect(result.complaints).toEqual([expect.stringContaining('It is now part of "strike".')]);
  });

  it('takes the redirects of the ledger along', () => {
    const { corrections } = readCorrections({
      path: 'c',
      text: 'corrections: [{do: drop, event: talks, reason: r}]',
    });
    const redirects = new Map([['parley', 'talks']]);
    expect(applyCorrections([STRIKE, TALKS], corrections, { ...DESK, redirects }).redirects).toEqual({
      parley: null,
      talks: null,
    });
  });

  it.each([
    ['merged again', 'do: merge, event: strike, into: talks', { walkout: 'talks', strike: 'talks' }],
    ['dropped', 'do: drop, event: strike', { walkout: null, strike: null }],
  ])('follows a redirect whose target is %s', (_, second, redirects) => {
    const result = apply('do: merge, event: walkout, into: strike', second);
    expect(result.complaints).toEqual([]);
    expect(result.redirects).toEqual(redirects);
  });

  it.each([
    [
      'do: retitle, event: gone, title: X',
      /^corrections\.yaml:3:1 error bad-correction No event has the id "gone"/,
    ],
    ['do: drop, event: gone', /^corrections\.yaml:3:1 error bad-correction No event has the id "gone"/],
    ['do: merge, event: strike, into: gone', /:3:1 error .* No other event has the id "gone"/],
    ['do: merge, event: strike, into: strike', /:3:1 error .* No other event has the id "strike"/],
    ['do: redate, event: strike, date: tomorrow', /:3:1 error .* "tomorrow" is not a date in EDTF/],
    ['do: retag, event: strike, actors: [nobody]', /:3:1 error .* no actor "nobody"/],
    ['do: retag, event: strike, topics: [strikes, weather]', /:3:1 error .* no topic "weather"/],
    ['do: retag, event: strike', /:3:1 error .* changes nothing/],
    ['do: redate, event: strike, date: 2031', /:3:1 error .* 2031 is not within the range/],
    ['do: split, event: strike, words: nobody, title: X', /:3:1 error .* must have the words "nobody"/],
    ['do: split, event: strike, words: Strike, title: X', /:3:1 error .* and not all/],
  ])('%s is an error with its line', (correction, complaint) => {
    const result = apply('do: retitle, event: talks, title: Talks begin', correction);
    expect(result.complaints).toEqual([expect.stringMatching(complaint)]);
    expect(byId(result, 'strike')).toEqual(STRIKE);
  });

  it('an event dropped before is gone for the corrections after', () => {
    const { complaints } = apply('do: drop, event: talks', 'do: retitle, event: talks, title: Talks begin');
    expect(complaints).toEqual([expect.stringContaining('corrections.yaml:3:1 error')]);
  });
});
