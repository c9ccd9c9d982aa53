import type { PolicyDocument } from '../policy/document.ts';
import type { Opening } from '../policy/openings.ts';
import type { Privilege } from '../policy/privilege.ts';
import type { PassRoleEscalation } from './aws-iam.ts';

export type FunctionUrlAuthType = 'NONE' | 'AWS_IAM';

/** `warned`: an unsigned package is let in, and the deployment says so. */
export type CodeSigning = 'enforced' | 'warned' | 'none';

export interface AwsLambdaFacts {
  readonly 'aws.lambda.function': {
    /** Null: GetPolicy answers ResourceNotFoundException. */
    readonly policy: PolicyDocument | null;
    /** One a URL, of ListFunctionUrlConfigs. */
    readonly urlAuthTypes: readonly FunctionUrlAuthType[];
    /** Derived: the statements by which anyone invokes it, directly or by its URL. */
    readonly invokableByAnyone: readonly Opening[];
    /** Origins that the CORS of its URLs let read answers; `*` is any site. */
    readonly urlOrigins: readonly string[];
    readonly packageType: 'Zip' | 'Image';
    /** Until Lambda patches its runtime no more, negative once it is over; of a container image it is unknown. */
    readonly runtimeDaysLeft: number;
    /** Names of all its environment variables. */
    readonly environmentNames: readonly string[];
    /** Names of those whose value is a secret in clear. Values are never kept. */
    readonly plainSecrets: readonly string[];
    /** Null: none of the customer, and Lambda then encrypts with a key of its own. */
    readonly environmentKey: string | null;
    readonly tracing: 'Active' | 'PassThrough';
    /** ARNs of its dead-letter queue and of its destinations on failure; it loses failed events without. */
    readonly failureTargets: readonly string[];
    /** Empty: it is in no VPC of the account. */
    readonly subnets: readonly string[];
    /** Of its subnets. */
    readonly availabilityZones: readonly string[];
    readonly codeSigning: CodeSigning;
    /** ARNs of its layers of other accounts; AWS too publishes some from accounts of its own. */
    readonly foreignLayers: readonly string[];
    /** Null: none is reserved, which GetFunctionConcurrency says by leaving it out. */
    readonly reservedConcurrency: number | null;
    /** Of the role that it runs with. */
    readonly roleArn: string;
    /** Derived from the policies of its role, like the one that follows. */
    readonly rolePrivilege: Privilege;
    /** Roads from its role to one that administers. */
    readonly roleEscalations: readonly PassRoleEscalation[];
  };
}
