import { describe, expect, it } from 'vitest';
import { gapsIn } from '../../../client/state/address-gaps.ts';
import { applyChange } from '../../../client/state/use-view.ts';
import { readView, writeView } from '../../../client/state/view-query.ts';

const isThere = (id: string) => ['a', 'b'].includes(id);
const view = (query: string) => readView(new URLSearchParams(query));

describe('what an address names and the dataset lacks', () => {
  it.each([
    ['hide=a&hide=z&only=y&expand=x&choose=w&choose=b&pin=v@1,2&pin=a@3,4', undefined, 'hide=a&choose=b&pin=a%403%2C4'],
    ['from=a&to=b&path=9&compare=12', 3, 'from=a&to=b&path=3'],
    ['from=a&to=b&path=2&compare=3', 3, 'from=a&to=b&path=2&compare=3'],
  ])('is taken out of %s where %s paths are found', (query, found, left) => {
    const given = view(query);
    const { terms, without } = gapsIn(given, isThere, found);
    expect(writeView(applyChange(given, without)).toString()).toBe(left);
    expect(terms.length > 0).toBe(query !== left);
  });

  it('is whom it has visited as well, one or several together', () => {
    const given = view('visit=a&visit=z&visit=a--y');
    const { terms, without } = gapsIn(given, isThere, undefined);
    expect(terms).toEqual(['visit=z', 'visit=a--y']);
    expect(writeView(applyChange(given, without)).toString()).toBe('visit=a');
  });

  it('is of a graph drawn in parts only whom nobody knew when asked', () => {
    const given = view('visit=a&visit=z&expand=y&expand=b&hide=x');
    const { terms, without } = gapsIn(given, undefined, undefined, ['z', 'y']);
    expect(terms).toEqual(['expand=y', 'visit=z']);
    expect(writeView(applyChange(given, without)).toString()).toBe('hide=x&expand=b&visit=a');
  });

  it('is told as it stands there', () => {
    const { terms } = gapsIn(view('hide=z&choose=a&pin=v@1,2&from=a&to=b&path=9'), isThere, 3);
    expect(terms).toEqual(['hide=z', 'pin=v@1,2', 'path=9']);
  });

  it('is nothing while nobody knows, and where there is no path at all', () => {
    expect(gapsIn(view('hide=z&from=a&to=b&path=9'), undefined, undefined).terms).toEqual([]);
    expect(gapsIn(view('from=a&to=b&path=9'), isThere, 0).terms).toEqual([]);
  });
});
