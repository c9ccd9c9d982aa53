/** Trust policies as IAM answers them once decoded, and whom each of them lets in unknown. */
interface Example {
  readonly document: object;
  readonly trusts: readonly { readonly statement: string; readonly trusts: string }[];
}

const me = '111122223333';
const partner = '444455556666';

const trusting = (principal: object | string, condition?: object, action = 'sts:AssumeRole') => ({
  Version: '2012-10-17',
  Statement: [
    {
      Effect: 'Allow',
      Principal: principal,
      Action: action,
      ...(condition ? { Condition: condition } : {}),
    },
  ],
});

const partnerRoot = { AWS: `arn:aws:iam::${partner}:root` };
const github = {
  Federated: `arn:aws:iam::${me}:oidc-provider/token.actions.githubusercontent.com`,
};
const audience = { 'token.actions.githubusercontent.com:aud': 'sts.amazonaws.com' };
const subject = (value: string) => ({
  'token.actions.githubusercontent.com:sub': value,
});

const anyone = [{ statement: '#1', trusts: 'anyone' }];
const foreign = [{ statement: '#1', trusts: partner }];
const byWeb = 'sts:AssumeRoleWithWebIdentity';

export const trustPolicies = {
  ownAccount: { document: trusting({ AWS: me }), trusts: [] },
  service: { document: trusting({ Service: 'lambda.amazonaws.com' }), trusts: [] },
  organization: {
    document: trusting('*', { StringEquals: { 'aws:PrincipalOrgID': 'o-exampleorg1' } }),
    trusts: [],
  },
  partnerWithExternalId: {
    document: trusting(partnerRoot, { StringEquals: { 'sts:ExternalId': '7f1c2a' } }),
    trusts: [],
  },
  oneRepository: {
    document: trusting(
      github,
      { StringEquals: audience, StringLike: subject('repo:acme/app:*') },
      byWeb,
    ),
    trusts: [],
  },
  everyone: { document: trusting('*'), trusts: anyone },
  everyoneWithExternalId: {
    document: trusting({ AWS: '*' }, { StringEquals: { 'sts:ExternalId': '7f1c2a' } }),
    trusts: anyone,
  },
  partner: { document: trusting(partnerRoot), trusts: foreign },
  partnerWithAnyExternalId: {
    document: trusting(partnerRoot, { StringLike: { 'sts:ExternalId': '*' } }),
    trusts: foreign,
  },
  partnerWithOptionalExternalId: {
    document: trusting(partnerRoot, { StringEqualsIfExists: { 'sts:ExternalId': '7f1c2a' } }),
    trusts: foreign,
  },
  everyRepository: {
    document: trusting(github, { StringEquals: audience }, byWeb),
    trusts: anyone,
  },
  everyOwner: {
    document: trusting(github, { StringLike: subject('repo:*') }, byWeb),
    trusts: anyone,
  },
} as const satisfies Record<string, Example>;
