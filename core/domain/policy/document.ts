/** How the values of a condition are compared. `other`: numbers, dates, binaries. */
export type Comparing = 'text' | 'pattern' | 'arn' | 'ip' | 'other';

/** One key of one operator. Keys are in lower case: AWS does not mind their case. */
export interface Condition {
  readonly operator: string;
  readonly key: string;
  readonly values: readonly string[];
  readonly comparing: Comparing;
  /** What a present key must do. `always` and `never` are the two sides of `Null`. */
  readonly sense: 'match' | 'mismatch' | 'always' | 'never';
  /** Whether it holds where the request has no such key: the trap of IfExists and ForAllValues. */
  readonly holdsWhenAbsent: boolean;
}

/** What is named, or with `negated` all but what is named. */
export interface Named {
  readonly negated: boolean;
  readonly patterns: readonly string[];
}

export interface Principals {
  readonly negated: boolean;
  /** Principal "*" or AWS "*": AWS reads both as everyone. */
  readonly anyone: boolean;
  readonly aws: readonly string[];
  readonly service: readonly string[];
  readonly federated: readonly string[];
}

export interface Statement {
  /** Its Sid, or its rank: `#1`. */
  readonly name: string;
  readonly effect: 'Allow' | 'Deny';
  /** Absent from policies of identities. */
  readonly principals: Principals | null;
  readonly actions: Named;
  /** Absent from trust policies. */
  readonly resources: Named | null;
  readonly conditions: readonly Condition[];
}

export interface PolicyDocument {
  readonly statements: readonly Statement[];
}
