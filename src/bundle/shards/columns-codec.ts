import { DAY_MS } from '../../base/time.ts';
import { ByteReader, ByteWriter } from '../bytes.ts';
import { type EventColumns, type Lists, scoreOf, strengthAt } from '../columns.ts';

/**
 * The columns in about eleven bytes an event, one property after the other:
 *
 *     size, unit of time in ms
 *     starts       each as its distance from the one before
 *     lengths      the table of those that there are, the most frequent first; the place in it of each event's
 *     scores       what the strength is made from: sources, actors, kind
 *     published    days from the event's start
 *     lists        actors, topics, outlets: their lengths, then their values
 */
export function encodeColumns(columns: EventColumns): Uint8Array {
  const writer = new ByteWriter();
  const { size, start } = columns;
  const unit = unitOf(columns);
  writer.varint(size);
  writer.varint(unit);
  let before = 0;
  for (const value of start) {
    writer.signed((value - before) / unit);
    before = value;
  }
  encodeLengths(writer, columns, unit);
  for (const strength of columns.strength) writer.varint(scoreOf(strength));
  for (let i = 0; i < size; i++) {
    writer.signed((columns.published[i] ?? 0) - Math.floor((start[i] ?? 0) / DAY_MS));
  }
  for (const lists of [columns.actors, columns.topics, columns.outlets]) encodeLists(writer, lists);
  return writer.written();
}

/** Throws a `RangeError` when the bytes are not those of columns. */
export function decodeColumns(bytes: Uint8Array): EventColumns {
  const reader = new ByteReader(bytes);
  const size = reader.checkedCount(reader.varint());
  const unit = reader.varint();
  const start = new Float64Array(size);
  let before = 0;
  for (let i = 0; i < size; i++) {
    before += reader.signed() * unit;
    start[i] = before;
  }
  const end = decodeEnds(reader, start, unit);
  const kind = new Uint8Array(size);
  const strength = new Uint32Array(size);
  for (let i = 0; i < size; i++) {
    const score = reader.varint();
    strength[i] = strengthAt(score, i);
    kind[i] = score & 3;
  }
  const published = new Int32Array(size);
  for (let i = 0; i < size; i++) published[i] = Math.floor((start[i] ?? 0) / DAY_MS) + reader.signed();
  const [actors, topics, outlets] = [
    decodeLists(reader, size),
    decodeLists(reader, size),
    decodeLists(reader, size),
  ];
  return { size, start, end, kind, strength, published, actors, topics, outlets };
}

/** The longest time, a whole number of ms, of which every start and length is a multiple. */
function unitOf({ size, start, end }: EventColumns): number {
  let unit = 0;
  for (let i = 0; i < size && unit !== 1; i++) {
    const from = start[i] ?? 0;
    unit = divisor(divisor(unit, Math.abs(from)), (end[i] ?? 0) - from);
  }
  return unit || 1;
}

/** Greatest common divisor. */
function divisor(a: number, b: number): number {
  let [x, y] = [a, b];
  while (y > 0) [x, y] = [y, x % y];
  return x;
}

function encodeLengths(writer: ByteWriter, { start, end }: EventColumns, unit: number): void {
  const counts = new Map<number, number>();
  const lengthAt = (i: number) => ((end[i] ?? 0) - (start[i] ?? 0)) / unit;
  for (let i = 0; i < start.length; i++) counts.set(lengthAt(i), (counts.get(lengthAt(i)) ?? 0) + 1);
  const table = [...counts].sort(([a, n], [b, m]) => m - n || a - b).map(([length]) => length);
  const places = new Map(table.map((length, place) => [length, place]));
  writer.varint(table.length);
  for (const length of table) writer.varint(length);
  for (let i = 0; i < start.length; i++) writer.varint(places.get(lengthAt(i)) ?? 0);
}

function decodeEnds(reader: ByteReader, start: Float64Array, unit: number): Float64Array {
  const table: number[] = [];
  for (let left = reader.varint(); left > 0; left--) table.push(reader.varint() * unit);
  return start.map((from) => {
    const length = table[reader.varint()];
    if (length === undefined) throw new RangeError('This length is not in the table');
    return from + length;
  });
}

function encodeLists(writer: ByteWriter, { offsets, values }: Lists): void {
  for (let i = 1; i < offsets.length; i++) writer.varint((offsets[i] ?? 0) - (offsets[i - 1] ?? 0));
  for (const value of values) writer.varint(value);
}

function decodeLists(reader: ByteReader, size: number): Lists {
  const offsets = new Uint32Array(size + 1);
  let offset = 0;
  for (let i = 1; i <= size; i++) {
    offset += reader.varint();
    offsets[i] = offset;
  }
  const values = new Uint16Array(reader.checkedCount(offset));
  for (let i = 0; i < values.length; i++) values[i] = reader.varint();
  return { offsets, values };
}
