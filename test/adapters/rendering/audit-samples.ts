import type { Language } from '#core/domain/assessment.ts';
import type { BlindSpot } from '#core/domain/audit/collected.ts';
import type { Finding } from '#core/domain/audit/finding.ts';
import type { AnyControl } from '#core/domain/control.ts';
import type { Unread } from '#core/domain/fact.ts';
import {
  type AuditSample,
  auditSample,
  awsControls,
  call,
  doubt,
  exemption,
  failure,
  knownFailure,
  type Scene,
  shardsOf,
  webControls,
} from './audits.ts';

const every = (step: number, from: number): readonly AnyControl[] =>
  awsControls.filter((_, place) => place % step === from);

/** A hundred and eighty controls over all services. */
const some = every(4, 1);

const answered = some.slice(0, 40).map((control, place) =>
  call({
    service: control.id.split('.')[1] ?? '',
    operation: `Describe${control.resource.split('.')[2]}`,
    count: 12 + place,
  }),
);

const refused = [
  call({ operation: 'GetBucketPolicy', outcome: 'denied', code: 'AccessDenied', count: 14 }),
  call({
    service: 'kms',
    operation: 'GetKeyRotationStatus',
    region: 'us-east-1',
    outcome: 'denied',
    code: 'AccessDeniedException',
    count: 3,
  }),
  call({
    service: 'ec2',
    operation: 'DescribeImages',
    outcome: 'throttled',
    code: 'RequestLimitExceeded',
  }),
];

const blindSpots: readonly BlindSpot[] = [
  { kind: 'aws.s3.bucket', account: '123456789012', region: null, within: null, why: 'denied' },
  {
    kind: 'aws.rds.instance',
    account: '123456789012',
    region: 'us-east-1',
    within: null,
    why: 'throttled',
  },
  {
    kind: 'aws.rds.instance',
    account: '123456789012',
    region: 'ap-southeast-2',
    within: null,
    why: 'throttled',
  },
];

const failing = every(12, 1);
const owned = exemption(failing[3]?.id ?? '');

const busyFindings = (): readonly Finding[] => {
  const reasons: readonly Unread[] = ['denied', 'throttled', 'absent', 'undecided'];
  const changes = ['persistent', 'persistent', 'new', 'persistent', 'returned'] as const;
  const failures = failing.flatMap((control, place) =>
    Array.from({ length: 1 + ((place * 7) % 23) }, (_, number) =>
      failure(control, place * 100 + number, {
        change: changes[(place + number) % changes.length] ?? null,
        exemption: control.id === owned.control ? owned : null,
      }),
    ),
  );
  const doubts = every(28, 5).flatMap((control, place) =>
    Array.from({ length: 1 + (place % 5) }, (_, number) =>
      doubt(control, 50_000 + place * 10 + number, reasons[place % reasons.length] ?? 'denied'),
    ),
  );
  return [...failures, ...doubts];
};

export const busyScene = (language: Language): Scene => ({
  language,
  judged: some,
  findings: busyFindings(),
  passes: (place) => 3 + ((place * 5) % 40),
  shards: shardsOf(some, 1),
  blindSpots,
  calls: [...answered, ...refused],
  exemptions: [owned],
  resolved: every(60, 3).map((control, place) => knownFailure(control, place, 'resolved')),
  unverified: every(200, 7).map((control, place) => knownFailure(control, place, 'unverified')),
  persistent: 212,
});

/** An account as accounts are: much in order, much not, and some of it out of sight. */
export const busyAudit = (language: Language): AuditSample => auditSample(busyScene(language));

/** Nothing failed and nothing stayed hidden, at the first audit. */
export const cleanAudit = (language: Language): AuditSample =>
  auditSample({
    language,
    judged: some,
    findings: [],
    passes: () => 4,
    shards: shardsOf(some, 0),
    calls: answered,
    persistent: null,
  });

/** Nobody let us look at anything. */
export const blindAudit = (language: Language): AuditSample =>
  auditSample({
    language,
    judged: some,
    findings: some.map((control, place) => doubt(control, place, 'denied')),
    passes: () => 0,
    shards: shardsOf(some, 37),
    blindSpots: some.map(({ resource: kind }) => ({
      kind,
      account: '123456789012',
      region: null,
      within: null,
      why: 'denied',
    })),
    calls: refused,
    persistent: null,
  });

/** Much passes, and a critical control fails on one resource. */
export const cappedAudit = (language: Language): AuditSample => {
  const critical = some.find(({ severity }) => severity === 'critical');
  if (!critical) throw new Error('no control is critical');
  return auditSample({
    language,
    judged: some,
    findings: [failure(critical, 1)],
    passes: () => 99,
    shards: shardsOf(some, 0),
    calls: answered,
    persistent: null,
  });
};

const inTurn = (number: number): AnyControl => {
  const control = awsControls[number % awsControls.length];
  if (!control) throw new Error('the catalogue is empty');
  return control;
};

const longName = (number: number): string =>
  `arn:aws:s3:::${'a-very-long-name-of-an-access-point/'.repeat(9).slice(0, 280)}${number}`;

/** Ten thousand failures over every control, with names of three hundred characters. */
export const hugeAudit = (language: Language): AuditSample =>
  auditSample({
    ...busyScene(language),
    judged: awsControls,
    findings: Array.from({ length: 10_000 }, (_, number) =>
      failure(inTurn(number), number, { resource: longName(number), change: 'new' }),
    ),
    exemptions: Array.from({ length: 200 }, (_, place) => ({ ...owned, id: `exemption-${place}` })),
    resolved: Array.from({ length: 3_000 }, (_, place) =>
      knownFailure(inTurn(place), place, 'resolved'),
    ),
  });

export const hostileName =
  'arn:aws:s3:::"><script>alert(1)</script>`\u202egnp.exe\u0000=HYPERLINK("http://a.example")&amp;[read](https://a.example){0}\ud800';

/** What an attacker of the audited account may write: names of resources, owners, reasons. */
export const hostileAudit = (language: Language): AuditSample => {
  const scene = busyScene(language);
  const worse = (finding: Finding): Finding => ({
    ...finding,
    resource: `${hostileName}${finding.resource}`,
    observations: finding.observations.map((one) => ({
      ...one,
      observed: one.observed.known ? { known: true, value: hostileName } : one.observed,
    })),
  });
  return auditSample({
    ...scene,
    findings: scene.findings.map(worse),
    exemptions: [{ ...owned, owner: hostileName, reason: hostileName, resource: hostileName }],
    calls: [call({ operation: hostileName, outcome: 'malformed', code: hostileName })],
    blindSpots: [
      {
        kind: 'aws.s3.bucket',
        account: null,
        region: hostileName,
        within: hostileName,
        why: 'malformed',
      },
    ],
  });
};

export const webAudit = (language: Language): AuditSample =>
  auditSample({
    language,
    target: { provider: 'web', origin: 'https://www.marais-bleu.example' },
    judged: webControls,
    findings: webControls
      .filter((_, place) => place % 5 === 2)
      .map((control, place) =>
        failure(control, place, { resource: 'https://www.marais-bleu.example/', region: null }),
      ),
    passes: (place) => (place % 5 === 2 ? 0 : 1),
    shards: ['web.tls', 'web.http', 'web.dns', 'web.mail'].map((id) => ({
      id,
      collector: id,
      account: null,
      region: null,
      ending: { collected: true, resources: 2, calls: 9, refusedCalls: 0 },
    })),
    calls: [call({ service: 'tls', operation: 'handshake', region: null, count: 14 })],
    persistent: null,
  });

/** As much as the first page may have to say. */
export const narrowAudit = (language: Language): AuditSample => {
  const names = (stem: string) => Array.from({ length: 20 }, (_, place) => `${stem}-${place}`);
  const target = {
    provider: 'aws',
    account: '123456789012',
    organization: null,
    regions: names('ap-northeast'),
    services: names('elasticloadbalancing'),
  } as const;
  return auditSample({ ...busyScene(language), target });
};

/** The failure that a report begins with. */
export const firstFailure = async ({ findings }: AuditSample): Promise<Finding> => {
  for await (const finding of findings()) return finding;
  throw new Error('nothing fails');
};
