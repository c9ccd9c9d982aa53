import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AssessmentDetail } from '#core/contract/assessments.ts';
import type { ApiCall } from '#core/contract/client.ts';
import { rateZones } from '#core/contract/route.ts';
import type { Role } from '#core/domain/account.ts';
import { demoAccounts } from '#local/demo-accounts.ts';
import { freePort } from '#local/free-port.ts';
import type { HttpSession } from '#local/http-session.ts';
import { type Platform, startPlatform } from '#local/platform.ts';
import { type RegisterStandIn, startRegisterStandIn } from '#local/registers/register-stand-in.ts';
import { standInRegisters } from '#local/registers-for.ts';
import { sessionApi, signIn } from '#local/sign-in.ts';

export interface RunningPlatform {
  readonly platform: Platform;
  readonly origin: string;
  readonly standIn: RegisterStandIn;
  readonly dataFolder: string;
  as(role: Role): Promise<{ readonly session: HttpSession; readonly call: ApiCall }>;
  /** Somebody who signs in for the first time, and so gets an account of their own. */
  asStranger(): Promise<ApiCall>;
  close(): Promise<void>;
}

/** No test is about rates unless it says so. */
const generous = {
  authentication: { ...rateZones.authentication, limit: 10_000 },
  'audit-start': { ...rateZones['audit-start'], limit: 10_000 },
  general: { ...rateZones.general, limit: 10_000 },
};

export const runPlatform = async (
  options: {
    readonly promisedRates?: boolean;
    readonly accessTokenSeconds?: number;
    readonly allowLoopback?: boolean;
    readonly auditEndpoint?: string;
  } = {},
): Promise<RunningPlatform> => {
  const dataFolder = await mkdtemp(join(tmpdir(), 'probant-test-'));
  const standIn = await startRegisterStandIn({});
  const platform = await startPlatform({
    port: await freePort(),
    loginPort: await freePort(),
    dataFolder,
    registers: standInRegisters(standIn, 500),
    retryPause: 5,
    zones: options.promisedRates ? rateZones : generous,
    ...(options.accessTokenSeconds ? { accessTokenSeconds: options.accessTokenSeconds } : {}),
    ...(options.auditEndpoint ? { auditEndpoint: options.auditEndpoint } : {}),
    allowLoopback: options.allowLoopback ?? false,
  });
  const { origin } = platform;
  return {
    platform,
    origin,
    standIn,
    dataFolder,
    async as(role) {
      const account = demoAccounts.find((candidate) => candidate.role === role);
      if (!account) throw new Error(`no demo account with the role ${role}`);
      const session = await signIn(origin, account);
      return { session, call: sessionApi(origin, session) };
    },
    async asStranger() {
      const stranger = {
        name: 'Sasha Étranger',
        email: 'stranger@probant.example',
        password: 'a-long-passphrase-of-test',
      };
      await platform.login.people.ensure(stranger);
      return sessionApi(origin, await signIn(origin, stranger));
    },
    async close() {
      await platform.close();
      await standIn.close();
      // What a test left under way may still be writing.
      await rm(dataFolder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
    },
  };
};

export const untilSealed = async (call: ApiCall, id: string): Promise<AssessmentDetail> => {
  for (let tries = 0; tries < 600; tries += 1) {
    const detail = await call('assessments.get', { path: { assessmentId: id } });
    if (detail.status === 'sealed' || detail.status === 'failed') return detail;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('the assessment did not end in time');
};

let keys = 0;

/** Opens an assessment with a key of its own. */
export const open = async (
  call: ApiCall,
  body: { readonly siren: string } & Record<string, unknown>,
): Promise<string> => {
  keys += 1;
  const headers = { 'idempotency-key': `test-${process.pid}-${keys}` };
  const { id } = await call('assessments.create', { body, headers });
  return id;
};
