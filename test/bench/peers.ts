/** The peers, and what each is asked on which graph. */
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import type { Work } from './works.ts';

export interface Peer {
  name: string;
  /** What starts it, before the folder of the graph. */
  command: string[];
  works: Work[];
  /** Packages whose versions say what was measured, where it does not say so itself. */
  packages?: string[];
  /** Not installed: why. */
  missing?: string;
}

const NODE = [process.execPath, '--expose-gc', '--max-old-space-size=16000', '--stack-size=2000'];
const PACKAGES = {
  graphology: ['graphology', 'graphology-shortest-path', 'graphology-simple-path'],
  ngraph: ['ngraph.graph', 'ngraph.path'],
};

/** @param folder of the peers in JavaScript, bundled as the server is */
export function peersIn(folder: string): Peer[] {
  const node = (name: string) => [...NODE, `${folder}/${name}.js`];
  return [
    { name: 'Entente', command: node('entente'), works: ['one', 'ten', 'filtered', 'five', 'all'] },
    {
      name: 'graphology',
      command: node('graphology'),
      works: ['one', 'filtered', 'all'],
      packages: PACKAGES.graphology,
    },
    { name: 'ngraph', command: node('ngraph'), works: ['one', 'filtered'], packages: PACKAGES.ngraph },
    inPython('networkx'),
    inPython('igraph'),
  ];
}

/** Debian's packages belong to Debian's Python, which need not be the first on the path. */
function inPython(name: string): Peer {
  const has = (python: string) => spawnSync(python, ['-c', `import ${name}`]).status === 0;
  const python = ['python3', '/usr/bin/python3'].find(has);
  const works: Work[] = ['one', 'filtered', 'five', 'all'];
  const command = [python ?? 'python3', `${import.meta.dirname}/peers/ask-${name}.py`];
  return { name, command, works, ...(!python && { missing: 'not installed' }) };
}

const require = createRequire(import.meta.url);

export function versionOf(name: string): string {
  const paths = require.resolve.paths(name) ?? [];
  for (const path of paths) {
    try {
      return (require(`${path}/${name}/package.json`) as { version: string }).version;
    } catch {
      // Not in this folder.
    }
  }
  return 'of unknown version';
}
