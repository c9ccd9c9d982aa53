import { describe, expect, it } from 'vitest';
import {
  type OwnAccounts,
  outsideAccounts,
  outsideTrusts,
} from '#core/domain/derive/outside-trusts.ts';
import { workloadServices } from '#core/domain/derive/workload-services.ts';
import { known, unread } from '#core/domain/fact.ts';
import { policyOf } from '../policy/policy-of.ts';

const me = '111122223333';
const partner = '444455556666';
const sister = '777788889999';
const management = '222233334444';

const trusting = (...accounts: readonly string[]) =>
  known(
    policyOf(
      ...accounts.map((account) => ({
        Effect: 'Allow',
        Principal: account === '*' ? '*' : { AWS: `arn:aws:iam::${account}:root` },
        Action: 'sts:AssumeRole',
      })),
    ),
  );

const listed: OwnAccounts = { sure: [me, management], organization: known([me, sister]) };
const untold: OwnAccounts = { sure: [me, management], organization: unread('denied') };
const trust = (trusts: string, statement = '#1') => ({ statement, trusts });

describe('the trusts of a role outside its owner', () => {
  it('are those of accounts that the organization does not list', () => {
    expect(outsideTrusts(trusting(partner), listed)).toEqual(known([trust(partner)]));
    expect(outsideTrusts(trusting(sister), listed)).toEqual(known([]));
    expect(outsideTrusts(trusting(management), listed)).toEqual(known([]));
  });

  it('are unknown where an account may be of an organization that could not be read', () => {
    expect(outsideTrusts(trusting(partner), untold)).toEqual(unread('denied'));
    expect(outsideTrusts(trusting(management), untold)).toEqual(known([]));
    expect(outsideTrusts(trusting(me), untold)).toEqual(known([]));
  });

  it('are known of anyone at all, whatever the organization', () => {
    expect(outsideTrusts(trusting(partner, '*'), untold)).toEqual(known([trust('anyone', '#2')]));
  });

  it('are not known of a policy that could not be read', () => {
    expect(outsideTrusts(unread('malformed'), listed)).toEqual(unread('malformed'));
    expect(outsideAccounts(unread('malformed'), listed)).toEqual(unread('malformed'));
  });
});

describe('the foreign accounts that a role names', () => {
  const withId = known(
    policyOf({
      Effect: 'Allow',
      Principal: { AWS: partner },
      Action: 'sts:AssumeRole',
      Condition: { StringEquals: { 'sts:ExternalId': '7f1c2a' } },
    }),
  );

  it('are told even where an external id holds them', () => {
    expect(outsideAccounts(withId, listed)).toEqual(known([partner]));
    expect(outsideTrusts(withId, listed)).toEqual(known([]));
  });

  it('are unknown where they may be of the organization', () => {
    expect(outsideAccounts(withId, untold)).toEqual(unread('denied'));
    expect(outsideAccounts(trusting(me, management), untold)).toEqual(known([]));
  });
});

describe('the workload services that a role trusts', () => {
  const serving = (effect: string, ...services: readonly string[]) =>
    known(policyOf({ Effect: effect, Principal: { Service: services }, Action: 'sts:AssumeRole' }));

  it('are those that run what their users bring', () => {
    expect(workloadServices(serving('Allow', 'lambda.amazonaws.com', 'ec2.amazonaws.com'))).toEqual(
      known(['lambda.amazonaws.com', 'ec2.amazonaws.com']),
    );
    expect(workloadServices(serving('Allow', 'config.amazonaws.com'))).toEqual(known([]));
    expect(workloadServices(serving('Deny', 'lambda.amazonaws.com'))).toEqual(known([]));
    expect(workloadServices(trusting(me))).toEqual(known([]));
  });
});
