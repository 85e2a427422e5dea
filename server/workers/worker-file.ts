/** Whether this runs as it is written: then workers are to be loaded so as well. */
const isSource = import.meta.url.endsWith('.ts');

/** Where a worker of this folder is, and how a thread loads it: beside this file, or beside what is built of it. */
export function workerFile(name: string): { filename: string; execArgv: string[] } {
  const file = `./${name}.${isSource ? 'ts' : 'js'}`;
  return { filename: new URL(file, import.meta.url).href, execArgv: isSource ? ['--import', 'tsx'] : [] };
}
