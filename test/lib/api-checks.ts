import { describe, expect, it } from 'vitest';
import { groupOf, routeIds, routeKeyOf, routes } from '#core/contract/routes.ts';
import { type Synthesised, textOf } from './synthesised.ts';

const capital = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

export const apiChecks = (stacks: () => Synthesised): void => {
  describe('the API', () => {
    it('has every route of the table once, and no other', () => {
      const declared = stacks()
        .ofType('AWS::ApiGatewayV2::Route')
        .map(({ properties }) => properties['RouteKey'] as string);
      const expected = routeIds.map((id) => routeKeyOf(routes[id]));
      expect(declared.toSorted()).toEqual(expected.toSorted());
    });

    it('hands each route to the function of its group', () => {
      const api = stacks().template('Api');
      const integrations = api.findResources('AWS::ApiGatewayV2::Integration');
      expect(Object.keys(integrations)).toHaveLength(6);
      for (const id of routeIds) {
        const key = routeKeyOf(routes[id]);
        const [route] = Object.values(
          api.findResources('AWS::ApiGatewayV2::Route', { Properties: { RouteKey: key } }),
        ) as { readonly Properties: { readonly Target: unknown } }[];
        const target = textOf(route?.Properties.Target);
        const [, integration] =
          Object.entries(integrations).find(([name]) => target.includes(name)) ?? [];
        expect(textOf(integration)).toContain(`Serve${capital(groupOf(id))}Function`);
      }
    });

    it('speaks payload 2.0 to its functions', () => {
      for (const { properties } of stacks().ofType('AWS::ApiGatewayV2::Integration')) {
        expect(properties['PayloadFormatVersion']).toBe('2.0');
      }
    });

    it('slows floods down, and those of sign-ins and of audits sooner', () => {
      const stage = stacks().only('AWS::ApiGatewayV2::Stage');
      expect(stage['DefaultRouteSettings']).toEqual({
        ThrottlingBurstLimit: 400,
        ThrottlingRateLimit: 200,
      });
      const limitsOf = {
        authentication: { ThrottlingBurstLimit: 40, ThrottlingRateLimit: 20 },
        'audit-start': { ThrottlingBurstLimit: 20, ThrottlingRateLimit: 10 },
      };
      const expected = routeIds.flatMap((id) => {
        const { zone } = routes[id];
        return zone === 'general' ? [] : [[routeKeyOf(routes[id]), limitsOf[zone]]];
      });
      expect(stage['RouteSettings']).toEqual(Object.fromEntries(expected));
    });

    it('logs who asked for what, and neither queries nor tokens', () => {
      const stage = stacks().only('AWS::ApiGatewayV2::Stage');
      const { Format } = stage['AccessLogSettings'] as { Format: string };
      expect(Object.keys(JSON.parse(Format) as object)).toEqual([
        'at',
        'id',
        'address',
        'route',
        'status',
        'milliseconds',
        'integrationError',
      ]);
    });

    it('serves groups without sessions only where every route is public', () => {
      const sessionless = new Set(['system', 'verification']);
      const guarded = routeIds.filter((id) => routes[id].access !== 'public');
      expect(guarded.filter((id) => sessionless.has(groupOf(id)))).toEqual([]);
    });
  });
};
