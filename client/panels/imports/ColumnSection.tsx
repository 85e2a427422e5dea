import { ApiError } from '../../api.ts';
import panels from '../parts/panels.module.css';
import { ColumnForm } from './ColumnForm.tsx';
import { FileTextForm } from './FileTextForm.tsx';
import type { Importing } from './use-import.ts';

/** As what the columns of a table were taken, to look at and to correct; open where the server could not tell. */
export function ColumnSection({ importing }: { importing: Importing }) {
  const { table, said, error, sayColumns, sayText } = importing;
  const isWanted = error instanceof ApiError && (table !== undefined || isOfText(error));
  if (!table && !isWanted) return null;
  return (
    <details className={panels.section} open={isWanted || (said.isNew && saysOfTable(said)) || undefined}>
      <summary>
        {isWanted && table ? 'Say which columns are what' : table ? 'Columns of the table' : 'How the file is written'}
      </summary>
      {table && said.columns && <ColumnForm table={table} choice={said.columns} onChange={sayColumns} />}
      <FileTextForm choice={said.text} onChange={sayText} />
    </details>
  );
}

const saysOfTable = ({ choosesColumns, text }: Importing['said']) => choosesColumns || Object.keys(text).length > 0;

/** Whether the text itself could not be read, which another encoding or delimiter may mend. */
const isOfText = ({ problem: { type, detail } }: ApiError) =>
  type.endsWith(':invalid-file') && /encoding|mapping|delimiter/.test(detail);
