import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { plainFields } from './plain-fields.ts';

describe('plainFields', () => {
  it('reads one field a line', () => {
    const yaml = [
      'title: The bell falls #2, at 10:30',
      '',
      "outlet: 'Fjord: Times'",
      'published: 2021-05-03',
      'author: "Ann Lund # and others"',
      'url: https://fjord.example/bell#top',
      '',
    ];
    // A number sign behind a space begins a comment.
    expect(plainFields(yaml.join('\n'))).toBeNull();
    yaml[0] = 'title: The bell falls, at 10:30';
    const fields = {
      title: 'The bell falls, at 10:30',
      outlet: 'Fjord: Times',
      published: '2021-05-03',
      author: 'Ann Lund # and others',
      url: 'https://fjord.example/bell#top',
    };
    expect(plainFields(yaml.join('\n'))).toEqual(fields);
    expect(plainFields(yaml.join('\r\n'))).toEqual(fields);
  });

  it.each([
    'title: a: b',
    'title: a:',
    'title: *a',
    'title: &a b',
    'title: !a b',
    'title: [a]',
    'title: "a\\n"',
    "title: 'a''b'",
    'title: "a" b',
    'title: |\n  a',
    'title: a\n  b',
    'title: - a',
    'title: 12',
    'title: 1e3',
    'title: True',
    'title: null',
    'title: ~',
    'title:',
    'title: a\ntitle: b',
    'null: a',
    '- title',
    '# a',
    '...',
  ])('leaves to YAML what is not plain: %j', (yaml) => {
    expect(plainFields(yaml)).toBeNull();
  });

  it('gives what YAML gives, if it gives anything', () => {
    const piece = fc.constantFrom(
      ...'title|outlet|: |:|a|Ann|é|东|😀|true|null|1|2021-05-03| |  |#| #|"|\'|\\|-|- |*|&|!|[|{|]|,|?|@|`|%|~|<<|...|---|\t|\u00a0|\u2028|\ufeff|\u0085|\ud800|\r|\r\n'.split(
        '|',
      ),
    );
    const value = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.array(piece).map((pieces) => pieces.join('')),
    );
    const line = fc.tuple(fc.constantFrom('title: ', 'outlet: ', ''), value).map((parts) => parts.join(''));
    fc.assert(
      fc.property(
        fc.array(line, { minLength: 1, maxLength: 4 }),
        fc.constantFrom('\n', '\r\n'),
        (lines, end) => {
          const yaml = lines.join(end);
          const fields = plainFields(yaml);
          if (fields !== null) expect(fields).toEqual(parse(yaml) ?? {});
        },
      ),
      { numRuns: 3000 },
    );
  });
});
