import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Compiled, compile } from './compile.ts';

const VOCABULARY = `title: The harbour of Lindum
range: {start: 2021-01-01, end: 2021-12-31}
topics: [{name: Trade, terms: [harbour]}]
actors: [{name: Lindum, kind: country}]
`;
const ARTICLE = `---
title: Ferries
outlet: The Lindum Post
published: 2021-06-30
---

Lindum opened a new harbour on June 10, 2021.
`;

let dir: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'newsline-compile-'));
  write('timeline.yaml', VOCABULARY);
  write('ferries.md', ARTICLE);
});
afterEach(() => rmSync(dir, { recursive: true }));

const write = (name: string, text: string) => writeFileSync(join(dir, name), text);
const compiled = (folder = dir, vocabulary?: string) => compile(folder, vocabulary, { cacheDir: null });
const jsonOf = ({ output }: Compiled) => JSON.stringify(output?.bundle);
const errors = async () => {
  const { output, diagnostics } = await compiled();
  expect(output).toBeNull();
  return diagnostics.filter(({ level }) => level === 'error').map(({ file, line }) => [file, line]);
};

describe('compile', () => {
  it('makes the bundle of a folder, the same bytes each time', async () => {
    const { output, report } = await compiled();
    expect(output?.bundle.title).toBe('The harbour of Lindum');
    expect(output?.bundle.events.map(({ date }) => date)).toEqual(['2021-06-10']);
    expect(report?.events).toBe(1);
    expect(jsonOf(await compiled())).toBe(JSON.stringify(output?.bundle));
  });

  it('gives the same bytes wherever the folder lies', async () => {
    const other = mkdtempSync(join(tmpdir(), 'newsline-elsewhere-'));
    writeFileSync(join(other, 'timeline.yaml'), VOCABULARY);
    writeFileSync(join(other, 'ferries.md'), ARTICLE);
    expect(jsonOf(await compiled(other))).toBe(jsonOf(await compiled()));
    rmSync(other, { recursive: true });
  });

  it('gives nothing when one article is broken, and says where', async () => {
    write('broken.md', ARTICLE.replace('2021-06-30', 'the day before'));
    expect(await errors()).toEqual([[join(dir, 'broken.md'), 4]]);
  });

  it('gives nothing when the vocabulary is broken', async () => {
    write('timeline.yaml', VOCABULARY.replace('country', 'county'));
    expect(await errors()).toEqual([[join(dir, 'timeline.yaml'), 4]]);
  });

  it('gives nothing when a correction is broken', async () => {
    write('corrections.yaml', 'corrections:\n  - {do: drop, event: no-such-event, reason: It never was.}\n');
    expect(await errors()).toEqual([[join(dir, 'corrections.yaml'), 2]]);
  });

  it('gives nothing when a file cannot be read, though the others can', async () => {
    writeFileSync(join(dir, 'broken.txt'), Buffer.of(0xff));
    expect(await errors()).toEqual([[join(dir, 'broken.txt'), 1]]);
  });

  it('uses the vocabulary that was asked for', async () => {
    const elsewhere = join(dir, 'sub.yaml');
    writeFileSync(elsewhere, VOCABULARY.replace('The harbour', 'Ships'));
    expect((await compiled(dir, elsewhere)).output?.bundle.title).toBe('Ships of Lindum');
  });

  describe('a ledger of ids', () => {
    const id = async () => (await compiled()).output?.bundle.events[0]?.id;

    it('is begun by an empty file and then needs no change', async () => {
      write('ledger.yaml', '');
      const { output } = await compiled();
      expect(output?.ledger?.text).toContain(`${output?.bundle.events[0]?.id}: `);
      write('ledger.yaml', output?.ledger?.text ?? '');
      expect((await compiled()).output?.ledger).toBeNull();
    });

    it('keeps the id of an event whose article has changed around it, and says when an event is gone', async () => {
      write('ledger.yaml', '');
      const first = await id();
      write('ledger.yaml', (await compiled()).output?.ledger?.text ?? '');
      write('ferries.md', ARTICLE.replace('2021-06-30', '2021-07-30').replace('Ferries', 'New ferries'));
      expect(await id()).toBe(first);
      write('ferries.md', ARTICLE.replace('opened a new harbour', 'closed its old school harbour'));
      const { output, diagnostics } = await compiled();
      expect(output?.bundle.redirects).toEqual({ [first ?? '']: null });
      expect(diagnostics.map(({ code, file }) => [code, file])).toEqual([
        ['gone-event', join(dir, 'ledger.yaml')],
      ]);
    });

    it('is left alone when another vocabulary is asked for', async () => {
      write('ledger.yaml', '');
      const { output } = await compiled(dir, join(dir, 'timeline.yaml'));
      expect(output?.ledger).toBeNull();
    });
  });
});
