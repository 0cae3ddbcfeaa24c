import type { TimeSpan, UtcMs } from '../base/time.ts';
import type { LabelOnScreen } from './drawing.ts';
import type { Folding } from './folding/folding.ts';
import type { LabelState } from './item-element.ts';
import type { Lane } from './lanes.ts';
import type { LabelItem, LevelOfDetail } from './lod/level-of-detail.ts';
import type { MomentMark, OnMoment } from './moment-line.ts';
import type { Position } from './navigation.ts';

/** What the timeline shows. */
export interface TimelineProps {
  readonly lanes: readonly Lane[];
  /** Those of `lanes` that are only a strip; the others are in the level of detail. */
  readonly collapsed: readonly Lane[];
  readonly levelOfDetail: LevelOfDetail;
  /** Pixels. */
  readonly laneHeight: number;
  /** Pixels from a lane's top to its first row of labels. */
  readonly rowOffset: number;
  readonly window: TimeSpan;
  /** As far as the window goes. */
  readonly limits: TimeSpan;
  /** No end of the window is inside a fold. */
  readonly folding: Folding;
  /** Place of the open event. */
  readonly selected: number | null;
  readonly current: Position | null;
  readonly moment: MomentMark | null;
  /** What a label or a band shows of the event at a place. Another function when more has become known. */
  readonly lookOf: (lane: string, place: number) => Omit<LabelState, 'selected' | 'current'>;
  /** Palette slot of a lane. */
  readonly slotOf: (lane: string) => number | null;
}

/** What the reader did, and nothing that was done through props. */
export interface TimelineHandlers {
  /** The window at every step of a movement, also of one that props began. */
  readonly onMove: (window: TimeSpan) => void;
  /** The window that the reader's panning and zooming settled on. */
  readonly onWindow: (window: TimeSpan) => void;
  readonly onSelect: (item: LabelItem) => void;
  /** The pointer has come to a label, or has left them all. */
  readonly onHover: (label: LabelOnScreen | null) => void;
  /** Places of events that are drawn without their titles, after each drawing that has some. */
  readonly onUntold: (places: readonly number[]) => void;
  /** Whether a label is drawn, whenever that changes. */
  readonly onEmpty: (isEmpty: boolean) => void;
  /** A double click on no label, or in order to zoom out with shift. */
  readonly onZoom: (time: UtcMs, direction: 'in' | 'out') => void;
  /** A click on the axis, or a move of the moment's mark. */
  readonly onMoment: OnMoment;
  /** The button of the lane of that id. */
  readonly onCollapse: (lane: string) => void;
  readonly onResize: (size: { readonly width: number; readonly height: number }) => void;
  /** Called as a movement begins; returns what to call at its end. */
  readonly begin: () => () => void;
}
