/** Reads the configuration, opens the dataset, listens, and stops gracefully. */
import { forTerminal } from './commands/for-terminal.ts';
import { startServer } from './start.ts';
import { readConfig } from './config.ts';

try {
  await startServer(readConfig(process.env, process.argv.slice(2)));
} catch (error) {
  console.error(forTerminal(error instanceof Error ? error.message : String(error)));
  process.exitCode = 1;
}
