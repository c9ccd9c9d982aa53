import type { BodyOf } from '#core/contract/routes.ts';
import { type AwsAccess, accountOfRole, readRoleArn } from '#core/domain/audit/access.ts';
import { type AuditTarget, type AwsOrganization, readRoleName } from '#core/domain/audit/target.ts';
import { readOrigin, withScheme } from '#core/domain/web/origin.ts';
import { ProblemError } from '../http/problem-error.ts';

type Body = BodyOf<'audits.create'>;
type AwsBody = Extract<Body, { provider: 'aws' }>;

interface Asked {
  readonly target: AuditTarget;
  readonly access: AwsAccess | null;
}

/** The role's owner wrote this id into its trust: nobody else's audits can borrow the role. */
export const externalIdOf = (accountId: string): string => `probant-${accountId}`;

const accessOf = ({ access }: AwsBody, externalId: string): AwsAccess => {
  if (access.kind === 'key') return { ...access, sessionToken: access.sessionToken ?? null };
  const roleArn = readRoleArn(access.roleArn);
  if (!roleArn) throw new ProblemError('role-arn-malformed');
  return { kind: 'role', roleArn, externalId };
};

const organizationOf = (asked: NonNullable<AwsBody['organization']>): AwsOrganization => {
  const memberRole = readRoleName(asked.memberRole);
  if (!memberRole) throw new ProblemError('role-name-malformed');
  return { id: null, memberRole, accounts: asked.accounts ?? null };
};

const awsOf = (body: AwsBody, externalId: string): Asked => {
  const access = accessOf(body, externalId);
  const account = access.kind === 'role' ? accountOfRole(access.roleArn) : null;
  const { regions = null, services = null } = body;
  const organization = body.organization ? organizationOf(body.organization) : null;
  return { target: { provider: 'aws', account, organization, regions, services }, access };
};

const siteOf = (address: string, allowLoopback: boolean): Asked => {
  const read = readOrigin(withScheme(address), { allowLoopback });
  if (read.kind === 'refused') {
    throw new ProblemError('address-not-auditable', { detail: read.flaw });
  }
  return { target: { provider: 'web', origin: read.origin.origin }, access: null };
};

/** What the body asks to be looked at, and how we are let in. */
export const readAudit = (
  body: Body,
  { accountId, allowLoopback }: { readonly accountId: string; readonly allowLoopback: boolean },
): Asked =>
  body.provider === 'aws'
    ? awsOf(body, externalIdOf(accountId))
    : siteOf(body.address, allowLoopback);
