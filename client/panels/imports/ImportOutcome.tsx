import { Button } from '@mantine/core';
import { count } from '../../../graph-data/schema/words.ts';
import type { ImportAnswer } from '../../../server/contract/imports.ts';
import classes from './ImportDialog.module.css';
import panels from '../parts/panels.module.css';

type Finding = ImportAnswer['findings'][number];

interface Props {
  outcome: ImportAnswer;
  /** Whether something was said of the file since that is not in it yet: whoever went to the map would lose it. */
  isOutdated: boolean;
}

/** What became of a file, the way to its map, and what was odd in it. */
export function ImportOutcome({ outcome, isOutdated }: Props) {
  const { id, fileName, format, restored, nodes, edges, actors, claims, findings } = outcome;
  const isEmpty = actors === 0;
  return (
    <section className={panels.section} aria-label="What became of the file" role="status">
      <p className={panels.prose}>
        <strong>{fileName}</strong> is {format}.{' '}
        {restored
          ? `It was written by Entente and gave its dataset back: ${count(actors, 'actor')} and ${count(claims, 'claim')}.`
          : `Its ${count(nodes, 'node')} and ${count(edges, 'edge')} became ${count(actors, 'actor')} and ${count(claims, 'claim')} that cite the lines of the file. Nobody has judged how far they can be relied on.`}
      </p>
      {isEmpty ? (
        <p className={panels.prose}>The file is empty: it holds no actor, so there is no map of it.</p>
      ) : isOutdated ? (
        <p className={classes.outdated}>What you have said since then is not in it yet: read it again first, below.</p>
      ) : (
        <Button component="a" href={`/imports/${id}`} className={classes.toMap}>
          Show it on the map
        </Button>
      )}
      {!isEmpty && findings.length === 0 && (
        <p className={panels.quiet}>Nothing in it was odd, and nothing was left out.</p>
      )}
      {findings.length > 0 && <h3 className={panels.heading}>What is odd in it, or could not be kept as it is</h3>}
      <FindingList findings={findings} />
    </section>
  );
}

/** What is to be known of it, sort by sort. */
export function FindingList({ findings }: { findings: readonly Finding[] }) {
  return (
    <ul className={classes.findings}>
      {findings.map((finding) => (
        <Found key={finding.code} finding={finding} />
      ))}
    </ul>
  );
}

/** The examples that say the same stand together, by their lines. */
function Found({ finding: { code, count: times, untold, examples } }: { finding: Finding }) {
  const lines = new Map<string, number[]>();
  for (const { message, line } of examples) lines.set(message, [...(lines.get(message) ?? []), line]);
  return (
    <li>
      {code.replaceAll('-', ' ')} <span className={panels.count}>{times.toLocaleString('en')}</span>
      {[...lines].map(([message, numbers]) => (
        <p key={message} className={classes.example}>
          {numbers[0]! > 0 && `line ${numbers.join(', ')}${untold > 0 ? ' and others' : ''}: `}
          {message}
        </p>
      ))}
    </li>
  );
}
