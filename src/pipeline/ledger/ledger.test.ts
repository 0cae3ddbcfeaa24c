import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Source, TimelineEvent } from '../../bundle/schema.ts';
import { makeEvent } from '../../bundle/test-utils.ts';
import { formatLedger } from './format-ledger.ts';
import { keepIds } from './keep-ids.ts';
import { EMPTY_LEDGER, type Ledger } from './ledger.ts';
import { readLedger } from './read-ledger.ts';

/** An event with a source for each of `sentences`. */
const event = (id: string, ...sentences: string[]): TimelineEvent => {
  const made = makeEvent({ id, date: '2020-03-10' });
  const source = made.sources[0] as Source;
  return { ...made, sources: sentences.map((excerpt) => ({ ...source, excerpt })) };
};
const ledgerOf = (...events: TimelineEvent[]): Ledger => keepIds(events, EMPTY_LEDGER).ledger;
const idsOf = (events: readonly TimelineEvent[], ledger: Ledger) =>
  keepIds(events, ledger).events.map(({ id }) => id);
const read = (text: string) => readLedger({ path: 'ledger.yaml', text });

describe('keepIds', () => {
  const before = ledgerOf(event('a', 'The port closed.'), event('b', 'The union met.', 'Dockers met.'));

  it('begins with the ids as they are', () => {
    expect(idsOf([event('a', 'One.'), event('b', 'Two.')], EMPTY_LEDGER)).toEqual(['a', 'b']);
  });

  it('knows an event again by its words when its title, and so its id, has changed', () => {
    expect(idsOf([event('a-new-name', 'The port  closed'), event('b', 'The union met.')], before)).toEqual([
      'a',
      'b',
    ]);
  });

  it('knows an event again by its id when its words have changed', () => {
    expect(idsOf([event('a', 'The port was closed.')], before)).toEqual(['a']);
  });

  it('knows it again when an article is added, and gives what is new another id than any before', () => {
    const fresh = [
      event('b', 'Rain fell.'),
      event('x', 'The port closed.', 'Port closes.'),
      event('y', 'Dockers met.'),
    ];
    expect(idsOf(fresh, before)).toEqual(['b-2', 'a', 'b']);
  });

  it('redirects when two events have become one', () => {
    const { events, ledger, gone } = keepIds(
      [event('c', 'The port closed.', 'The union met.', 'Dockers met.')],
      before,
    );
    expect(events.map(({ id }) => id)).toEqual(['b']);
    expect(Object.fromEntries(ledger.redirects)).toEqual({ a: 'b' });
    expect(gone).toEqual([]);
  });

  it('leaves the id with the larger part when one event has become two', () => {
    expect(idsOf([event('p', 'Dockers met.'), event('q', 'The union met.', 'It ended.')], before)).toEqual([
      'b',
      'q',
    ]);
  });

  it('keeps a tombstone of what is gone and says so once', () => {
    const first = keepIds([event('a', 'The port closed.')], before);
    expect([first.gone, first.ledger.redirects.get('b')]).toEqual([['b'], null]);
    const second = keepIds([event('a', 'The port closed.')], first.ledger);
    expect([second.gone, second.ledger.redirects.get('b')]).toEqual([[], null]);
  });

  it('gives a tombstone its event back', () => {
    const { ledger } = keepIds([], before);
    const back = keepIds([event('b', 'The union met.')], ledger);
    expect(back.events.map(({ id }) => id)).toEqual(['b']);
    expect([...back.ledger.redirects.keys()]).toEqual(['a']);
  });

  it('follows a redirect whose target is redirected in turn', () => {
    const merged = keepIds([event('c', 'The port closed.', 'The union met.', 'Dockers met.')], before).ledger;
    const again = keepIds([event('z', 'Strike.', 'The union met.'), event('b-3', 'No.')], {
      ...merged,
      events: new Map([...merged.events, ['z', [...(merged.events.get('b') ?? []), 'x', 'y']]]),
    });
    expect(again.ledger.redirects.get('a')).toBe(again.ledger.redirects.get('b') ?? 'b');
  });

  const word = fc.constantFrom('ark', 'bay', 'cliff', 'dune', 'eel');
  const events = fc.array(fc.tuple(word, fc.array(word, { minLength: 1, maxLength: 3 })), { maxLength: 6 });

  it('never loses an id, never gives one twice, and changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.array(events, { minLength: 1, maxLength: 4 }), (builds) => {
        let ledger = EMPTY_LEDGER;
        const seen = new Set<string>();
        for (const list of builds) {
          const fresh = list
            .filter(([id], i) => list.findIndex(([other]) => other === id) === i)
            .map(([id, words]) => event(id, ...words));
          const kept = keepIds(fresh, ledger);
          ledger = kept.ledger;
          const ids = kept.events.map(({ id }) => id);
          expect(new Set(ids).size).toBe(ids.length);
          for (const id of ids) seen.add(id);
          for (const id of seen) {
            const to = ids.includes(id) ? id : ledger.redirects.get(id);
            expect(to === null || ids.includes(to ?? '')).toBe(true);
          }
          for (const id of ids) expect(ledger.redirects.has(id)).toBe(false);
          const again = keepIds(fresh, ledger);
          expect([again.events, formatLedger(again.ledger)]).toEqual([kept.events, formatLedger(ledger)]);
        }
      }),
    );
  });
});

describe('the file', () => {
  const ledger = keepIds([event('a', 'The port closed.')], ledgerOf(event('b', 'Rain.'))).ledger;

  it('is read as it was written', () => {
    const { ledger: again, diagnostics } = read(formatLedger(ledger));
    expect(diagnostics).toEqual([]);
    expect(again && formatLedger(again)).toBe(formatLedger(ledger));
  });

  it('may begin empty', () => {
    expect(read('').ledger).toEqual({ path: 'ledger.yaml', ...EMPTY_LEDGER });
  });

  it.each(['events: [', 'events: 3\nredirects: {}', '- a', 'events: {}', 'events: {a: 3}\nredirects: {}'])(
    '%j is an error that says what to do',
    (text) => {
      const { ledger: none, diagnostics } = read(text);
      expect(none).toBeNull();
      expect(diagnostics).toEqual([
        expect.objectContaining({
          level: 'error',
          code: 'bad-ledger',
          message: expect.stringContaining('Restore'),
        }),
      ]);
    },
  );
});
