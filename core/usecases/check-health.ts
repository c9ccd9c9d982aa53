import type { HealthProbe } from '../ports/health-probe.ts';

export interface DependencyHealth {
  readonly name: string;
  readonly state: 'up' | 'down';
  readonly latencyMs: number;
}

export type CheckHealth = () => Promise<readonly DependencyHealth[]>;

type Ports = {
  probes: readonly HealthProbe[];
  /** Milliseconds that only go forward. */
  stopwatch: () => number;
  /** Rejects when the time is up. */
  within: <T>(milliseconds: number, work: Promise<T>) => Promise<T>;
};

const patienceMilliseconds = 3_000;

/** Asks every dependency at once; one that does not answer in time is down. */
export const checkHealth = ({ probes, stopwatch, within }: Ports): CheckHealth => {
  const probe = async (dependency: HealthProbe): Promise<DependencyHealth> => {
    const begun = stopwatch();
    const state = await within(patienceMilliseconds, dependency.check()).then(
      () => 'up' as const,
      () => 'down' as const,
    );
    return { name: dependency.name, state, latencyMs: Math.round(stopwatch() - begun) };
  };
  return () => Promise.all(probes.map(probe));
};
