import { Button } from '@mantine/core';
import { ApiError } from '../../api.ts';
import classes from './panels.module.css';

interface Props {
  error: Error;
  retry?: () => void;
}

/** What went wrong, in the server's words. */
export function ProblemNote({ error, retry }: Props) {
  const problem = error instanceof ApiError ? error.problem : undefined;
  // The detail often quotes them already.
  const faults = problem?.errors?.filter(({ message }) => !problem.detail.includes(message)) ?? [];
  return (
    <div className={classes.problem} role="alert">
      <strong>{problem?.title ?? 'Something failed'}</strong>
      <p>{problem?.detail ?? error.message}</p>
      {faults.map(({ parameter, message }) => (
        <p key={parameter + message}>
          <code>{parameter}</code>: {message}
        </p>
      ))}
      {problem?.candidates && problem.candidates.length > 0 && (
        <p>Perhaps: {problem.candidates.map(({ name }) => name).join(', ')}.</p>
      )}
      {retry && (
        <Button size="compact-sm" variant="default" onClick={retry}>
          Try again
        </Button>
      )}
    </div>
  );
}
