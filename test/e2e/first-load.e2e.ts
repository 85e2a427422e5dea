import { get } from 'node:http';
import type { Page, Request } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { inMemory } from '../../server/store/memory.ts';
import { syntheticDataset } from '../bench/synthetic-dataset.ts';
import { startProduct } from './product.ts';

/** Bytes of compressed script, all that the first visit fetches before anything is done. */
const MOST = 250_000;
const VIEWPORT = { width: 1440, height: 900 };

interface Sent {
  url: string;
  bytes: number;
  encoding: string | undefined;
}

async function scriptsOf(page: Page, url: string, begin: () => Promise<void>): Promise<Sent[]> {
  const requests: Request[] = [];
  let asked = 0;
  page.on('request', (request) => request.resourceType() === 'script' && (asked += 1));
  page.on('requestfinished', (request) => request.resourceType() === 'script' && requests.push(request));
  await page.goto(url);
  await begin();
  // What the last that came asks for in its turn is asked for within a second.
  for (let before = -1; before !== asked || requests.length < asked;) {
    before = asked;
    await page.waitForTimeout(1000);
  }
  return Promise.all(
    requests.map(async (request) => {
      const { responseBodySize } = await request.sizes();
      const encoding = await (await request.response())!.headerValue('content-encoding');
      return { url: request.url(), bytes: responseBodySize, encoding: encoding ?? undefined };
    }),
  );
}

/** The same, as it is sent where there is no Brotli: over plain HTTP from another machine. */
const asGzip = (url: string) =>
  new Promise<Sent>((resolve, reject) => {
    get(url, { headers: { 'accept-encoding': 'gzip' } }, (answer) => {
      let bytes = 0;
      answer.on('data', (piece: Buffer) => (bytes += piece.length));
      answer.on('end', () => resolve({ url, bytes, encoding: answer.headers['content-encoding'] }));
    }).on('error', reject);
  });

function expectSmall(scripts: Sent[], encoding: string): void {
  expect(scripts.filter((script) => script.bytes > 1024 && script.encoding !== encoding)).toEqual([]);
  const sum = scripts.reduce((total, { bytes }) => total + bytes, 0);
  expect(sum).toBeGreaterThan(50_000);
  expect(sum).toBeLessThan(MOST);
}

describe('the first load', () => {
  const product = startProduct();

  it('takes no more than 250 kB of script, in either encoding', async () => {
    const page = await product.browser.newPage({ viewport: VIEWPORT });
    const scripts = await scriptsOf(page, product.url, () =>
      page.getByRole('img', { name: /^Map of [1-9]/ }).waitFor(),
    );
    expectSmall(scripts, 'br');
    expectSmall(await Promise.all(scripts.map(({ url }) => asGzip(url))), 'gzip');
  });
});

describe('the first load of a large graph', () => {
  const product = startProduct(() => Promise.resolve(inMemory(syntheticDataset(30_000, 90_000, 1))));

  it('takes no more, until one of its communities is drawn', async () => {
    const page = await product.browser.newPage({ viewport: VIEWPORT });
    const scripts = await scriptsOf(page, product.url, async () => {
      await page
        .getByRole('button', { name: /^Around .* among them$/ })
        .first()
        .click();
      await page.getByRole('img', { name: /^Map of [1-9]/ }).waitFor();
    });
    expectSmall(scripts, 'br');
    expectSmall(await Promise.all(scripts.map(({ url }) => asGzip(url))), 'gzip');
  });
});
