import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { sampleBundle } from '../../bundle/sample-bundle.ts';
import { each, wholeOf } from './bundle-parts.ts';
import { readBundleFile } from './read-bundle-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'newsline-bundle-'));
afterAll(() => rmSync(folder, { recursive: true }));

const file = join(folder, 'bundle.json');
const read = (text: string | Uint8Array) => {
  writeFileSync(file, text);
  return readBundleFile(file);
};
const bundle = sampleBundle();
const json = JSON.stringify(bundle);

describe('readBundleFile', () => {
  it.each([
    ['on one line', json],
    ['indented', JSON.stringify(bundle, null, 2)],
    ['with a byte order mark', `\ufeff${json}`],
    [
      'with its members in another order',
      JSON.stringify(Object.fromEntries(Object.entries(bundle).reverse())),
    ],
    [
      'with members that we do not know',
      JSON.stringify({ more: [{ '"]}': '\\"' }], ...bundle, last: -1.5e3 }),
    ],
  ])('reads a bundle %s', (_how, text) => {
    const parts = read(text);
    expect(parts.ok && wholeOf(parts.value)).toEqual(bundle);
    // To the byte, whatever the order was.
    expect(parts.ok && JSON.stringify(wholeOf(parts.value))).toBe(json);
  });

  it('reads entries again in any order, across the windows of the file', () => {
    const title = 'ö'.repeat(2_500_000);
    const [first, second, ...rest] = bundle.events;
    const long = { ...bundle, events: [first, { ...second, title }, ...rest] };
    const parts = read(JSON.stringify(long));
    if (!parts.ok) throw new Error(parts.error.message);
    const { events, eventIds } = parts.value;
    expect(events.at(1).title).toBe(title);
    for (const index of [40, 1, 3, 0]) expect(events.at(index)).toEqual(long.events[index]);
    expect(Array.from(each(events), ({ id }) => id)).toEqual(eventIds);
  });

  it.each([
    ['', '1:1', 'broken-json', 'The file ends too early.'],
    ['[1]', '1:1', 'broken-json', 'This is not a JSON object.'],
    ['{"version":1,}', '1:14', 'broken-json', 'A name in quotes is missing.'],
    ['{"version" 1}', '1:12', 'broken-json', 'A colon is missing.'],
    ['{"version":}', '1:12', 'broken-json', 'A value is missing.'],
    ['{"version":1 "title"', '1:14', 'broken-json', 'A comma or a closing bracket is missing.'],
    ['{"version":1}x', '1:14', 'broken-json', 'There is more after the end of the JSON.'],
    ['{"version":2}', '1:12', 'invalid-bundle', 'The bundle has version 2; this build reads version 1.'],
    ['{"version":1}', '1:1', 'invalid-bundle', 'The bundle is not valid: it has no articles.'],
    ['{"events":{}}', '1:11', 'invalid-bundle', 'The bundle is not valid: events is not an array.'],
    ['{"events":[],"events":[]}', '1:23', 'invalid-bundle', 'The bundle is not valid: events comes twice.'],
    [
      '{"events":[],\n"articles":[],"version":1}',
      '1:1',
      'invalid-bundle',
      'The bundle is not valid at title: Invalid key: Expected "title" but received undefined.',
    ],
  ])('refuses %s', (text, place, code, message) => {
    const refused = read(text);
    const { line, column, ...problem } = refused.ok ? { line: 0, column: 0 } : refused.error;
    expect({ ...problem, place: `${line}:${column}` }).toEqual({
      level: 'error',
      code,
      message,
      file,
      place,
    });
  });

  const lineOf = (text: string, part: string) => text.slice(0, text.indexOf(part)).split('\n').length;
  const indented = JSON.stringify(bundle, null, 1);
  const title = JSON.stringify(bundle.events[7]?.title);
  it.each([
    [
      'a quote left out',
      `${title.slice(0, -1)},`,
      `${title},`,
      'broken-json',
      'This is not JSON: events[7].',
    ],
    ['a comma left out', title, `${title},`, 'broken-json', 'This is not JSON: events[7].'],
    ['another type', '7,', `${title},`, 'invalid-bundle', 'The bundle is not valid at events[7].title: '],
  ])('says where there is %s', (_what, broken, sound, code, message) => {
    const refused = read(indented.replace(sound, broken));
    if (refused.ok) throw new Error('It was read.');
    expect(refused.error.code).toBe(code);
    expect(refused.error.message.slice(0, message.length)).toBe(message);
    const near = refused.error.line - lineOf(indented, title);
    // A value that is JSON is named by its event's first line, broken JSON by where it breaks.
    expect(near).toBeGreaterThanOrEqual(code === 'broken-json' ? 0 : -10);
    expect(near).toBeLessThanOrEqual(1);
  });

  it('says where the text ends or is not UTF-8', () => {
    const cut = read(json.slice(0, -5000));
    expect(!cut.ok && cut.error.code).toBe('broken-json');
    const latin = Buffer.from(json.replace('Kyiv', 'Ky\u00efv'), 'latin1');
    const refused = read(latin);
    expect(!refused.ok && refused.error.message).toMatch(/^The text is not UTF-8 here: /);
    const none = readBundleFile(join(folder, 'none.json'));
    expect(!none.ok && none.error.code).toBe('unreadable-file');
  });
});
