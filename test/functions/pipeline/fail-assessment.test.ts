import { describe, expect, it } from 'vitest';
import { failAssessmentHandler } from '#functions/fail-assessment/handler.ts';

const ref = { accountId: 'account', assessmentId: '0190a3c4-5b6d-7e8f-9a0b-1c2d3e4f5a6b' };

const toldOf = async (event: unknown): Promise<readonly unknown[]> => {
  const told: unknown[] = [];
  const handler = failAssessmentHandler((...given) => {
    told.push(given);
    return Promise.resolve();
  });
  await handler(event);
  return told;
};

const by = expect.objectContaining({ actor: 'pipeline:vigilance' }) as unknown;

describe('marking an assessment as failed', () => {
  it('takes the name of the error that the state machine caught', async () => {
    const failure = { Error: 'States.TaskFailed', Cause: 'x' };
    expect(await toldOf({ ...ref, failure })).toEqual([[ref, 'States.TaskFailed', by]]);
  });

  it('hears from EventBridge of a run that time was up for', async () => {
    const detail = { status: 'TIMED_OUT', name: ref.assessmentId, input: JSON.stringify(ref) };
    const event = { source: 'aws.states', 'detail-type': 'Status Change', detail };
    expect(await toldOf(event)).toEqual([[ref, 'TIMED_OUT', by]]);
  });

  it.each([
    ['no assessment', { failure: { Error: 'X' } }],
    ['no failure', ref],
    ['a run of something else', { detail: { status: 'ABORTED', input: '{"auditId":"1"}' } }],
  ])('refuses %s', async (_, event) => {
    await expect(toldOf(event)).rejects.toThrow('nvalid input');
  });
});
