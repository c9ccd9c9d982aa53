import { describe, expect, test } from 'vitest';
import { ApiProblem } from '#core/contract/client.ts';
import { type AuditDraft, readRegions, requestOf } from '../../web/src/forms/audit/audit-draft.ts';
import {
  refusedField,
  regionsFeedback,
  roleFeedback,
  siteFeedback,
} from '../../web/src/forms/audit/field-feedback.ts';
import { readSiteAddress } from '../../web/src/forms/audit/site-address.ts';

const arn = 'arn:aws:iam::123456789012:role/probant';

const draft: AuditDraft = {
  provider: 'aws',
  accessKind: 'role',
  roleArn: '',
  accessKeyId: '',
  secretAccessKey: '',
  sessionToken: '',
  wholeOrganization: false,
  memberRole: 'ProbantAudit',
  accounts: '',
  regions: '',
  services: [],
  address: '',
  language: 'fr',
};

describe('the address of a site, as it is typed', () => {
  test.each([
    ['', 'neutral', 'newAudit.address.hint'],
    ['exem', 'neutral', 'newAudit.address.hint'],
    ['exemple.fr', 'right', 'newAudit.address.right'],
    [' HTTPS://Exemple.FR/ ', 'right', 'newAudit.address.right'],
    ['ftp://exemple.fr', 'wrong', 'newAudit.address.scheme'],
    ['exemple.fr/panier', 'wrong', 'newAudit.address.path'],
    ['exemple.fr:22', 'wrong', 'newAudit.address.port'],
    ['https://moi:secret@exemple.fr', 'wrong', 'newAudit.address.user-info'],
    ['127.0.0.1:8080', 'neutral', 'newAudit.address.loopback'],
  ])('%j is %s: %s', (text, tone, says) => {
    expect(siteFeedback(text)).toMatchObject({ tone, says });
  });

  test('is asked for in its canonical form', () => {
    expect(readSiteAddress('Exemple.FR')).toEqual({ kind: 'site', origin: 'https://exemple.fr' });
    expect(requestOf({ ...draft, provider: 'web', address: 'exemple.fr' })).toEqual({
      provider: 'web',
      address: 'https://exemple.fr',
      language: 'fr',
    });
    expect(requestOf({ ...draft, provider: 'web', address: 'exemple.fr/x' })).toBeNull();
  });
});

describe('the way into an account', () => {
  test.each([
    ['', 'neutral'],
    ['arn:aws:iam', 'neutral'],
    [arn, 'right'],
    ['arn:aws:iam::123456789012:user/ada', 'wrong'],
    ['my role', 'wrong'],
  ])('role %j is %s', (text, tone) => {
    expect(roleFeedback(text).tone).toBe(tone);
  });

  test('a role alone is enough; what narrows the audit is told only where it is given', () => {
    expect(requestOf(draft)).toBeNull();
    expect(requestOf({ ...draft, roleArn: ` ${arn} ` })).toEqual({
      provider: 'aws',
      access: { kind: 'role', roleArn: arn },
      language: 'fr',
    });
    const narrow = { ...draft, roleArn: arn, regions: 'eu-west-3, EU-WEST-3', services: ['s3'] };
    expect(requestOf(narrow)).toMatchObject({ regions: ['eu-west-3'], services: ['s3'] });
  });

  test('a key needs both halves, and has no session token unless it is temporary', () => {
    const key = { ...draft, accessKind: 'key', accessKeyId: 'AKIAIOSFODNN7EXAMPLE' } as const;
    expect(requestOf(key)).toBeNull();
    const whole = { ...key, secretAccessKey: 'x'.repeat(40) };
    expect(requestOf(whole)).toMatchObject({ access: { kind: 'key' } });
    expect(requestOf(whole)).not.toHaveProperty('access.sessionToken');
    expect(requestOf({ ...whole, sessionToken: 'y' })).toHaveProperty('access.sessionToken', 'y');
  });

  test('regions that are none are named, and hold the request back', () => {
    expect(readRegions('eu-west-3;paris  us-east-1')).toEqual({
      right: ['eu-west-3', 'us-east-1'],
      wrong: ['paris'],
    });
    expect(regionsFeedback('paris')).toMatchObject({ tone: 'wrong', values: { regions: 'paris' } });
    expect(requestOf({ ...draft, roleArn: arn, regions: 'paris' })).toBeNull();
  });
});

describe('an organisation', () => {
  const whole = { ...draft, roleArn: arn, wholeOrganization: true };

  test('is audited in all its accounts, or in those that are named', () => {
    expect(requestOf({ ...draft, roleArn: arn })).not.toHaveProperty('organization');
    expect(requestOf(whole)).toHaveProperty('organization', { memberRole: 'ProbantAudit' });
    const accounts = '111122223333, 444455556666';
    expect(requestOf({ ...whole, accounts })).toHaveProperty('organization.accounts', [
      '111122223333',
      '444455556666',
    ]);
  });

  test.each([
    { memberRole: 'every*' },
    { memberRole: 'arn:aws:iam::111122223333:role/x' },
    { memberRole: '/audit/probant' },
    { memberRole: '' },
    { accounts: '1111-2222-3333' },
  ])('is not asked for with %j', (changed) => {
    expect(requestOf({ ...whole, ...changed })).toBeNull();
  });
});

describe('a refusal of the API', () => {
  const problem = (code: string): ApiProblem =>
    new ApiProblem({ type: 'x', title: 'No', status: 422, code, correlationId: 'x' });

  test('stands at the field that it is about', () => {
    expect(refusedField(problem('role-arn-malformed'))).toEqual({ field: 'roleArn', title: 'No' });
    expect(refusedField(problem('address-not-auditable'))?.field).toBe('address');
  });

  test('of anything else stands below the form', () => {
    expect(refusedField(problem('rate-limited'))).toBeNull();
    expect(refusedField(new TypeError('x'))).toBeNull();
  });
});
