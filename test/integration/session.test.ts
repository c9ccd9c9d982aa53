import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { httpSession } from '#local/http-session.ts';
import { sessionApi } from '#local/sign-in.ts';
import { type RunningPlatform, runPlatform } from './running-platform.ts';

let running: RunningPlatform;

beforeAll(async () => {
  running = await runPlatform({ promisedRates: true, accessTokenSeconds: 2 });
});
afterAll(() => running.close());

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

describe('a session', () => {
  it('is renewed with its refresh cookie when the access token ran out, and ends at sign-out', async () => {
    const { session, call } = await running.as('admin');
    expect(await call('identity.session')).toMatchObject({
      role: 'admin',
      person: { email: 'admin@probant.example' },
    });
    await pause(2_500);
    await expect(call('identity.session')).rejects.toMatchObject({
      problem: { status: 401, code: 'session-expired' },
    });
    await call('identity.refresh');
    expect(await call('identity.session')).toMatchObject({ role: 'admin' });

    const { signOutUrl } = await call('identity.signOut');
    expect(signOutUrl).toContain('/logout?client_id=');
    expect(session.cookie(running.origin, '__Host-probant-access')).toBeUndefined();
    await expect(call('identity.session')).rejects.toMatchObject({
      problem: { status: 401, code: 'not-signed-in' },
    });
  });

  it('can be carried by a bearer token instead, without proof against other sites', async () => {
    const { session } = await running.as('auditor');
    const token = session.cookie(running.origin, '__Host-probant-access') ?? '';
    const answer = await fetch(`${running.origin}/api/assessments`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${token}`,
        'content-type': 'application/json',
        'idempotency-key': '"bearer-1"',
      },
      body: JSON.stringify({ siren: '001137116' }),
    });
    expect(answer.status).toBe(202);
    await running.platform.idle();
  });
});

describe('the promised rates', () => {
  it('let ten sign-ins a minute through, and say when to come back', async () => {
    const anonymous = httpSession();
    let refusal: Response | null = null;
    for (let tries = 0; tries < 21 && !refusal; tries += 1) {
      const answer = await anonymous.fetch(`${running.origin}/api/auth/sign-in`);
      if (answer.status === 429) refusal = answer;
      else await answer.arrayBuffer();
    }
    expect(refusal?.headers.get('ratelimit-policy')).toBe('"authentication";q=10;w=60');
    expect(Number(refusal?.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(await refusal?.json()).toMatchObject({ code: 'rate-limited' });
  });

  it('do not hold for another zone', async () => {
    const call = sessionApi(running.origin, httpSession());
    const health = await call('system.health');
    expect(health.status).toBe('ok');
    expect(health.dependencies.map(({ name }) => name).toSorted()).toEqual([
      'archive',
      'database',
      'login',
      'signer',
    ]);
  });
});
