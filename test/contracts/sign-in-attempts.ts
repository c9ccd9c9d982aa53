import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { addSeconds, type Instant } from '#core/domain/time.ts';
import type { SignInAttempt, SignInAttempts } from '#core/ports/sign-in-attempts.ts';

const now = '2026-11-21T20:00:00.000Z' as Instant;

const attempt = (): SignInAttempt => ({
  state: randomUUID(),
  codeVerifier: randomUUID(),
  nonce: randomUUID(),
  returnTo: '/assessments?verdict=ROUGE',
  expiresAt: addSeconds(now, 600),
});

export const signInAttemptsContract = (name: string, make: () => Promise<SignInAttempts>): void => {
  describe(`sign-in attempts: ${name}`, () => {
    let attempts: SignInAttempts;

    beforeAll(async () => {
      attempts = await make();
    });

    it('gives an attempt back, once', async () => {
      const saved = attempt();
      await attempts.save(saved);
      expect(await attempts.take(saved.state, now)).toEqual(saved);
      expect(await attempts.take(saved.state, now)).toBeNull();
    });

    it('gives it to one of many callbacks at the same time', async () => {
      const saved = attempt();
      await attempts.save(saved);
      const taken = await Promise.all(
        Array.from({ length: 20 }, () => attempts.take(saved.state, now)),
      );
      expect(taken.filter((given) => given !== null)).toEqual([saved]);
    });

    it('knows nothing of a state that nobody saved', async () => {
      expect(await attempts.take(randomUUID(), now)).toBeNull();
    });

    it('gives an attempt that has expired to nobody', async () => {
      const saved = attempt();
      await attempts.save(saved);
      expect(await attempts.take(saved.state, saved.expiresAt)).toBeNull();
    });
  });
};
