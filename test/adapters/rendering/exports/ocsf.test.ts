import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { languages } from '#core/domain/assessment.ts';
import type { RoleName } from '#core/domain/audit/target.ts';
import { busyAudit, cleanAudit, hostileAudit, hugeAudit, webAudit } from '../audit-samples.ts';
import { type AuditSample, account } from '../audits.ts';
import { issuedAt } from '../samples.ts';
import { exported, findingsOf } from './exported.ts';

const text = z.string().min(1);
/** Milliseconds since 1970, a whole number of them. */
const timestamp = z.int().min(1_700_000_000_000).max(4_000_000_000_000);

/** An id of an enumeration and its caption go together. */
const captioned = (id: string, caption: string, captions: Readonly<Record<number, string>>) =>
  [
    (event: Readonly<Record<string, unknown>>) => captions[Number(event[id])] === event[caption],
    `${caption} is not the caption of ${id}`,
  ] as const;

const compliance = z
  .strictObject({
    control: text,
    standards: z.array(text).min(1),
    requirements: z.array(text),
    status: text,
    status_id: z.int(),
    status_details: z.array(text).min(1),
  })
  .refine(...captioned('status_id', 'status', { 1: 'Pass', 2: 'Warning', 3: 'Fail' }));

const cloud = z.strictObject({
  org: z.strictObject({ uid: text }).optional(),
  provider: text,
  region: text.optional(),
  account: z
    .strictObject({ uid: text, type: z.literal('AWS Account'), type_id: z.literal(10) })
    .optional(),
});

const shape = {
  category_uid: z.literal(2),
  category_name: z.literal('Findings'),
  class_uid: z.literal(2003),
  class_name: z.literal('Compliance Finding'),
  activity_id: z.union([z.literal(1), z.literal(2), z.literal(3)]),
  activity_name: text,
  type_uid: z.int(),
  type_name: text,
  severity_id: z.int(),
  severity: text,
  status_id: z.int(),
  status: text,
  time: timestamp,
  message: text,
  comment: text.optional(),
  metadata: z.strictObject({
    version: z.literal('1.4.0'),
    correlation_uid: text,
    profiles: z.array(z.literal('cloud')).optional(),
    product: z.strictObject({
      name: text,
      vendor_name: text,
      version: text,
      lang: z.enum(['fr', 'en']),
    }),
  }),
  finding_info: z.strictObject({
    uid: z.string().regex(/^[0-9a-f]{32}$/),
    title: text,
    desc: text,
    created_time: timestamp.optional(),
    last_seen_time: timestamp,
  }),
  compliance,
  resources: z.array(z.strictObject({ uid: text, type: text, region: text.optional() })).min(1),
  remediation: z.strictObject({ desc: text, references: z.array(z.url()) }),
  cloud: cloud.optional(),
};

/** Compliance Finding of OCSF 1.4.0: what it requires, and of the rest what we write and no more. */
const event = z
  .strictObject(shape)
  .refine(
    ...captioned('severity_id', 'severity', { 2: 'Low', 3: 'Medium', 4: 'High', 5: 'Critical' }),
  )
  .refine(...captioned('status_id', 'status', { 1: 'New', 2: 'In Progress', 3: 'Suppressed' }))
  .refine(...captioned('activity_id', 'activity_name', { 1: 'Create', 2: 'Update', 3: 'Close' }))
  .refine(
    ({ class_uid, activity_id, type_uid }) => type_uid === class_uid * 100 + activity_id,
    'type_uid is not the class and the activity',
  )
  .refine(
    ({ class_name, activity_name, type_name }) => type_name === `${class_name}: ${activity_name}`,
  )
  .refine(
    ({ metadata, cloud: where }) =>
      (metadata.profiles?.includes('cloud') ?? false) === (where !== undefined),
    'the profile of clouds asks for a cloud',
  );

const eventsOf = async (content: AuditSample) =>
  z.array(event).parse(JSON.parse(await exported(content, 'ocsf')));

describe('an export in OCSF 1.4.0', () => {
  it.each(languages.flatMap((language) => [busyAudit(language), webAudit(language)]))(
    'is a list of compliance findings, one for each (%#)',
    async (content) => {
      const events = await eventsOf(content);
      const findings = await findingsOf(content);
      expect(events.map(({ finding_info: { uid } }) => uid)).toEqual(
        findings.map(({ fingerprint }) => fingerprint),
      );
    },
  );

  it('calls an undecided verdict a warning, never a pass nor a failure', async () => {
    const content = busyAudit('en');
    const events = await eventsOf(content);
    const findings = await findingsOf(content);
    const statuses = findings.map(({ status }) => (status === 'fail' ? 'Fail' : 'Warning'));
    expect(events.map(({ compliance: { status } }) => status)).toEqual(statuses);
    expect(statuses).toContain('Warning');
  });

  it('suppresses what somebody answers for, with the reason', async () => {
    const suppressed = (await eventsOf(busyAudit('en'))).filter(({ status_id }) => status_id === 3);
    expect(suppressed).toHaveLength(22);
    for (const { comment } of suppressed) expect(comment).toMatch(/public assets/);
  });

  it('tells when it was seen, and what is only seen again', async () => {
    const events = await eventsOf(busyAudit('en'));
    for (const { time, finding_info, activity_name } of events) {
      expect(time).toBe(Date.parse(issuedAt) - 60_000);
      expect(finding_info.last_seen_time).toBe(time);
      expect(finding_info.created_time === undefined).toBe(activity_name === 'Update');
    }
    expect(new Set(events.map(({ activity_name }) => activity_name))).toEqual(
      new Set(['Create', 'Update']),
    );
  });

  it('names the account, and the organisation that it is one of', async () => {
    const content = busyAudit('fr');
    const [first] = await eventsOf(content);
    expect(first?.cloud).toMatchObject({ provider: 'AWS', account: { uid: account } });
    expect(first?.cloud).not.toHaveProperty('org');
    const memberRole = 'ProbantAudit' as RoleName;
    const target = {
      provider: 'aws',
      account: '999988887777',
      organization: { id: 'o-exampleorgid', memberRole, accounts: null },
      regions: null,
      services: null,
    } as const;
    const report = { ...content.report, audit: { ...content.report.audit, target } };
    const [member] = await eventsOf({ ...content, report });
    expect(member?.cloud).toMatchObject({
      account: { uid: account },
      org: { uid: 'o-exampleorgid' },
    });
  });

  it('is valid when nothing fails, when much does, and whatever names are made of', async () => {
    expect(await eventsOf(cleanAudit('fr'))).toEqual([]);
    expect(await eventsOf(hugeAudit('en'))).toHaveLength(10_000);
    expect((await eventsOf(hostileAudit('fr'))).length).toBeGreaterThan(500);
  });
});
