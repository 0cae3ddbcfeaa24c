import { useApp } from '../state/hooks.tsx';
import { messages } from '../ui/messages.ts';

const text = messages.filters;

const CHOICES = [
  { match: 'any', name: text.any, hint: text.anyHint },
  { match: 'all', name: text.matchAll, hint: text.allHint },
] as const;

/** Whether an event needs any or all of what is chosen. Shown once two choices in a filter make a difference. */
export function MatchSwitch() {
  const view = useApp((state) => state.view);
  const setView = useApp((state) => state.setView);
  if (view.actors.length < 2 && view.topics.length < 2 && view.match === 'any') return null;
  return (
    <fieldset className="match-switch">
      <legend className="sr-only">{text.match}</legend>
      {CHOICES.map(({ match, name, hint }) => (
        <label key={match} title={hint}>
          <input
            type="radio"
            name="match"
            checked={view.match === match}
            onChange={() => setView({ match })}
          />
          {name}
        </label>
      ))}
    </fieldset>
  );
}
