const columns = [
  'user',
  'arn',
  'user_creation_time',
  'password_enabled',
  'password_last_used',
  'password_last_changed',
  'mfa_active',
  'access_key_1_active',
  'access_key_1_last_rotated',
  'access_key_1_last_used_date',
  'access_key_2_active',
  'access_key_2_last_rotated',
  'access_key_2_last_used_date',
] as const;

/** Of someone who has neither password nor key. */
const empty: Readonly<Record<string, string>> = {
  user_creation_time: '2020-01-01T00:00:00+00:00',
  password_enabled: 'false',
  mfa_active: 'false',
  access_key_1_active: 'false',
  access_key_2_active: 'false',
};

type Cells = { readonly [Column in (typeof columns)[number]]?: string };

export const line = (user: string, cells: Cells): string => {
  const named: Cells = {
    ...empty,
    user,
    arn: `arn:aws:iam::111122223333:user/${user}`,
    ...cells,
  };
  return columns.map((column) => named[column] ?? 'N/A').join(',');
};

/** The report as IAM writes it. */
export const report = (...lines: readonly string[]): string =>
  [columns.join(','), ...lines].join('\n');

/** The report as GetCredentialReport answers it. */
export const answered = (...lines: readonly string[]): object => ({
  Content: new TextEncoder().encode(report(...lines)),
});
