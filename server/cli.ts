#!/usr/bin/env node
/** The same queries and formats from a terminal. */
import { Command, CommanderError, Option } from 'commander';
import packageJson from '../package.json' with { type: 'json' };
import { check } from './commands/check.ts';
import { printActor, printFind, printPaths, printSearch } from './commands/ask.ts';
import { exportFile } from './commands/export.ts';
import { forTerminal } from './commands/for-terminal.ts';
import { importFiles } from './commands/import.ts';
import { addFilterOptions, addPathOptions, refuseRepeats } from './commands/options.ts';
import { ConfigError, DEFAULTS, readConfig } from './config.ts';
import { EXPORT_FORMATS } from './contract/export-formats.ts';
import { ProblemError } from './errors.ts';
import { nativeJsonSchema } from './formats/json/native-format.ts';
import { startServer } from './start.ts';

const EXIT_CODES = `
Exit codes: 0 answered; 1 nothing found (no match, no path, or findings of check); 2 a question that is not valid;
3 the dataset or a file cannot be read or written.`;

const program = new Command('entente')
  .description('Actors, the relationships between them, and the claims that these come from.')
  .version(packageJson.version)
  .addHelpText('after', EXIT_CODES)
  .exitOverride()
  .configureHelp({ helpWidth: Math.min(process.stdout.columns || 100, 110) });

const data = () =>
  new Option('--data <path>', 'the folder of a dataset, or a graph file').default(
    DEFAULTS.data,
    'the one that comes with it',
  );
const json = () => new Option('--json', 'answer in JSON, as the API does');

program
  .command('serve')
  .description('serve the page and the API')
  .addOption(data())
  .option('--host <address>', 'listen on this address (default: 127.0.0.1)')
  .option('--port <number>', 'listen on this port (default: 3000)')
  .action(async (options: Record<string, string>) => {
    const flags = Object.entries(options).flatMap(([name, value]) => [`--${name}`, value]);
    await startServer(readConfig(process.env, flags));
  });

program
  .command('check')
  .description('lint a dataset')
  .argument('[folder]', 'the folder of the dataset', DEFAULTS.data)
  .option(
    '--texts <folder>',
    'texts of the reports, <report id>.txt, to compare statements with; REPORT_TEXTS in the environment means the same',
  )
  .addOption(json())
  .action(check);

program
  .command('search')
  .description('find actors by any of their names')
  .argument('<name>')
  .option('--limit <number>', 'how many at most')
  .addOption(data())
  .addOption(json())
  .action(printSearch);

program
  .command('find')
  .description('find actors, events, reports and claims by what is written of them')
  .argument('<words>', 'in one argument; all must match')
  .option('--limit <number>', 'how many of each sort at most')
  .addOption(data())
  .addOption(json())
  .action(printFind);

addFilterOptions(program.command('actor'))
  .description('one actor with its relationships')
  .argument('<name>', 'id or unambiguous name')
  .addOption(data())
  .addOption(json())
  .action(printActor);

addFilterOptions(addPathOptions(program.command('paths')))
  .description('the paths between two actors, each hop with its claims')
  .argument('<from>', 'id or unambiguous name')
  .argument('<to>', 'id or unambiguous name')
  .addOption(data())
  .addOption(json())
  .action(printPaths);

addFilterOptions(program.command('export'))
  .description(`write the graph as a file: ${EXPORT_FORMATS.join(', ')}`)
  .argument('<format>')
  .option('-o, --output <file>', 'write to this file and not to the terminal')
  .option('--gexf-version <version>', '1.3 or 1.2')
  .option('--gexf-edges <directions>', 'directed, or mixed for Gephi Desktop')
  .option('--drawing <file>', 'of GEXF: places, sizes and colours in JSON, as POST /export/gexf takes them')
  .addOption(data())
  .action(exportFile);

program
  .command('import')
  .description('read graph files, say what became of them, and write what they hold as a dataset')
  .argument('<files...>', 'what has the same id in several of them is one actor')
  .option('-o, --output <file>', "write the dataset to this file, in Entente's own JSON; - is the terminal")
  .option('--into <data>', 'add them to this dataset, a folder or a file; the same id is the same actor')
  .option('--mapping <file>', 'which columns of a table are what, and which kinds the words of a file mean')
  .option('--strict', 'write nothing where anything is odd or cannot be kept')
  .addOption(json())
  .action(importFiles);

program
  .command('schema')
  .description("print the JSON Schema of Entente's own format")
  .action(() => void process.stdout.write(`${JSON.stringify(nativeJsonSchema(), undefined, 2)}\n`));

for (const command of program.commands) refuseRepeats(command);

process.stdout.on('error', (error) => {
  process.exitCode = report(error);
});

try {
  await program.parseAsync();
} catch (error) {
  process.exitCode = report(error);
}

/** Says what is wrong, and answers with the exit code. Who reads no further, as `head` does, has had the answer. */
function report(error: unknown): number {
  if ((error as NodeJS.ErrnoException).code === 'EPIPE') return 0;
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  console.error(forTerminal(error instanceof Error ? error.message : String(error)));
  if (error instanceof ConfigError) return 2;
  if (!(error instanceof ProblemError)) return 3;
  return error.type === 'unknown-actor' || error.type === 'not-found' ? 1 : 2;
}
