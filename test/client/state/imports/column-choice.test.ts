import { describe, expect, it } from 'vitest';
import { choiceOf, columnNames, isComplete, mappingOf } from '../../../../client/state/imports/column-choice.ts';

const preview = (used: Record<string, string | string[]>, hasHeader = true) => ({
  rows: [
    ['giver', 'taker', 'x', 'x', 'y', 'm', 'd'],
    ['zoe', 'yan', '1', '2', '2014', '5', '6'],
  ],
  hasHeader,
  used,
});

describe('what is said of columns', () => {
  it('begins as the server took them, and says the same again', () => {
    const table = preview({ source: 'giver', target: 'taker', start: ['y', 'm', 'd'], directed: 'false' });
    expect(mappingOf(choiceOf(table), table)).toEqual({
      ...{ source: 'giver', target: 'taker', start: ['y', 'm', 'd'], header: true, directed: false },
    });
  });

  it('names a column by its number where its name is that of another, or the table has no names', () => {
    const table = preview({ source: 'giver', target: 'taker' });
    const choice = choiceOf(table);
    expect(mappingOf({ ...choice, roles: { ...choice.roles, kind: [3] } }, table)).toMatchObject({ kind: '4' });
    expect(mappingOf({ ...choice, hasHeader: false }, table)).toMatchObject({
      source: '1',
      target: '2',
      header: false,
    });
    expect(columnNames(table, false).slice(0, 2)).toEqual(['column 1', 'column 2']);
  });

  it('names a column by its number where its name was cut', () => {
    const table = { ...preview({}), rows: [['giver', 'taker', `${'x'.repeat(59)}…`]] };
    const roles = { source: [0], target: [1], kind: [2] };
    expect(mappingOf({ ...choiceOf(table), roles }, table)).toMatchObject({ source: 'giver', kind: '3' });
  });

  it('says of a list of actors nothing of links', () => {
    const table = preview({ node: 'giver', label: 'taker' });
    const choice = choiceOf(table);
    expect(choice.lists).toBe('nodes');
    expect(mappingOf({ ...choice, roles: { ...choice.roles, kind: [4] } }, table)).toEqual({
      ...{ node: 'giver', label: 'taker', header: true },
    });
  });

  it('is enough once it names both ends', () => {
    const choice = choiceOf(preview({}));
    expect(isComplete({ ...choice, roles: { source: [0] } })).toBe(false);
    expect(isComplete({ ...choice, roles: { source: [0], target: [1] } })).toBe(true);
  });
});
