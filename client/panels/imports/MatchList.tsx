import { Checkbox } from '@mantine/core';
import { ACTOR_TYPE_WORDS } from '../../../graph-data/schema/words.ts';
import type { ActorMatch } from '../../../server/contract/unite.ts';
import { isSaid, sayOfMatch, type Same } from '../../state/imports/same-actors.ts';
import classes from './ImportTable.module.css';

interface Props {
  matches: readonly ActorMatch[];
  same: Same;
  onChange: (same: Same) => void;
}

/** Pairs of actors who may be the same, each with what they have in common, to be ticked by whoever knows. */
export function MatchList({ matches, same, onChange }: Props) {
  return (
    <div className={classes.scrolled} role="region" aria-label="Actors who may be the same" tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">Same</th>
            <th scope="col">In the file</th>
            <th scope="col">In the dataset</th>
            <th scope="col">In common</th>
          </tr>
        </thead>
        <tbody>
          {matches.map((match) => (
            <tr key={`${match.imported.id} ${match.known.id}`}>
              <td>
                <Checkbox
                  size="xs"
                  aria-label={`${match.imported.name} of the file is ${match.known.name}`}
                  checked={isSaid(same, match)}
                  onChange={({ currentTarget: { checked } }) => onChange(sayOfMatch(same, match, checked))}
                />
              </td>
              <td className={classes.actor}>{match.imported.name}</td>
              <td className={classes.actor}>
                {match.known.name}, {ACTOR_TYPE_WORDS[match.known.type].toLowerCase()}
              </td>
              <td>{commonInWords(match)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function commonInWords({ by, common, likely }: ActorMatch): string {
  if (by === 'name') return `the name “${common}”`;
  const id = by === 'id' ? `the id ${common}` : common;
  return likely ? `${id}, and a name` : `${id}, but no name`;
}
