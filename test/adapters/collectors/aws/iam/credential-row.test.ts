import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { credentialRowsIn } from '#adapters/collectors/aws/iam/credential-row.ts';
import { known, unread } from '#core/domain/fact.ts';
import { line, report } from './credential-lines.ts';

const rowOf = (cells: Parameters<typeof line>[1]) =>
  credentialRowsIn(report(line('ann', cells)))[0];

describe('a line of the credential report', () => {
  it('tells a user who has everything', () => {
    const row = rowOf({
      password_enabled: 'TRUE',
      password_last_used: '2026-11-20T08:00:00+00:00',
      password_last_changed: '2026-01-02T00:00:00+00:00',
      mfa_active: 'true',
      access_key_1_active: 'true',
      access_key_1_last_rotated: '2026-02-01T00:00:00+00:00',
      access_key_1_last_used_date: 'N/A',
      access_key_2_active: 'false',
      access_key_2_last_rotated: '2020-01-01T00:00:00+00:00',
    });
    expect(row).toMatchObject({
      arn: 'arn:aws:iam::111122223333:user/ann',
      hasPassword: known(true),
      mfaActive: known(true),
      passwordUsedAt: known(new Date('2026-11-20T08:00:00Z')),
      passwordChangedAt: known(new Date('2026-01-02T00:00:00Z')),
      activeKeys: known([{ madeAt: new Date('2026-02-01T00:00:00Z'), usedAt: null }]),
    });
  });

  it.each([
    ['no_information', known(null)],
    ['N/A', known(null)],
    ['not_supported', unread('absent')],
    ['2026-99-99T00:00:00+00:00', unread('malformed')],
  ])('says of a password last used %s', (cell, expected) => {
    expect(rowOf({ password_last_used: cell })?.passwordUsedAt).toEqual(expected);
  });

  it('leaves unknown whether the root user has a password', () => {
    expect(rowOf({ password_enabled: 'not_supported' })?.hasPassword).toEqual(unread('absent'));
  });

  it('tells nothing of keys where the age of an active one is missing', () => {
    const row = rowOf({ access_key_2_active: 'true', access_key_2_last_rotated: 'N/A' });
    expect(row?.activeKeys).toEqual(unread('absent'));
  });
});

describe('the credential report', () => {
  it('is read by the names of its columns, in whatever order and with others among them', () => {
    const cells = [
      ['access_key_1_active', 'false'],
      ['arn', 'arn:x'],
      ['access_key_2_active', 'false'],
      ['mfa_active', 'true'],
      ['something_new', '7'],
    ] as const;
    fc.assert(
      fc.property(fc.shuffledSubarray([...cells], { minLength: cells.length }), (shuffled) => {
        const text = [0, 1].map((at) => shuffled.map((cell) => cell[at]).join(',')).join('\n');
        expect(credentialRowsIn(text)).toMatchObject([
          { arn: 'arn:x', mfaActive: known(true), activeKeys: known([]) },
        ]);
      }),
    );
  });

  it('leaves out a line that does not fit, and no other', () => {
    const rows = credentialRowsIn(report(line('a,b', {}), line('ann', {})));
    expect(rows.map(({ arn }) => arn)).toEqual(['arn:aws:iam::111122223333:user/ann']);
  });

  it('is never a reason to throw', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(Array.isArray(credentialRowsIn(text))).toBe(true);
      }),
    );
  });
});
