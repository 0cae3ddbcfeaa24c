// @vitest-environment jsdom
import { act } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { expect, test, vi } from 'vitest';
import { corpusOf } from '../bundle/corpus.ts';
import { makeBundle } from '../bundle/test-utils.ts';
import { StoreProvider, useApp, useAppStore } from './hooks.tsx';
import { visibleBits, whyHidden } from './selectors.ts';
import { type AppStore, createAppStore } from './store.ts';

vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);

const corpus = corpusOf(
  makeBundle([
    { id: 'one', date: '2022-01-10', actors: ['ukraine'] },
    { id: 'two', date: '2022-02-10', actors: ['poland'] },
  ]),
);

const List = () => <p>{[...useApp(visibleBits)].join(' ')}</p>;
const Reasons = ({ place }: { place: number }) => <i>{useApp((state) => whyHidden(state, place)).length}</i>;

const page = (store: AppStore) => (
  <StoreProvider store={store}>
    <List />
    <Reasons place={0} />
    <Reasons place={1} />
  </StoreProvider>
);

test('the prerendered page hydrates without complaint and then shows the view of the URL', async () => {
  const root = document.createElement('div');
  root.innerHTML = renderToString(page(createAppStore(corpus)));
  expect(root.textContent).toBe('300');

  const complaints = vi.spyOn(console, 'error');
  const onRecoverableError = vi.fn();
  const store = createAppStore(corpus);
  store.getState().setView({ actors: ['poland'] });
  await act(async () => hydrateRoot(root, page(store), { onRecoverableError }));
  expect(root.textContent).toBe('210');
  expect(onRecoverableError).not.toHaveBeenCalled();
  expect(complaints).not.toHaveBeenCalled();

  await act(async () => store.getState().setView({ actors: [], q: 'one' }));
  expect(root.textContent).toBe('101');
});

test('outside the provider there is no store', () => {
  const Lost = () => <p>{useAppStore().getState().view.q}</p>;
  expect(() => renderToString(<Lost />)).toThrow('outside StoreProvider');
});
