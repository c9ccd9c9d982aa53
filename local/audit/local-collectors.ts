import type { Resolver } from '#adapters/collectors/web/dns/dns-transport.ts';
import type { Resolve } from '#adapters/collectors/web/guard.ts';
import type { WebTarget } from '#core/domain/audit/target.ts';
import { politeManners, userAgentOf } from '#core/domain/web/manners.ts';
import type { Clock } from '#core/ports/clock.ts';
import type { Collectors } from '#core/ports/collectors.ts';

/** Where names lead, and who tells the records of their zones. */
interface Names {
  readonly resolve: Resolve;
  readonly resolvers: readonly Resolver[];
}

export interface LocalCollectorOptions {
  readonly clock: Clock;
  /** Where audited sites are told to read who asks. */
  readonly origin: string;
  /** The region in which an account is asked for what it has only once. */
  readonly home: string;
  /** Another address than AWS's own: an emulator. */
  readonly endpoint: string | null;
  /** This machine's own web servers may be audited. */
  readonly allowLoopback: boolean;
  /** Other names than those that this machine knows: a zone on loopback. */
  readonly names: Names | null;
}

const webCollectorOf = async (
  target: WebTarget,
  { clock, origin, allowLoopback, names }: LocalCollectorOptions,
) => {
  const [{ webCollector }, { systemResolver }, { systemResolvers }] = await Promise.all([
    import('#adapters/collectors/web/web-collector.ts'),
    import('#adapters/collectors/web/guard.ts'),
    import('#adapters/collectors/web/dns/dns-client.ts'),
  ]);
  const { resolve, resolvers } = names ?? { resolve: systemResolver, resolvers: systemResolvers() };
  return webCollector({
    target,
    clock,
    guard: { resolve, allowLoopback },
    manners: politeManners,
    userAgent: userAgentOf(origin),
    resolvers,
    extraRoots: [],
  });
};

/** The collectors of one machine, each loaded when its provider is first audited. */
export const localCollectors =
  (options: LocalCollectorOptions): Collectors =>
  async (target, access) => {
    const { clock, home, endpoint } = options;
    if (target.provider === 'aws') {
      if (!access) throw new Error('an AWS account needs an access');
      const { awsCollector } = await import('#adapters/collectors/aws/aws-collector.ts');
      return awsCollector({
        target,
        access,
        clock,
        home,
        ...(endpoint === null ? {} : { endpoint }),
      });
    }
    return await webCollectorOf(target, options);
  };
