import { openApiDocumentOf } from '#core/contract/openapi.ts';
import type { Clock } from '#core/ports/clock.ts';
import type { CheckHealth } from '#core/usecases/check-health.ts';
import type { GroupHandlers } from '../http/serve-group.ts';

interface UseCases {
  readonly checkHealth: CheckHealth;
  readonly clock: Clock;
  readonly origin: string;
}

export const systemHandlers = ({
  checkHealth,
  clock,
  origin,
}: UseCases): GroupHandlers<'system'> => ({
  'system.health': async () => {
    const dependencies = await checkHealth();
    const status = dependencies.every(({ state }) => state === 'up') ? 'ok' : 'degraded';
    return { body: { status, checkedAt: clock.now(), dependencies: [...dependencies] } };
  },

  'system.openapi': () =>
    Promise.resolve({
      body: openApiDocumentOf(origin),
      headers: { 'cache-control': 'public, max-age=300' },
    }),
});
