/** The answers to questions for the paths of little datasets. */
import { expect } from 'vitest';
import { pathsQuery } from '../../../server/contract/paths.ts';
import { answerPaths } from '../../../server/queries/answer-paths.ts';
import type { PathFinder } from '../../../server/queries/paths/find-inline.ts';
import { buildSnapshot, type DatasetParts } from '../../builders.ts';

export async function ask(parts: DatasetParts, query: Record<string, string> = {}, find?: PathFinder) {
  const snapshot = await buildSnapshot(parts);
  return answerPaths(snapshot, pathsQuery.parse({ from: 'a', to: 'c', ...query }), find);
}

export async function onlyPath(parts: DatasetParts, query: Record<string, string> = {}) {
  const { paths } = await ask(parts, query);
  expect(paths).toHaveLength(1);
  return paths[0]!;
}
