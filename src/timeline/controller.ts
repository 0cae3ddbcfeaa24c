import { DataSet } from 'vis-data/esnext';
import { Timeline } from 'vis-timeline/esnext';
import { type TimeSpan, utcMs } from '../base/time.ts';
import { hideCutLabels } from './axis-labels.ts';
import { Drawing, type LabelOnScreen } from './drawing.ts';
import { FoldMarks } from './folding/fold-marks.ts';
import type { LabelState } from './item-element.ts';
import { laneElement } from './lane-element.ts';
import { LaneHeadings } from './lane-headings.ts';
import { LaneStrips } from './lane-strips.ts';
import type { LabelItem, LodItem } from './lod/level-of-detail.ts';
import { MomentLine, type Ruler } from './moment-line.ts';
import { glide } from './motion.ts';
import type { Position } from './navigation.ts';
import { listenToPointer } from './pointing.ts';
import { SpareTime } from './spare-time.ts';
import type { TimelineHandlers, TimelineProps } from './timeline-props.ts';
import { foldOptions, limitOptions, updateLanes, type VisItem, type VisLane } from './vis-items.ts';
import { VIS_OPTIONS } from './vis-options.ts';

/** The reader's movement has settled when nothing has moved for this long. */
const SETTLE_MS = 150;

/** A closer look than this has other labels. */
const CLOSER = Math.SQRT2;

/** Owns one vis-timeline from its creation in `container` to `destroy`. */
export class TimelineController {
  readonly #wrapper = document.createElement('div');
  readonly #items = new DataSet<VisItem>();
  readonly #groups = new DataSet<VisLane>();
  readonly #line: MomentLine;
  readonly #marks = new FoldMarks();
  readonly #strips = new LaneStrips();
  readonly #headings: LaneHeadings;
  readonly #observer: ResizeObserver;
  readonly #vis: Timeline;
  readonly #handlers: TimelineHandlers;
  readonly #drawing = new Drawing(this.#wrapper, this.#items);
  #isEmpty = false;
  readonly #spareTime = new SpareTime();
  #props: TimelineProps;
  #area = { left: 0, width: 1, height: 0 };
  #target: TimeSpan;
  #stopGlide = () => {};
  #settle: ReturnType<typeof setTimeout> | undefined;
  #endMovement: (() => void) | null = null;

  constructor(container: HTMLElement, props: TimelineProps, handlers: TimelineHandlers) {
    this.#props = props;
    this.#handlers = handlers;
    this.#line = new MomentLine(handlers.onMoment);
    this.#headings = new LaneHeadings(this.#wrapper, handlers.onCollapse);
    this.#target = props.window;
    this.#wrapper.className = 'tl-vis';
    container.replaceChildren(this.#wrapper);
    this.#setHeights();
    this.#setLanes();
    this.#vis = new Timeline(
      this.#wrapper,
      this.#items as never,
      this.#groups as never,
      {
        start: props.window.start,
        end: props.window.end,
        ...limitOptions(props.limits),
        ...foldOptions(props.folding),
        ...VIS_OPTIONS,
        template: (data: VisItem) => this.#drawing.elementOf(data),
        groupTemplate: (data: VisLane | null) =>
          data === null ? '' : laneElement(data.lane, data.slot, data.isCollapsed),
      } as never,
    );
    this.#line.mount(this.#wrapper);
    this.#line.set(props.moment, props.limits);
    this.#marks.mount(this.#wrapper);
    this.#marks.set(props.folding);
    this.#vis.on('rangechange', this.#onRangeChange);
    this.#vis.on('changed', this.#onDrawn);
    const timeOf = (event: MouseEvent) => utcMs(this.#vis.getEventProperties(event).time.valueOf());
    listenToPointer(this.#wrapper, this.#drawing, timeOf, handlers);
    this.#observer = new ResizeObserver(() => this.#vis.redraw());
    this.#observer.observe(container);
  }

  /** Shows `next`; only what differs is touched. A window that the timeline is not already on is glided to. */
  setProps(next: TimelineProps): void {
    const before = this.#props;
    this.#props = next;
    if (next.limits !== before.limits) this.#vis.setOptions(limitOptions(next.limits) as never);
    if (next.folding !== before.folding) this.#fold(next);
    const laneChange = next.lanes !== before.lanes || next.collapsed !== before.collapsed;
    if (laneChange || next.slotOf !== before.slotOf) this.#setLanes();
    if (next.laneHeight !== before.laneHeight || next.rowOffset !== before.rowOffset) {
      this.#setHeights();
      this.#vis.redraw();
    }
    if (next.moment !== before.moment || next.limits !== before.limits) {
      this.#line.set(next.moment, next.limits);
    }
    if (!sameSpan(next.window, this.#target)) this.#glideTo(next.window);
    this.#draw();
  }

  /** The label that shows the event of `position` in `window`, or null where neither is in view. */
  labelOf(position: Position, window: TimeSpan): LabelItem | null {
    const { levelOfDetail, selected } = this.#props;
    for (const item of levelOfDetail(window, this.#area.width, selected)) {
      if (item.type !== 'band' && item.lane === position.lane && item.members.has(position.place))
        return item;
    }
    return null;
  }

  /** The label of the event at a position as it is drawn now; null when it is not in view. */
  drawnLabelOf(position: Position): LabelOnScreen | null {
    return this.#drawing.labelOf(position);
  }

  destroy(): void {
    this.#observer.disconnect();
    clearTimeout(this.#settle);
    this.#spareTime.cancel();
    this.#stopGlide();
    this.#endMovement?.();
    this.#vis.destroy();
    this.#wrapper.remove();
  }

  #window(): TimeSpan {
    const { start, end } = this.#vis.getWindow();
    return { start: utcMs(start.valueOf()), end: utcMs(end.valueOf()) };
  }

  #glideTo(span: TimeSpan): void {
    this.#stopGlide();
    clearTimeout(this.#settle);
    this.#endMovement?.();
    this.#endMovement = null;
    this.#target = span;
    const end = this.#handlers.begin();
    const { folding } = this.#props;
    this.#stopGlide = glide(
      folding.foldSpan(this.#window()),
      folding.foldSpan(span),
      (drawn) => this.#setWindow(folding.unfoldSpan(drawn)),
      end,
    );
  }

  #setWindow({ start, end }: TimeSpan): void {
    this.#vis.setWindow(start, end, { animation: false });
  }

  /** Folds and unfolds at once: there is no way between two axes to glide along. */
  #fold({ folding, window }: TimelineProps): void {
    this.#stopGlide();
    this.#vis.setOptions(foldOptions(folding) as never);
    this.#marks.set(folding);
    this.#target = window;
    this.#setWindow(window);
    this.#handlers.onMove(window);
  }

  readonly #onRangeChange = ({ byUser }: { byUser: boolean }) => {
    const window = this.#window();
    if (byUser) {
      this.#stopGlide();
      this.#target = window;
      this.#endMovement ??= this.#handlers.begin();
      clearTimeout(this.#settle);
      this.#settle = setTimeout(() => this.#onSettled(), SETTLE_MS);
    }
    this.#draw();
    this.#handlers.onMove(window);
  };

  #onSettled(): void {
    this.#target = this.#window();
    this.#handlers.onWindow(this.#target);
    this.#endMovement?.();
    this.#endMovement = null;
  }

  /** vis-timeline draws the axis anew each time, and knows the width of its lane headings only then. */
  readonly #onDrawn = () => {
    const center = this.#wrapper.querySelector('.vis-panel.vis-center');
    if (center === null) return;
    this.#headings.update();
    const box = center.getBoundingClientRect();
    const left = box.left - this.#wrapper.getBoundingClientRect().left;
    const area = this.#area;
    if (left === area.left && box.width === area.width && box.height === area.height) {
      this.#placeMoment(this.#window());
      return;
    }
    this.#area = { left, width: Math.max(1, box.width), height: box.height };
    this.#draw();
    this.#handlers.onResize(this.#area);
  };

  #setHeights(): void {
    const { laneHeight, rowOffset } = this.#props;
    this.#wrapper.style.setProperty('--lane-height', `${laneHeight}px`);
    this.#wrapper.style.setProperty('--row-offset', `${rowOffset}px`);
  }

  #setLanes(): void {
    const { lanes, collapsed, slotOf } = this.#props;
    updateLanes(
      this.#groups,
      lanes.map((lane, order) => ({
        id: lane.id,
        content: '',
        order,
        lane,
        slot: slotOf(lane.id),
        isCollapsed: collapsed.includes(lane),
      })),
    );
    this.#strips.set(this.#wrapper, collapsed, slotOf);
  }

  /** Brings what vis-timeline holds in line with what is to be seen: one difference, not a redraw. */
  #draw(): void {
    const window = this.#window();
    const items = this.#props.levelOfDetail(window, this.#area.width, this.#props.selected);
    this.#drawing.update(items, (item) => this.#stateOf(item));
    const isLeaving = items.some(
      (item) => item.type !== 'band' && item.side === 'right' && item.at < window.start,
    );
    this.#wrapper.toggleAttribute('data-leaving', isLeaving);
    this.#placeMoment(window);
    const isEmpty = !items.some(({ type }) => type !== 'band');
    // Before it is laid out, nothing has room.
    if (isEmpty !== this.#isEmpty && this.#area.width > 1) {
      this.#isEmpty = isEmpty;
      this.#handlers.onEmpty(isEmpty);
    }
    // Zooming in then finds the closer look at hand.
    this.#spareTime.plan(() => this.#props.levelOfDetail(window, this.#area.width * CLOSER, null));
    const untold = items.filter((item) => this.#stateOf(item).head === null).map(({ lead }) => lead);
    if (untold.length > 0) this.#handlers.onUntold(untold);
  }

  #placeMoment(window: TimeSpan): void {
    const { folding } = this.#props;
    const drawn = folding.foldSpan(window);
    const scale = this.#area.width / Math.max(1, drawn.end - drawn.start);
    const ruler: Ruler = {
      ...this.#area,
      xOf: (time) => (folding.fold(time) - drawn.start) * scale,
      timeAt: (x) => folding.unfold(drawn.start + x / scale),
    };
    const { collapsed } = this.#props;
    if (collapsed.length > 0) this.#strips.draw(collapsed, drawn, this.#area, this.#headings.byLane());
    const flag = this.#line.place(ruler);
    const words = this.#marks.place(ruler, flag);
    hideCutLabels(this.#wrapper, this.#area.width, flag === null ? words : [flag, ...words]);
  }

  #stateOf(item: LodItem): LabelState {
    const { selected, current, lookOf } = this.#props;
    const look = lookOf(item.lane, item.lead);
    if (item.type === 'band') return { ...look, selected: false, current: false };
    return {
      ...look,
      selected: selected !== null && item.members.has(selected),
      current: current !== null && current.lane === item.lane && item.members.has(current.place),
    };
  }
}

const sameSpan = (a: TimeSpan, b: TimeSpan): boolean => a.start === b.start && a.end === b.end;
