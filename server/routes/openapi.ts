/** The contract as OpenAPI 3.1, made of the schemas that validate. */
import { OpenAPIRegistry, OpenApiGeneratorV31, type RouteConfig } from '@asteasolutions/zod-to-openapi';
import type { z } from 'zod';
import { ENDPOINTS, type Endpoint } from '../contract/endpoints.ts';
import { importAnswer, importQuery } from '../contract/imports.ts';
import { problem } from '../contract/records.ts';

const DESCRIPTION = `Actors, the relationships between them, and the dated claims by which reports attest these.
Answers are JSON; errors are application/problem+json (RFC 9457). A term given twice means either; different terms must
all hold. Unknown parameters are refused. Answers carry an ETag made of the revision of the data.`;

export function openApiDocument(version: string) {
  const registry = new OpenAPIRegistry();
  for (const [name, endpoint] of Object.entries(ENDPOINTS)) registry.registerPath(route(name, endpoint));
  registry.registerPath(IMPORT);
  return new OpenApiGeneratorV31(registry.definitions).generateDocument({
    openapi: '3.1.0',
    info: { title: 'Entente', version, description: DESCRIPTION, license: { name: 'MIT', identifier: 'MIT' } },
    servers: [{ url: '/api/v1' }],
  });
}

const failure = (description: string) => ({
  description,
  content: { 'application/problem+json': { schema: problem } },
});

const IMPORT: RouteConfig = {
  method: 'post',
  path: '/imports',
  operationId: 'import',
  summary: 'Bring a graph file in and ask about it, for as long as the server runs.',
  request: {
    query: importQuery,
    body: { content: { 'application/octet-stream': { schema: { type: 'string', format: 'binary' } } }, required: true },
  },
  responses: {
    201: { description: 'What became of the file', content: { 'application/json': { schema: importAnswer } } },
    400: failure('A parameter is not valid'),
    403: failure('This server takes no files'),
    413: failure('The file is too large'),
    422: failure('The file is malformed or of no known format'),
    503: failure('Another file is being read'),
  },
};

function route(name: string, { path, summary, parameters, query, answer, mediaType }: Endpoint): RouteConfig {
  return {
    method: 'get',
    path: path.replace(/:(\w+)/g, '{$1}'),
    operationId: name,
    summary,
    request: { params: parameters as z.ZodObject, query: query as z.ZodObject },
    responses: {
      200: { description: 'The answer', content: { [mediaType ?? 'application/json']: { schema: answer } } },
      304: { description: 'Not changed since the revision that If-None-Match names' },
      400: failure('A parameter is not valid'),
      404: failure('There is no such thing'),
      405: failure('Only GET is answered'),
      409: failure('A name fits several actors'),
      429: failure('Too many requests'),
      500: failure('Something went wrong in the server'),
      503: failure('The server has too much to do'),
    },
  };
}
