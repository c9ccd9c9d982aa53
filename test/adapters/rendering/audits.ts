import { controls } from '#controls/controls.generated.ts';
import { referencesOf } from '#controls/frameworks/references.ts';
import type { Language } from '#core/domain/assessment.ts';
import { summariseAccounts } from '#core/domain/audit/account-summary.ts';
import type { AuditId } from '#core/domain/audit/audit.ts';
import type { AuditedAccount } from '#core/domain/audit/audit-plan.ts';
import type { AuditReport, CallCount } from '#core/domain/audit/audit-report.ts';
import type { BlindSpot } from '#core/domain/audit/collected.ts';
import type { KnownFailure } from '#core/domain/audit/drift.ts';
import type { Exemption } from '#core/domain/audit/exemption.ts';
import type { Finding, Fingerprint } from '#core/domain/audit/finding.ts';
import type { ShardEnding } from '#core/domain/audit/shard.ts';
import { summarise } from '#core/domain/audit/summarise.ts';
import type { AuditTarget } from '#core/domain/audit/target.ts';
import { type AnyControl, severities } from '#core/domain/control.ts';
import type { Tally } from '#core/domain/evaluate.ts';
import type { Expectation } from '#core/domain/expectation.ts';
import { type Fact, known, type Unread, unread } from '#core/domain/fact.ts';
import { addSeconds, type CivilDate } from '#core/domain/time.ts';
import type { AuditRenderer } from '#core/ports/audit-rendering.ts';
import type { Catalogue } from '#core/ports/catalogue.ts';
import { hashOf, issuedAt, token, verificationUrl } from './samples.ts';

export type AuditSample = Parameters<AuditRenderer['render']>[0];

export const catalogue: Catalogue = { controls, referencesOf };

export const account = '123456789012';

const regions = ['eu-west-1', 'eu-west-3', 'eu-central-1', 'us-east-1', 'ap-southeast-2'];
export const awsControls = controls.filter(({ id }) => id.startsWith('aws.'));
export const webControls = controls.filter(({ id }) => id.startsWith('web.'));

const serviceOf = ({ id }: AnyControl): string => id.split('.')[1] ?? '';

export const arnOf = (control: AnyControl, number: number): string =>
  `arn:aws:${serviceOf(control)}:${regions[number % regions.length]}:${account}:${control.resource.split('.')[2] ?? 'thing'}/production-${number}`;

const fingerprintOf = (number: number): Fingerprint =>
  number.toString(16).padStart(32, '0') as Fingerprint;

const firstFact = (control: AnyControl) => {
  const required = control.require as Readonly<Record<string, Expectation<never> | undefined>>;
  const [fact, expectation] = Object.entries(required)[0] ?? [];
  if (fact === undefined || !expectation) throw new Error(`${control.id} requires nothing`);
  return { fact, expected: expectation.says };
};

const findingOf = (
  control: AnyControl,
  number: number,
  given: Pick<Finding, 'status'> & Partial<Finding>,
  observed: Fact<unknown>,
): Finding => ({
  fingerprint: fingerprintOf(number),
  control: control.id,
  severity: control.severity,
  kind: control.resource,
  resource: arnOf(control, number),
  account,
  region: regions[number % regions.length] ?? null,
  observations: [{ ...firstFact(control), observed }],
  exemption: null,
  change: null,
  ...given,
});

export const failure = (control: AnyControl, number: number, given: Partial<Finding> = {}) =>
  findingOf(control, number, { ...given, status: 'fail' }, known(false));

export const doubt = (
  control: AnyControl,
  number: number,
  why: Unread,
  given: Partial<Finding> = {},
) => findingOf(control, number, { ...given, status: 'unknown' }, unread(why));

export const exemption = (control: string, given: Partial<Exemption> = {}): Exemption => ({
  id: `exemption-${control}`,
  control,
  resource: null,
  owner: 'Camille Aubry',
  reason: 'The bucket only holds the public assets of the web site, reviewed every quarter.',
  expiresOn: '2027-03-31' as CivilDate,
  grantedBy: 'Noé Lambert',
  grantedAt: addSeconds(issuedAt, -9_000_000),
  ...given,
});

export const knownFailure = (
  control: AnyControl,
  number: number,
  state: KnownFailure['state'],
): KnownFailure => ({
  fingerprint: fingerprintOf(number),
  control: control.id,
  kind: control.resource,
  resource: arnOf(control, number),
  account,
  region: regions[number % regions.length] ?? null,
  firstSeenAt: addSeconds(issuedAt, -8_000_000),
  lastSeenAt: addSeconds(issuedAt, -600_000),
  state,
});

/** How often each control spoke, told by what it found and by how often it passed. */
const talliesOf = (
  judged: readonly AnyControl[],
  findings: readonly Finding[],
  passes: (place: number) => number,
): readonly Tally[] => {
  const byControl = Map.groupBy(findings, ({ control }) => control);
  return judged.map(({ id, severity }, place) => {
    const own = byControl.get(id) ?? [];
    const exempted = own.filter((one) => one.exemption).length;
    const fail = own.filter(({ status }) => status === 'fail').length - exempted;
    const unknown = own.length - fail - exempted;
    return {
      control: id,
      severity,
      pass: passes(place),
      fail,
      unknown,
      notApplicable: 1,
      exempted,
    };
  });
};

const collected = (calls: number, refusedCalls: number): ShardEnding => ({
  collected: true,
  resources: calls * 3,
  calls,
  refusedCalls,
});

export interface Scene {
  readonly language: Language;
  readonly target?: AuditTarget;
  /** Of an organisation; else the one account. */
  readonly accounts?: readonly AuditedAccount[];
  readonly judged: readonly AnyControl[];
  readonly findings: readonly Finding[];
  /** Of the control at this place among those that judged. */
  readonly passes: (place: number) => number;
  readonly shards: AuditReport['shards'];
  readonly blindSpots?: readonly BlindSpot[];
  readonly calls: readonly CallCount[];
  readonly exemptions?: readonly Exemption[];
  readonly resolved?: readonly KnownFailure[];
  readonly unverified?: readonly KnownFailure[];
  /** Null at the first audit of the target. */
  readonly persistent: number | null;
}

/** Shards of every service that the controls speak of, in every region. */
export const shardsOf = (judged: readonly AnyControl[], lost: number): AuditReport['shards'] =>
  [...new Set(judged.map(serviceOf))].flatMap((service, row) =>
    regions.map((region, column) => {
      const id = `aws.${service}@${region}`;
      const place = row * regions.length + column;
      const ending: ShardEnding =
        place % 37 < lost
          ? { collected: false, why: 'throttled', code: 'ThrottlingException' }
          : collected(4 + (place % 9), place % 23 === 0 ? 2 : 0);
      return { id, collector: `aws.${service}`, account, region, ending };
    }),
  );

export const call = (given: Partial<CallCount> & { readonly operation: string }): CallCount => ({
  service: 's3',
  region: 'eu-west-3',
  outcome: 'answered',
  code: null,
  count: 1,
  ...given,
});

/** Failures before undecided verdicts, the heaviest first, as judgement writes them. */
const inOrder = (findings: readonly Finding[]): readonly Finding[] =>
  (['fail', 'unknown'] as const).flatMap((status) =>
    severities.flatMap((severity) =>
      findings.filter((one) => one.status === status && one.severity === severity),
    ),
  );

const changesIn = (findings: readonly Finding[], change: Finding['change']): number =>
  findings.filter((one) => one.change === change).length;

/** Each account meets some of the verdicts: the others by the last digit of its number. */
const talliesIn = (tallies: readonly Tally[]) => (id: string) =>
  id === account ? tallies : tallies.filter((_, place) => place % (Number(id.at(-1)) + 2) === 0);

export const auditSample = (scene: Scene): AuditSample => {
  const { language, judged, passes, calls, shards, persistent } = scene;
  const { resolved = [], unverified = [], blindSpots = [], exemptions = [] } = scene;
  const { accounts = [{ id: account, name: null }] } = scene;
  const findings = inOrder(scene.findings);
  const tallies = talliesOf(judged, findings, passes);
  const drift =
    persistent === null
      ? null
      : {
          new: changesIn(findings, 'new'),
          returned: changesIn(findings, 'returned'),
          persistent,
          resolved: resolved.length,
          unverified: unverified.length,
        };
  return {
    report: {
      schema: 'probant.audit-report/1',
      audit: {
        id: '0190a000-0000-7000-8000-000000000001' as AuditId,
        token,
        target: scene.target ?? {
          provider: 'aws',
          account,
          organization: null,
          regions: null,
          services: null,
        },
        language,
        requestedAt: addSeconds(issuedAt, -700),
      },
      collected: { from: addSeconds(issuedAt, -690), to: addSeconds(issuedAt, -60) },
      catalogue: { controls: judged.length, sha256: hashOf(7) },
      summary: summarise({ tallies, resources: 1_284, calls, shards, drift }),
      tallies,
      accounts: summariseAccounts(accounts, shards, talliesIn(tallies)),
      shards,
      blindSpots,
      calls,
      exemptions,
      chunks: { findings: [], resolved: [], unverified: [], known: [] },
    },
    findings: async function* () {
      yield* findings;
    },
    resolved: async function* () {
      yield* resolved;
    },
    unverified: async function* () {
      yield* unverified;
    },
    issuedAt,
    verificationUrl,
  };
};
