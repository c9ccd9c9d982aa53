import { describe, expect, it } from 'vitest';
import { AuditImpossible } from '#functions/audit-pipeline/audit-impossible.ts';
import { localStateMachine } from '#local/state-machine.ts';

const definitionFile = new URL('../../lib/pipelines/audit.asl.json', import.meta.url);
const ref = { accountId: 'account', auditId: '0190a3c4-5b6d-7e8f-9a0b-1c2d3e4f5a6b' };

/** The steps that a run takes when planning or collecting throws, and whether it failed as a run. */
const runWith = async (broken: 'planAudit' | 'collectShard', error: Error) => {
  const taken: string[] = [];
  let failed = false;
  const step = (name: string, answer: object) => async () => {
    taken.push(name);
    if (name === broken) throw error;
    return answer;
  };
  const names = ['collectShard', 'giveUpShard', 'judgeAudit', 'sealAudit', 'failAudit'];
  const machine = await localStateMachine({
    definitionFile,
    steps: {
      planAudit: step('planAudit', { shards: [0, 1], concurrency: 1 }),
      ...Object.fromEntries(names.map((name) => [name, step(name, {})])),
    },
    retryPause: 0,
    onFailure: () => {
      failed = true;
    },
  });
  machine.start(ref.auditId, ref);
  await machine.idle();
  return { taken, failed };
};

describe('the state machine of audits', () => {
  it('takes a target that lets nobody in for an answer: no retry, no failed run', async () => {
    const error = new AuditImpossible('credentials-refused', 'InvalidClientTokenId');
    const { taken, failed } = await runWith('planAudit', error);
    expect(taken).toEqual(['planAudit', 'failAudit']);
    expect(failed).toBe(false);
  });

  it('tries a plan that breaks three times more, then fails', async () => {
    const { taken, failed } = await runWith('planAudit', new Error('out of luck'));
    expect(taken).toEqual(['planAudit', 'planAudit', 'planAudit', 'planAudit', 'failAudit']);
    expect(failed).toBe(true);
  });

  it('judges and seals without the shards that it gave up', async () => {
    const { taken, failed } = await runWith('collectShard', new Error('out of luck'));
    expect(taken.filter((name) => name === 'collectShard')).toHaveLength(6);
    expect(taken.filter((name) => name === 'giveUpShard')).toHaveLength(2);
    expect(taken.slice(-2)).toEqual(['judgeAudit', 'sealAudit']);
    expect(failed).toBe(false);
  });
});
