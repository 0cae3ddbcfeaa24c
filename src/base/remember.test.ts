import { describe, expect, it } from 'vitest';
import { remember } from './remember.ts';

describe('remember', () => {
  it('asks once for a word, also where the answer is no or null', () => {
    const asked: string[] = [];
    const isLong = remember((word) => {
      asked.push(word);
      return word.length > 3 ? word.length > 4 : null;
    });
    expect(['harbour', 'dock', 'pie', 'harbour', 'dock', 'pie'].map(isLong)).toEqual([
      true,
      false,
      null,
      true,
      false,
      null,
    ]);
    expect(asked).toEqual(['harbour', 'dock', 'pie']);
  });

  it('gives the same object again', () => {
    const lettersOf = remember((word) => [...word]);
    expect(lettersOf('quay')).toBe(lettersOf('quay'));
  });

  it('forgets all when it holds as many words as it may', () => {
    const asked: string[] = [];
    const upper = remember((word) => {
      asked.push(word);
      return word.toUpperCase();
    }, 2);
    for (const word of ['a', 'b', 'a', 'c', 'c', 'a']) expect(upper(word)).toBe(word.toUpperCase());
    expect(asked).toEqual(['a', 'b', 'c', 'a']);
  });
});
