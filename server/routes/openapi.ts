/** The contract as OpenAPI 3.1, made of the schemas that validate. */
import { OpenAPIRegistry, OpenApiGeneratorV31, type RouteConfig } from '@asteasolutions/zod-to-openapi';
import { z } from 'zod';
import { drawing } from '../contract/drawing.ts';
import { ENDPOINTS, type Endpoint, type EndpointName } from '../contract/endpoints.ts';
import { importAnswer, importQuery } from '../contract/imports.ts';
import { problem } from '../contract/records.ts';
import { matchesAnswer, uniteBody, unitedAnswer } from '../contract/unite.ts';
import { PROBLEMS, type ProblemType } from '../errors.ts';

const DESCRIPTION = `Actors, the relationships between them, and the dated claims by which reports attest these.
Answers are JSON; errors are application/problem+json (RFC 9457). A term given twice means either; different terms must
all hold. Unknown parameters are refused. Answers carry an ETag made of the revision of the data.`;

export function openApiDocument(version: string) {
  const registry = new OpenAPIRegistry();
  for (const name of Object.keys(ENDPOINTS) as EndpointName[]) registry.registerPath(route(name, ENDPOINTS[name]));
  registry.registerPath(EXPORT_DRAWN);
  registry.registerPath(IMPORT);
  registry.registerPath(FORGET);
  registry.registerPath(MATCHES);
  registry.registerPath(UNITE);
  return new OpenApiGeneratorV31(registry.definitions).generateDocument({
    openapi: '3.1.0',
    info: { title: 'Entente', version, description: DESCRIPTION, license: { name: 'MIT', identifier: 'MIT' } },
    servers: [{ url: '/api/v1' }],
  });
}

/** What any question about the data can be refused for. */
const USUAL: readonly ProblemType[] = [
  ...(['invalid-parameter', 'unknown-actor', 'not-found', 'method-not-allowed', 'ambiguous-actor'] as const),
  ...(['misdirected', 'too-many-requests', 'internal', 'busy'] as const),
];

/** What some can be refused for besides. */
const OWN: Partial<Record<EndpointName, readonly ProblemType[]>> = {
  graph: ['too-large'],
  neighbourhood: ['too-large'],
  community: ['too-large'],
  communities: ['too-large'],
  paths: ['same-ends', 'contrary-stops', 'filtered-out'],
};

/** A response for each status that some problems are answered with. */
function failures(types: readonly ProblemType[]): RouteConfig['responses'] {
  const titles = new Map<number, string[]>();
  for (const [status, title] of types.map((type) => PROBLEMS[type])) {
    titles.set(status, [...(titles.get(status) ?? []), title]);
  }
  const content = { 'application/problem+json': { schema: problem } };
  return Object.fromEntries(
    [...titles].map(([status, all]) => [status, { description: [...new Set(all)].join('; or: '), content }]),
  );
}

const IMPORT: RouteConfig = {
  method: 'post',
  path: '/imports',
  operationId: 'import',
  summary: 'Bring a graph file in and ask about it, for as long as the server keeps it.',
  request: {
    query: importQuery,
    body: { content: { 'application/octet-stream': { schema: { type: 'string', format: 'binary' } } }, required: true },
  },
  responses: {
    201: { description: 'What became of the file', content: { 'application/json': { schema: importAnswer } } },
    ...failures([
      ...(['invalid-parameter', 'imports-off', 'file-too-slow', 'file-too-large', 'misdirected'] as const),
      ...(['invalid-file', 'too-many-requests', 'internal', 'busy'] as const),
    ]),
  },
};

const EXPORT_DRAWN: RouteConfig = {
  method: 'post',
  path: '/export/{format}',
  operationId: 'exportDrawn',
  summary:
    'What a map shows as a file, in its places, sizes and colours; of GEXF alone. What the drawing or the filter leaves out is not in it.',
  request: {
    params: ENDPOINTS.export.parameters,
    query: ENDPOINTS.export.query,
    body: { content: { 'application/json': { schema: drawing } }, required: true },
  },
  responses: {
    200: { description: 'The file', content: { 'application/gexf+xml': { schema: z.string() } } },
    ...failures([...USUAL, 'file-too-large']),
  },
};

const IMPORTED = z.object({ id: z.string().meta({ description: 'As it was told when the file was brought in.' }) });

const FORGET: RouteConfig = {
  method: 'delete',
  path: '/imports/{id}',
  operationId: 'forget',
  summary: 'Keep a file that was brought in no longer.',
  request: {
    params: IMPORTED,
  },
  responses: {
    204: { description: 'It is not kept, or was not' },
    ...failures(['misdirected', 'internal']),
  },
};

const MATCHES: RouteConfig = {
  method: 'get',
  path: '/imports/{id}/matches',
  operationId: 'matches',
  summary: 'Which actors of a file that was brought in may be which of the dataset of the server.',
  request: { params: IMPORTED },
  responses: {
    200: { description: 'The answer', content: { 'application/json': { schema: matchesAnswer } } },
    ...failures(['not-found', 'file-too-large', 'misdirected', 'too-many-requests', 'internal']),
  },
};

const UNITE: RouteConfig = {
  method: 'post',
  path: '/imports/{id}/united',
  operationId: 'unite',
  summary:
    'Put a file together with the dataset of the server, to be asked about like a file; the dataset stays as it is.',
  request: {
    params: IMPORTED,
    body: { content: { 'application/json': { schema: uniteBody } }, required: true },
  },
  responses: {
    201: { description: 'Both together', content: { 'application/json': { schema: unitedAnswer } } },
    ...failures([
      ...(['invalid-parameter', 'not-found', 'file-too-large', 'misdirected'] as const),
      ...(['invalid-file', 'too-many-requests', 'internal'] as const),
    ]),
  },
};

function route(name: EndpointName, endpoint: Endpoint): RouteConfig {
  const { path, summary, parameters, query, answer, mediaTypes = ['application/json'] } = endpoint;
  return {
    method: 'get',
    path: path.replace(/:(\w+)/g, '{$1}'),
    operationId: name,
    summary,
    request: { params: parameters as z.ZodObject, query: query as z.ZodObject },
    responses: {
      200: {
        description: 'The answer',
        content: Object.fromEntries(mediaTypes.map((type) => [type, { schema: answer }])),
      },
      304: { description: 'Not changed since the revision that If-None-Match names' },
      ...failures([...USUAL, ...(OWN[name] ?? [])]),
    },
  };
}
