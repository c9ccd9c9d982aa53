/** Documents as AWS answers them, and what each of them opens. */
interface Example {
  readonly document: object;
  readonly opens: readonly { readonly statement: string; readonly action: string }[];
}

const me = '111122223333';

const document = (...Statement: readonly object[]): object => ({
  Version: '2012-10-17',
  Statement,
});

const owner = {
  Sid: 'Owner',
  Effect: 'Allow',
  Principal: { AWS: `arn:aws:iam::${me}:root` },
  Action: 'kms:*',
  Resource: '*',
};

const decryptForAnyone = {
  Sid: 'Decrypt',
  Effect: 'Allow',
  Principal: { AWS: '*' },
  Action: 'kms:Decrypt',
  Resource: '*',
};

const decrypt = [{ statement: 'Decrypt', action: 'kms:Decrypt' }];
const viaS3 = { 'kms:ViaService': 's3.eu-west-3.amazonaws.com' };

export const keyPolicies = {
  ownerOnly: { document: document(owner), opens: [] },
  heldByCaller: {
    document: document(owner, {
      ...decryptForAnyone,
      Condition: { StringEquals: { ...viaS3, 'kms:CallerAccount': me } },
    }),
    opens: [],
  },
  heldByOrganization: {
    document: document(owner, {
      ...decryptForAnyone,
      Condition: { StringEquals: { 'aws:PrincipalOrgID': 'o-exampleorg1' } },
    }),
    opens: [],
  },
  heldByServiceOnly: {
    document: document(owner, { ...decryptForAnyone, Condition: { StringEquals: viaS3 } }),
    opens: decrypt,
  },
  heldWherePresent: {
    document: document(owner, {
      ...decryptForAnyone,
      Condition: { StringEqualsIfExists: { 'aws:PrincipalOrgID': 'o-exampleorg1' } },
    }),
    opens: decrypt,
  },
  open: { document: document(owner, decryptForAnyone), opens: decrypt },
} as const satisfies Record<string, Example>;

const invoke = {
  Sid: 'Invoke',
  Effect: 'Allow',
  Principal: '*',
  Action: 'lambda:InvokeFunction',
  Resource: `arn:aws:lambda:eu-west-3:${me}:function:app`,
};

const byUrl = (type: 'NONE' | 'AWS_IAM'): object[] => [
  {
    ...invoke,
    Sid: 'Url',
    Action: 'lambda:InvokeFunctionUrl',
    Condition: { StringEquals: { 'lambda:FunctionUrlAuthType': type } },
  },
  { ...invoke, Condition: { Bool: { 'lambda:InvokedViaFunctionUrl': 'true' } } },
];

/** Read beside one URL without authentication. */
export const functionPolicies = {
  heldByAccount: {
    document: document({ ...invoke, Condition: { StringEquals: { 'AWS:SourceAccount': me } } }),
    opens: [],
  },
  signedUrl: { document: document(...byUrl('AWS_IAM')), opens: [] },
  publicUrl: {
    document: document(...byUrl('NONE')),
    opens: [{ statement: 'Url', action: 'lambda:InvokeFunctionUrl' }],
  },
  open: {
    document: document({ ...invoke, Action: 'lambda:InvokeFunction*' }),
    opens: [
      { statement: 'Invoke', action: 'lambda:InvokeFunction' },
      { statement: 'Invoke', action: 'lambda:InvokeFunctionUrl' },
    ],
  },
} as const satisfies Record<string, Example>;
