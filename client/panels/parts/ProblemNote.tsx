import { Button } from '@mantine/core';
import { ApiError } from '../../api.ts';
import classes from './panels.module.css';

interface Props {
  error: Error;
  retry?: () => void;
}

/** What would be refused however often it is asked: to ask again helps only where it was too much, or took too long. */
const isRefused = (status: number) => status >= 400 && status < 500 && status !== 408 && status !== 429;

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
      {retry && !isRefused(problem?.status ?? 0) && (
        <Button size="compact-sm" variant="default" onClick={retry}>
          Try again
        </Button>
      )}
    </div>
  );
}
