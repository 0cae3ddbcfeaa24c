/**
 * One shape for each topic slot, as path data in a 10 by 10 box: topics are told apart without colour too.
 * Slots: triangle, square, circle, diamond, ring, cross, downward triangle, hexagon.
 */
export const TOPIC_SHAPES = [
  'M5 .4 9.9 9.6H.1z',
  'M.8.8h8.4v8.4H.8z',
  'M5 .3a4.7 4.7 0 1 1 0 9.4a4.7 4.7 0 1 1 0-9.4z',
  'M5 0 10 5 5 10 0 5z',
  'M5 .3a4.7 4.7 0 1 1 0 9.4a4.7 4.7 0 1 1 0-9.4zM5 2.5a2.5 2.5 0 1 0 0 5a2.5 2.5 0 1 0 0-5z',
  'M3.4.5h3.2v2.9h2.9v3.2H6.6v2.9H3.4V6.6H.5V3.4h2.9z',
  'M.1.4h9.8L5 9.6z',
  'M2.6.7h4.8L9.9 5 7.4 9.3H2.6L.1 5z',
] as const;

/** Shape of an event without a topic: a short bar. */
export const NO_TOPIC_SHAPE = 'M.5 3.6h9v2.8h-9z';
