/** Reads the configuration, opens the dataset, listens, and stops gracefully. */
import { startServer } from './start.ts';
import { readConfig } from './config.ts';

try {
  await startServer(readConfig(process.env, process.argv.slice(2)));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
