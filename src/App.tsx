import { useStore } from 'zustand';
import type { AppStore } from './state/store.ts';

export function App({ store }: { store: AppStore }) {
  const bundle = useStore(store, (state) => state.bundle);
  return (
    <main>
      <h1>{bundle.title}</h1>
      <ol>
        {bundle.events.map((event) => (
          <li key={event.id}>
            <a href={`?event=${event.id}`}>{event.title}</a>
          </li>
        ))}
      </ol>
    </main>
  );
}
