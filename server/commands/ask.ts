/** Questions from a terminal: the answers of the API as tables and chains, or as JSON. */
import { answerActor, answerSearch } from '../queries/answer-details.ts';
import { answerFind } from '../queries/answer-find.ts';
import { answerPaths } from '../queries/answer-paths.ts';
import { ENDPOINTS } from '../contract/endpoints.ts';
import { parse } from '../queries/parse.ts';
import { openKnowledgeBase } from '../open.ts';
import type { Snapshot } from '../store/knowledge-base.ts';
import { termsOf, type CommonOptions } from './options.ts';
import { actorText, findText, pathsText, searchText } from './print.ts';

export async function printSearch(name: string, options: CommonOptions & { limit?: string }): Promise<void> {
  const query = parse(ENDPOINTS.search.query, { q: name, ...termsOf(options) });
  const answer = answerSearch(await open(options), query);
  if (answer.items.length === 0) process.exitCode = 1;
  print(answer, options, () => searchText(answer));
}

export async function printFind(words: string, options: CommonOptions & { limit?: string }): Promise<void> {
  const query = parse(ENDPOINTS.find.query, { q: words, ...termsOf(options) });
  const answer = await answerFind(await open(options), query);
  const { actors, events, reports, claims } = answer;
  if ([actors, events, reports, claims].every(({ length }) => length === 0)) process.exitCode = 1;
  print(answer, options, () => findText(answer));
}

export async function printActor(name: string, options: CommonOptions): Promise<void> {
  const query = parse(ENDPOINTS.actor.query, termsOf(options));
  const snapshot = await open(options);
  const answer = answerActor(snapshot, name, query);
  print(answer, options, () => actorText(snapshot, answer));
}

export async function printPaths(from: string, to: string, options: CommonOptions): Promise<void> {
  const query = parse(ENDPOINTS.paths.query, { from, to, ...termsOf(options) });
  const snapshot = await open(options);
  const answer = await answerPaths(snapshot, query);
  if (answer.paths.length === 0) process.exitCode = 1;
  print(answer, options, () => pathsText(snapshot, answer));
}

const open = async ({ data }: CommonOptions): Promise<Snapshot> => (await openKnowledgeBase(data)).snapshot();

function print(answer: unknown, { json }: CommonOptions, text: () => string): void {
  console.log(json ? JSON.stringify(answer, null, 2) : text());
}
