import { groupOf, type RouteGroup, routeIds, routeKeyOf, routes } from '#core/contract/routes.ts';
import type { MatchedRoute } from './http-event.ts';

interface Pattern {
  readonly group: RouteGroup;
  readonly method: string;
  readonly routeKey: string;
  readonly expression: RegExp;
}

const patterns: readonly Pattern[] = routeIds.map((id) => {
  const { method, path } = routes[id];
  const source = path.replace(/[.]/g, '\\.').replace(/\{(\w+)\}/g, '(?<$1>[^/]+)');
  return {
    group: groupOf(id),
    method,
    routeKey: routeKeyOf(routes[id]),
    expression: new RegExp(`^${source}$`),
  };
});

const decoded = (text: string): string | null => {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
};

/** The route of a request and its group; null when the table has none, as API Gateway answers 404. */
export const matchRoute = (
  method: string,
  path: string,
): (MatchedRoute & { readonly group: RouteGroup }) | null => {
  for (const pattern of patterns) {
    const match = pattern.method === method ? pattern.expression.exec(path) : null;
    if (!match) continue;
    const parameters = Object.entries(match.groups ?? {}).map(
      ([name, value]) => [name, decoded(value) ?? value] as const,
    );
    const { group, routeKey } = pattern;
    return { group, routeKey, pathParameters: Object.fromEntries(parameters) };
  }
  return null;
};
