import type { HealthProbe } from '#core/ports/health-probe.ts';

/** The login works when it publishes the keys that its tokens are checked with. */
export const jwksProbe = (jwksUrl: string): HealthProbe => ({
  name: 'login',
  async check() {
    const answer = await fetch(jwksUrl);
    if (!answer.ok) throw new Error(`login answers ${answer.status}`);
    await answer.arrayBuffer();
  },
});
