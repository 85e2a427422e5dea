import { Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { ApiError } from '../../api.ts';
import classes from './panels.module.css';

interface Props {
  error: Error;
  retry?: () => void;
}

/** What would be refused however often it is asked: to ask again helps only where it was too much, or took too long. */
const isRefused = (status: number) => status >= 400 && status < 500 && status !== 408 && status !== 429;

const isUnreachable = (error: Error | null) => error instanceof ApiError && error.problem.status === 0;

/** What went wrong, in the server's words. */
export function ProblemNote({ error, retry }: Props) {
  const client = useQueryClient();
  const again = () => {
    retry?.();
    // A server that could not be reached kept back all else that was asked for as well.
    void client.refetchQueries(
      { type: 'active', predicate: ({ state }) => isUnreachable(state.error) },
      { cancelRefetch: false },
    );
  };
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
        <Button size="compact-sm" variant="default" onClick={again}>
          Try again
        </Button>
      )}
    </div>
  );
}
