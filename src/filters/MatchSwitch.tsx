import { useApp } from '../state/hooks.tsx';
import { messages } from '../ui/messages.ts';

const text = messages.filters;

/** Whether an event needs any or all of what is chosen. Shown once two choices in a filter make a difference. */
export function MatchSwitch() {
  const view = useApp((state) => state.view);
  const setView = useApp((state) => state.setView);
  if (view.actors.length < 2 && view.topics.length < 2 && view.match === 'any') return null;
  return (
    <fieldset className="filter-group needs-script">
      <legend className="sr-only">{text.match}</legend>
      <span className="filter-label" aria-hidden="true">
        {text.match}
      </span>
      {(['any', 'all'] as const).map((match) => (
        <label key={match} className="chip text-accent" title={match === 'any' ? text.anyHint : text.allHint}>
          <input
            type="radio"
            name="match"
            checked={view.match === match}
            onChange={() => setView({ match })}
          />
          <span className="chip-name">{match === 'any' ? text.any : text.matchAll}</span>
        </label>
      ))}
    </fieldset>
  );
}
