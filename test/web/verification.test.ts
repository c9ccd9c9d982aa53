import { execFileSync } from 'node:child_process';
import { constants, generateKeyPairSync, sign } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import { describe, expect, onTestFinished, test } from 'vitest';
import { verification as verificationSchema } from '#core/contract/verification.ts';
import { canonicalBytes, canonicalSha256 } from '#core/domain/canonical.ts';
import { sha256Of } from '#core/domain/digest.ts';
import { checkFile } from '../../web/src/components/check-file.ts';
import { offlineCommands } from '../../web/src/components/offline-commands.ts';
import { concludeSeal } from '../../web/src/components/verify-conclusion.ts';
import { readDroppedFile } from '../../web/src/forms/dropped-file.ts';
import { readToken } from '../../web/src/forms/token-field.ts';

const token = 'Abcdefghij-_0123456789';
const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
const hash = 'a'.repeat(64);
const at = '2026-11-21T20:43:00.000Z';

const payload = {
  schema: 'probant.vigilance/1',
  token,
  issuedAt: at,
  language: 'fr',
  subject: {
    siren: '552032534',
    name: 'Électricité « Générale » & Fils',
    partialDiffusion: false,
    checksumOverridden: false,
  },
  verdict: 'VERT',
  judgedOn: '2026-11-21',
  rules: { version: '1', sha256: hash },
  decisions: [],
  signals: [],
  notCovered: [],
  pdf: { sha256: hash, bytes: 1000 },
};

const answer = async () => {
  const signature = sign('sha256', canonicalBytes(payload), {
    key: privateKey,
    padding: constants.RSA_PKCS1_PSS_PADDING,
    saltLength: 32,
  });
  return verificationSchema.parse({
    outcome: 'authentic',
    checkedAt: at,
    signer: 'Probant',
    sealedAt: at,
    publicKey: { id: 'key-1', pem: publicKey.export({ type: 'spki', format: 'pem' }) },
    envelope: {
      payload,
      payloadSha256: await canonicalSha256(payload),
      algorithm: 'RSASSA_PSS_SHA_256',
      keyId: 'key-1',
      signature: signature.toString('base64'),
    },
  });
};

describe('the large answer', () => {
  test('authentic when the browser found it so, or could not look', async () => {
    const known = await answer();
    expect(concludeSeal(token, known, 'authentic', null)).toBe('authentic');
    expect(concludeSeal(token, known, 'impossible', null)).toBe('authentic');
  });

  test('the browser has the last word over a server that says authentic', async () => {
    const known = await answer();
    for (const found of ['malformed', 'digest-differs', 'signature-invalid'] as const) {
      expect(concludeSeal(token, known, found, null)).toBe('altered');
    }
    expect(concludeSeal(token, known, null, null)).toBe('altered');
  });

  test('a genuine seal of another report is not the answer to this code', async () => {
    expect(concludeSeal('x'.repeat(22), await answer(), 'authentic', null)).toBe('altered');
  });

  test('a key other than the one that the seal names is not trusted', async () => {
    const known = await answer();
    const swapped = { ...known, publicKey: { ...known.publicKey, id: 'key-2' } };
    expect(concludeSeal(token, swapped, 'authentic', null)).toBe('altered');
  });

  test('a server that says altered is believed', async () => {
    const known = { ...(await answer()), outcome: 'altered' as const };
    expect(concludeSeal(token, known, 'authentic', null)).toBe('altered');
  });

  test('another file does not pass under a genuine seal; nothing known is unknown', async () => {
    expect(concludeSeal(token, await answer(), 'authentic', 'differs')).toBe('file-differs');
    expect(concludeSeal(token, await answer(), 'authentic', 'matches')).toBe('authentic');
    expect(concludeSeal(token, null, null, null)).toBe('unknown');
  });
});

describe('the code that somebody gives', () => {
  test.each([
    [token, token],
    [`  ${token} `, token],
    [`https://probant.example/verify/${token}`, token],
    [`https://probant.example/verify/${token}?x=1`, token],
    [`https://probant.example/verify/${token}0`, null],
    ['552032534', null],
    ['', null],
  ])('%j gives %j', (text, wanted) => {
    expect(readToken(text)).toBe(wanted);
  });

  test('a PDF carries it in its link and is hashed; a seal carries it in its payload', async () => {
    const pdf = new File([`%PDF-1.7\n/URI (https://x.example/verify/${token})\n`], 'r.pdf');
    expect(await readDroppedFile(pdf)).toMatchObject({
      json: null,
      token,
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
    const text = JSON.stringify((await answer()).envelope);
    const seal = new File([text], 's.json');
    expect(await readDroppedFile(seal)).toMatchObject({ json: text, token });
  });

  test('a compact PDF hides its link in a compressed object stream', async () => {
    const objects = deflateSync(`<</S /URI /URI (https://x.example/verify/${token})>>`);
    const file = new File(
      [
        '%PDF-1.7\n2 0 obj <</Type /ObjStm /N 1 /Filter /FlateDecode',
        ` /Length ${objects.length}>> stream\n`,
        new Uint8Array(objects),
        '\nendstream\n',
      ],
      'r.pdf',
    );
    expect(await readDroppedFile(file)).toMatchObject({ json: null, token });
  });

  test('a file without one says so', async () => {
    expect(await readDroppedFile(new File(['hello'], 'x.pdf'))).toMatchObject({ token: null });
  });
});

describe('a file beside its seal', () => {
  const bytes = new TextEncoder().encode('{"findings":[]}');
  const dropped = (content: BlobPart) => readDroppedFile(new File([content], 'x.json'));

  const check = async (file: Awaited<ReturnType<typeof dropped>>) => {
    const { envelope, publicKey: key } = await answer();
    if (!envelope) throw new Error('no envelope');
    const pdf = { sha256: await sha256Of(bytes), bytes: bytes.length };
    const sealed = { ...envelope, payload: { ...envelope.payload, pdf } };
    return await checkFile(file, sealed, key.pem);
  };

  test('is one that the seal names, by its digest, whatever its form', async () => {
    expect(await check(await dropped(bytes))).toBe('matches');
    expect(await check(await dropped('{"findings":[1]}'))).toBe('differs');
  });

  test('is the seal itself, signed by the key', async () => {
    const { envelope } = await answer();
    const file = await dropped(JSON.stringify(envelope));
    const { publicKey: key } = await answer();
    expect(envelope && (await checkFile(file, envelope, key.pem))).toBe('matches');
    const forged = { ...envelope, signature: Buffer.from('x').toString('base64') };
    const copy = await dropped(JSON.stringify(forged));
    expect(envelope && (await checkFile(copy, envelope, key.pem))).toBe('differs');
  });
});

const has = (tool: string): boolean => {
  try {
    execFileSync(tool, [tool === 'openssl' ? 'version' : '--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
};

describe.runIf(has('openssl') && has('jq'))('the commands that we print', () => {
  test('verify a seal with openssl alone', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'probant-offline-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    writeFileSync(join(folder, 'seal.json'), JSON.stringify(await answer()));
    writeFileSync(join(folder, 'report.pdf'), '%PDF');
    const [, ...offline] = offlineCommands('https://probant.example', token).split('\n');
    const output = execFileSync('sh', ['-e'], {
      cwd: folder,
      input: offline.join('\n'),
      encoding: 'utf8',
    });
    expect(output).toContain('Verified OK');
    expect(output.trim().split('\n').at(-1)).toBe(hash);
  });
});
