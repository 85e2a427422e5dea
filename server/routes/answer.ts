/** Parse, call, respond: how every endpoint of the contract is served. */
import type { RequestHandler, Response } from 'express';
import { ENDPOINTS, type EndpointName, type ParametersOf, type QueryOf } from '../contract/endpoints.ts';
import { parse } from '../queries/parse.ts';
import type { KnowledgeBase, Snapshot } from '../store/knowledge-base.ts';
import { isWebName } from './web-name.ts';

export interface Asked<Name extends EndpointName> {
  snapshot: Snapshot;
  parameters: ParametersOf<Name>;
  query: QueryOf<Name>;
  /** Whether the server was asked under a name by which the web can reach it. */
  onTheWeb: boolean;
  /** Aborts when the client goes away before the answer is there. */
  signal: AbortSignal;
}

/**
 * Serves an endpoint: its parameters are validated, and what `respond` sends goes out under an ETag of the revision. Whether
 * the client has that already is asked when there is an answer, for what does not exist has no revision.
 * @param knowledgeBase asked where `response.locals.about` names no other
 * @param release sets answers of one release of the server apart from those of another
 */
export function serve<Name extends EndpointName>(
  name: Name,
  knowledgeBase: KnowledgeBase,
  release: string,
  respond: (asked: Asked<Name>, response: Response) => void | Promise<void>,
): RequestHandler {
  const endpoint = ENDPOINTS[name];
  return async (request, response) => {
    const parameters = parse(endpoint.parameters, request.params) as ParametersOf<Name>;
    const query = parse(endpoint.query, request.query) as QueryOf<Name>;
    const { about = knowledgeBase } = response.locals as { about?: KnowledgeBase };
    const snapshot = await about.snapshot();
    response.set({ ETag: `W/"${release}-${snapshot.revision}"`, 'Cache-Control': 'no-cache' });
    const onTheWeb = isWebName(request.hostname);
    await respond({ snapshot, parameters, query, onTheWeb, signal: signalOf(response) }, response);
  };
}

function signalOf(response: Response): AbortSignal {
  const controller = new AbortController();
  response.on('close', () => {
    if (!response.writableFinished) controller.abort();
  });
  return controller.signal;
}
