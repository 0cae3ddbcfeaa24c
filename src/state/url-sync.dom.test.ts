// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { corpusOf } from '../bundle/corpus.ts';
import { makeBundle } from '../bundle/test-utils.ts';
import { createAppStore } from './store.ts';
import { startUrlSync } from './url-sync.ts';

test("it works on a page's own window", async () => {
  const popped = () => new Promise((resolve) => window.addEventListener('popstate', resolve, { once: true }));
  const store = createAppStore(
    corpusOf(makeBundle([{ id: 'one', date: '2022-01-10', actors: ['ukraine'] }])),
  );
  window.history.replaceState(null, '', '/app/?actor=ukraine');
  const stop = startUrlSync(store, window);
  expect(store.getState().view.actors).toEqual(['ukraine']);

  store.getState().setView({ lanes: 'actor' });
  expect(window.location.href).toMatch(/\/app\/\?actor=ukraine&lanes=actor$/);

  const back = popped();
  window.history.back();
  await back;
  expect(store.getState().view).toMatchObject({ lanes: 'topic', actors: ['ukraine'] });

  stop();
  const forward = popped();
  window.history.forward();
  await forward;
  expect(store.getState().view.lanes).toBe('topic');
});
