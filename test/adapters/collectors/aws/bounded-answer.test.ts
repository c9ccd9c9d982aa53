import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import { boundedAnswer } from '#adapters/collectors/aws/bounded-answer.ts';

const bounds = { bytes: 1000, milliseconds: 50 };

/** What is read of an answer that sends these chunks, then ends or stays open. */
const readOf = async (chunks: readonly string[], ends: boolean): Promise<string> => {
  const body = new Readable({ read: () => undefined });
  for (const chunk of chunks) body.push(chunk);
  if (ends) body.push(null);
  const receive = boundedAnswer(bounds)(async () => ({ response: { body } }));
  const { response } = await receive({});
  if (!response.body) throw new Error('the answer lost its body');
  try {
    return await text(response.body);
  } finally {
    expect(body.destroyed).toBe(true);
  }
};

describe('an answer', () => {
  it('is read as it came', async () => {
    expect(await readOf(['one', 'two'], true)).toBe('onetwo');
  });

  it('is given up when it is larger than any memory', async () => {
    const parts = Array.from({ length: 11 }, () => 'x'.repeat(100));
    await expect(readOf(parts, true)).rejects.toMatchObject({ name: 'AnswerTooLarge' });
  });

  it('is given up when it does not end', async () => {
    await expect(readOf(['one'], false)).rejects.toMatchObject({ name: 'TimeoutError' });
  });
});
