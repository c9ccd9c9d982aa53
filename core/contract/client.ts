import type { z } from 'zod';
import { type ProblemBody, problemBody } from './problems.ts';
import type { RouteDeclaration } from './route.ts';
import { type BodyOf, type ResponseOf, type RouteId, routes } from './routes.ts';

type Input<Id extends RouteId, Part extends 'pathParameters' | 'query' | 'body'> = z.input<
  (typeof routes)[Id][Part]
>;

/** Parts that a route does not have may be left out. */
export interface CallInput<Id extends RouteId> {
  readonly path?: Input<Id, 'pathParameters'>;
  readonly query?: Input<Id, 'query'>;
  readonly body?: Input<Id, 'body'>;
  readonly headers?: Readonly<Record<string, string>>;
}

/** The API said no, in the caller's language. */
export class ApiProblem extends Error {
  readonly problem: ProblemBody;

  constructor(problem: ProblemBody) {
    super(problem.title);
    this.name = 'ApiProblem';
    this.problem = problem;
  }
}

/** The API could not be reached, or something between answered instead of it. */
export class ApiUnreachable extends Error {
  constructor(options?: ErrorOptions) {
    super('the API does not answer', options);
    this.name = 'ApiUnreachable';
  }
}

export interface ApiClientOptions {
  /** `http://127.0.0.1:4100`; empty in a browser on the same origin. */
  readonly origin: string;
  readonly fetch: (url: string, request: RequestInit) => Promise<Response>;
  /** Asked before each call: session, CSRF token, language. */
  readonly headers: (route: RouteDeclaration) => Readonly<Record<string, string>>;
}

const addressOf = (origin: string, route: RouteDeclaration, input: CallInput<RouteId>): string => {
  const values: Record<string, string | undefined> = input.path ?? {};
  const path = route.path.replace(/\{(\w+)\}/g, (_, name: string) =>
    encodeURIComponent(values[name] ?? ''),
  );
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries<unknown>(input.query ?? {})) {
    if (typeof value === 'string' || typeof value === 'number') query.set(name, `${value}`);
  }
  return `${origin}${path}${query.size > 0 ? `?${query.toString()}` : ''}`;
};

const readProblem = async (response: Response): Promise<ApiProblem | ApiUnreachable> => {
  const parsed = problemBody.safeParse(await response.json().catch(() => null));
  return parsed.success ? new ApiProblem(parsed.data) : new ApiUnreachable();
};

export type ApiCall = <Id extends RouteId>(
  id: Id,
  input?: CallInput<Id>,
) => Promise<ResponseOf<Id>>;

/** Calls any route of the table. @throws ApiProblem, ApiUnreachable */
export const apiClient = (options: ApiClientOptions): ApiCall => {
  return async (id, input = {}) => {
    const route: RouteDeclaration = routes[id];
    const hasBody = route.method !== 'GET';
    const response = await options
      .fetch(addressOf(options.origin, route, input), {
        method: route.method,
        headers: {
          accept: 'application/json',
          ...(hasBody ? { 'content-type': 'application/json' } : {}),
          ...options.headers(route),
          ...input.headers,
        },
        ...(hasBody ? { body: JSON.stringify(input.body ?? ({} satisfies BodyOf<RouteId>)) } : {}),
      })
      .catch((cause: unknown) => {
        throw new ApiUnreachable({ cause });
      });
    if (!response.ok) throw await readProblem(response);
    const answer: unknown = response.status === 204 ? {} : await response.json();
    return route.response.parse(answer) as ResponseOf<typeof id>;
  };
};
