import type { Drawing } from '../../state/drawing.ts';
import { useApp, useAppStore } from '../../state/hooks.tsx';
import { openPlace } from '../../state/selectors.ts';
import { reveal } from '../../state/timeline-window.ts';
import { messages } from '../../ui/messages.ts';
import { Popover } from '../../ui/Popover.tsx';
import { foldingOf, quietPeriodsOf, standsAt } from '../drawn-time.ts';
import { useMove } from '../use-move.ts';
import { ActorLanes } from './ActorLanes.tsx';
import { MenuLabel } from './MenuLabel.tsx';

const CLOCKS = ['event', 'publication'] as const satisfies readonly Drawing['clock'][];

/** How the timeline is drawn: the clock, folds, and whose lanes. */
export function ViewMenu() {
  const text = messages.timeline.drawing;
  return (
    <Popover
      buttonClass="tl-choice"
      title={text.title}
      label={<MenuLabel icon="sliders" name={text.button} />}
    >
      {() => <Choices />}
    </Popover>
  );
}

function Choices() {
  const drawing = useApp((state) => state.drawing);
  const quiet = useApp(quietPeriodsOf);
  const lanes = useApp((state) => state.view.lanes);
  const store = useAppStore();
  const move = useMove();
  const { setDrawing } = store.getState();
  const chooseClock = (clock: Drawing['clock']) => {
    setDrawing({ clock });
    // The open event may stand far from where it stood.
    const state = store.getState();
    const place = openPlace(state);
    if (place === null) return;
    const target = foldingOf(state).foldSpan(standsAt(state, place));
    move((window, limits) => reveal(window, target, limits));
  };
  const text = messages.timeline.drawing;
  return (
    <div className="tl-menu">
      <fieldset>
        <legend>{text.clock}</legend>
        {CLOCKS.map((clock) => (
          <label key={clock}>
            <input
              type="radio"
              name="clock"
              checked={drawing.clock === clock}
              onChange={() => chooseClock(clock)}
            />
            {text.clocks[clock]}
          </label>
        ))}
        <p>{text.clockHint}</p>
      </fieldset>
      <div>
        <label>
          <input
            type="checkbox"
            checked={drawing.folded}
            disabled={quiet.length === 0}
            onChange={({ target }) => setDrawing({ folded: target.checked })}
          />
          {text.fold}
        </label>
        <p>{text.folds(quiet.length)}</p>
      </div>
      {lanes === 'actor' && <ActorLanes />}
    </div>
  );
}
