import { ApiProblem } from '#core/contract/client.ts';
import type { ProblemCode } from '#core/contract/problems.ts';
import { accountOfRole, readRoleArn } from '#core/domain/audit/access.ts';
import { readRoleName } from '#core/domain/audit/target.ts';
import type { Feedback } from '../identifier-feedback.ts';
import { readAccounts, readRegions } from './audit-draft.ts';
import { readSiteAddress } from './site-address.ts';

const stillTyping = 4;

/** A half-typed name is not called wrong before it could be right. */
export const siteFeedback = (text: string): Feedback => {
  const read = readSiteAddress(text);
  if (read.kind !== 'refused') {
    const { origin } = read;
    return read.kind === 'loopback'
      ? { tone: 'neutral', says: 'newAudit.address.loopback' }
      : { tone: 'right', says: 'newAudit.address.right', values: { origin } };
  }
  const early = read.flaw === 'host' && (text.trim().length < stillTyping || !text.includes('.'));
  return read.flaw === 'empty' || early
    ? { tone: 'neutral', says: 'newAudit.address.hint' }
    : { tone: 'wrong', says: `newAudit.address.${read.flaw}` };
};

const roleExample = 'arn:aws:iam::123456789012:role/probant';

export const roleFeedback = (text: string): Feedback => {
  const typed = text.trim();
  const arn = readRoleArn(typed);
  if (arn) {
    const account = accountOfRole(arn);
    return { tone: 'right', says: 'newAudit.roleArn.right', values: { account } };
  }
  const towards = 'arn:aws'.startsWith(typed.slice(0, 7)) && typed.split('/').length < 2;
  return towards
    ? { tone: 'neutral', says: 'newAudit.roleArn.hint' }
    : { tone: 'wrong', says: 'newAudit.roleArn.wrong', values: { example: roleExample } };
};

export const regionsFeedback = (text: string): Feedback => {
  const { wrong } = readRegions(text);
  return wrong.length === 0
    ? { tone: 'neutral', says: 'newAudit.regions.hint' }
    : { tone: 'wrong', says: 'newAudit.regions.wrong', values: { regions: wrong.join(', ') } };
};

export const memberRoleFeedback = (text: string): Feedback =>
  readRoleName(text.trim())
    ? { tone: 'neutral', says: 'newAudit.memberRole.hint' }
    : { tone: 'wrong', says: 'newAudit.memberRole.wrong' };

export const accountsFeedback = (text: string): Feedback => {
  const { wrong } = readAccounts(text);
  return wrong.length === 0
    ? { tone: 'neutral', says: 'newAudit.accounts.hint' }
    : { tone: 'wrong', says: 'newAudit.accounts.wrong', values: { accounts: wrong.join(', ') } };
};

const fields: Partial<Record<ProblemCode, 'roleArn' | 'address'>> = {
  'role-arn-malformed': 'roleArn',
  'address-not-auditable': 'address',
};

/** The field that a refusal of the API is about, and what it says. */
export const refusedField = (
  error: unknown,
): { readonly field: 'roleArn' | 'address'; readonly title: string } | null => {
  if (!(error instanceof ApiProblem)) return null;
  const { code, title } = error.problem;
  const field = fields[code as ProblemCode];
  return field ? { field, title } : null;
};
