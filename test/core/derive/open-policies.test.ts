import { describe, expect, it } from 'vitest';
import { functionPolicies, keyPolicies } from '#controls/kit/policies.ts';
import { trustPolicies } from '#controls/kit/trust-policies.ts';
import { functionInvokableByAnyone } from '#core/domain/derive/function-invocation.ts';
import { keyOpenToAnyone } from '#core/domain/derive/key-policy.ts';
import { unknownTrusts } from '#core/domain/derive/role-trust.ts';
import { snapshotSharedWithEveryone } from '#core/domain/derive/snapshot-sharing.ts';
import { known, unread } from '#core/domain/fact.ts';
import { parsePolicy } from '#core/domain/policy/parse-document.ts';
import { policyOf } from '../policy/policy-of.ts';

const me = '111122223333';
const denied = unread('denied');
const undecided = unread('undecided');
const anyoneWhere = (action: string, Condition: object) =>
  known(policyOf({ Effect: 'Allow', Principal: '*', Action: action, Resource: '*', Condition }));

describe('the examples of the controls open what they say', () => {
  it.each(Object.entries(keyPolicies))('key policy: %s', (_, { document, opens }) => {
    expect(keyOpenToAnyone(parsePolicy(document), me)).toEqual(known(opens));
  });

  it.each(Object.entries(functionPolicies))('function policy: %s', (_, { document, opens }) => {
    const policy = parsePolicy(document);
    expect(functionInvokableByAnyone(policy, known(['NONE']))).toEqual(known(opens));
  });

  it.each(Object.entries(trustPolicies))('trust policy: %s', (_, { document, trusts }) => {
    const encoded = encodeURIComponent(JSON.stringify(document));
    expect(unknownTrusts(parsePolicy(encoded), [me])).toEqual(known(trusts));
  });
});

describe('a key policy', () => {
  it('is unknown where it could not be read, or hangs on a key that nobody knows', () => {
    expect(keyOpenToAnyone(denied, me)).toEqual(denied);
    const strange = anyoneWhere('kms:*', { StringEquals: { 'acme:Key': 'x' } });
    expect(keyOpenToAnyone(strange, me)).toEqual(undecided);
  });
});

describe('a trust policy', () => {
  const read = (name: keyof typeof trustPolicies, accounts: readonly string[]) =>
    unknownTrusts(parsePolicy(trustPolicies[name].document), accounts);

  it('may let in the accounts of the same owner', () => {
    expect(read('partner', [me, '444455556666'])).toEqual(known([]));
    expect(read('everyone', [me, '444455556666'])).toEqual(known(trustPolicies.everyone.trusts));
  });

  it('is unknown where it could not be read', () => {
    expect(unknownTrusts(denied, [me])).toEqual(denied);
  });

  const toPartner = (Condition: object, ...more: readonly object[]) =>
    unknownTrusts(
      known(
        policyOf(
          { Effect: 'Allow', Principal: { AWS: '444455556666' }, Action: 'sts:*', Condition },
          ...more,
        ),
      ),
      [me],
    );
  const held = { StringEquals: { 'sts:ExternalId': 'a' } };

  it('is not held by the account that it names, nor by what that account chooses', () => {
    const foreign = known([{ statement: '#1', trusts: '444455556666' }]);
    expect(toPartner({ StringEquals: { 'aws:PrincipalAccount': '444455556666' } })).toEqual(
      foreign,
    );
    expect(toPartner({ Bool: { 'aws:MultiFactorAuthPresent': 'true' } })).toEqual(foreign);
    expect(toPartner({ 'ForAllValues:StringEquals': { 'sts:ExternalId': 'a' } })).toEqual(foreign);
    expect(toPartner(held)).toEqual(known([]));
  });

  it('is unknown where only the name of a foreign role holds it', () => {
    const arn = 'arn:aws:iam::444455556666:role/app';
    expect(toPartner({ ArnEquals: { 'aws:PrincipalArn': arn } })).toEqual(undecided);
  });

  it('hears a Deny to the account that it names', () => {
    const Principal = { AWS: 'arn:aws:iam::444455556666:root' };
    const refusal = { Effect: 'Deny', Principal, Action: 'sts:AssumeRole' };
    expect(toPartner({}, refusal)).toEqual(known([]));
  });
});

describe('a function', () => {
  const { publicUrl, signedUrl, open } = functionPolicies;

  it('is closed without a policy, whatever its URL says', () => {
    expect(functionInvokableByAnyone(known(null), known(['NONE']))).toEqual(known([]));
    expect(functionInvokableByAnyone(known(null), denied)).toEqual(known([]));
  });

  it('is opened by a policy for a URL only where such a URL is', () => {
    const policy = parsePolicy(publicUrl.document);
    expect(functionInvokableByAnyone(policy, known([]))).toEqual(known([]));
    expect(functionInvokableByAnyone(policy, known(['AWS_IAM']))).toEqual(known([]));
    expect(functionInvokableByAnyone(policy, denied)).toEqual(denied);
  });

  it('signed or not, is open to all who have an account', () => {
    const policy = parsePolicy(signedUrl.document);
    const [byUrl] = publicUrl.opens;
    expect(functionInvokableByAnyone(policy, known(['AWS_IAM']))).toEqual(known([byUrl]));
  });

  it('is doubtful with one of the two permissions that a URL asks for', () => {
    const half = anyoneWhere('lambda:InvokeFunctionUrl', {
      StringEquals: { 'lambda:FunctionUrlAuthType': 'NONE' },
    });
    expect(functionInvokableByAnyone(half, known(['NONE']))).toEqual(undecided);
  });

  it('is seen open even where its URLs could not be read', () => {
    const seen = functionInvokableByAnyone(parsePolicy(open.document), denied);
    expect(seen).toMatchObject({ known: true });
    expect(functionInvokableByAnyone(denied, known([]))).toEqual(denied);
  });
});

describe('a snapshot', () => {
  const all = known([{ userId: me }, { group: 'all' as const }]);

  it.each([
    [all, known('unblocked' as const), known(true)],
    [all, known('block-new-sharing' as const), known(true)],
    [all, known('block-all-sharing' as const), known(false)],
    [all, denied, denied],
    [known([{ userId: me }]), denied, known(false)],
    [denied, known('block-all-sharing' as const), known(false)],
    [denied, known('unblocked' as const), denied],
  ])('shared by %j behind %j: %j', (permissions, block, expected) => {
    expect(snapshotSharedWithEveryone(permissions, block)).toEqual(expected);
  });
});
