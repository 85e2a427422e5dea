import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll } from 'vitest';
import type { KnowledgeBase } from '../../server/store/knowledge-base.ts';
import { openBrowser, startServer, type Running } from './browser.ts';

/** One browser and one server, of the real dataset or another, for all tests of a file; what each opened is closed after it. */
export function startProduct(open?: () => Promise<KnowledgeBase>): { browser: Browser; url: string } {
  const product = {} as { browser: Browser; url: string };
  let server: Running;
  beforeAll(async () => {
    [product.browser, server] = await Promise.all([openBrowser(), startServer(open)]);
    product.url = server.url;
  });
  afterEach(async () => {
    await Promise.all(product.browser.contexts().map((context) => context.close()));
  });
  afterAll(async () => {
    await product.browser.close();
    await server.stop();
  });
  return product;
}
