import type { ReactNode } from 'react';
import { confidenceInFigures } from '../../../graph-data/schema/words.ts';
import type { Path } from '../../../server/contract/paths.ts';
import type { Directory } from '../../state/names.ts';
import { cautionsInWords, coexistenceInWords, sequenceInWords, signSentence } from '../../state/path-words.ts';
import { useSentences } from '../../state/sentences.ts';
import panels from '../parts/panels.module.css';

/** What follows from the hops taken together: sign, confidence, times. No report says any of it. */
export function PathFacts({ path, directory }: { path: Path; directory: Directory }) {
  const { verb } = useSentences();
  const { relationship, from, to } = path.hops[path.weakestHop]!;
  const several = path.hops.length > 1;
  const cautions = cautionsInWords(path, directory);
  return (
    <dl className={panels.facts}>
      <Fact term="By its signs">
        {signSentence(path, directory)}
        <Note>This follows from the signs of the hops; it is not a claim of any report.</Note>
        {cautions.length > 0 && <Note>Mind: {cautions.join('; ')}.</Note>}
      </Fact>
      <Fact term="Confidence">
        {confidenceInFigures(path.confidence)}
        {several && (
          <Note>
            That of the weakest hop: {directory(from).label} {verb(relationship, from)} {directory(to).label}.
          </Note>
        )}
      </Fact>
      <Fact term={several ? 'At one time' : 'Time'}>{coexistenceInWords(path)}</Fact>
      {several && <Fact term="In order">{sequenceInWords(path)}</Fact>}
    </dl>
  );
}

function Fact({ term, children }: { term: string; children: ReactNode }) {
  return (
    <>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </>
  );
}

function Note({ children }: { children: ReactNode }) {
  return <div className={panels.small}>{children}</div>;
}
