/** Runs a peer on a graph in a process of its own, and gathers what it tells. */
import { spawn, spawnSync } from 'node:child_process';
import { createInterface } from 'node:readline';
import { versionOf, type Peer } from './peers.ts';
import type { Message, Work } from './works.ts';

export interface Timing {
  milliseconds: number[];
  /** Per question asked, the length of every path. */
  answers: number[][];
}

export interface Measured {
  peer: string;
  versions: string[];
  /** Milliseconds, and bytes; absent where it did not get so far. */
  build?: number;
  resident?: number;
  /** What it was asked, and what it took. */
  works: Work[];
  timings: Partial<Record<Work, Timing>>;
  /** Why there is nothing, or no more. */
  stopped?: string;
}

/** Building the largest graphs takes peers a minute. */
const BUILD_SECONDS = 300;
/** Bytes: the most that a peer takes on the largest graph. */
const FREE_MEMORY = 3e9;

/** @param seconds how long it may take over each work; it may take twice as long with one question */
export async function measure(peer: Peer, folder: string, works: readonly Work[], seconds: number): Promise<Measured> {
  const versions = (peer.packages ?? []).map((name) => `${name} ${versionOf(name)}`);
  const asked = works.filter((work) => peer.works.includes(work));
  const measured: Measured = { peer: peer.name, versions, works: asked, timings: {} };
  if (peer.missing !== undefined) return { ...measured, stopped: peer.missing };
  bringMemory();
  const [program = '', ...parameters] = peer.command;
  const child = spawn(program, [...parameters, folder, asked.join(','), String(seconds)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  const wait = (limit: number) =>
    setTimeout(() => {
      measured.stopped = `stopped after ${limit} s without an answer`;
      child.kill('SIGKILL');
    }, limit * 1000);
  let timer = wait(BUILD_SECONDS);
  for await (const line of createInterface({ input: child.stdout })) {
    clearTimeout(timer);
    take(measured, JSON.parse(line) as Message);
    timer = wait(measured.build === undefined ? BUILD_SECONDS : 3 * seconds + 30);
  }
  clearTimeout(timer);
  const status = await ended;
  return status === 0 || measured.stopped !== undefined ? measured : { ...measured, stopped: 'failed' };
}

/**
 * Has the machine hold as much free memory as a peer takes. A virtual one gives its free memory back to its host after a while,
 * and whoever uses it next would wait for the host: for as long again as building our index takes.
 */
function bringMemory(): void {
  spawnSync(process.execPath, ['-e', `Buffer.alloc(${FREE_MEMORY}, 1)`]);
}

function take(measured: Measured, message: Message): void {
  if ('version' in message) measured.versions.push(`${measured.peer} ${message.version}`);
  else if ('build' in message) Object.assign(measured, { build: message.build, resident: message.resident });
  else measured.timings[message.work] = { milliseconds: message.milliseconds, answers: message.answers };
}

/** The value below which such a share of the values is. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))]!;
}
