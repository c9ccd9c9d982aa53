import { awsCollector } from '#adapters/collectors/aws/aws-collector.ts';
import { systemResolvers } from '#adapters/collectors/web/dns/dns-client.ts';
import { systemResolver } from '#adapters/collectors/web/guard.ts';
import { webCollector } from '#adapters/collectors/web/web-collector.ts';
import { systemClock } from '#adapters/node/system-clock.ts';
import { politeManners, userAgentOf } from '#core/domain/web/manners.ts';
import type { Collectors } from '#core/ports/collectors.ts';

interface CollectorEnv {
  readonly HOME_REGION: string;
  readonly AUDITED_ENDPOINT?: string | undefined;
  readonly ORIGIN: string;
}

/** The collectors of the platform: with its own role it assumes those of audited accounts. */
export const collectorsIn =
  ({ HOME_REGION: home, AUDITED_ENDPOINT: endpoint, ORIGIN: origin }: CollectorEnv): Collectors =>
  async (target, access) => {
    const clock = systemClock;
    if (target.provider === 'aws') {
      if (!access) throw new Error('an AWS account needs an access');
      const at = endpoint === undefined ? {} : { endpoint };
      return awsCollector({ target, access, clock, home, ...at });
    }
    return webCollector({
      target,
      clock,
      guard: { resolve: systemResolver, allowLoopback: false },
      manners: politeManners,
      userAgent: userAgentOf(origin),
      resolvers: systemResolvers(),
      extraRoots: [],
    });
  };
