import type { PolicyDocument } from '../policy/document.ts';
import type { Privilege } from '../policy/privilege.ts';

/** Someone whom nobody here knows and whom a trust policy lets in. */
export interface UnknownTrust {
  readonly statement: string;
  /** `anyone`, or the id of an account. */
  readonly trusts: string;
}

/** A road to a role that administers: who passes it, to which service, by which actions. */
export interface PassRoleEscalation {
  readonly role: string;
  readonly service: string;
  readonly actions: readonly string[];
  /** The roles taken on the way, the first one first; empty where one step is enough. */
  readonly through: readonly string[];
}

/**
 * Who writes a policy, and where: the customer or AWS for all, the customer inside one user, group or
 * role, or inside a permission set of Identity Center.
 */
export type PolicyType = 'customer-managed' | 'aws-managed' | 'inline' | 'permission-set';

export interface AwsIamFacts {
  /** The root user, from GetAccountSummary where the docstring names nothing else. */
  readonly 'aws.iam.root-user': {
    /** False in a member account whose root credentials its organization has deleted. */
    readonly hasPassword: boolean;
    readonly mfaActive: boolean;
    readonly hasAccessKeys: boolean;
    /** X.509 certificates, with which requests were signed before access keys. */
    readonly hasSigningCertificates: boolean;
    /** Serial numbers, of ListVirtualMFADevices. */
    readonly virtualMfaDevices: readonly string[];
    /** Whole days since its password or a key of it last served, of the credential report. */
    readonly daysSinceUse: number;
  };
  /** Of IAM users. Where none was set AWS applies its own: 8 characters, of three types out of four. */
  readonly 'aws.iam.password-policy': {
    readonly minimumLength: number;
    readonly requiresUppercase: boolean;
    readonly requiresLowercase: boolean;
    readonly requiresNumbers: boolean;
    readonly requiresSymbols: boolean;
    /** How many former passwords cannot serve again. */
    readonly rememberedPasswords: number;
    readonly usersMayChangeTheirs: boolean;
  };
  /** What the account has as a whole. */
  readonly 'aws.iam.account': {
    /** ARNs of roles that AWSSupportAccess is attached to. */
    readonly supportRoles: readonly string[];
    /** ARNs of roles that SecurityAudit is attached to. */
    readonly auditRoles: readonly string[];
    /** ARNs of users, groups and roles that AWSCloudShellFullAccess is attached to. */
    readonly cloudShellHolders: readonly string[];
  };
  /** From the credential report, where the docstring names nothing else. */
  readonly 'aws.iam.user': {
    readonly hasPassword: boolean;
    readonly mfaActive: boolean;
    /** Whole days since the password last served, or was set. Absent of a user without one. */
    readonly passwordIdleDays: number;
    readonly activeKeys: number;
    /** Whole days since each active key was made. */
    readonly activeKeyAges: readonly number[];
    /** Whole days since each active key last served, or was made. */
    readonly activeKeyIdleDays: readonly number[];
    /** Names of policies, attached or inline, that do not come from a group. */
    readonly ownPolicies: readonly string[];
    /** Derived, as of a principal. */
    readonly privilege: Privilege;
  };
  readonly 'aws.iam.group': {
    readonly members: number;
  };
  /** Not those whose trust AWS alone decides. */
  readonly 'aws.iam.role': {
    readonly trustPolicy: PolicyDocument;
    /** Derived. */
    readonly unknownTrusts: readonly UnknownTrust[];
    /** Derived. Accounts of others that the trust policy names, whatever it asks of them. */
    readonly foreignAccounts: readonly string[];
    /** Derived. Services that it trusts and that run what their users bring: code, a template. */
    readonly workloadServices: readonly string[];
    /** Whole days since it was last taken, or made: AWS remembers 400 days. */
    readonly idleDays: number;
    /** Derived, as of a principal. */
    readonly privilege: Privilege;
  };
  /** A user or a role, from GetAccountAuthorizationDetails. */
  readonly 'aws.iam.principal': {
    /** Inline and attached, those of the groups of a user included. */
    readonly policies: readonly PolicyDocument[];
    /** Null: the detail of a user or of a role holds one only where it has one. */
    readonly permissionsBoundary: PolicyDocument | null;
    /** ARNs. */
    readonly instanceProfileArns: readonly string[];
    /** Derived. */
    readonly privilege: Privilege;
    /** Derived. */
    readonly passRoleEscalations: readonly PassRoleEscalation[];
  };
  /** Managed by the customer, managed by AWS and attached, or inline. */
  readonly 'aws.iam.policy': {
    readonly type: PolicyType;
    /** To users, groups and roles; an inline policy has one, which holds it. */
    readonly attachments: number;
    /** Users and roles whose permissions boundary it is. */
    readonly boundaryUses: number;
    readonly document: PolicyDocument;
    /** Derived. Every action on everything, by a statement that no condition closes. */
    readonly grantsEverything: boolean;
    /** Derived. Of those that guard the account, services of which it grants all on everything. */
    readonly ownedServices: readonly string[];
    /** Derived. sts:AssumeRole on every role of the account, without a condition. */
    readonly assumesEveryRole: boolean;
    /** Derived. iam:PassRole on every role of the account, without a condition. */
    readonly passesEveryRole: boolean;
    /** Derived. Statements that allow all actions but those that they name. */
    readonly allowsByException: readonly string[];
  };
  readonly 'aws.iam.server-certificate': {
    /** Whole days until it expires; negative once it has. */
    readonly daysLeft: number;
  };
  readonly 'aws.iam.saml-provider': {
    /** Whole days until its metadata expires; negative once it has. */
    readonly daysLeft: number;
    /** ARNs of the roles that trust it. */
    readonly trustingRoles: readonly string[];
  };
  readonly 'aws.iam.oidc-provider': {
    /** ARNs of the roles that trust it. */
    readonly trustingRoles: readonly string[];
  };
  readonly 'aws.iam.virtual-mfa-device': {
    readonly assigned: boolean;
  };
}
