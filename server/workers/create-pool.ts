import { Piscina } from 'piscina';

/** Whether this runs as it is written: then workers are to be loaded so as well. */
const isSource = import.meta.url.endsWith('.ts');

type Options = ConstructorParameters<typeof Piscina>[0];

/**
 * A pool of threads that run a worker of this folder.
 * @param worker the name of its file, which lies beside this one, or beside what is built of it
 */
export function createPool<Task, Made>(worker: string, options: Options): Piscina<Task, Made> {
  const pool = new Piscina<Task, Made>({
    ...options,
    filename: new URL(`./${worker}.${isSource ? 'ts' : 'js'}`, import.meta.url).href,
    execArgv: isSource ? ['--import', 'tsx'] : [],
  });
  // Whoever waits for a thread that dies hears of it by the answer; where nobody waits, the next one starts another.
  pool.on('error', (error: unknown) => process.emitWarning(error instanceof Error ? error : String(error)));
  return pool;
}
