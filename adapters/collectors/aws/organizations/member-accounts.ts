import type { Account } from '@aws-sdk/client-organizations';
import type { AuditedAccount } from '#core/domain/audit/audit-plan.ts';
import type { Lost } from '#core/domain/audit/shard.ts';
import type { AwsOrganization } from '#core/domain/audit/target.ts';
import type { Answer, AwsCaller } from '../aws-caller.ts';
import { organizations } from './service.ts';

/** An account that an audit of the organisation is about. */
export interface MemberAccount extends AuditedAccount {
  /** Null: it may be entered, for all that the organisation says. */
  readonly lost: Lost | null;
}

interface Members {
  /** Of the organisation: `o-…`. */
  readonly id: string;
  readonly accounts: readonly MemberAccount[];
}

const listed = async (caller: AwsCaller, region: string): Promise<Answer<readonly Account[]>> => {
  const accounts: Account[] = [];
  for await (const page of caller.pages(organizations, 'ListAccounts', {}, region)) {
    if (!page.ok) return page;
    accounts.push(...(page.value.Accounts ?? []));
  }
  return { ok: true, value: accounts };
};

/** AWS lets nobody into an account that it has suspended, or that is being closed. */
const memberOf = ({ Id: id, Name: name, State, Status }: Account): MemberAccount[] => {
  if (id === undefined) return [];
  const state = State ?? Status ?? 'ACTIVE';
  const lost: Lost | null =
    state === 'ACTIVE' ? null : { why: 'denied', code: `account ${state.toLowerCase()}` };
  return [{ id, name: name ?? null, lost }];
};

/** What was asked for and is no account of the organisation is not passed over in silence. */
const strangers = (asked: readonly string[], members: readonly MemberAccount[]): MemberAccount[] =>
  asked
    .filter((id) => !members.some((member) => member.id === id))
    .map((id) => ({ id, name: null, lost: { why: 'absent', code: 'not in the organization' } }));

/** The accounts of an organisation that an audit is about, as its management account tells them. */
export const membersOf = async (
  caller: AwsCaller,
  region: string,
  { accounts: asked }: AwsOrganization,
): Promise<Answer<Members>> => {
  const described = await caller.ask(organizations, 'DescribeOrganization', {}, region);
  if (!described.ok) return described;
  const id = described.value.Organization?.Id;
  if (id === undefined) return { ok: false, failure: { why: 'malformed', code: 'NoOrganization' } };
  const all = await listed(caller, region);
  if (!all.ok) return all;
  const members = all.value.flatMap(memberOf);
  if (asked === null) return { ok: true, value: { id, accounts: members } };
  const chosen = members.filter((member) => asked.includes(member.id));
  return { ok: true, value: { id, accounts: [...chosen, ...strangers(asked, members)] } };
};
