import { describe, expect, it } from 'vitest';
import { failAuditHandler } from '#functions/fail-audit/handler.ts';

const ref = { accountId: 'account', auditId: '0190a3c4-5b6d-7e8f-9a0b-1c2d3e4f5a6b' };

const toldOf = async (event: unknown): Promise<readonly unknown[]> => {
  const told: unknown[] = [];
  const handler = failAuditHandler((...given) => {
    told.push(given);
    return Promise.resolve();
  });
  await handler(event);
  return told;
};

const by = expect.objectContaining({ actor: 'pipeline:audit' }) as unknown;

describe('marking an audit as failed', () => {
  it('takes the word of the step that found its target closed', async () => {
    const Cause = JSON.stringify({ errorMessage: 'credentials-refused InvalidClientTokenId' });
    const failure = { Error: 'AuditImpossible', Cause };
    expect(await toldOf({ ...ref, plan: {}, failure })).toEqual([
      [ref, 'credentials-refused', 'InvalidClientTokenId', by],
    ]);
  });

  it('takes anything else for a failure of ours', async () => {
    const failure = { Error: 'States.Timeout' };
    expect(await toldOf({ ...ref, failure })).toEqual([[ref, 'internal', 'States.Timeout', by]]);
  });

  it('hears from EventBridge of a run that broke off', async () => {
    const detail = { status: 'ABORTED', name: ref.auditId, input: JSON.stringify(ref) };
    const event = { source: 'aws.states', 'detail-type': 'Status Change', detail };
    expect(await toldOf(event)).toEqual([[ref, 'internal', 'ABORTED', by]]);
  });

  it.each([
    ['no audit', { failure: { Error: 'X' } }],
    ['no failure', ref],
    ['a run of something else', { detail: { status: 'ABORTED', input: '{"order":1}' } }],
  ])('refuses %s', async (_, event) => {
    await expect(toldOf(event)).rejects.toThrow('nvalid input');
  });
});
