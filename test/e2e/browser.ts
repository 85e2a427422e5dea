/** The whole product in a real browser: a Chromium, the page built from the present sources, and the server. */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type axe from 'axe-core';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { createApp } from '../../server/app.ts';
import { DEFAULTS } from '../../server/config.ts';
import { openKnowledgeBase } from '../../server/open.ts';
import { listen } from '../../server/start.ts';

const run = promisify(execFile);
const project = fileURLToPath(new URL('../../', import.meta.url));

const INSTALLED = [
  process.env.CHROME_PATH,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** Draws WebGL without a graphics card, and asks nobody anything. */
const FLAGS = [
  ...['--no-sandbox', '--use-angle=swiftshader', '--enable-unsafe-swiftshader', '--disable-quic', '--no-first-run'],
  ...['--disable-background-networking', '--disable-component-update', '--disable-sync'],
];

/** A Chromium: one that is installed, or else the one that comes with the npm packages. */
export async function openBrowser(): Promise<Browser> {
  const installed = INSTALLED.find((path) => path !== undefined && existsSync(path));
  const { executablePath, env } = installed ? { executablePath: installed, env: {} } : await unpackChromium();
  return chromium.launch({ executablePath, args: FLAGS, env: { ...process.env, ...env } });
}

/**
 * Unpacks the packaged Chromium and the libraries that it needs. A process of its own does it, since the package takes
 * those libraries out only where it believes to be on Amazon's cloud, and then changes its process's environment.
 */
async function unpackChromium(): Promise<{ executablePath: string; env: Record<string, string> }> {
  const folder = join(tmpdir(), 'entente-chromium');
  await mkdir(folder, { recursive: true });
  const script = `import c from '@sparticuz/chromium'; process.stdout.write(await c.executablePath())`;
  const { stdout } = await run(process.execPath, ['--input-type=module', '--eval', script], {
    cwd: project,
    env: { ...process.env, TMPDIR: folder, AWS_LAMBDA_JS_RUNTIME: 'nodejs22.x' },
  });
  const fonts = join(folder, 'entente-fonts.conf');
  await writeFile(fonts, fontSettings([join(folder, 'fonts'), '/usr/share/fonts']));
  return { executablePath: stdout, env: { LD_LIBRARY_PATH: join(folder, 'al2023', 'lib'), FONTCONFIG_FILE: fonts } };
}

/** The package's own settings look for fonts where Amazon's cloud unpacks them, and a Chromium that finds none falls over. */
const fontSettings = (folders: readonly string[]) => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>${folders.map((folder) => `<dir>${folder}</dir>`).join('')}<cachedir>${tmpdir()}/entente-fonts</cachedir></fontconfig>
`;

export interface Running {
  url: string;
  stop: () => Promise<void>;
}

/**
 * Builds the page, apart from what others may have built, and serves it on a free port.
 * @param open what it is served with; the real dataset where nothing else is given
 */
export async function startServer(open = () => openKnowledgeBase(DEFAULTS.data)): Promise<Running> {
  const page = await mkdtemp(join(tmpdir(), 'entente-page-'));
  const vite = join(project, 'node_modules', 'vite', 'bin', 'vite.js');
  await run(process.execPath, [vite, 'build', '--outDir', page, '--emptyOutDir', '--logLevel', 'error'], {
    cwd: project,
    env: { ...process.env, NODE_ENV: 'production' },
  });
  const config = { ...DEFAULTS, page, logLevel: 'silent' as const, questionsPerMinute: 0 };
  const { server, url } = await listen(createApp(await open(), config), '127.0.0.1', 0);
  const stop = async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
    await rm(page, { recursive: true, force: true });
  };
  return { url, stop };
}

/** A page in a browser profile of its own, and all that went wrong in it. */
export interface Visit {
  page: Page;
  /** Errors on the console (a breach of the Content-Security-Policy is one), exceptions, requests to other hosts. */
  faults: string[];
}

/** Opens the page and waits until the map is drawn. */
export async function visit(browser: Browser, address: string, options?: BrowserContextOptions): Promise<Visit> {
  const visited = await openPage(browser, address, options);
  await visited.page.getByRole('img', { name: /^Map of [1-9]/ }).waitFor();
  return visited;
}

/** Opens the page, whatever there is to be seen. */
export async function openPage(
  browser: Browser,
  address: string,
  options: BrowserContextOptions = { viewport: { width: 1440, height: 900 } },
): Promise<Visit> {
  const context = await browser.newContext({ reducedMotion: 'reduce', ...options });
  const page = await context.newPage();
  const faults: string[] = [];
  const { origin } = new URL(address);
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(origin) && !url.startsWith('data:') && !url.startsWith('blob:')) faults.push(`asked ${url}`);
  });
  await page.goto(address);
  return { page, faults };
}

/** Accessibility faults that axe calls serious or critical, as `rule: element`. */
export async function seriousFaults(page: Page): Promise<string[]> {
  await page.evaluate(await readFile(join(project, 'node_modules', 'axe-core', 'axe.min.js'), 'utf8'));
  return page.evaluate(async () => {
    const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run();
    return violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  });
}
