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
import { checkFile, sealedDigests } from '../../web/src/components/check-file.ts';
import { keptSealCommands, offlineCommands } from '../../web/src/components/offline-commands.ts';
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

const held = async () => {
  const signature = sign('sha256', canonicalBytes(payload), {
    key: privateKey,
    padding: constants.RSA_PKCS1_PSS_PADDING,
    saltLength: 32,
  });
  const parsed = verificationSchema.parse({
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
  if (parsed.outcome === 'withdrawn') throw new Error('not what was given');
  return parsed;
};

const withdrawn = async (files: readonly string[] = [hash]) =>
  verificationSchema.parse({
    outcome: 'withdrawn',
    checkedAt: at,
    signer: 'Probant',
    sealedAt: at,
    publicKey: { id: 'key-1', pem: publicKey.export({ type: 'spki', format: 'pem' }) },
    withdrawnOn: '2026-11-22',
    payloadSha256: await canonicalSha256(payload),
    files,
  });

describe('the large answer', () => {
  test('authentic when the browser found it so, or could not look', async () => {
    const known = await held();
    expect(concludeSeal(token, known, 'authentic', null)).toBe('authentic');
    expect(concludeSeal(token, known, 'impossible', null)).toBe('authentic');
  });

  test('the browser has the last word over a server that says authentic', async () => {
    const known = await held();
    for (const found of ['malformed', 'digest-differs', 'signature-invalid'] as const) {
      expect(concludeSeal(token, known, found, null)).toBe('altered');
    }
    expect(concludeSeal(token, known, null, null)).toBe('altered');
  });

  test('a genuine seal of another report is not the answer to this code', async () => {
    expect(concludeSeal('x'.repeat(22), await held(), 'authentic', null)).toBe('altered');
  });

  test('a key other than the one that the seal names is not trusted', async () => {
    const known = await held();
    const swapped = { ...known, publicKey: { ...known.publicKey, id: 'key-2' } };
    expect(concludeSeal(token, swapped, 'authentic', null)).toBe('altered');
  });

  test('a server that says altered is believed', async () => {
    const known = { ...(await held()), outcome: 'altered' as const };
    expect(concludeSeal(token, known, 'authentic', null)).toBe('altered');
  });

  test('another file does not pass under a genuine seal; nothing known is unknown', async () => {
    expect(concludeSeal(token, await held(), 'authentic', 'differs')).toBe('file-differs');
    expect(concludeSeal(token, await held(), 'authentic', 'matches')).toBe('authentic');
    expect(concludeSeal(token, null, null, null)).toBe('unknown');
  });

  test('what its owner withdrew reads so, unless the file is another one', async () => {
    const left = await withdrawn();
    expect(concludeSeal(token, left, null, null)).toBe('withdrawn');
    expect(concludeSeal(token, left, null, 'matches')).toBe('withdrawn');
    expect(concludeSeal(token, left, null, 'differs')).toBe('file-differs');
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
    const text = JSON.stringify((await held()).envelope);
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
    const known = await held();
    const { envelope, publicKey: key } = known;
    if (!envelope) throw new Error('no envelope');
    const pdf = { sha256: await sha256Of(bytes), bytes: bytes.length };
    const sealed = { ...envelope, payload: { ...envelope.payload, pdf } };
    const digests = sealedDigests({ ...known, envelope: sealed });
    return digests && (await checkFile(file, digests, key.pem));
  };

  test('is one that the seal names, by its digest, whatever its form', async () => {
    expect(await check(await dropped(bytes))).toBe('matches');
    expect(await check(await dropped('{"findings":[1]}'))).toBe('differs');
  });

  test.each([
    ['that we hold', held],
    ['that is withdrawn', withdrawn],
  ])('is the seal itself %s, signed by the key', async (_, known) => {
    const { envelope, publicKey: key } = await held();
    const digests = sealedDigests(await known());
    if (!digests) throw new Error('no digests');
    const file = await dropped(JSON.stringify(envelope));
    expect(await checkFile(file, digests, key.pem)).toBe('matches');
    const forged = { ...envelope, signature: Buffer.from('x').toString('base64') };
    const copy = await dropped(JSON.stringify(forged));
    expect(await checkFile(copy, digests, key.pem)).toBe('differs');
  });

  test('is recognised by what is left of a seal that is withdrawn', async () => {
    const left = sealedDigests(await withdrawn([hash, await sha256Of(bytes)]));
    if (!left) throw new Error('no digests');
    expect(await checkFile(await dropped(bytes), left, '')).toBe('matches');
    expect(await checkFile(await dropped('{"findings":[1]}'), left, '')).toBe('differs');
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
  const outputOf = (commands: string, seal: string, content: unknown): string => {
    const folder = mkdtempSync(join(tmpdir(), 'probant-offline-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    writeFileSync(join(folder, seal), JSON.stringify(content));
    writeFileSync(join(folder, 'report.pdf'), '%PDF');
    writeFileSync(join(folder, 'key.pem'), publicKey.export({ type: 'spki', format: 'pem' }));
    // The first line downloads.
    const [, ...offline] = commands.split('\n');
    return execFileSync('sh', ['-e'], { cwd: folder, input: offline.join('\n'), encoding: 'utf8' });
  };

  test('verify a seal with openssl alone', async () => {
    const commands = offlineCommands('https://probant.example', token);
    const output = outputOf(commands, 'seal.json', await held());
    expect(output).toContain('Verified OK');
    expect(output.trim().split('\n').at(-1)).toBe(hash);
  });

  test('verify a seal that somebody kept, whatever became of it here', async () => {
    const commands = keptSealCommands('https://probant.example');
    const output = outputOf(commands, 'report.seal.json', (await held()).envelope);
    expect(output).toContain('Verified OK');
    expect(output.trim().split('\n').at(-1)).toBe(hash);
  });
});
