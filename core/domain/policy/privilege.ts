import { type Fact, known, unread } from '../fact.ts';
import { type Answer, anyOf } from './answer.ts';
import { holder } from './asker.ts';
import type { Statement } from './document.ts';
import { may, type Permissions } from './permissions.ts';

export type Privilege = 'administrator' | 'limited' | 'none';

/** Each of these, on all the things it acts on, gives every other permission in one more call. */
const crowns: readonly (readonly [action: string, kind: string])[] = [
  ['iam:AttachUserPolicy', 'user'],
  ['iam:AttachGroupPolicy', 'group'],
  ['iam:AttachRolePolicy', 'role'],
  ['iam:PutUserPolicy', 'user'],
  ['iam:PutGroupPolicy', 'group'],
  ['iam:PutRolePolicy', 'role'],
  ['iam:CreatePolicyVersion', 'policy'],
  ['iam:UpdateAssumeRolePolicy', 'role'],
];

export const isAdministrator = (permissions: Permissions, account: string): Answer =>
  anyOf(
    crowns.map(([action, kind]) =>
      may(permissions, action, { all: `arn:aws:iam::${account}:${kind}/*` }, holder()),
    ),
  );

const deniesAll = ({ effect, actions, resources, conditions }: Statement): boolean =>
  effect === 'Deny' &&
  conditions.length === 0 &&
  [actions, resources].every((named) => named?.patterns.includes('*') && !named.negated);

const grantsSomething = ({ policies, boundary }: Permissions): boolean => {
  const held = policies.flatMap(({ statements }) => statements);
  const limits = boundary?.statements ?? held;
  return [held, limits].every(
    (side) => side.some(({ effect }) => effect === 'Allow') && !side.some(deniesAll),
  );
};

/** The level of power of an identity; unknown where a condition alone decides. */
export const privilegeOf = (permissions: Permissions, account: string): Fact<Privilege> => {
  const administrator = isAdministrator(permissions, account);
  if (administrator === 'maybe') return unread('undecided');
  if (administrator === 'yes') return known('administrator');
  return known(grantsSomething(permissions) ? 'limited' : 'none');
};
