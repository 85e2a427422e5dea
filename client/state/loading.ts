/** How much of the graph has come in; too fleeting for the URL. */
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { sharedValue } from './shared-value.ts';

const bytes = sharedValue(0);

/** Notes that so many more bytes of a graph have come. */
export const noteBytes = (more: number): void => bytes.set(bytes.get() + more);

/** How many bytes of a graph have come since the component is there. */
export function useBytesCome(): number {
  const [before] = useState(bytes.get);
  return bytes.useValue() - before;
}

/** Takes back what was asked for to draw; the server lets go of it as well. */
export function useStopLoading(): () => void {
  const client = useQueryClient();
  return () => void client.cancelQueries({ predicate: ({ queryKey: [address] }) => isOfGraph(String(address)) });
}

const isOfGraph = (address: string) => /\/(graph|neighbourhood|community)(\?|$)/.test(address);
