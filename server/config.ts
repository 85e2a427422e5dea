import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { z } from 'zod';

/** A folder of the project; the same from the sources and from what is built of them, which lie equally deep. */
const inProject = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));

export const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

/** A setting that is not valid. */
export class ConfigError extends Error {
  override name = 'ConfigError';
}

export interface Config {
  /** The folder of the dataset, or a graph file. */
  data: string;
  host: string;
  /** 0 lets the system choose. */
  port: number;
  logLevel: (typeof LOG_LEVELS)[number];
  /** The folder of the built page. */
  page: string;
  /** How many requests a minute one address may make of the questions that cost most; 0 is without limit. */
  questionsPerMinute: number;
  /** Names under which the server may be asked besides those of this machine. */
  allowedHosts: readonly string[];
  /** How many proxies stand in front: whom they name as the client is believed. */
  trustProxy: number;
  /** Whether people may bring in graph files. */
  imports: boolean;
  /** How large such a file may be, in megabytes. */
  importMegabytes: number;
  /** Whether other sites may show the read-only map in a frame. */
  embeds: boolean;
}

export const DEFAULTS: Config = {
  data: inProject('graph-data/pakistan'),
  host: '127.0.0.1',
  port: 3000,
  logLevel: 'info',
  page: inProject('dist/page'),
  questionsPerMinute: 600,
  allowedHosts: [],
  trustProxy: 0,
  imports: true,
  importMegabytes: 100,
  embeds: true,
};

/** Names under which a machine knows itself. */
export const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|\[?::1\]?)$/;

const wholeNumber = (most: number) =>
  z
    .string()
    .regex(/^\d{1,7}$/, `must be a whole number from 0 to ${most}`)
    .transform(Number)
    .pipe(z.number().max(most, `must be a whole number from 0 to ${most}`));

const environment = z.object({
  DATA: z.string().min(1).optional(),
  HOST: z.string().min(1).optional(),
  PORT: wholeNumber(65_535).optional(),
  LOG_LEVEL: z.enum(LOG_LEVELS).optional(),
  QUESTIONS_PER_MINUTE: wholeNumber(1_000_000).optional(),
  ALLOWED_HOSTS: z.string().optional(),
  TRUST_PROXY: wholeNumber(20).optional(),
  IMPORTS: z.enum(['on', 'off'], 'must be on or off').optional(),
  IMPORT_MEGABYTES: wholeNumber(100_000).optional(),
  EMBED: z.enum(['on', 'off'], 'must be on or off').optional(),
});

/**
 * The configuration in environment variables and, before these, in the flags --data, --host and --port; what is absent
 * has its default.
 * @throws {ConfigError} that names the variable or flag and says what it takes.
 */
export function readConfig(variables: NodeJS.ProcessEnv, flags: readonly string[] = []): Config {
  const text = { type: 'string' } as const;
  const { values } = parseArgs({ args: [...flags], options: { data: text, host: text, port: text } });
  const { data = variables.DATA, host = variables.HOST, port = variables.PORT } = values;
  const given = { ...variables, DATA: data, HOST: host, PORT: port };
  const parsed = environment.safeParse(Object.fromEntries(Object.entries(given).filter(([, value]) => value !== '')));
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new ConfigError(`${issue!.path.join('.')} is not valid: ${issue!.message}`);
  }
  const { DATA, HOST, PORT, LOG_LEVEL, QUESTIONS_PER_MINUTE, ALLOWED_HOSTS, TRUST_PROXY } = parsed.data;
  const { IMPORTS, IMPORT_MEGABYTES, EMBED } = parsed.data;
  return {
    ...DEFAULTS,
    ...(DATA !== undefined && { data: DATA }),
    ...(HOST !== undefined && { host: HOST }),
    ...(PORT !== undefined && { port: PORT }),
    ...(LOG_LEVEL !== undefined && { logLevel: LOG_LEVEL }),
    ...(QUESTIONS_PER_MINUTE !== undefined && { questionsPerMinute: QUESTIONS_PER_MINUTE }),
    ...(ALLOWED_HOSTS !== undefined && { allowedHosts: ALLOWED_HOSTS.split(/[\s,]+/).filter((name) => name !== '') }),
    ...(TRUST_PROXY !== undefined && { trustProxy: TRUST_PROXY }),
    // Who serves others decides whether these may use the memory of the machine.
    imports: IMPORTS === undefined ? LOOPBACK.test(HOST ?? DEFAULTS.host) : IMPORTS === 'on',
    ...(IMPORT_MEGABYTES !== undefined && { importMegabytes: IMPORT_MEGABYTES }),
    ...(EMBED !== undefined && { embeds: EMBED === 'on' }),
  };
}
