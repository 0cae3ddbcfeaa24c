import moment from 'moment';

/** How vis-timeline is set up, whatever it shows. */
export const VIS_OPTIONS = {
  // Without `rtl` and a window, vis-timeline hides itself until something moves.
  rtl: false,
  moment: (time?: moment.MomentInput) => moment.utc(time),
  width: '100%',
  height: '100%',
  autoResize: false,
  orientation: { axis: 'bottom', item: 'top' },
  margin: { axis: 0, item: { horizontal: 0, vertical: 0 } },
  stack: false,
  groupHeightMode: 'fixed',
  groupOrder: 'order',
  selectable: false,
  showCurrentTime: false,
  showTooltips: false,
  verticalScroll: false,
  horizontalScroll: false,
  zoomKey: 'ctrlKey',
  zoomFriction: 8,
  maxMinorChars: 3,
} as const;
