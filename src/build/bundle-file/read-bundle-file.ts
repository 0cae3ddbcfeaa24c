import { isUtf8 } from 'node:buffer';
import * as v from 'valibot';
import type { Diagnostic } from '../../base/diagnostic.ts';
import { err, ok, type Result } from '../../base/result.ts';
import {
  type Article,
  ArticleSchema,
  BUNDLE_VERSION,
  BundleSchema,
  EventSchema,
  type TimelineEvent,
} from '../../bundle/schema.ts';
import { describeSystemError, problem } from '../read-text.ts';
import type { BundleParts, Sequence } from './bundle-parts.ts';
import { ByteFile } from './byte-file.ts';
import { Extents } from './extents.ts';
import { placeInFile } from './place-in-file.ts';
import { type Extent, JsonProblem, scanJson } from './scan-json.ts';

const ENTRIES = new Set(['articles', 'events']);
const FrameSchema = v.omit(BundleSchema, ['articles', 'events']);
/** A value without an end is parsed as far as this, to find where it broke. */
const MOST_PARSED = 16 << 20;

/**
 * Reads a bundle file of any size, in memory of a hundred bytes or so for each event: one pass over the file proves
 * every article and event to be valid, later each is read again when it is asked for. The file stays open. The
 * diagnostic names the place in the file, and the path in the bundle, of the first thing that is wrong.
 */
export function readBundleFile(path: string): Result<BundleParts, Diagnostic> {
  let file: ByteFile;
  try {
    file = new ByteFile(path);
  } catch (error) {
    const message = `The bundle cannot be read: ${describeSystemError(error)}.`;
    return err(problem(path, 'unreadable-file', message));
  }
  try {
    return ok(readParts(path, file));
  } catch (error) {
    if (error instanceof JsonProblem) {
      const { message, offset } = locate(error, file);
      return err(problem(path, 'broken-json', message, placeInFile(file, offset)));
    }
    if (error instanceof BundleProblem) {
      return err(problem(path, 'invalid-bundle', error.message, placeInFile(file, error.offset)));
    }
    throw error;
  }
}

/** JSON, but not of a bundle. */
class BundleProblem extends Error {
  /** In bytes. */
  readonly offset: number;

  constructor(message: string, offset: number) {
    super(message);
    this.offset = offset;
  }
}

function readParts(path: string, file: ByteFile): BundleParts {
  const frame: Record<string, unknown> = {};
  const found = new Set<string>();
  const articles = new Extents();
  const events = new Extents();
  const articleIds: string[] = [];
  const eventIds: string[] = [];
  const eventStarts: number[] = [];

  for (const extent of scanJson(new ByteFile(path), ENTRIES)) {
    const { key, index, start, end } = extent;
    if (ENTRIES.has(key) && index === null) {
      if (end > start) throw new BundleProblem(`The bundle is not valid: ${key} is not an array.`, start);
      if (found.has(key)) throw new BundleProblem(`The bundle is not valid: ${key} comes twice.`, start);
      found.add(key);
      continue;
    }
    const value = parse(file, extent);
    if (index === null) {
      if (key === 'version') checkVersion(value, start);
      frame[key] = value;
    } else if (key === 'events') {
      const event = valid(EventSchema, value, extent);
      events.add(start, end);
      eventIds.push(event.id);
      eventStarts.push(event.start);
    } else {
      const article = valid(ArticleSchema, value, extent);
      articles.add(start, end);
      articleIds.push(article.id);
    }
  }
  for (const key of ENTRIES) {
    if (!found.has(key)) throw new BundleProblem(`The bundle is not valid: it has no ${key}.`, 0);
  }
  return {
    frame: valid(FrameSchema, frame, { key: '', index: null, start: 0, end: 0 }),
    // Each with a window of its own: they are read in turns.
    articles: sequence<Article>(new ByteFile(path), articles),
    events: sequence<TimelineEvent>(file, events),
    articleIds,
    eventIds,
    eventStarts,
  };
}

/** The values at `extents`, which have been proved valid. */
function sequence<T>(file: ByteFile, extents: Extents): Sequence<T> {
  return {
    length: extents.length,
    at: (index) => {
      const { start, end } = extents.at(index);
      return JSON.parse(file.slice(start, end).toString()) as T;
    },
  };
}

function parse(file: ByteFile, extent: Extent): unknown {
  const bytes = file.slice(extent.start, extent.end);
  if (!isUtf8(bytes)) throw new JsonProblem('The text is not UTF-8 here', extent.start, extent);
  const text = bytes.toString();
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new JsonProblem('This is not JSON', extent.start + brokenAt(error, text), extent);
  }
}

/** Offset in bytes at which V8 stopped reading `text`; its end when it does not say. */
function brokenAt(error: unknown, text: string): number {
  const position = /at position (\d+)/.exec(error instanceof Error ? error.message : '')?.[1];
  return Buffer.byteLength(text.slice(0, position === undefined ? text.length : Number(position)));
}

/** Where a value has no end, something in it is broken: a quote left out, mostly. Parsing it finds the place. */
function locate(
  { message, offset, within }: JsonProblem,
  file: ByteFile,
): { message: string; offset: number } {
  if (within === null) return { message: `${message}.`, offset };
  const told = `${message}: ${nameOf(within)}.`;
  const isWhole = within.end > within.start;
  if (isWhole) return { message: told, offset };
  const text = file.slice(within.start, within.start + MOST_PARSED).toString();
  try {
    JSON.parse(text);
  } catch (error) {
    const broken = brokenAt(error, text);
    if (within.start + broken < offset && broken < MOST_PARSED - 1) {
      return { message: `This is not JSON: ${nameOf(within)}.`, offset: within.start + broken };
    }
  }
  return { message: told, offset: within.start };
}

const nameOf = ({ key, index }: Extent): string => (index === null ? key : `${key}[${index}]`);

function checkVersion(version: unknown, offset: number): void {
  if (version === BUNDLE_VERSION) return;
  const message = `The bundle has version ${JSON.stringify(version)}; this build reads version ${BUNDLE_VERSION}.`;
  throw new BundleProblem(message, offset);
}

function valid<S extends v.GenericSchema>(schema: S, value: unknown, extent: Extent): v.InferOutput<S> {
  const parsed = v.safeParse(schema, value);
  if (parsed.success) return parsed.output;
  const [issue] = parsed.issues;
  const path = [nameOf(extent), v.getDotPath(issue)].filter(Boolean).join('.');
  throw new BundleProblem(
    `The bundle is not valid at ${path || 'its root'}: ${issue.message}.`,
    extent.start,
  );
}
