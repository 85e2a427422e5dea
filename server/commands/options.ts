/** The filter grammar as flags: --min-confidence for minConfidence. A flag given twice means either. */
import { Option, type Command } from 'commander';
import type { z } from 'zod';
import { filterFields } from '../contract/filter.ts';
import { isRepeatable } from '../contract/parameters.ts';
import { DIRECTIONS, PATH_MODES, PATH_ORDERS, pathsQuery } from '../contract/paths.ts';

const collect = (value: string, before: string[] | undefined) => [...(before ?? []), value];

/** A term of the contract as a flag: it may be given twice where the API takes it twice. */
function termOption(term: string, value: string, field: z.ZodType, description = field.meta()?.description): Option {
  const flag = term.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  const option = new Option(`--${flag} <${value}>`, description);
  return isRepeatable(field) ? option.argParser(collect) : option;
}

export function addFilterOptions(command: Command): Command {
  for (const [term, field] of Object.entries(filterFields)) command.addOption(termOption(term, 'value', field));
  return command;
}

export function addPathOptions(command: Command): Command {
  const { mode, order, k, maxHops, direction, via, avoid } = pathsQuery.shape;
  return command
    .addOption(termOption('mode', 'mode', mode, `${PATH_MODES.join(', ')} (default: shortest)`))
    .addOption(termOption('order', 'order', order, `${PATH_ORDERS.join(', ')} (default: hops)`))
    .addOption(termOption('k', 'number', k, 'how many paths at most (default: 10)'))
    .addOption(termOption('maxHops', 'number', maxHops, 'how many hops at most'))
    .addOption(termOption('direction', 'direction', direction, `${DIRECTIONS.join(' or ')} (default: any)`))
    .addOption(termOption('via', 'actor', via, 'an actor that every path passes'))
    .addOption(termOption('avoid', 'actor', avoid, 'an actor that no path passes'));
}

/** Refuses a second value of what can have only one, as the API does: taking the last would answer another question. */
export function refuseRepeats(command: Command): void {
  for (const option of command.options) {
    if (!option.required || option.parseArg === collect) continue;
    let times = 0;
    command.on(`option:${option.name()}`, () => {
      times += 1;
      if (times > 1) command.error(`error: ${option.long} is given twice, and takes one value; leave one of them out`);
    });
  }
}

export interface CommonOptions {
  data: string;
  json?: boolean;
}

/** The terms of a question among a command's options. */
export function termsOf<T extends CommonOptions>({ data: _, json: __, ...terms }: T): Omit<T, keyof CommonOptions> {
  return terms;
}
