import { utcMs } from '../base/time.ts';
import { useApp, useAppStore } from '../state/hooks.tsx';
import { pan, zoomAround } from '../state/timeline-window.ts';
import { messages } from '../ui/messages.ts';
import { LANES, type Lanes } from '../url/view.ts';
import { PAN, ZOOM } from './keys.ts';
import { GoToMenu } from './menus/GoToMenu.tsx';
import { ViewMenu } from './menus/ViewMenu.tsx';
import { type Move, useMove } from './use-move.ts';

const ICONS = {
  earlier: 'M10 3 5 8l5 5',
  later: 'M6 3l5 5-5 5',
  zoomOut: 'M3 8h10',
  zoomIn: 'M3 8h10M8 3v10',
} as const;

const isLanes = (value: string): value is Lanes => (LANES as readonly string[]).includes(value);

/** Buttons for all that dragging, pinching and keys do, and the choices of what is drawn. */
export function Toolbar() {
  const store = useAppStore();
  const lanes = useApp((state) => state.view.lanes);
  const move = useMove();
  const text = messages.timeline;
  const change = (step: Move) => () => move(step);
  const zoom = (factor: number) =>
    change((w, limits) => zoomAround(w, factor, utcMs((w.start + w.end) / 2), limits));
  const actions = [
    ['earlier', change((w, limits) => pan(w, -PAN, limits))],
    ['later', change((w, limits) => pan(w, PAN, limits))],
    ['zoomOut', zoom(1 / ZOOM)],
    ['zoomIn', zoom(ZOOM)],
  ] as const;
  return (
    <>
      <fieldset className="tl-tools" aria-label={text.tools}>
        {actions.map(([name, act]) => (
          <button key={name} type="button" aria-label={text[name]} title={text[name]} onClick={act}>
            <svg viewBox="0 0 16 16" aria-hidden="true">
              <path d={ICONS[name]} />
            </svg>
          </button>
        ))}
      </fieldset>
      <div className="tl-choices">
        <GoToMenu />
        <ViewMenu />
        <label className="tl-lanes">
          <span>{text.lanes}</span>
          <select
            aria-label={text.lanes}
            value={lanes}
            onChange={({ target }) => {
              if (isLanes(target.value)) store.getState().setView({ lanes: target.value });
            }}
          >
            {LANES.map((by) => (
              <option key={by} value={by}>
                {text.lanesBy[by]}
              </option>
            ))}
          </select>
        </label>
      </div>
    </>
  );
}
