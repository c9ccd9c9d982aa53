import { beforeAll, describe, expect, it } from 'vitest';
import { randomIds } from '#adapters/node/random-ids.ts';
import type { AuditRef } from '#core/domain/audit/audit.ts';
import type { AuditRunner } from '#core/ports/pipeline-runner.ts';
import { freshAccount } from './audits.ts';

/** A runner whose state machine takes a second or two for an audit. */
export interface AuditRunnerUnderTest {
  readonly runner: AuditRunner;
  /** How often the state machine was started for an audit. */
  runsOf(ref: AuditRef): Promise<number>;
  /** How the run of an audit ended, once it has. */
  endOf(ref: AuditRef): Promise<'finished' | 'stopped'>;
}

const freshRef = (): AuditRef => ({ accountId: freshAccount(), auditId: randomIds.auditId() });

/** What every runner promises: one run for each audit, that can be stopped. */
export const auditRunnerContract = (
  name: string,
  make: () => Promise<AuditRunnerUnderTest>,
): void => {
  describe(`audit runner: ${name}`, () => {
    let under: AuditRunnerUnderTest;

    beforeAll(async () => {
      under = await make();
    });

    it('runs once when many ask at the same time', async () => {
      const ref = freshRef();
      await Promise.all(Array.from({ length: 20 }, () => under.runner.startAudit(ref)));
      expect(await under.endOf(ref)).toBe('finished');
      expect(await under.runsOf(ref)).toBe(1);
    });

    it('stops one audit, and lets others run', async () => {
      const [one, other] = [freshRef(), freshRef()];
      await Promise.all([under.runner.startAudit(one), under.runner.startAudit(other)]);
      await under.runner.stopAudit(one);
      expect(await Promise.all([under.endOf(one), under.endOf(other)])).toEqual([
        'stopped',
        'finished',
      ]);
    });

    it('leaves what does not run as it is', async () => {
      const ref = freshRef();
      await under.runner.stopAudit(ref);
      await under.runner.startAudit(ref);
      expect(await under.endOf(ref)).toBe('finished');
      await under.runner.stopAudit(ref);
      expect(await under.endOf(ref)).toBe('finished');
    });
  });
};
