import { describe, expect, it } from 'vitest';
import { rowFinder, sortRows } from '../../../../client/state/table/arrange-rows.ts';
import type { Column } from '../../../../client/state/table/column.ts';

interface Row {
  name: string;
  founded?: number;
}

const columns: Column<Row>[] = [
  { id: 'name', name: 'Name', width: 100, text: ({ name }) => name },
  {
    ...{ id: 'founded', name: 'Founded', width: 100, order: ({ founded }: Row) => founded },
    text: ({ founded }) => (founded === undefined ? '' : `about ${founded}`),
  },
];
const rows: Row[] = [
  { name: 'Ḥaqqānī Network', founded: 1980 },
  { name: 'BLA', founded: 2000 },
  { name: 'ahl' },
  { name: 'Group 10', founded: 1980 },
  { name: 'Group 9', founded: 900 },
];
const names = (found: readonly Row[]) => found.map(({ name }) => name);

describe('finding rows', () => {
  const finds = rowFinder(columns);
  const found = (words: string) => names(rows.filter((row) => finds(row, words)));

  it('looks in every column for every word, and not at case and diacritics', () => {
    expect(found('HAQQANI')).toEqual(['Ḥaqqānī Network']);
    expect(found('1980 group')).toEqual(['Group 10']);
    expect(found('network 2000')).toEqual([]);
  });

  it('looks also at what a column is found by besides its words', () => {
    const byFull = rowFinder<Row>([{ ...columns[0]!, alsoFoundBy: ({ name }) => (name === 'BLA' ? 'Baloch' : '') }]);
    expect(names(rows.filter((row) => byFull(row, 'baloch')))).toEqual(['BLA']);
  });

  it('leaves all rows where nothing is asked for', () => {
    expect(found('')).toHaveLength(rows.length);
    expect(found(' - ')).toHaveLength(rows.length);
  });

  it('finds no word across two columns', () => {
    expect(found('networkabout')).toEqual([]);
  });
});

describe('sorting rows', () => {
  const sorted = (column: string, descending: boolean) => names(sortRows(rows, columns, { column, descending }));

  it('goes by names as people write them, and by numbers in them', () => {
    expect(sorted('name', false)).toEqual(['ahl', 'BLA', 'Group 9', 'Group 10', 'Ḥaqqānī Network']);
  });

  it('goes by what a column means and not by its words, and keeps the order of equals', () => {
    expect(sorted('founded', false)).toEqual(['Group 9', 'Ḥaqqānī Network', 'Group 10', 'BLA', 'ahl']);
  });

  it('has last what is not told, whichever way', () => {
    expect(sorted('founded', true)).toEqual(['BLA', 'Ḥaqqānī Network', 'Group 10', 'Group 9', 'ahl']);
  });

  it('leaves the rows as they were given', () => {
    sorted('name', true);
    expect(rows[0]?.name).toBe('Ḥaqqānī Network');
  });
});
