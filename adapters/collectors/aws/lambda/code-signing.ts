import type { CodeSigningConfig } from '@aws-sdk/client-lambda';
import type { CodeSigning } from '#core/domain/resources/aws-lambda.ts';
import { each, within } from '../listing.ts';
import { allOf } from '../lookup.ts';
import { lambda } from './service.ts';

interface Signed {
  readonly parent: CodeSigningConfig;
  /** ARN of a function. */
  readonly item: string;
}

/**
 * Every function whose packages are checked, beside its rule. GetFunctionCodeSigningConfig takes a
 * call a function, and does not document what it answers where there is none.
 */
export const signedFunctions = allOf(
  within(
    each(lambda, 'ListCodeSigningConfigs', {}, ({ CodeSigningConfigs }) => CodeSigningConfigs),
    ({ CodeSigningConfigArn }) => CodeSigningConfigArn ?? '',
    lambda,
    'ListFunctionsByCodeSigningConfig',
    ({ CodeSigningConfigArn }) => ({ CodeSigningConfigArn }),
    ({ FunctionArns }) => FunctionArns,
  ),
);

/** An untrusted package only warns where the rule does not say otherwise, as the API documents. */
export const codeSigningOf = (signed: readonly Signed[], functionArn: string): CodeSigning => {
  const found = signed.find(({ item }) => item === functionArn);
  if (!found) return 'none';
  const { CodeSigningPolicies: policies } = found.parent;
  return policies?.UntrustedArtifactOnDeployment === 'Enforce' ? 'enforced' : 'warned';
};
