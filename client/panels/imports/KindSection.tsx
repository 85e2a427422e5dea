import { NativeSelect } from '@mantine/core';
import { count } from '../../../graph-data/schema/words.ts';
import { chosenKind, kindOptions, meaningful, wordRows, type WordRow } from '../../state/imports/kind-choice.ts';
import { useVocabulary } from '../../state/queries.ts';
import panels from '../parts/panels.module.css';
import classes from './ImportTable.module.css';
import type { Importing } from './use-import.ts';

const UNKNOWN = { value: '', label: 'a link of no known kind' };

/** The file's words for its links, each with what it is taken for here, to be chosen. */
export function KindSection({ importing: { data, said, sayKinds } }: { importing: Importing }) {
  const { data: vocabulary } = useVocabulary();
  if (!data?.kinds || data.kinds.words.length === 0 || !vocabulary) return null;
  const kinds = meaningful(vocabulary.kinds);
  const rows = wordRows(data.kinds, kinds);
  const known = rows.filter(({ taken }) => taken !== '').length;
  return (
    <details className={panels.section} open={(said.isNew && Object.keys(said.kinds).length > 0) || undefined}>
      <summary>
        Kinds of link: {wordsInWords(rows)}, {known === 0 ? 'none' : known} taken for a kind known here
      </summary>
      <p className={panels.prose}>
        A word that is taken for no kind has no sign and no family. What you choose gives its links both; every claim
        then tells the word of the file, and that the kind was chosen by whoever brought it in.
      </p>
      <div className={classes.scrolled} role="region" aria-label="Words of the file" tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">In the file</th>
              <th scope="col" className={classes.number}>
                Links
              </th>
              <th scope="col">Taken for</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.word}>
                <th scope="row">{row.word === '' ? <em>no word</em> : row.word}</th>
                <td className={classes.number}>{row.edges.toLocaleString('en')}</td>
                <td>
                  <NativeSelect
                    size="xs"
                    aria-label={`What ${row.word === '' ? 'no word' : `“${row.word}”`} is taken for`}
                    data={[...(row.isKnown ? [] : [UNKNOWN]), ...kindOptions(kinds, row)]}
                    value={chosenKind(said.kinds, row)}
                    onChange={({ currentTarget: { value } }) => sayKinds({ ...said.kinds, [row.word]: value })}
                  />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {data.kinds.untold > 0 && (
        <p className={panels.quiet}>
          And {count(data.kinds.untold, 'rarer word')}: a mapping file can name them, on the command line or over HTTP.
        </p>
      )}
    </details>
  );
}

/** Links without a word have a row of their own, but that is no word. */
function wordsInWords(rows: readonly WordRow[]): string {
  const words = rows.filter(({ word }) => word !== '').length;
  if (words === 0) return 'the file has no words for them';
  return `${count(words, 'word')} of the file${words < rows.length ? ', and links without one' : ''}`;
}
