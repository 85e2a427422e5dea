import { UnstyledButton } from '@mantine/core';
import type { Family } from '../../graph-data/schema/vocabulary.ts';
import { useDirectory } from '../state/names.ts';
import { useStats } from '../state/queries.ts';
import { useChangeView, type ViewChange } from '../state/use-view.ts';
import { CLOSED_PATH, NEW_PATH } from '../state/path-question.ts';
import classes from './panels.module.css';

interface Example {
  question: string;
  /** Actors that must be on the map for the question to make sense. */
  needs: string[];
  /** A family of which there must be relationships. */
  family?: Family;
  change: ViewChange;
}

const EXAMPLES: Example[] = [
  {
    question: 'How is the ISI connected to the JUI?',
    needs: ['isi', 'jui'],
    change: { path: { ...NEW_PATH, from: 'isi', to: 'jui' } },
  },
  {
    question: 'Who is ISKP said to be with, and against?',
    needs: ['iskp'],
    change: { selected: 'iskp', path: CLOSED_PATH },
  },
  {
    question: 'Which deals and talks are claimed, and with whom?',
    needs: [],
    family: 'deal',
    change: { filters: { family: ['deal'] }, selected: null, path: CLOSED_PATH },
  },
];

/** Questions to click, for those whose actors the dataset has. */
export function Examples() {
  const directory = useDirectory();
  const changeView = useChangeView();
  const families = useStats().data?.families;
  const known = EXAMPLES.filter(
    ({ needs, family }) =>
      needs.every((id) => directory(id).name !== id) && (family === undefined || (families?.[family] ?? 0) > 0),
  );
  if (known.length === 0) return null;
  return (
    <section className={classes.section}>
      <h3 className={classes.heading}>Start with a question</h3>
      <ul>
        {known.map(({ question, change }) => (
          <li key={question}>
            <UnstyledButton className={classes.row} onClick={() => changeView(change)}>
              <span className={classes.link}>{question}</span>
            </UnstyledButton>
          </li>
        ))}
      </ul>
    </section>
  );
}
