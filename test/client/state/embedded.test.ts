import { describe, expect, it } from 'vitest';
import { embedCode, embedPathOf, wholePathOf } from '../../../client/state/embedded.ts';

describe('the path of the map in a frame', () => {
  it.each([
    ['/', '/embed'],
    ['/imports/0f-1', '/imports/0f-1/embed'],
    ['/imports/0f-1/', '/imports/0f-1/embed'],
    ['/embed', '/embed'],
  ])('beside %s is %s', (path, embed) => {
    expect(embedPathOf(path)).toBe(embed);
  });

  it.each([
    ['/embed', '/'],
    ['/embed/', '/'],
    ['/imports/0f-1/embed', '/imports/0f-1'],
  ])('leads from %s back to %s', (embed, path) => {
    expect(wholePathOf(embed)).toBe(path);
  });
});

describe('the code of a frame', () => {
  it('lets no title or address end its attribute', () => {
    const code = embedCode('https://x.org/embed?a=1&b="2"', 'Who <is> "who" & where');
    expect(code).toContain('src="https://x.org/embed?a=1&amp;b=&quot;2&quot;"');
    expect(code).toContain('title="Who &lt;is&gt; &quot;who&quot; &amp; where"');
    expect(code.match(/"/g)).toHaveLength(12);
  });
});
