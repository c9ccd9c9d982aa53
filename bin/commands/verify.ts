import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { inflateSync } from 'node:zlib';
import { ApiProblem, apiClient } from '#core/contract/client.ts';
import type { WithdrawnSealBody } from '#core/contract/verification.ts';
import { ownerOf } from '#core/domain/audit/target.ts';
import { sha256Of } from '#core/domain/digest.ts';
import type { SealEnvelope } from '#core/domain/seal.ts';
import { decodeEnvelope } from '#core/domain/seal-envelope.ts';
import { type SealPayload, sealedFiles } from '#core/domain/seal-payload.ts';
import { verifyEnvelope } from '#core/domain/verify-envelope.ts';
import { readWords } from './read-words.ts';

/** What the check found. `unchecked` says nothing about the report: we could not look. */
export type Finding =
  | { readonly outcome: 'authentic'; readonly envelope: SealEnvelope }
  | { readonly outcome: 'withdrawn'; readonly sealedAt: string; readonly withdrawnOn: string }
  | { readonly outcome: 'altered' | 'unknown' | 'unchecked'; readonly why: string };

const help = `probant verify FILE [--server URL] [--token TOKEN] [--json]
probant verify FILE --seal FILE.seal.json --key KEY.pem [--json]

Checks that a PDF, or another form of a report, is the very file that was sealed, and that the seal
is genuine.

  --server URL   the platform to ask (default http://127.0.0.1:4100)
  --token TOKEN  the report's token, when the PDF does not tell it
  --seal FILE    the seal of the report: no platform is asked
  --key FILE     the public key, PEM: from /api/keys, kept from a day you trusted it
  --json         the finding as JSON on stdout

Exit codes: 0 authentic, 1 altered or unknown, 2 wrong usage, 3 could not be checked, 4 genuine but
withdrawn by its owner, which only the platform knows

Example: probant verify rapport.pdf --seal rapport.seal.json --key probant.pem
`;

const exitCodes = { authentic: 0, altered: 1, unknown: 1, unchecked: 3, withdrawn: 4 } as const;

const readArguments = (args: readonly string[]) =>
  parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      server: { type: 'string', default: 'http://127.0.0.1:4100' },
      token: { type: 'string' },
      seal: { type: 'string' },
      key: { type: 'string' },
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });

type Options = ReturnType<typeof readArguments>['values'];

const inflated = (stream: Buffer): string => {
  try {
    return inflateSync(stream).toString('latin1');
  } catch {
    return '';
  }
};

const linkForm = /\/verify\/([A-Za-z0-9_-]{22})(?![A-Za-z0-9_-])/;

/** The report's own link carries its token, in plain objects or in compressed ones. */
export const tokenIn = (pdf: Buffer): string | null => {
  const plain = linkForm.exec(pdf.toString('latin1'))?.[1];
  if (plain) return plain;
  for (let at = pdf.indexOf('stream'); at !== -1; at = pdf.indexOf('stream', at + 6)) {
    const start = at + (pdf[at + 6] === 0x0d ? 8 : 7);
    const end = pdf.indexOf('endstream', start);
    if (end === -1) return null;
    const token = linkForm.exec(inflated(pdf.subarray(start, end)))?.[1];
    if (token) return token;
    at = end + 3;
  }
  return null;
};

const notSealed: Finding = { outcome: 'altered', why: 'this file is not one that was sealed' };

/** What a platform still holds of a seal whose content it shows to nobody any more. */
const againstLeft = async (pdf: Buffer, left: WithdrawnSealBody): Promise<Finding> => {
  const { files, sealedAt, withdrawnOn } = left;
  if (!files.includes(await sha256Of(new Uint8Array(pdf)))) return notSealed;
  return { outcome: 'withdrawn', sealedAt, withdrawnOn };
};

const against = async (pdf: Buffer, envelope: SealEnvelope, key: string): Promise<Finding> => {
  const check = await verifyEnvelope(envelope, key);
  if (check !== 'authentic') return { outcome: 'altered', why: `the seal does not hold: ${check}` };
  const sha256 = await sha256Of(new Uint8Array(pdf));
  if (!sealedFiles(envelope.payload).includes(sha256)) return notSealed;
  return { outcome: 'authentic', envelope };
};

const readEnvelope = (bytes: Buffer): SealEnvelope | null => {
  try {
    return decodeEnvelope(bytes);
  } catch {
    return null;
  }
};

/** @throws when the key is none: that says nothing about the report. */
const verifyOffline = async (pdf: Buffer, sealFile: string, keyFile: string): Promise<Finding> => {
  const [seal, key] = await Promise.all([readFile(sealFile), readFile(keyFile, 'utf8')]);
  const envelope = readEnvelope(seal);
  if (!envelope) return { outcome: 'altered', why: 'the seal is not of the form that we sign' };
  return await against(pdf, envelope, key).catch((cause: unknown) => {
    throw new Error(`${keyFile} holds no RSA public key in PEM`, { cause });
  });
};

const verifyOnline = async (pdf: Buffer, options: Options): Promise<Finding> => {
  const token = options.token ?? tokenIn(pdf);
  if (!token) return { outcome: 'unknown', why: 'the PDF names no report: give --token' };
  const origin = options.server.replace(/\/$/, '');
  const call = apiClient({
    origin,
    fetch: (url, request) => fetch(url, request),
    headers: () => ({}),
  });
  try {
    const held = await call('verification.verify', { path: { token } });
    if (held.outcome === 'withdrawn') return await againstLeft(pdf, held);
    const { outcome, envelope, publicKey } = held;
    if (outcome === 'altered' || !envelope) {
      return { outcome: 'altered', why: 'the platform holds an altered seal' };
    }
    return await against(pdf, envelope as SealEnvelope, publicKey.pem);
  } catch (error) {
    if (error instanceof ApiProblem && error.problem.code === 'not-found') {
      return { outcome: 'unknown', why: `${origin} knows no report of this token` };
    }
    return { outcome: 'unchecked', why: `${origin} does not answer` };
  }
};

/** What was sealed, in a line. */
const says = (payload: SealPayload): string => {
  if (payload.schema === 'probant.vigilance/1') {
    const { verdict, subject } = payload;
    return `${verdict}  ${subject.siren}  ${subject.name ?? 'identity masked'}`;
  }
  const { target, score } = payload;
  const level = score.level ?? 'no level';
  return `${level}  ${target.provider === 'web' ? target.origin : `AWS ${ownerOf(target)}`}`;
};

const lineOf = (finding: Finding): string => {
  const outcome = finding.outcome.toUpperCase();
  if (finding.outcome === 'authentic') {
    const { payload } = finding.envelope;
    return `${outcome}  ${says(payload)}  sealed ${payload.issuedAt}`;
  }
  if (finding.outcome === 'withdrawn') {
    return `${outcome}  by its owner on ${finding.withdrawnOn}  sealed ${finding.sealedAt}`;
  }
  return `${outcome}  ${finding.why}`;
};

const print = (finding: Finding, asJson: boolean): void => {
  process.stdout.write(`${asJson ? JSON.stringify(finding, null, 2) : lineOf(finding)}\n`);
};

const refuse = (why: string): number => {
  process.stderr.write(`${why}\n\n${help}`);
  return 2;
};

/** @returns the exit code */
export const verifyCommand = async (args: readonly string[]): Promise<number> => {
  const parsed = readWords(() => readArguments(args));
  if (typeof parsed === 'string') return refuse(parsed);
  const { values, positionals } = parsed;
  if (values.help) {
    process.stdout.write(help);
    return 0;
  }
  const [file] = positionals;
  if (!file || positionals.length > 1) return refuse('Give one PDF.');
  if ((values.seal === undefined) !== (values.key === undefined)) {
    return refuse('Offline needs both --seal and --key.');
  }
  try {
    const pdf = await readFile(file);
    const finding =
      values.seal && values.key
        ? await verifyOffline(pdf, values.seal, values.key)
        : await verifyOnline(pdf, values);
    print(finding, values.json);
    return exitCodes[finding.outcome];
  } catch (error) {
    return refuse(error instanceof Error ? error.message : String(error));
  }
};
