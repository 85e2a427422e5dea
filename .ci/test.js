/** Everything that `npm test` means: every part runs, and at the end each says how it went. Fails if any part fails. */
import { spawnSync } from 'node:child_process';

const PARTS = {
  format: 'format:check',
  types: 'typecheck',
  lint: 'lint',
  data: 'lint:data',
  build: 'build',
  'unit and API': 'test:unit',
  browser: 'test:browser',
};

const outcomes = Object.entries(PARTS).map(([part, script]) => {
  const started = Date.now();
  // One line, for the shell finds npm on every system.
  const { status } = spawnSync(`npm run -s ${script}`, { shell: true, stdio: 'inherit' });
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  const passed = status === 0;
  if (!passed) console.error(`\n${part} failed; again with: npm run ${script}\n`);
  return { part, passed, line: `${passed ? 'passed' : 'FAILED'}  ${part.padEnd(14)} ${seconds.padStart(6)} s` };
});

console.log(`\n${outcomes.map(({ line }) => line).join('\n')}`);
const failed = outcomes.filter(({ passed }) => !passed).map(({ part }) => part);
console.log(failed.length === 0 ? '\nAll parts passed.' : `\nFailed: ${failed.join(', ')}.`);
process.exitCode = failed.length === 0 ? 0 : 1;
