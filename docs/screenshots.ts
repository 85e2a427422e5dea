/** Takes the pictures of the documentation from the real page: `npm run screenshots`. */
import { fileURLToPath } from 'node:url';
import { openBrowser, startServer, visit } from '../test/e2e/browser.ts';

const PICTURES = {
  'screenshot.png': '/?from=isi&to=jui&select=iskp--attacked--jui',
};

const server = await startServer();
const browser = await openBrowser();
for (const [name, address] of Object.entries(PICTURES)) {
  const { page, faults } = await visit(browser, `${server.url}${address}`);
  if (faults.length > 0) throw new Error(`The page has faults: ${faults.join('; ')}`);
  const path = fileURLToPath(new URL(name, import.meta.url));
  await page.screenshot({ path });
  console.log(path);
}
await browser.close();
await server.stop();
