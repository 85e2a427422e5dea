import type { Path } from '../../../server/contract/paths.ts';
import type { ReportAnswer } from '../../../server/contract/records.ts';
import type { Directory } from '../../state/names.ts';
import { CitationList } from './CitationList.tsx';
import { CitedSentence } from './CitedSentence.tsx';
import { CopyCitations } from './CopyCitations.tsx';
import panels from '../parts/panels.module.css';
import { PathFacts } from './PathFacts.tsx';
import { PathHops } from './PathHops.tsx';

interface Props {
  path: Path;
  directory: Directory;
  reports: readonly ReportAnswer[];
}

/** A path: the sentence with its citations, what can be worked out of it, and its hops with their claims. */
export function PathDetails({ path, directory, reports }: Props) {
  return (
    <>
      <CitedSentence path={path} />
      <CopyCitations path={path} />
      <PathFacts path={path} directory={directory} />
      <h4 className={panels.heading}>Hops</h4>
      <PathHops path={path} directory={directory} reports={reports} />
      <CitationList citations={path.citations} />
    </>
  );
}
