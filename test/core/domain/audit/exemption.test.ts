import { describe, expect, it } from 'vitest';
import { type Exemption, exemptionOf } from '#core/domain/audit/exemption.ts';
import { type CivilDate, instantOf } from '#core/domain/time.ts';

const today = '2026-11-21' as CivilDate;

const exemption = (changes: Partial<Exemption>): Exemption => ({
  id: 'e-1',
  control: 'aws.s3.bucket-is-not-public',
  resource: null,
  owner: 'RSSI',
  reason: 'site statique',
  expiresOn: today,
  grantedBy: 'person-1',
  grantedAt: instantOf(0),
  ...changes,
});

const failing = { control: 'aws.s3.bucket-is-not-public', resource: 'arn:aws:s3:::a' };

describe('the exemption of a failure', () => {
  it('holds until its last day, that one included', () => {
    expect(exemptionOf(failing, [exemption({})], today)?.id).toBe('e-1');
    expect(exemptionOf(failing, [exemption({})], '2026-11-22' as CivilDate)).toBeNull();
  });

  it('is that of the resource rather than that of all', () => {
    const all = exemption({ id: 'all' });
    const one = exemption({ id: 'one', resource: failing.resource });
    expect(exemptionOf(failing, [all, one], today)?.id).toBe('one');
    const past = { ...one, expiresOn: '2026-11-20' as CivilDate };
    expect(exemptionOf(failing, [past, all], today)?.id).toBe('all');
  });

  it('is none of another control, nor of another resource', () => {
    expect(exemptionOf(failing, [exemption({ control: 'other' })], today)).toBeNull();
    expect(exemptionOf(failing, [exemption({ resource: 'arn:aws:s3:::b' })], today)).toBeNull();
  });
});
