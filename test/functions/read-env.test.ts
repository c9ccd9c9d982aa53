import { describe, expect, it } from 'vitest';
import { readEnv } from '#functions/read-env.ts';
import { serveVerificationEnv } from '#functions/serve-verification/env.ts';

const complete = {
  STATE_TABLE: 'state',
  TRAIL_TABLE: 'trail',
  ARCHIVE_BUCKET: 'archive',
  SEAL_KEY_ID: 'key',
  SIGNER_NAME: 'Probant',
  ORIGIN: 'https://probant.example',
  API_HOST: 'api.probant.example',
  EDGE_SECRET: 'a-secret-that-only-the-edge-and-we-know',
};

describe('the environment of a function', () => {
  it('is read, without what belongs to others', () => {
    expect(readEnv(serveVerificationEnv, { ...complete, PATH: '/usr/bin' })).toEqual(complete);
  });

  it('names all that is wrong at once', () => {
    const { STATE_TABLE: _, SEAL_KEY_ID: __, ...incomplete } = complete;
    const read = () => readEnv(serveVerificationEnv, { ...incomplete, ORIGIN: 'probant' });
    expect(read).toThrow(/STATE_TABLE.*SEAL_KEY_ID|SEAL_KEY_ID.*STATE_TABLE/);
    expect(read).toThrow(/ORIGIN/);
  });
});
