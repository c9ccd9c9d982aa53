import type { CreateAuditBody } from '#core/contract/audits.ts';
import type { Language } from '#core/domain/assessment.ts';
import { readRoleArn } from '#core/domain/audit/access.ts';
import { accountNumber, type Provider, readRoleName } from '#core/domain/audit/target.ts';
import { readSiteAddress } from './site-address.ts';

/** What the form holds, as typed. The secrets in it live as long as the page. */
export interface AuditDraft {
  readonly provider: Provider;
  readonly accessKind: 'role' | 'key';
  readonly roleArn: string;
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken: string;
  /** The other accounts of the organisation too. */
  readonly wholeOrganization: boolean;
  readonly memberRole: string;
  readonly accounts: string;
  readonly regions: string;
  readonly services: readonly string[];
  readonly address: string;
  readonly language: Language;
}

const regionForm = /^[a-z]{2,4}(-[a-z]+)+-\d$/;
const keyIdForm = /^[A-Z0-9]{16,128}$/;
const shortestSecret = 16;

export interface Listed {
  readonly right: readonly string[];
  readonly wrong: readonly string[];
}

const listedAs = (text: string, form: RegExp): Listed => {
  const words = new Set(
    text
      .toLowerCase()
      .split(/[\s,;]+/)
      .filter(Boolean),
  );
  return {
    right: [...words].filter((word) => form.test(word)),
    wrong: [...words].filter((word) => !form.test(word)),
  };
};

/** Regions as people list them: the right ones, and those that are none. */
export const readRegions = (text: string): Listed => listedAs(text, regionForm);

/** Numbers of accounts as people list them. */
export const readAccounts = (text: string): Listed => listedAs(text, accountNumber);

type AwsBody = Extract<CreateAuditBody, { provider: 'aws' }>;

const accessOf = (draft: AuditDraft): AwsBody['access'] | null => {
  if (draft.accessKind === 'role') {
    const roleArn = readRoleArn(draft.roleArn.trim());
    return roleArn && { kind: 'role', roleArn };
  }
  const [accessKeyId, secretAccessKey] = [draft.accessKeyId.trim(), draft.secretAccessKey.trim()];
  const sessionToken = draft.sessionToken.trim();
  if (!keyIdForm.test(accessKeyId) || secretAccessKey.length < shortestSecret) return null;
  return { kind: 'key', accessKeyId, secretAccessKey, ...(sessionToken ? { sessionToken } : {}) };
};

/** Undefined where one account is asked for; null while something is missing or wrong. */
const organizationOf = (draft: AuditDraft): AwsBody['organization'] | null => {
  if (!draft.wholeOrganization) return undefined;
  const memberRole = readRoleName(draft.memberRole.trim());
  const { right: accounts, wrong } = readAccounts(draft.accounts);
  if (!memberRole || wrong.length > 0) return null;
  return { memberRole, ...(accounts.length > 0 ? { accounts: [...accounts] } : {}) };
};

/** What to ask the API for; null while something is missing or wrong. */
export const requestOf = (draft: AuditDraft): CreateAuditBody | null => {
  const { language, services } = draft;
  if (draft.provider === 'web') {
    const read = readSiteAddress(draft.address);
    return read.kind === 'refused' ? null : { provider: 'web', address: read.origin, language };
  }
  const access = accessOf(draft);
  const organization = organizationOf(draft);
  const { right: regions, wrong } = readRegions(draft.regions);
  if (!access || organization === null || wrong.length > 0) return null;
  return {
    provider: 'aws',
    access,
    language,
    ...(organization ? { organization } : {}),
    ...(regions.length > 0 ? { regions: [...regions] } : {}),
    ...(services.length > 0 ? { services: [...services] } : {}),
  };
};
