/**
 * Every endpoint under /api/v1 that answers about the data, once: validation, types, routes and OpenAPI all come from this
 * table. Beside it there are /openapi.json, /docs and /metrics, which are about the server.
 */
import { z } from 'zod';
import {
  actorDetail,
  actorList,
  claimList,
  communitiesAnswer,
  eventDetail,
  eventList,
  formatList,
  graphAnswer,
  healthAnswer,
  relationshipDetail,
  relationshipList,
  reportDetail,
  reportList,
  searchAnswer,
  statsAnswer,
  timelineAnswer,
  vocabularyAnswer,
} from './answers.ts';
import { EXPORT_FORMATS, EXPORT_FORMAT_TABLE, exportQuery } from './export-formats.ts';
import { findAnswer } from './find.ts';
import { filterQuery, withFilter } from './filter.ts';
import { MOST_ACTORS, MOST_RELATIONSHIPS } from './most-drawn.ts';
import { actorReference, pageQuery, wholeNumber } from './parameters.ts';
import { pathsAnswer, pathsQuery } from './paths.ts';
import { claim } from './records.ts';

export interface Endpoint<
  Parameters extends z.ZodType = z.ZodType,
  Query extends z.ZodType = z.ZodType,
  Answer extends z.ZodType = z.ZodType,
> {
  /** As Express writes it. */
  path: string;
  summary: string;
  parameters: Parameters;
  query: Query;
  /** A text where a file is sent. */
  answer: Answer;
  /** Of answers that are not, or not all, JSON. */
  mediaTypes?: readonly string[];
}

const endpoint = <P extends z.ZodType, Q extends z.ZodType, A extends z.ZodType>(given: Endpoint<P, Q, A>) => given;

/** What communities are found in within some seconds. */
export const MOST_FOR_COMMUNITIES = 1_000_000;
const TOO_LARGE = `${MOST_ACTORS} actors or ${MOST_RELATIONSHIPS} relationships`;

const none = z.strictObject({});
const actorId = z.strictObject({ id: actorReference.meta({ description: 'Id or unambiguous name.' }) });
const recordId = z.strictObject({ id: z.string().min(1).max(300) });
const page = z.strictObject(pageQuery);

export const ENDPOINTS = {
  search: endpoint({
    path: '/search',
    summary: 'Find actors by any of their names; prefixes and misspellings are understood.',
    parameters: none,
    query: z.strictObject({
      q: z.string().trim().min(1).max(200).meta({ description: 'A name or part of one.' }),
      limit: wholeNumber(1, 100).optional().meta({ description: 'How many at most; 10 where it is not given.' }),
    }),
    answer: searchAnswer,
  }),
  find: endpoint({
    path: '/find',
    summary:
      'Find actors by name, and events, reports (of their authors the first 100) and claims by what is written of them; ' +
      'each says what matched.',
    parameters: none,
    query: z.strictObject({
      q: z.string().trim().min(1).max(200).meta({ description: 'Words, or the beginnings of words; all must match.' }),
      limit: wholeNumber(1, 50).optional().meta({ description: 'How many of each sort; 5 where it is not given.' }),
    }),
    answer: findAnswer,
  }),
  actors: endpoint({
    path: '/actors',
    summary: 'Actors; with a filter, those that have relationships in it.',
    parameters: none,
    query: withFilter(pageQuery),
    answer: actorList,
  }),
  actor: endpoint({
    path: '/actors/:id',
    summary: 'One actor with its relationships.',
    parameters: actorId,
    query: filterQuery,
    answer: actorDetail,
  }),
  neighbourhood: endpoint({
    path: '/actors/:id/neighbourhood',
    summary: `The graph around an actor; with a limit, or refused where it is larger than ${TOO_LARGE}.`,
    parameters: actorId,
    query: withFilter({
      depth: wholeNumber(1, 8).optional().meta({ description: 'How many hops away; 1 where it is not given.' }),
      limit: wholeNumber(1, MOST_ACTORS).optional().meta({
        description: 'How many actors at most: those first that have most relationships with the ones before them.',
      }),
    }),
    answer: graphAnswer,
  }),
  community: endpoint({
    path: '/actors/:id/community',
    summary: 'The graph of an actor and those who have most to do with it in its community; see /communities.',
    parameters: actorId,
    query: withFilter({
      limit: wholeNumber(1, 500).optional().meta({
        description:
          'How many actors at most: those first that have most relationships with the ones before them; 100 where it is not given.',
      }),
    }),
    answer: graphAnswer,
  }),
  communities: endpoint({
    path: '/communities',
    summary: `The communities of the whole graph (Louvain): whose actors have more to do with one another than with the rest; refused where there are more than ${MOST_FOR_COMMUNITIES} relationships.`,
    parameters: none,
    query: none,
    answer: communitiesAnswer,
  }),
  relationships: endpoint({
    path: '/relationships',
    summary: 'Relationships.',
    parameters: none,
    query: withFilter(pageQuery),
    answer: relationshipList,
  }),
  relationship: endpoint({
    path: '/relationships/:id',
    summary: 'One relationship with its claims.',
    parameters: recordId,
    query: filterQuery,
    answer: relationshipDetail,
  }),
  claims: endpoint({
    path: '/claims',
    summary: 'Claims; with a filter, those by which relationships satisfy it.',
    parameters: none,
    query: withFilter(pageQuery),
    answer: claimList,
  }),
  claim: endpoint({
    path: '/claims/:id',
    summary: 'One claim.',
    parameters: recordId,
    query: none,
    answer: claim,
  }),
  reports: endpoint({
    path: '/reports',
    summary: 'Reports; with a filter, those that make the claims by which relationships satisfy it.',
    parameters: none,
    query: withFilter(pageQuery),
    answer: reportList,
  }),
  report: endpoint({
    path: '/reports/:id',
    summary: 'One report with what was read from it, in the order of its paragraphs.',
    parameters: recordId,
    query: none,
    answer: reportDetail,
  }),
  events: endpoint({ path: '/events', summary: 'Events.', parameters: none, query: page, answer: eventList }),
  event: endpoint({
    path: '/events/:id',
    summary: 'One event with the claims that are about it.',
    parameters: recordId,
    query: none,
    answer: eventDetail,
  }),
  vocabulary: endpoint({
    path: '/vocabulary',
    summary: 'The kinds of relationship.',
    parameters: none,
    query: none,
    answer: vocabularyAnswer,
  }),
  graph: endpoint({
    path: '/graph',
    summary: `All of the graph that a filter leaves, for drawing; refused where that is larger than ${TOO_LARGE}.`,
    parameters: none,
    query: filterQuery,
    answer: graphAnswer,
  }),
  timeline: endpoint({
    path: '/timeline',
    summary: 'How many claims certainly and how many only possibly held in each year, or month where few are covered.',
    parameters: none,
    query: filterQuery,
    answer: timelineAnswer,
  }),
  paths: endpoint({
    path: '/paths',
    summary: 'The paths between two actors, each hop with its claims.',
    parameters: none,
    query: pathsQuery,
    answer: pathsAnswer,
  }),
  export: endpoint({
    path: '/export/:format',
    summary: 'The graph as a file; /formats tells the media type of each format.',
    parameters: z.strictObject({ format: z.enum(EXPORT_FORMATS) }),
    query: withFilter(exportQuery),
    answer: z.string(),
    mediaTypes: EXPORT_FORMAT_TABLE.map(({ mediaType }) => mediaType),
  }),
  formats: endpoint({
    path: '/formats',
    summary: 'The formats that the graph can be exported in, with what each keeps and loses.',
    parameters: none,
    query: none,
    answer: formatList,
  }),
  schema: endpoint({
    path: '/schema',
    summary: "The JSON Schema (draft 2020-12) of Entente's own format, in which `/export/json` gives the dataset.",
    parameters: none,
    query: none,
    answer: z.record(z.string(), z.unknown()),
  }),
  stats: endpoint({
    path: '/stats',
    summary: 'What the dataset is and how much it holds.',
    parameters: none,
    query: none,
    answer: statsAnswer,
  }),
  health: endpoint({
    path: '/health',
    summary: 'Whether the server answers.',
    parameters: none,
    query: none,
    answer: healthAnswer,
  }),
} as const;

export type EndpointName = keyof typeof ENDPOINTS;
export type QueryOf<Name extends EndpointName> = z.output<(typeof ENDPOINTS)[Name]['query']>;
export type ParametersOf<Name extends EndpointName> = z.output<(typeof ENDPOINTS)[Name]['parameters']>;
export type AnswerOf<Name extends EndpointName> = z.input<(typeof ENDPOINTS)[Name]['answer']>;
