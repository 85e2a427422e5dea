import type { Path } from '../../../server/contract/paths.ts';
import classes from './Comparison.module.css';
import { CopyCitations } from './CopyCitations.tsx';

/** One of two paths in plain English with its citations, to be taken along. */
export function ComparedText({ path }: { path: Path }) {
  return (
    <div className={classes.column}>
      <p className={classes.text}>{path.text}</p>
      <CopyCitations path={path} />
    </div>
  );
}
