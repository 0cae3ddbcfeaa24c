/** As `.tl-label` is set in timeline.css. */
const FONT = "500 12.5px 'Inter Variable', Inter, system-ui, sans-serif";

/** Edge, padding, glyph and gap of a label, in pixels. */
const CHROME = 40;

/** Measures labels by their titles with the fonts that are loaded at its creation; each title once. */
export function createMeasure(): (title: string) => number {
  const context = document.createElement('canvas').getContext('2d');
  if (context !== null) context.font = FONT;
  const known = new Map<string, number>();
  return (title) => {
    const width =
      known.get(title) ?? Math.ceil(context?.measureText(title).width ?? title.length * 7) + CHROME;
    known.set(title, width);
    return width;
  };
}
