// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { TimelineController } from './controller.ts';
import { NO_FOLDING } from './folding/folding.ts';
import { createLevelOfDetail } from './lod/level-of-detail.ts';
import { eventOn, laneOf, span } from './test-events.ts';
import type { TimelineHandlers, TimelineProps } from './timeline-props.ts';

const limits = span('2022-01-01', '2022-12-31');
const event = eventOn('2022-02-24', 'a');
const lanes = [laneOf([event])];

const props = (change: Partial<TimelineProps> = {}): TimelineProps => ({
  lanes,
  collapsed: [],
  levelOfDetail: createLevelOfDetail(lanes, {
    rows: 1,
    // Nothing is laid out here: the drawing is one pixel wide.
    minWidth: 0.01,
    maxWidth: 0.01,
    measure: () => 0.01,
    widest: 0.01,
    limits,
    width: 1,
  }),
  laneHeight: 60,
  rowOffset: 4,
  window: limits,
  limits,
  folding: NO_FOLDING,
  selected: null,
  current: null,
  moment: null,
  lookOf: () => ({ slot: 0, head: event, kind: 'happening', report: null }),
  slotOf: () => 0,
  ...change,
});

const handlers = () => ({
  onMove: vi.fn<TimelineHandlers['onMove']>(),
  onWindow: vi.fn<TimelineHandlers['onWindow']>(),
  onSelect: vi.fn<TimelineHandlers['onSelect']>(),
  onHover: vi.fn<TimelineHandlers['onHover']>(),
  onUntold: vi.fn<TimelineHandlers['onUntold']>(),
  onEmpty: vi.fn<TimelineHandlers['onEmpty']>(),
  onZoom: vi.fn<TimelineHandlers['onZoom']>(),
  onMoment: vi.fn<TimelineHandlers['onMoment']>(),
  onCollapse: vi.fn<TimelineHandlers['onCollapse']>(),
  onResize: vi.fn<TimelineHandlers['onResize']>(),
  begin: vi.fn<TimelineHandlers['begin']>(() => () => {}),
});

beforeEach(() => {
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      disconnect() {}
    },
  );
  vi.stubGlobal('matchMedia', () => ({ matches: true }));
});
afterEach(() => vi.unstubAllGlobals());

describe('the controller', () => {
  it('leaves nothing behind, so that it can be mounted twice', () => {
    const container = document.createElement('div');
    for (const _ of [1, 2]) {
      const controller = new TimelineController(container, props(), handlers());
      expect(container.querySelectorAll('.vis-timeline')).toHaveLength(1);
      controller.destroy();
      expect(container.childElementCount).toBe(0);
    }
  });

  it('moves to a window of props without reporting it as the reader’s', () => {
    const spies = handlers();
    const controller = new TimelineController(document.createElement('div'), props(), spies);
    const window = span('2022-02-01', '2022-03-01');
    controller.setProps(props({ window }));
    expect(spies.begin).toHaveBeenCalledTimes(1);
    expect(spies.onMove).toHaveBeenLastCalledWith(window);
    expect(spies.onWindow).not.toHaveBeenCalled();
    controller.destroy();
  });

  it('does not move when the window is the one it is on', () => {
    const spies = handlers();
    const controller = new TimelineController(document.createElement('div'), props(), spies);
    controller.setProps(props({ selected: 0 }));
    expect(spies.begin).not.toHaveBeenCalled();
    controller.destroy();
  });

  it('finds the label of an event in a window', () => {
    const controller = new TimelineController(document.createElement('div'), props(), handlers());
    const position = { place: 0, lane: 'lane' };
    expect(controller.labelOf(position, span('2022-02-24', '2022-03-01'))).toMatchObject({ id: '0@lane' });
    expect(controller.labelOf(position, span('2022-06-01', '2022-07-01'))).toBeNull();
    controller.destroy();
  });

  it('tells of the events that it draws without a title', () => {
    const spies = handlers();
    const lookOf: TimelineProps['lookOf'] = () => ({ slot: 0, head: null, kind: 'happening', report: null });
    const container = document.createElement('div');
    const controller = new TimelineController(container, props({ lookOf }), spies);
    controller.setProps(props({ lookOf }));
    expect(spies.onUntold).toHaveBeenLastCalledWith([0]);
    spies.onUntold.mockClear();
    controller.setProps(props());
    expect(spies.onUntold).not.toHaveBeenCalled();
    controller.destroy();
  });
});
