import { describe, expect, it } from 'vitest';
import { changesInWords } from '../../../client/state/view-changes.ts';
import { beginAt, goTo, MOST_STEPS, redone, undone } from '../../../client/state/view-history.ts';
import { readView } from '../../../client/state/view-query.ts';

const walked = (...views: string[]) => views.reduce(goTo, beginAt(''));

describe('the history of views', () => {
  it('leads back and forth along the views one went through', () => {
    const back = undone(walked('?select=a', '?select=b'))!;
    expect(back.present).toBe('?select=a');
    expect(undone(back)!.present).toBe('');
    expect(redone(undone(back)!)!.present).toBe('?select=a');
    expect(redone(redone(undone(back)!)!)!.present).toBe('?select=b');
  });

  it('ends where it began, and where nothing was undone', () => {
    expect(undone(beginAt('?select=a'))).toBeUndefined();
    expect(redone(walked('?select=a'))).toBeUndefined();
  });

  it('takes arriving at the view that is present for no step, since undoing arrives there', () => {
    const back = undone(walked('?select=a'))!;
    expect(goTo(back, back.present)).toBe(back);
  });

  it('forgets what was undone as soon as one goes elsewhere', () => {
    const elsewhere = goTo(undone(walked('?select=a'))!, '?select=b');
    expect(redone(elsewhere)).toBeUndefined();
    expect(undone(elsewhere)!.present).toBe('');
  });

  it('keeps a bounded number of steps, the latest', () => {
    const long = walked(...Array.from({ length: MOST_STEPS + 10 }, (_, index) => `?select=${index}`));
    expect(long.past).toHaveLength(MOST_STEPS);
    expect(long.past.at(-1)).toBe(`?select=${MOST_STEPS + 8}`);
  });
});

describe('what changed between two views', () => {
  const changes = (before: string, after: string) =>
    changesInWords(readView(new URLSearchParams(before)), readView(new URLSearchParams(after)));

  it.each([
    ['', 'select=ttp', 'the selection'],
    ['family=deal', '', 'the families shown'],
    ['select=ttp', 'select=isi&minConfidence=50', 'the selection and the filters'],
    ['from=a&to=b', 'from=a&to=b&path=2', 'the path shown'],
    ['from=a&to=b&path=3', 'select=c&during=2019', 'the selection, the filters and the path question'],
  ])('from “%s” to “%s” is %s', (before, after, words) => {
    expect(changes(before, after)).toBe(words);
  });
});
