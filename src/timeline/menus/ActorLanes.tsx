import { useMemo } from 'react';
import { useApp, useAppStore } from '../../state/hooks.tsx';
import { facetCounts } from '../../state/selectors.ts';
import { Icon } from '../../ui/Icon.tsx';
import { messages } from '../../ui/messages.ts';

/** Which actors have lanes, so that two stand side by side while the others stay on the timeline. */
export function ActorLanes() {
  const actors = useApp((state) => state.corpus.actors);
  const chosen = useApp((state) => state.drawing.laneActors);
  const counts = useApp(facetCounts);
  const { setDrawing } = useAppStore().getState();
  const byCount = useMemo(
    () => [...actors].sort((a, b) => (counts.get(b.id) ?? 0) - (counts.get(a.id) ?? 0)),
    [actors, counts],
  );
  const text = messages.timeline.drawing;
  const nameOf = (id: string) => actors.find((actor) => actor.id === id)?.name ?? id;
  return (
    <fieldset>
      <legend>{text.actors}</legend>
      {chosen.length === 0 ? (
        <p>{text.frequent}</p>
      ) : (
        <ul className="tl-chosen">
          {chosen.map((id) => (
            <li key={id}>
              <button
                type="button"
                className="chip"
                aria-label={text.removeActor(nameOf(id))}
                onClick={() => setDrawing({ laneActors: chosen.filter((other) => other !== id) })}
              >
                {nameOf(id)}
                <Icon name="close" />
              </button>
            </li>
          ))}
        </ul>
      )}
      <select
        className="field"
        aria-label={text.addActor}
        value=""
        onChange={({ target }) => setDrawing({ laneActors: [...chosen, target.value] })}
      >
        <option value="" disabled>
          {text.addActor}
        </option>
        {byCount
          .filter(({ id }) => !chosen.includes(id))
          .map(({ id, name }) => (
            <option key={id} value={id}>
              {name} ({counts.get(id) ?? 0})
            </option>
          ))}
      </select>
    </fieldset>
  );
}
