import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';
import { TimelineController } from './controller.ts';
import type { TimelineHandlers, TimelineProps } from './timeline-props.ts';

/** Runs a controller in `container`: one effect creates and destroys it, another brings it what has changed. */
export function useController(
  container: RefObject<HTMLElement | null>,
  props: TimelineProps,
  handlers: TimelineHandlers,
): RefObject<TimelineController | null> {
  const controller = useRef<TimelineController | null>(null);
  const latest = useRef({ props, handlers });
  useLayoutEffect(() => {
    latest.current = { props, handlers };
  });
  useEffect(() => {
    const element = container.current;
    if (element === null) return;
    const created = new TimelineController(element, latest.current.props, {
      onMove: (window) => latest.current.handlers.onMove(window),
      onWindow: (window) => latest.current.handlers.onWindow(window),
      onSelect: (item) => latest.current.handlers.onSelect(item),
      onHover: (label) => latest.current.handlers.onHover(label),
      onUntold: (places) => latest.current.handlers.onUntold(places),
      onEmpty: (isEmpty) => latest.current.handlers.onEmpty(isEmpty),
      onZoom: (time, direction) => latest.current.handlers.onZoom(time, direction),
      onMoment: (time, isFirst) => latest.current.handlers.onMoment(time, isFirst),
      onCollapse: (lane) => latest.current.handlers.onCollapse(lane),
      onResize: (size) => latest.current.handlers.onResize(size),
      begin: () => latest.current.handlers.begin(),
    });
    controller.current = created;
    return () => {
      controller.current = null;
      created.destroy();
      element.replaceChildren();
    };
  }, [container]);
  useEffect(() => controller.current?.setProps(props), [props]);
  return controller;
}
