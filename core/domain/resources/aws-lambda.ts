import type { PolicyDocument } from '../policy/document.ts';
import type { Opening } from '../policy/openings.ts';

export type FunctionUrlAuthType = 'NONE' | 'AWS_IAM';

export interface AwsLambdaFacts {
  readonly 'aws.lambda.function': {
    /** Null: GetPolicy answers ResourceNotFoundException. */
    readonly policy: PolicyDocument | null;
    /** One a URL, of ListFunctionUrlConfigs. */
    readonly urlAuthTypes: readonly FunctionUrlAuthType[];
    /** Derived: the statements by which anyone invokes it, directly or by its URL. */
    readonly invokableByAnyone: readonly Opening[];
  };
}
