import { Button } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { count } from '../../../graph-data/schema/words.ts';
import type { MatchesAnswer, UnitedAnswer } from '../../../server/contract/unite.ts';
import { askOfImport } from '../../api.ts';
import { likelySame, uniteBodyOf, type Same } from '../../state/imports/same-actors.ts';
import panels from '../parts/panels.module.css';
import { ProblemNote } from '../parts/ProblemNote.tsx';
import classes from './ImportDialog.module.css';
import { FindingList } from './ImportOutcome.tsx';
import { MatchList } from './MatchList.tsx';

/** Puts a file together with the dataset of the server, once it is said who of the one is who of the other. */
export function UniteSection({ id }: { id: string }) {
  const [isOpen, setOpen] = useState(false);
  const { data, error, isPending } = useQuery({
    queryKey: ['matches', id],
    queryFn: () => askOfImport<MatchesAnswer>(id, '/matches'),
    enabled: isOpen,
    retry: false,
  });
  return (
    <details className={panels.section} open={isOpen} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>Open it together with the dataset of this server</summary>
      {isOpen && isPending && <p role="status">Looking for actors that may be the same …</p>}
      {error && <ProblemNote error={error} />}
      {data && <UniteForm id={id} answer={data} />}
    </details>
  );
}

function UniteForm({ id, answer: { dataset, items, untold } }: { id: string; answer: MatchesAnswer }) {
  const [same, setSame] = useState<Same>(() => likelySame(items));
  const { mutate, data, error, isPending, reset } = useMutation({
    mutationFn: () => askOfImport<UnitedAnswer>(id, '/united', uniteBodyOf(same)),
  });
  const say = (next: Same) => {
    setSame(next);
    reset();
  };
  return (
    <>
      <p className={panels.prose}>
        Both are shown on a map of their own; <strong>{dataset.title}</strong> itself stays as it is.{' '}
        {items.length === 0
          ? 'No actor of the file has an id or a whole name in common with one of the dataset, so all stay apart.'
          : 'These have an id or a whole name in common. Tick those who are the same: the others stay apart.'}
      </p>
      {items.length > 0 && <MatchList matches={items} same={same} onChange={say} />}
      {untold > 0 && <p className={panels.quiet}>{count(untold, 'more pair')} are not listed, and stay apart.</p>}
      {!data && (
        <Button size="xs" variant="default" loading={isPending} onClick={() => mutate()}>
          Put them together
        </Button>
      )}
      {error && <ProblemNote error={error} />}
      {data && (
        <div role="status">
          <p>
            Together {count(data.actors, 'actor')} and {count(data.claims, 'claim')};{' '}
            {same.size === 0 ? 'none' : count(same.size, 'actor')} of the file taken for one of the dataset.
          </p>
          <Button component="a" href={`/imports/${data.id}`} className={classes.toMap}>
            Show both on the map
          </Button>
          <FindingList findings={data.findings} />
        </div>
      )}
    </>
  );
}
