/** Names of the operations of an SDK module: `DescribeVolumes` for its `DescribeVolumesCommand`. */
export type OperationOf<Sdk> = string &
  (keyof Sdk extends infer Key
    ? Key extends `${infer Operation}Command`
      ? Operation
      : never
    : never);

interface SdkCommand {
  readonly input: unknown;
  resolveMiddleware(
    ...given: never[]
  ): (...given: never[]) => Promise<{ readonly output: unknown }>;
}

type CommandOf<Sdk, Operation extends string> = Sdk extends {
  readonly [Name in `${Operation}Command`]: abstract new (
    ...given: never[]
  ) => infer Made;
}
  ? Made extends SdkCommand
    ? Made
    : never
  : never;

export type InputOf<Sdk, Operation extends string> = CommandOf<Sdk, Operation>['input'];

export type OutputOf<Sdk, Operation extends string> =
  CommandOf<Sdk, Operation> extends {
    resolveMiddleware(
      ...given: never[]
    ): (...given: never[]) => Promise<{ readonly output: infer Output }>;
  }
    ? Output
    : never;

/** A service of AWS: how its SDK client is loaded, when it is first called, and what IAM calls it. */
export interface AwsService<Sdk> {
  /** As in the ids of controls: `s3`, `ec2`. */
  readonly id: string;
  /** Of its IAM actions. */
  readonly prefix: string;
  readonly load: () => Promise<Sdk>;
  /** What the module calls the class of its client. */
  readonly client: string;
  /** `global`: it is asked in one region for the whole account. */
  readonly scope: 'regional' | 'global';
  /** The one region that answers for a global service, wherever the audit is at home. */
  readonly homeRegion?: string;
  /** IAM actions of operations that are not called as their operation; empty: none is needed. */
  readonly actions: Readonly<Record<string, readonly string[]>>;
  /** Operations whose pages the SDK does not turn: what is asked after an answer; null: it was the last. */
  readonly turns: Readonly<Record<string, (answer: never) => object | null>>;
  /** Requests per second that it bears, and how many at once after a rest. */
  readonly rate: { readonly perSecond: number; readonly burst: number };
}

interface Declared<Sdk> extends Omit<AwsService<Sdk>, 'actions' | 'turns'> {
  readonly client: keyof Sdk & `${string}Client`;
  readonly actions?: { readonly [Operation in OperationOf<Sdk>]?: readonly string[] };
  readonly turns?: {
    readonly [Operation in OperationOf<Sdk>]?: (
      answer: OutputOf<Sdk, Operation>,
    ) => Partial<InputOf<Sdk, Operation>> | null;
  };
}

export const awsService = <Sdk>(declared: Declared<Sdk>): AwsService<Sdk> => ({
  ...declared,
  actions: (declared.actions ?? {}) as AwsService<Sdk>['actions'],
  turns: (declared.turns ?? {}) as AwsService<Sdk>['turns'],
});

/** The IAM actions that an operation needs. */
export const actionsOf = <Sdk>(
  { prefix, actions }: AwsService<Sdk>,
  operation: OperationOf<Sdk>,
): readonly string[] => actions[operation] ?? [`${prefix}:${String(operation)}`];
