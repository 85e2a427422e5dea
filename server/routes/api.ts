/** Every endpoint of the contract with the query that answers it. */
import { Router, type RequestHandler } from 'express';
import type { Config } from '../config.ts';
import { EXPORT_FORMAT_TABLE } from '../contract/export-formats.ts';
import { ENDPOINTS, type AnswerOf, type EndpointName } from '../contract/endpoints.ts';
import { ProblemError } from '../errors.ts';
import { nativeJsonSchema } from '../formats/json/native-format.ts';
import { answerActor, answerClaim, answerRelationship, answerSearch, answerStats } from '../queries/answer-details.ts';
import { answerEvent, answerReport } from '../queries/answer-evidence.ts';
import { answerFind } from '../queries/answer-find.ts';
import { answerCommunities, answerCommunity } from '../queries/answer-communities.ts';
import { answerGraph, answerNeighbourhood } from '../queries/answer-graph.ts';
import { listActors, listClaims, listEvents, listRelationships, listReports } from '../queries/answer-lists.ts';
import { answerPaths } from '../queries/answer-paths.ts';
import { answerTimeline } from '../queries/answer-timeline.ts';
import type { PathFinder } from '../queries/paths/find-inline.ts';
import type { KnowledgeBase } from '../store/knowledge-base.ts';
import { serve, type Asked } from './answer.ts';
import { limitQuestions } from './limit-questions.ts';
import { exportDrawn } from './export-drawn.ts';
import { sendExport } from './export.ts';

type Answers = {
  [Name in Exclude<EndpointName, 'export'>]: (asked: Asked<Name>) => AnswerOf<Name> | Promise<AnswerOf<Name>>;
};

const answersWith = ({ findPaths }: Omit<Services, 'knowledgeBase'>, { embeds }: Config): Answers => ({
  search: ({ snapshot, query }) => answerSearch(snapshot, query),
  find: ({ snapshot, query }) => answerFind(snapshot, query),
  actors: ({ snapshot, query }) => listActors(snapshot, query),
  actor: ({ snapshot, parameters, query }) => answerActor(snapshot, parameters.id, query),
  neighbourhood: ({ snapshot, parameters, query }) => answerNeighbourhood(snapshot, parameters.id, query),
  community: ({ snapshot, parameters, query }) => answerCommunity(snapshot, parameters.id, query),
  communities: ({ snapshot }) => answerCommunities(snapshot),
  relationships: ({ snapshot, query }) => listRelationships(snapshot, query),
  relationship: ({ snapshot, parameters, query }) => answerRelationship(snapshot, parameters.id, query),
  claims: ({ snapshot, query }) => listClaims(snapshot, query),
  claim: ({ snapshot, parameters }) => answerClaim(snapshot, parameters.id),
  reports: ({ snapshot, query }) => listReports(snapshot, query),
  report: ({ snapshot, parameters }) => answerReport(snapshot, parameters.id),
  events: ({ snapshot, query }) => listEvents(snapshot, query),
  event: ({ snapshot, parameters }) => answerEvent(snapshot, parameters.id),
  vocabulary: ({ snapshot }) => ({ kinds: [...snapshot.dataset.kinds] }),
  graph: ({ snapshot, query }) => answerGraph(snapshot, query),
  timeline: ({ snapshot, query }) => answerTimeline(snapshot, query),
  paths: ({ snapshot, query, signal }) => answerPaths(snapshot, query, findPaths, signal),
  formats: ({ onTheWeb }) => ({ items: [...EXPORT_FORMAT_TABLE], onTheWeb, embeds }),
  schema: () => nativeJsonSchema(),
  stats: ({ snapshot }) => answerStats(snapshot),
  health: ({ snapshot }) => ({ status: 'ok', revision: snapshot.revision }),
});

/** Questions whose answers cost much more than a look-up. */
const COSTLY: ReadonlySet<EndpointName> = new Set([
  'paths',
  'export',
  'graph',
  'neighbourhood',
  'community',
  'communities',
  'actor',
  'actors',
  'relationships',
  'claims',
  'search',
  'find',
  'timeline',
  'report',
  'reports',
  'event',
]);

/** Maps that one address may send in a minute: reading one of 24 MB takes a second in which nobody else is answered. */
const DRAWN_PER_MINUTE = 30;

/** What answers are made with. */
export interface Services {
  knowledgeBase: KnowledgeBase;
  findPaths: PathFinder;
}

/** What was cut short by the clock may be longer the next time, at the same revision. */
const isUnlasting = (body: unknown) => (body as { truncatedBy?: string }).truncatedBy === 'time';

/** @param release sets answers of one release of the server apart from those of another */
export function apiRoutes({ knowledgeBase, ...others }: Services, config: Config, release: string): Router {
  const router = Router();
  const limit = limitQuestions(
    config.questionsPerMinute,
    'searches, actors, relationships, claims, reports, events, paths, graphs and exports',
  );
  const answers = answersWith(others, config);
  const handlerOf = (name: EndpointName): RequestHandler => {
    if (name === 'export') {
      return serve('export', knowledgeBase, release, (asked, response) => sendExport(asked, response));
    }
    const answer = answers[name] as (asked: Asked<EndpointName>) => unknown;
    return serve(name, knowledgeBase, release, async (asked, response) => {
      const body = await answer(asked);
      if (isUnlasting(body)) {
        response.removeHeader('ETag');
        response.set('Cache-Control', 'no-store');
      }
      response.json(body);
    });
  };
  const limitDrawn = limitQuestions(config.questionsPerMinute === 0 ? 0 : DRAWN_PER_MINUTE, 'maps as they are drawn');
  router.post(ENDPOINTS.export.path, limit, limitDrawn, ...exportDrawn(knowledgeBase, release));
  for (const name of Object.keys(ENDPOINTS) as EndpointName[]) {
    const { path } = ENDPOINTS[name];
    router.get(path, ...(COSTLY.has(name) ? [limit, handlerOf(name)] : [handlerOf(name)]));
    router.all(path, (_request, response) => {
      response.set('Allow', name === 'export' ? 'GET, HEAD, POST' : 'GET, HEAD');
      throw new ProblemError('method-not-allowed', 'The data is read only; ask with GET');
    });
  }
  return router;
}
