import { describe, expect, it } from 'vitest';
import { shareAddresses } from '../../../client/state/share-address.ts';
import { readView } from '../../../client/state/view-query.ts';

const at = (pathname: string) => ({ origin: 'https://x.org', pathname }) as Location;

describe('what is shared of a view', () => {
  it('is all of it, at the revision that was seen and not the one that the link before named', () => {
    const view = readView(new URLSearchParams('select=isi&during=2019&revision=old'));
    const { link, embed } = shareAddresses(view, 'new', at('/imports/0f'));
    expect(link).toBe('https://x.org/imports/0f?select=isi&during=2019&revision=new');
    expect(embed).toBe('https://x.org/imports/0f/embed?select=isi&during=2019&revision=new');
  });
});
