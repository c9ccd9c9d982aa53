import { type Fact, known, unread } from '#core/domain/fact.ts';

/** Of an access key that is active. */
export interface ActiveKey {
  /** When it was made. */
  readonly madeAt: Date;
  /** Null: never, as far as IAM knows. */
  readonly usedAt: Date | null;
}

/** A line of the credential report: a user, or the root user as `<root_account>`. */
export interface CredentialRow {
  readonly arn: string;
  readonly createdAt: Fact<Date>;
  readonly hasPassword: Fact<boolean>;
  readonly passwordChangedAt: Fact<Date>;
  /** Null: never, as far as IAM knows. */
  readonly passwordUsedAt: Fact<Date | null>;
  readonly mfaActive: Fact<boolean>;
  /** Of the two that a user may have, those that are active. */
  readonly activeKeys: Fact<readonly ActiveKey[]>;
}

type Cells = ReadonlyMap<string, string>;

const truth = (cells: Cells, column: string): Fact<boolean> => {
  const cell = cells.get(column)?.toLowerCase();
  return cell === 'true' || cell === 'false' ? known(cell === 'true') : unread('absent');
};

const date = (cells: Cells, column: string): Fact<Date> => {
  const cell = cells.get(column);
  if (cell === undefined || !/^\d{4}-/.test(cell)) return unread('absent');
  const read = new Date(cell);
  return Number.isNaN(read.getTime()) ? unread('malformed') : known(read);
};

/** The words of the report for what never happened since IAM keeps track of it. */
const never = new Set(['N/A', 'no_information']);

const dateOrNever = (cells: Cells, column: string): Fact<Date | null> =>
  never.has(cells.get(column) ?? '') ? known(null) : date(cells, column);

/** Null: there is none, or it is switched off. */
const keyOf = (cells: Cells, rank: 1 | 2): Fact<ActiveKey | null> => {
  const active = truth(cells, `access_key_${rank}_active`);
  if (!active.known) return active;
  if (!active.value) return known(null);
  const madeAt = date(cells, `access_key_${rank}_last_rotated`);
  const usedAt = dateOrNever(cells, `access_key_${rank}_last_used_date`);
  if (!madeAt.known) return madeAt;
  return usedAt.known ? known({ madeAt: madeAt.value, usedAt: usedAt.value }) : usedAt;
};

const activeKeysOf = (cells: Cells): Fact<readonly ActiveKey[]> => {
  const first = keyOf(cells, 1);
  const second = keyOf(cells, 2);
  if (!first.known) return first;
  return second.known ? known([first.value, second.value].filter((key) => key !== null)) : second;
};

const rowOf = (cells: Cells): CredentialRow => ({
  arn: cells.get('arn') ?? '',
  createdAt: date(cells, 'user_creation_time'),
  hasPassword: truth(cells, 'password_enabled'),
  passwordChangedAt: date(cells, 'password_last_changed'),
  passwordUsedAt: dateOrNever(cells, 'password_last_used'),
  mfaActive: truth(cells, 'mfa_active'),
  activeKeys: activeKeysOf(cells),
});

/**
 * Reads the report, whose columns are named by its first line and whose cells are never quoted.
 * A line that does not fit, such as that of a user with a comma in his name, is left out: he is
 * then a user of whom the report tells nothing.
 */
export const credentialRowsIn = (report: string): readonly CredentialRow[] => {
  const [heading = '', ...lines] = report.trim().split(/\r?\n/);
  const columns = heading.split(',');
  return lines
    .map((line) => line.split(','))
    .filter((cells) => cells.length === columns.length)
    .map((cells) => rowOf(new Map(columns.map((column, at) => [column, cells[at] ?? '']))));
};
