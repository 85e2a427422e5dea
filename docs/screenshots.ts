/** Takes the pictures of the documentation from the real page: `npm run screenshots`. */
import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { openBrowser, openPage, startServer } from '../test/e2e/browser.ts';

const WINDOWS = {
  wide: { width: 1440, height: 900 },
  tablet: { width: 1024, height: 768 },
  phone: { width: 390, height: 844 },
};

type Shot = [address: string, window: keyof typeof WINDOWS, colorScheme: 'light' | 'dark'];

const ACTOR = '/?select=iskp&focus=1';
const TIMES = '/?during=2022&against=2021';
const PICTURES: Record<string, Shot> = {
  'screenshot.png': ['/?from=isi&to=jui&select=iskp--attacked--jui', 'wide', 'light'],
  'design/actor-wide-light.png': [ACTOR, 'wide', 'light'],
  'design/actor-wide-dark.png': [ACTOR, 'wide', 'dark'],
  'design/times-wide-light.png': [TIMES, 'wide', 'light'],
  'design/tables-wide-dark.png': ['/?table=relationships&select=iskp--attacked--jui', 'wide', 'dark'],
  'design/first-tablet-light.png': ['/', 'tablet', 'light'],
  'design/first-tablet-dark.png': ['/', 'tablet', 'dark'],
  'design/first-phone-light.png': ['/', 'phone', 'light'],
  'design/actor-phone-dark.png': ['/?select=iskp', 'phone', 'dark'],
};

const server = await startServer();
const browser = await openBrowser();
await mkdir(fileURLToPath(new URL('design', import.meta.url)), { recursive: true });
for (const [name, [address, window, colorScheme]] of Object.entries(PICTURES)) {
  const { page, faults } = await openPage(browser, `${server.url}${address}`, {
    ...{ viewport: WINDOWS[window], colorScheme, hasTouch: window === 'phone' },
  });
  await page.waitForLoadState('networkidle');
  await page.getByRole('status').getByText('Loading').waitFor({ state: 'detached' });
  // Names are drawn once fonts have come.
  await page.evaluate(() => document.fonts.ready);
  await page.waitForTimeout(500);
  if (faults.length > 0) throw new Error(`The page has faults: ${faults.join('; ')}`);
  const path = fileURLToPath(new URL(name, import.meta.url));
  await page.screenshot({ path });
  console.log(path);
  await page.context().close();
}
await browser.close();
await server.stop();
