import type { Path } from '../../../server/contract/paths.ts';
import type { Directory } from '../../state/names.ts';
import {
  actorsOf,
  cautionsInWords,
  coexistenceInWords,
  sequenceInWords,
  signSentence,
} from '../../state/path-words.ts';
import { confidenceInFigures, count } from '../../../graph-data/schema/words.ts';
import classes from './Comparison.module.css';

interface Props {
  a: Path;
  b: Path;
  directory: Directory;
}

/** What is said of both paths, line by line; lines in which they differ say so. */
export function ComparedFacts({ a, b, directory }: Props) {
  const rows: [name: string, of: (path: Path) => string][] = [
    ['Passes', (path) => namesOf(actorsOf(path).slice(1, -1), directory) || 'nobody'],
    ['Length', (path) => count(path.hops.length, 'hop')],
    ['Confidence', (path) => confidenceInFigures(path.confidence)],
    ['By its signs', (path) => signSentence(path, directory)],
    ['Mind', (path) => cautionsInWords(path, directory).join('; ') || 'nothing marked'],
    ['At one time', coexistenceInWords],
    ['In order', sequenceInWords],
  ];
  return (
    <table className={classes.facts}>
      <thead>
        <tr>
          <th scope="col">What</th>
          <th scope="col">Path A</th>
          <th scope="col">Path B</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(([name, of]) => (
          <tr key={name} data-differs={of(a) !== of(b) || undefined}>
            <th scope="row">
              {name} {of(a) !== of(b) && <span className={classes.differs}>differs</span>}
            </th>
            <td>{of(a)}</td>
            <td>{of(b)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function namesOf(ids: readonly string[], directory: Directory): string {
  return ids.map((id) => directory(id).label).join(', ');
}
