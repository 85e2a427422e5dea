import type { TablePreview } from '../../../server/contract/table-preview.ts';
import type { ColumnChoice, Role } from '../../state/imports/column-choice.ts';
import classes from './ColumnForm.module.css';

interface Props {
  table: TablePreview;
  choice: ColumnChoice;
  names: readonly string[];
  words: Partial<Record<Role, string>>;
}

/** The first rows of a table under what each column is taken for. */
export function TableSample({ table: { rows, file }, choice: { hasHeader, roles }, names, words }: Props) {
  const told = (index: number) =>
    (Object.entries(words) as [Role, string][])
      .filter(([role]) => roles[role]?.includes(index))
      .map(([, word]) => word)
      .join(', ');
  const label = `The first rows${file === undefined ? '' : ` of ${file}`}`;
  return (
    // What scrolls has to be reached by the keyboard.
    <div className={classes.sample} role="region" aria-label={label} tabIndex={0}>
      <table>
        <thead>
          <tr>
            {names.map((name, index) => (
              <th key={index} scope="col" data-taken={told(index) !== ''}>
                {name}
                <span className={classes.role}>{told(index) || 'an attribute'}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.slice(hasHeader ? 1 : 0, hasHeader ? 6 : 5).map((cells, row) => (
            <tr key={row}>
              {names.map((_, index) => (
                <td key={index}>{cells[index] ?? ''}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
