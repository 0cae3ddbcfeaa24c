import { DAY_MS, type UtcMs, utcMs } from '../base/time.ts';
import type { Drawing } from './drawing.ts';
import type { TimelineHandlers } from './timeline-props.ts';

/** A press that moves further than this, in pixels, is a drag and no click. */
const CLICK_SLACK = 6;

type PointingHandlers = Pick<TimelineHandlers, 'onSelect' | 'onMoment' | 'onHover' | 'onZoom'>;

/**
 * Tells `handlers` of clicks on labels and on the axis, of double clicks between labels, and of the mouse on a label, in
 * a vis-timeline inside `wrapper`. The listeners go with `wrapper`.
 */
export function listenToPointer(
  wrapper: HTMLElement,
  drawing: Drawing,
  timeOf: (event: MouseEvent) => UtcMs,
  handlers: PointingHandlers,
): void {
  let pressed = { x: 0, y: 0 };
  wrapper.addEventListener('pointerdown', ({ clientX, clientY }) => {
    pressed = { x: clientX, y: clientY };
  });
  wrapper.addEventListener('click', (event) => {
    const moved = Math.hypot(event.clientX - pressed.x, event.clientY - pressed.y);
    if (moved > CLICK_SLACK || !(event.target instanceof Element)) return;
    const label = drawing.labelAt(event.target);
    if (label !== null) handlers.onSelect(label.item);
    else if (event.target.closest('.vis-panel.vis-bottom') !== null) {
      handlers.onMoment(utcMs(Math.floor(timeOf(event) / DAY_MS) * DAY_MS), true);
    }
  });
  wrapper.addEventListener('dblclick', (event) => {
    if (!(event.target instanceof Element) || drawing.labelAt(event.target) !== null) return;
    if (event.target.closest('.vis-panel.vis-center') === null) return;
    handlers.onZoom(timeOf(event), event.shiftKey ? 'out' : 'in');
  });
  wrapper.addEventListener('pointerover', ({ target, pointerType }) => {
    if (pointerType !== 'touch' && target instanceof Element) handlers.onHover(drawing.labelAt(target));
  });
  wrapper.addEventListener('pointerleave', () => handlers.onHover(null));
}
