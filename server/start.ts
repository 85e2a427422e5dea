import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Express } from 'express';
import { pino, type Logger } from 'pino';
import { createApp } from './app.ts';
import type { Config } from './config.ts';
import { createPathPool } from './workers/path-pool.ts';
import { createWorkshopPool } from './workers/workshop-pool.ts';
import { openKnowledgeBase } from './open.ts';

/** Why an address cannot be listened on, and what to do. */
const REFUSALS: Record<string, string | undefined> = {
  EADDRINUSE: 'is taken; choose another',
  EACCES: 'may not be opened by this user; choose another',
  EADDRNOTAVAIL: 'is not an address of this machine; set HOST to one that is',
  ENOTFOUND: 'has a host that is not known; set HOST to an address of this machine',
};

/** Bytes of an address and headers together. A mapping goes in the address, each of its letters in up to nine bytes. */
const LONGEST_HEAD = 200_000;

/** How long answers under way may take when the server is told to stop. */
const GRACE_MS = 10_000;

/**
 * Listens, and resolves with the server and the address to open in a browser.
 * @throws {Error} that says what to do where the port is taken or not allowed.
 */
export async function listen(app: Express, host: string, port: number): Promise<{ server: Server; url: string }> {
  const server = createServer({ maxHeaderSize: LONGEST_HEAD }, app);
  server.listen(port, host);
  try {
    await once(server, 'listening');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const why = REFUSALS[code ?? ''];
    if (why === undefined) throw error;
    throw new Error(`Port ${port} on ${host} ${why}, for example PORT=${port + 1} npm start`, { cause: error });
  }
  const address = server.address() as AddressInfo;
  const name = host === '127.0.0.1' || host === '::1' ? 'localhost' : host.includes(':') ? `[${host}]` : host;
  return { server, url: `http://${name}:${address.port}` };
}

/** Opens the dataset, serves it until the process is told to stop, and says where. */
export async function startServer(config: Config): Promise<void> {
  const log = pino({ level: config.logLevel });
  log.info({ data: config.data }, 'opening; a large file takes a minute');
  const [paths, { workshop, stop }] = [createPathPool(), createWorkshopPool()];
  const knowledgeBase = await openKnowledgeBase(config.data, workshop);
  // The first reader should not wait for the layout.
  await (await knowledgeBase.snapshot()).layout();
  const { server, url } = await listen(
    createApp(knowledgeBase, config, { log, findPaths: paths.find, workshop }),
    config.host,
    config.port,
  );
  stopOnSignal(server, [paths, { stop }], log);
  const { dataset, revision } = await knowledgeBase.snapshot();
  console.log(`Entente serves "${dataset.info.title}", revision ${revision}, at ${url}`);
}

/** On the first SIGINT or SIGTERM, takes no more requests, lets those under way end, and exits. */
function stopOnSignal(server: Server, pools: readonly { stop: () => Promise<void> }[], log: Logger): void {
  const stop = (signal: NodeJS.Signals) => {
    log.info({ signal }, 'stopping');
    // Then nobody waits any more for what threads still do.
    server.close(() => void Promise.allSettled(pools.map((pool) => pool.stop())).then(() => process.exit(0)));
    server.closeIdleConnections();
    setTimeout(() => server.closeAllConnections(), GRACE_MS).unref();
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
}
