import { spawnSync } from 'node:child_process';

/** Whether Python 3 is installed; tests that ask it what it reads are skipped where it is not. */
export const hasPython = spawnSync('python3', ['--version']).status === 0;
