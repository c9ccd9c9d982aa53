import { Validator } from '@seriousme/openapi-schema-validator';
import { describe, expect, it } from 'vitest';
import { openApiDocumentOf } from '#core/contract/openapi.ts';
import { problems } from '#core/contract/problems.ts';
import type { RouteDeclaration } from '#core/contract/route.ts';
import { routeIds, routeKeyOf, routes } from '#core/contract/routes.ts';

const declared: readonly [string, RouteDeclaration][] = routeIds.map((id) => [id, routes[id]]);

describe('the table of routes', () => {
  it('names each method and path once', () => {
    const keys = declared.map(([, route]) => routeKeyOf(route));
    expect(new Set(keys).size).toBe(keys.length);
  });

  it.each(declared)('%s declares the parameters of its path', (_, route) => {
    const inPath = [...route.path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
    expect(Object.keys(route.pathParameters.shape)).toEqual(inPath);
  });

  const changes = declared.filter(([, { method }]) => method !== 'GET');

  it.each(changes)('%s is guarded against other sites', (_, route) => {
    expect(route.csrf).toBe(true);
  });

  it('lets the demo role change nothing but its own session', () => {
    const open = changes.filter(([, { access }]) => access !== 'public' && access.includes('demo'));
    expect(open.map(([id]) => id)).toEqual([]);
  });

  it('keeps the zones that the product promises', () => {
    expect(declared.filter(([, { zone }]) => zone === 'authentication').map(([id]) => id)).toEqual([
      'identity.signIn',
      'identity.callback',
      'identity.refresh',
    ]);
  });

  it('says each problem in both languages', () => {
    for (const { fr, en, status } of Object.values(problems)) {
      expect(fr).not.toBe(en);
      expect(status).toBeGreaterThanOrEqual(400);
    }
  });
});

describe('the OpenAPI document', () => {
  it('is valid 3.1 for a validator that is not ours', async () => {
    const document = openApiDocumentOf('https://probant.example');
    const validator = new Validator();
    const result = await validator.validate(structuredClone(document));
    expect(result.errors).toBeUndefined();
    expect(result.valid).toBe(true);
    expect(validator.version).toBe('3.1');
  });

  it('has every route', () => {
    const paths = openApiDocumentOf('https://probant.example')['paths'] as Record<string, object>;
    for (const [, { path, method }] of declared) {
      expect(paths[path]).toHaveProperty(method.toLowerCase());
    }
  });
});
