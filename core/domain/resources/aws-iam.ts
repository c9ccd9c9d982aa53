import type { PolicyDocument } from '../policy/document.ts';

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

export interface AwsIamFacts {
  /** The root user, from the credential report: its row is `<root_account>`. */
  readonly 'aws.iam.root-user': {
    readonly mfaActive: boolean;
    readonly accessKeysActive: number;
  };
  readonly 'aws.iam.role': {
    readonly trustPolicy: PolicyDocument;
    /** Derived. */
    readonly unknownTrusts: readonly UnknownTrust[];
  };
  /** A user or a role, from GetAccountAuthorizationDetails. */
  readonly 'aws.iam.principal': {
    /** Inline and attached, those of the groups of a user included. */
    readonly policies: readonly PolicyDocument[];
    /** Null: the detail of a user or of a role holds one only where it has one. */
    readonly permissionsBoundary: PolicyDocument | null;
    /** Derived. */
    readonly passRoleEscalations: readonly PassRoleEscalation[];
  };
}
