import { z } from 'zod';
import { problemBody, problems } from './problems.ts';
import type { RouteDeclaration } from './route.ts';
import { groupOf, type RouteId, routeIds, routes } from './routes.ts';

type Json = Record<string, unknown>;

const schemaOf = (schema: z.ZodType, io: 'input' | 'output'): Json => {
  const { $schema: _dialect, ...body } = z.toJSONSchema(schema, { io, target: 'draft-2020-12' });
  return body;
};

const parametersOf = (where: 'path' | 'query', schema: z.ZodObject): Json[] => {
  const { properties = {}, required = [] } = z.toJSONSchema(schema, { io: 'input' });
  return Object.entries(properties).map(([name, property]) => ({
    name,
    in: where,
    required: where === 'path' || required.includes(name),
    schema: property,
  }));
};

const idempotencyKey = {
  name: 'Idempotency-Key',
  in: 'header',
  required: true,
  description: 'One key for one intention: the same key and body give the same answer for 24 hours',
  schema: { type: 'string', minLength: 1, maxLength: 255 },
};

const problemResponses = (route: RouteDeclaration): Json => {
  const session = route.access === 'public' ? [] : (['not-signed-in', 'role-forbids'] as const);
  const codes = [...route.problems, ...session, 'rate-limited', 'internal-error'] as const;
  const statuses = Map.groupBy(codes, (code) => problems[code].status);
  return Object.fromEntries(
    [...statuses].map(([status, codes]) => [
      status,
      {
        description: codes.map((code) => `${code}: ${problems[code].en}`).join('; '),
        content: {
          'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } },
        },
      },
    ]),
  );
};

const operationOf = (id: RouteId, route: RouteDeclaration): Json => ({
  operationId: id,
  tags: [groupOf(id)],
  summary: route.summary,
  security: route.access === 'public' ? [] : [{ bearer: [] }, { session: [] }],
  'x-roles': route.access === 'public' ? 'public' : [...route.access],
  'x-rate-zone': route.zone,
  parameters: [
    ...parametersOf('path', route.pathParameters),
    ...parametersOf('query', route.query),
    ...(route.idempotent ? [idempotencyKey] : []),
  ],
  ...(route.method === 'GET'
    ? {}
    : {
        requestBody: { content: { 'application/json': { schema: schemaOf(route.body, 'input') } } },
      }),
  responses: {
    [route.status]: {
      description: route.summary,
      ...(route.status === 302
        ? {}
        : { content: { 'application/json': { schema: schemaOf(route.response, 'output') } } }),
    },
    ...problemResponses(route),
  },
});

/** OpenAPI 3.1, from the table of routes and nothing else. */
export const openApiDocumentOf = (origin: string): Json => {
  const paths: Record<string, Json> = {};
  for (const id of routeIds) {
    const route: RouteDeclaration = routes[id];
    paths[route.path] = {
      ...paths[route.path],
      [route.method.toLowerCase()]: operationOf(id, route),
    };
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Probant',
      version: '1',
      description: 'Sealed technical proof: supplier assessments that anyone can verify.',
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    servers: [{ url: origin }],
    paths,
    components: {
      schemas: { Problem: schemaOf(problemBody, 'output') },
      securitySchemes: {
        bearer: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT' },
        session: { type: 'apiKey', in: 'cookie', name: '__Host-probant-access' },
      },
    },
  };
};
