/** The filter grammar as flags: --min-confidence for minConfidence. A flag given twice means either. */
import { Option, type Command } from 'commander';
import { filterFields } from '../contract/filter.ts';
import { DIRECTIONS, PATH_MODES, PATH_ORDERS } from '../contract/paths.ts';

const REPEATABLE = new Set([
  'actor',
  'actorType',
  'kind',
  'family',
  'sign',
  'during',
  'report',
  'exceptReport',
  'exceptPublisher',
]);

const collect = (value: string, before: string[] | undefined) => [...(before ?? []), value];

export function addFilterOptions(command: Command): Command {
  for (const [term, field] of Object.entries(filterFields)) {
    const flag = term.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
    const option = new Option(`--${flag} <value>`, field.meta()?.description);
    command.addOption(REPEATABLE.has(term) ? option.argParser(collect) : option);
  }
  return command;
}

export function addPathOptions(command: Command): Command {
  return command
    .option('--mode <mode>', `${PATH_MODES.join(', ')} (default: shortest)`)
    .option('--order <order>', `${PATH_ORDERS.join(', ')} (default: hops)`)
    .option('--k <number>', 'how many paths at most (default: 10)')
    .option('--max-hops <number>', 'how many hops at most')
    .option('--direction <direction>', `${DIRECTIONS.join(' or ')} (default: any)`)
    .addOption(new Option('--via <actor>', 'an actor that every path passes').argParser(collect))
    .addOption(new Option('--avoid <actor>', 'an actor that no path passes').argParser(collect));
}

export interface CommonOptions {
  data: string;
  json?: boolean;
}

/** The terms of a question among a command's options. */
export function termsOf<T extends CommonOptions>({ data: _, json: __, ...terms }: T): Omit<T, keyof CommonOptions> {
  return terms;
}
