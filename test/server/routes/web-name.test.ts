import { describe, expect, it } from 'vitest';
import { isWebName } from '../../../server/routes/web-name.ts';

describe('a name that the whole web can reach', () => {
  it.each(['entente.example.org', 'example.org.', 'EXAMPLE.org', '8.8.8.8', '[2001:4860:4860::8888]', 'local.org'])(
    'is %s',
    (name) => {
      expect(isWebName(name)).toBe(true);
    },
  );

  it.each([
    ...['localhost', 'app.localhost', 'printer', 'printer.local', 'nas.lan', 'x.home.arpa', 'wiki.corp.', 'a.test'],
    ...['127.0.0.1', '10.1.2.3', '172.16.0.1', '192.168.1.1', '169.254.1.1', '100.64.0.1', '0.0.0.0'],
    ...['[::1]', '::1', 'fe80::1', 'fd12::1', '::ffff:10.0.0.1', ''],
  ])('is not %j', (name) => {
    expect(isWebName(name)).toBe(false);
  });

  it('is not the name that nobody gave', () => {
    expect(isWebName(undefined)).toBe(false);
  });
});
