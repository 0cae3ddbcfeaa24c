import { useApp } from '../state/hooks.tsx';
import { messages } from '../ui/messages.ts';

/** Full-text search over events and what their articles say of them. */
export function SearchField() {
  const q = useApp((state) => state.view.q);
  const setView = useApp((state) => state.setView);
  return (
    <search className="needs-script min-w-32 max-wide:flex-1">
      <label className="sr-only" htmlFor="search">
        {messages.filters.search}
      </label>
      <input
        id="search"
        type="search"
        className="field w-full wide:w-60"
        placeholder={messages.filters.search}
        autoComplete="off"
        enterKeyHint="search"
        value={q}
        onChange={(change) => setView({ q: change.target.value })}
      />
    </search>
  );
}
