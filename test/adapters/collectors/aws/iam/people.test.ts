import { describe, expect, it } from 'vitest';
import { rootUser } from '#adapters/collectors/aws/iam/root-user.ts';
import { user } from '#adapters/collectors/aws/iam/user.ts';
import { known, unread } from '#core/domain/fact.ts';
import { factsFound, type Script } from '../scripted-account.ts';
import { answered, line } from './credential-lines.ts';

const me = '111122223333';
const ann = `arn:aws:iam::${me}:user/ann`;
const root = `arn:aws:iam::${me}:root`;

const reported = (...lines: readonly string[]): Script => ({
  GenerateCredentialReport: { State: 'COMPLETE' },
  GetCredentialReport: answered(...lines),
});

describe('a user', () => {
  const details = {
    UserDetailList: [
      {
        Arn: ann,
        UserName: 'ann',
        AttachedManagedPolicies: [{ PolicyName: 'attached', PolicyArn: 'arn' }],
        UserPolicyList: [{ PolicyName: 'own' }],
      },
    ],
  };
  const factsWith = async (script: Script) =>
    (await factsFound(user, { GetAccountAuthorizationDetails: details, ...script }))[ann] ?? {};

  it('is measured in whole days since each credential was made and last served', async () => {
    const facts = await factsWith(
      reported(
        line('ann', {
          password_enabled: 'true',
          password_last_used: '2026-11-20T12:00:00+00:00',
          password_last_changed: '2026-01-01T00:00:00+00:00',
          access_key_1_active: 'true',
          access_key_1_last_rotated: '2026-10-03T00:00:00+00:00',
          access_key_1_last_used_date: '2026-11-21T23:00:00+00:00',
          access_key_2_active: 'true',
          access_key_2_last_rotated: '2025-11-22T00:00:00+00:00',
        }),
      ),
    );
    expect(facts).toMatchObject({
      passwordIdleDays: known(1),
      activeKeys: known(2),
      activeKeyAges: known([50, 365]),
      activeKeyIdleDays: known([0, 365]),
      ownPolicies: known(['attached', 'own']),
    });
  });

  it('whose password never served counts from the day that it was set', async () => {
    const set = { password_enabled: 'true', password_last_changed: '2026-09-23T00:00:00+00:00' };
    const { passwordIdleDays } = await factsWith(
      reported(line('ann', { ...set, password_last_used: 'no_information' })),
    );
    expect(passwordIdleDays).toEqual(known(60));
  });

  it('of whom the report has no line yet is unknown, his policies are not', async () => {
    const { hasPassword, activeKeys, ownPolicies } = await factsWith(reported());
    expect([hasPassword, activeKeys]).toEqual([unread('absent'), unread('absent')]);
    expect(ownPolicies).toEqual(known(['attached', 'own']));
  });

  it('is unknown where no report was read', async () => {
    const { mfaActive } = await factsWith({ GenerateCredentialReport: 'AccessDenied' });
    expect(mfaActive).toEqual(unread('denied'));
  });
});

describe('the root user', () => {
  const factsWith = async (script: Script) => (await factsFound(rootUser, script))[root] ?? {};
  const rootLine = (cells: Parameters<typeof line>[1]) =>
    line('<root_account>', { arn: root, password_enabled: 'not_supported', ...cells });

  it('is told by the summary of the account', async () => {
    const SummaryMap = {
      AccountPasswordPresent: 1,
      AccountMFAEnabled: 0,
      AccountAccessKeysPresent: 1,
      AccountSigningCertificatesPresent: 0,
    };
    expect(await factsWith({ GetAccountSummary: { SummaryMap } })).toMatchObject({
      hasPassword: known(true),
      mfaActive: known(false),
      hasAccessKeys: known(true),
      hasSigningCertificates: known(false),
    });
  });

  it('is unknown in what the summary leaves out', async () => {
    const { hasPassword } = await factsWith({ GetAccountSummary: { SummaryMap: {} } });
    expect(hasPassword).toEqual(unread('absent'));
  });

  it('has the virtual devices that are his, not those of a user', async () => {
    const VirtualMFADevices = [
      { SerialNumber: 'hers', User: { Arn: ann } },
      { SerialNumber: 'his', User: { Arn: root } },
    ];
    const { virtualMfaDevices } = await factsWith({ ListVirtualMFADevices: { VirtualMFADevices } });
    expect(virtualMfaDevices).toEqual(known(['his']));
  });

  it.each([
    [4, { password_last_used: '2026-11-18T00:00:00+00:00' }],
    [
      2,
      {
        password_last_used: '2026-11-01T00:00:00+00:00',
        access_key_1_active: 'true',
        access_key_1_last_rotated: '2020-01-01T00:00:00+00:00',
        access_key_1_last_used_date: '2026-11-20T00:00:00+00:00',
      },
    ],
    [
      365,
      { user_creation_time: '2025-11-22T00:00:00+00:00', password_last_used: 'no_information' },
    ],
  ])('was last used %i days ago', async (days, cells) => {
    const { daysSinceUse } = await factsWith(reported(rootLine(cells)));
    expect(daysSinceUse).toEqual(known(days));
  });

  it('is unknown where the report has no line of it', async () => {
    expect((await factsWith(reported()))['daysSinceUse']).toEqual(unread('absent'));
  });
});
