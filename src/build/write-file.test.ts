import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { writeFileAtomically } from './write-file.ts';

let dir: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'newsline-write-'));
});
afterEach(() => rmSync(dir, { recursive: true }));

it('writes the pieces one after another', () => {
  const path = join(dir, 'a.txt');
  const long = 'é'.repeat(700_000);
  writeFileAtomically(path, ['', long, long, 'end']);
  expect(readFileSync(path, 'utf8')).toBe(`${long}${long}end`);
});

it('leaves the old file, and nothing else, when the pieces break off', () => {
  const path = join(dir, 'a.txt');
  writeFileSync(path, 'old');
  function* broken() {
    yield 'x'.repeat(2_000_000);
    throw new Error('no more');
  }
  expect(() => writeFileAtomically(path, broken())).toThrow('no more');
  expect(readFileSync(path, 'utf8')).toBe('old');
  expect(readdirSync(dir)).toEqual(['a.txt']);
});

it('says what it could not write', () => {
  const path = join(dir, 'none', 'a.txt');
  expect(() => writeFileAtomically(path, ['x'])).toThrow(
    `${path} cannot be written: no such file or directory.`,
  );
});
