import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it, test } from 'vitest';
import { compile } from './compile.ts';

const VOCABULARY = `title: The harbour of Lindum
range: {start: 2021-01-01, end: 2021-12-31}
topics: [{name: Trade, terms: [harbour]}]
actors: [{name: Lindum, kind: country}]
`;
const FIELDS = 'title: Ferries\noutlet: The Lindum Post\npublished: 2021-06-30';
const PROSE =
  'Lindum opened a new harbour on June 10, 2021. The mayor of Lindum closed the old harbour on June 12, 2021.';
const article = (fields: string, prose = PROSE) => `---\n${fields}\n---\n\n${prose}\n`;

let dir: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'newsline-bad-'));
  write('timeline.yaml', VOCABULARY);
  write('good.md', article(FIELDS));
});
afterEach(() => rmSync(dir, { recursive: true }));

function write(name: string, content: string | Uint8Array): void {
  mkdirSync(dirname(join(dir, name)), { recursive: true });
  writeFileSync(join(dir, name), content);
}
const compiled = () => compile(dir, undefined, { cacheDir: null });
const said = async () =>
  (await compiled()).diagnostics.map(({ level, code, file, line }) => [
    level,
    code,
    file.slice(dir.length + 1),
    line,
  ]);

const OTHER = FIELDS.replace('Ferries', 'Boats');
const GERMAN =
  'Der Hafen der Stadt ist seit Montag geschlossen, und die Schiffe liegen auf der Reede, sagte die Bürgermeisterin, die nicht weiß, wann sie mit ihrer Ladung einlaufen dürfen.';

test.each<[string, string, string | Uint8Array, [string, string, number]]>([
  ['an empty file', 'bad.md', '', ['error', 'empty-file', 1]],
  [
    'a binary file',
    'bad.txt',
    Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'),
    ['error', 'binary-file', 3],
  ],
  ['ten megabytes', 'bad.txt', `${PROSE}\n`.repeat(100_000), ['error', 'too-large', 1]],
  ['a lost encoding', 'bad.txt', Buffer.of(0x41, 0x81, 0x8d), ['error', 'not-utf8', 1]],
  ['no sentences', 'bad.md', article(OTHER, '— 42 —'), ['error', 'no-sentences', 1]],
  ['another language', 'bad.md', article(OTHER, GERMAN), ['error', 'other-language', 7]],
  ['another language by its fields', 'bad.md', article(`${OTHER}\nlang: de`), ['error', 'invalid-field', 5]],
  ['broken front matter', 'bad.md', article('title: "Boats\noutlet: [}'), ['error', 'bad-yaml', 4]],
  ['front matter that never ends', 'bad.md', `---\n${OTHER}\n${PROSE}`, ['error', 'no-front-matter', 1]],
  [
    'no date',
    'bad.txt',
    `Boats come in\n\n${PROSE.replace(/, 2021/g, '')}\n\n© The Lindum Post`,
    ['error', 'no-publication-date', 1],
  ],
  ['the same article again', 'same.md', article(FIELDS), ['error', 'duplicate-article', 1]],
  ['an unknown kind of file', 'bad.docx', 'PK', ['warning', 'unused-file', 1]],
  ['a folder of articles', 'sub/more.md', article(OTHER), ['warning', 'nested-folder', 1]],
])('of %s one thing is said', async (_, name, content, [level, code, line]) => {
  write(name, content);
  expect(await said()).toEqual([[level, code, name.replace('/more.md', ''), line]]);
});

it('says of a huge paragraph where it begins, and reads it', async () => {
  write('long.md', article(OTHER, `${PROSE} `.repeat(100)));
  expect(await said()).toEqual([['warning', 'huge-paragraph', 'long.md', 7]]);
});

test.each([
  ['the line ends of Windows', article(OTHER).replaceAll('\n', '\r\n')],
  ['a byte order mark', `\ufeff${article(OTHER)}`],
  ['UTF-16', Buffer.from(`\ufeff${article(OTHER)}`, 'utf16le')],
])('reads %s like the others', async (_, content) => {
  write('good.md', content);
  const { output } = await compiled();
  expect(output?.bundle.events.map(({ date }) => date)).toEqual(['2021-06-10', '2021-06-12']);
});
