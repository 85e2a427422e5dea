import { expect, it } from 'vitest';
import { remember } from '../../server/formats/remember.ts';

it('makes the same thing once, nothing included', () => {
  const asked: string[] = [];
  const found = remember((word: string) => {
    asked.push(word);
    return word === '' ? null : { word };
  });
  expect([found('a'), found(''), found('a'), found('')]).toEqual([{ word: 'a' }, null, { word: 'a' }, null]);
  expect(asked).toEqual(['a', '']);
  expect(found('a')).toBe(found('a'));
});

it('forgets rather than grow, and is right all the same', () => {
  let made = 0;
  const text = remember((number: number) => {
    made += 1;
    return String(number);
  });
  for (let number = 0; number < 25_000; number += 1) expect(text(number)).toBe(String(number));
  expect(text(0)).toBe('0');
  expect(made).toBe(25_001);
});
