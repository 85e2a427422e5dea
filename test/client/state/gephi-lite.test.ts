import { describe, expect, it } from 'vitest';
import { gephiLiteAddress } from '../../../client/state/gephi-lite.ts';

describe('the link to Gephi Lite', () => {
  it('names the file by an address whose end tells the format, filters and all', () => {
    const link = new URL(
      gephiLiteAddress(new URL('https://e.example/api/v1/export/gexf?family=deal&during=2014%2F2019')),
    );
    const file = link.searchParams.get('file')!;
    expect(link.origin).toBe('https://lite.gephi.org');
    // As Gephi Lite takes the name of a file from its address, and the format from that.
    expect(file.split('/').pop()!.split('.').pop()).toBe('gexf');
    expect(new URL(file).search).toBe('?family=deal&during=2014%2F2019');
    expect(new URL(file).pathname).toBe('/api/v1/export/gexf');
  });
});
