import { join } from 'node:path';
import { within } from '#adapters/node/within.ts';
import type { AssessmentDetail } from '#core/contract/assessments.ts';
import type { ApiCall } from '#core/contract/client.ts';
import { rateZones } from '#core/contract/route.ts';
import { demoAccounts } from '#local/demo-accounts.ts';
import { freePort } from '#local/free-port.ts';
import { type Platform, startPlatform } from '#local/platform.ts';
import { startRegisterStandIn } from '#local/registers/register-stand-in.ts';
import { standInRegisters } from '#local/registers-for.ts';
import { sessionApi, signIn } from '#local/sign-in.ts';
import { startBareServer } from './bare-server.ts';
import { type LoadGenerator, startLoadGenerator } from './load.ts';
import type { LoadPlan, LoadResult } from './load-plan.ts';
import { type Measurement, milliseconds, rate } from './measurement.ts';
import { subject } from './sample.ts';
import { median, percentile } from './statistics.ts';

const connections = 50;
const group = `API, ${connections} requests at once`;
const many = 1_000_000;
/** Rates are a promise of the product, not what is measured here. */
const zones = {
  authentication: { ...rateZones.authentication, limit: many },
  'audit-start': { ...rateZones['audit-start'], limit: many },
  general: { ...rateZones.general, limit: many },
};

interface Signed {
  readonly call: ApiCall;
  readonly headers: Readonly<Record<string, string>>;
}

const asAuditor = async (origin: string): Promise<Signed> => {
  const auditor = demoAccounts.find(({ role }) => role === 'auditor');
  if (!auditor) throw new Error('no auditor among the demo accounts');
  const session = await signIn(origin, auditor);
  const names = ['__Host-probant-access', '__Host-probant-csrf'];
  const cookie = names.map((name) => `${name}=${session.cookie(origin, name)}`).join('; ');
  const csrf = session.cookie(origin, '__Host-probant-csrf') ?? '';
  const headers = { cookie, origin, 'x-csrf-token': csrf, 'content-type': 'application/json' };
  return { call: sessionApi(origin, session), headers };
};

const untilSealed = async (call: ApiCall, id: string): Promise<AssessmentDetail> => {
  for (let tries = 0; tries < 200; tries += 1) {
    const detail = await call('assessments.get', { path: { assessmentId: id } });
    if (detail.status === 'sealed') return detail;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('the assessment was not sealed in time');
};

const sealedOne = async ({ call }: Signed): Promise<AssessmentDetail> => {
  const headers = { 'idempotency-key': 'bench-first' };
  const body = { siren: subject.siren };
  const { id } = await call('assessments.create', { body, headers });
  return await untilSealed(call, id);
};

const figuresOf = ({ durations, elapsed }: LoadResult) => [
  milliseconds('p50', median(durations)),
  milliseconds('p99', percentile(durations, 0.99)),
  rate((durations.length * 1000) / elapsed),
];

const refuseOthers = ({ statuses }: LoadResult, wanted: number, name: string): void => {
  const others = Object.entries(statuses).filter(([status]) => Number(status) !== wanted);
  if (others.length > 0) throw new Error(`${name} answered ${JSON.stringify(statuses)}`);
};

/** The route under load, and then a bare server that answers the same bytes to the same load. */
const besideBare = async (
  load: LoadGenerator,
  name: string,
  plan: LoadPlan,
): Promise<Measurement> => {
  const { method, headers, body } = plan;
  const key = plan.keyPrefix === null ? {} : { 'idempotency-key': `${plan.keyPrefix}-sample` };
  const answer = await fetch(plan.url, { method, headers: { ...headers, ...key }, body });
  const { status } = answer;
  if (!answer.ok) throw new Error(`${name} answers ${status}`);
  const bare = await startBareServer(answer);
  try {
    if (plan.keyPrefix === null) await load.run({ ...plan, count: 100 });
    const ours = await load.run(plan);
    refuseOthers(ours, status, name);
    await load.run({ ...plan, url: bare.url, count: 100 });
    const theirs = await load.run({ ...plan, url: bare.url, count: 4_000 });
    const ratio = median(ours.durations) / median(theirs.durations);
    const what = 'bare node:http, same bytes';
    const beside = { what, figures: figuresOf(theirs), ratio, of: 'the p50' };
    return { group, name, figures: figuresOf(ours), beside };
  } finally {
    await bare.close();
  }
};

/** Opening under load leaves assessments behind that run: how fast they end is a figure too. */
const openMany = async (
  platform: Platform,
  load: LoadGenerator,
  plan: LoadPlan,
): Promise<readonly Measurement[]> => {
  const begun = performance.now();
  const opened = await besideBare(load, 'POST /api/assessments', plan);
  await within(40_000, platform.idle());
  const seconds = (performance.now() - begun) / 1000;
  const figures = [rate((plan.count + 1) / seconds)];
  const note = `${plan.count + 1} opened at once until the last was sealed`;
  return [opened, { group, name: 'assessments sealed under that load', figures, note }];
};

const measureRoutes = async (
  platform: Platform,
  load: LoadGenerator,
): Promise<readonly Measurement[]> => {
  const { origin } = platform;
  const signed = await asAuditor(origin);
  const { id, seal } = await sealedOne(signed);
  const plan: LoadPlan = {
    url: `${origin}/api/health`,
    method: 'GET',
    headers: {},
    body: null,
    keyPrefix: null,
    connections,
    count: 1_000,
    seconds: 3,
  };
  const { headers } = signed;
  const detail = { ...plan, url: `${origin}/api/assessments/${id}`, headers };
  const verify = { ...plan, url: `${origin}/api/verify/${seal?.token ?? ''}` };
  const url = `${origin}/api/assessments`;
  const body = JSON.stringify({ siren: subject.siren });
  const open = { ...plan, url, method: 'POST', headers, body, keyPrefix: 'bench' } as const;
  return [
    await besideBare(load, 'GET /api/health', plan),
    await besideBare(load, 'GET /api/assessments/{id}', detail),
    await besideBare(load, 'GET /api/verify/{token}', verify),
    ...(await openMany(platform, load, { ...open, count: 40, seconds: 10 })),
  ];
};

export const measureApi = async (folder: string): Promise<readonly Measurement[]> => {
  const standIn = await startRegisterStandIn({});
  const platform = await startPlatform({
    port: await freePort(),
    loginPort: await freePort(),
    dataFolder: join(folder, 'platform'),
    registers: standInRegisters(standIn),
    zones,
  });
  const load = startLoadGenerator();
  try {
    return await measureRoutes(platform, load);
  } finally {
    await load.close();
    await platform.close();
    await standIn.close();
  }
};
