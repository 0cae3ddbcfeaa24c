import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { OWN_ARTICLES } from './project.ts';
import { readFolder } from './read-folder.ts';

let dir: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'newsline-folder-'));
});
afterEach(() => rmSync(dir, { recursive: true }));

const write = (name: string, content: string | Uint8Array) => writeFileSync(join(dir, name), content);
const problems = () => readFolder(dir).diagnostics.map(({ code, line, column }) => [code, line, column]);

describe('readFolder', () => {
  it('takes .md, .txt and .html files in code point order, and nothing else', () => {
    for (const name of ['b.txt', 'c.html', 'a.md', 'B.md', 'ä.md', '😀.md', '\uffee.md', 'LOUD.TXT'])
      write(name, name);
    for (const name of ['README.md', 'LICENSE', '.hidden.md', 'timeline.yaml', 'corrections.yaml'])
      write(name, name);
    mkdirSync(join(dir, 'folder.md'));
    const folder = readFolder(dir);
    const names = ['B.md', 'LOUD.TXT', 'a.md', 'b.txt', 'c.html', 'ä.md', '\uffee.md', '😀.md'];
    expect(folder.articles).toEqual(names.map((name) => ({ path: join(dir, name), text: name })));
    expect(folder.vocabulary).toEqual({ path: join(dir, 'timeline.yaml'), text: 'timeline.yaml' });
    expect(folder.corrections).toEqual({ path: join(dir, 'corrections.yaml'), text: 'corrections.yaml' });
    expect(folder.diagnostics).toEqual([]);
  });

  it('gives a .txt the .yaml of its name', () => {
    write('a.txt', 'Prose');
    write('a.yaml', 'outlet: X');
    expect(readFolder(dir).articles).toEqual([
      { path: join(dir, 'a.txt'), text: 'Prose', sidecar: { path: join(dir, 'a.yaml'), text: 'outlet: X' } },
    ]);
    expect(problems()).toEqual([]);
  });

  it('falls back to the project for the vocabulary, never for the corrections', () => {
    write('a.md', 'Prose');
    expect(readFolder(dir).vocabulary?.path).toBe(join(OWN_ARTICLES, 'timeline.yaml'));
    expect(readFolder(dir).corrections).toBeNull();
  });

  it('reads the vocabulary that was asked for', () => {
    write('a.md', 'Prose');
    write('timeline.yaml', 'of the folder');
    expect(readFolder(dir, join(dir, 'a.md')).vocabulary?.text).toBe('Prose');
    expect(readFolder(dir, join(dir, 'none.yaml')).diagnostics.map(({ code }) => code)).toEqual([
      'unreadable-file',
    ]);
  });

  it('drops the byte order mark', () => {
    write('a.md', '\ufeffProse');
    expect(readFolder(dir).articles[0]?.text).toBe('Prose');
  });

  it.each<[string, string, string | Uint8Array, [string, number, number]]>([
    ['zero bytes', 'a.md', 'x\ny\0', ['binary-file', 2, 2]],
    ['a picture', 'a.md', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), ['binary-file', 3, 1]],
    ['bytes of no encoding', 'a.md', Buffer.of(0x41, 0x81, 0x8d), ['not-utf8', 1, 2]],
    ['a file far too large', 'a.md', 'The quay is open. '.repeat(600_000), ['too-large', 1, 1]],
    [
      'Latin-1 after wide characters',
      'a.md',
      Buffer.concat([Buffer.from('Київ '), Buffer.of(0xe9, 0x20)]),
      ['not-utf8', 1, 6],
    ],
    ['a bad sidecar', 'a.yaml', Buffer.of(0xff), ['not-utf8', 1, 1]],
    ['an unknown kind of file', 'a.docx', 'x', ['unused-file', 1, 1]],
    ['metadata without its article', 'b.yaml', 'x', ['unused-file', 1, 1]],
  ])('reports %s', (_what, name, content, expected) => {
    write('a.txt', 'Prose');
    write(name, content);
    expect(problems()).toEqual([expected]);
  });

  it.each([
    [
      'windows-1252',
      Buffer.from('one\ntwo caf\u00e9s, \u0093quoted\u0094, three', 'latin1'),
      'one\ntwo cafés, “quoted”, three',
    ],
    ['UTF-16 with a mark', Buffer.from('\ufeffKyiv is Київ', 'utf16le'), 'Kyiv is Київ'],
    ['UTF-16 the other way round', Buffer.from('\ufeffKyiv is Київ', 'utf16le').swap16(), 'Kyiv is Київ'],
    ['UTF-16 without a mark', Buffer.from('The quay is open.\n', 'utf16le'), 'The quay is open.\n'],
  ])('reads %s, with a warning', (_what, bytes, text) => {
    write('a.txt', bytes);
    const { articles, diagnostics } = readFolder(dir);
    expect(articles[0]?.text).toBe(text);
    expect(diagnostics).toMatchObject([{ level: 'warning', code: 'not-utf8' }]);
  });

  it('reads a page in the encoding that its head names', () => {
    write('a.html', Buffer.from('<html><head><meta charset="iso-8859-1"></head><p>caf\u00e9</p>', 'latin1'));
    const { articles, diagnostics } = readFolder(dir);
    expect(articles[0]?.text).toContain('café');
    expect(diagnostics).toEqual([]);
  });

  it('says which folders it does not look into, but for the pictures of a page', () => {
    write('a.html', 'Prose');
    for (const name of ['sub', 'empty', 'a_files']) mkdirSync(join(dir, name));
    for (const name of ['sub/b.md', 'empty/c.png', 'a_files/d.html']) write(name, 'Prose');
    expect(readFolder(dir).diagnostics).toMatchObject([
      { level: 'warning', code: 'nested-folder', file: join(dir, 'sub') },
    ]);
  });

  it('still reads the other articles when one is broken', () => {
    write('a.md', Buffer.of(0xff));
    write('b.md', 'Prose');
    expect(readFolder(dir).articles.map(({ text }) => text)).toEqual(['Prose']);
  });

  it('reports a folder without articles', () => {
    expect(problems()).toEqual([['no-articles', 1, 1]]);
  });

  it('reports a folder that is not there and one that is a file, without more to say', () => {
    write('a.md', 'Prose');
    for (const path of [join(dir, 'none'), join(dir, 'a.md')]) {
      expect(readFolder(path).diagnostics.map(({ file, code }) => [file, code])).toEqual([
        [path, 'unreadable-folder'],
      ]);
    }
  });
});
