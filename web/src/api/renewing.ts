import { type ApiCall, ApiProblem } from '#core/contract/client.ts';

const isExpired = (error: unknown): boolean =>
  error instanceof ApiProblem && error.problem.code === 'session-expired';

/**
 * Renews an expired session once and calls again. Calls that expire together share one renewal:
 * a refresh token is good for a single use.
 */
export const renewing = (call: ApiCall): ApiCall => {
  let renewal: Promise<unknown> | null = null;
  const renew = (): Promise<unknown> => {
    renewal ??= call('identity.refresh').finally(() => {
      renewal = null;
    });
    return renewal;
  };
  return async (id, input) => {
    try {
      return await call(id, input);
    } catch (error) {
      if (!isExpired(error) || id === 'identity.refresh') throw error;
      await renew();
      return call(id, input);
    }
  };
};
