import { describe, expect, it } from 'vitest';
import { lambdaFunction } from '#adapters/collectors/aws/lambda/function.ts';
import { known, unread } from '#core/domain/fact.ts';
import { factsFound, type Script } from './scripted-account.ts';

const arn = 'arn:aws:lambda:eu-west-3:111122223333:function:pay';
const plain = { FunctionName: 'pay', FunctionArn: arn };

const account: Script = {
  ListFunctions: { Functions: [plain] },
  ListFunctionUrlConfigs: {},
  ListFunctionEventInvokeConfigs: {},
  ListCodeSigningConfigs: {},
  DescribeSubnets: {},
};

const factsWith = async (script: Script) => {
  const found = await factsFound(lambdaFunction, { ...account, ...script });
  return found[arn] ?? {};
};

describe('a Lambda function', () => {
  it('tells the origins of all its URLs', async () => {
    const { urlOrigins, urlAuthTypes } = await factsWith({
      ListFunctionUrlConfigs: {
        FunctionUrlConfigs: [
          { AuthType: 'NONE', Cors: { AllowOrigins: ['*'] } },
          { AuthType: 'AWS_IAM' },
        ],
      },
    });
    expect(urlOrigins).toEqual(known(['*']));
    expect(urlAuthTypes).toEqual(known(['NONE', 'AWS_IAM']));
  });

  it('tells where failed events go, by its queue and by its destinations', async () => {
    const queue = { ...plain, DeadLetterConfig: { TargetArn: 'queue' } };
    const { failureTargets } = await factsWith({
      ListFunctions: { Functions: [queue] },
      ListFunctionEventInvokeConfigs: {
        FunctionEventInvokeConfigs: [
          { DestinationConfig: { OnFailure: { Destination: 'topic' }, OnSuccess: {} } },
          { DestinationConfig: { OnFailure: {} } },
        ],
      },
    });
    expect(failureTargets).toEqual(known(['queue', 'topic']));
  });

  it.each([
    ['Enforce', 'enforced'],
    ['Warn', 'warned'],
  ])('is signed as its configuration says: %s', async (rule, expected) => {
    const config = {
      CodeSigningConfigArn: 'config',
      CodeSigningPolicies: { UntrustedArtifactOnDeployment: rule },
    };
    const { codeSigning } = await factsWith({
      ListCodeSigningConfigs: { CodeSigningConfigs: [config] },
      ListFunctionsByCodeSigningConfig: { FunctionArns: [arn] },
    });
    expect(codeSigning).toEqual(known(expected));
  });

  it('is signed by nothing where no configuration names it, and unknown where one was not read', async () => {
    expect((await factsWith({})).codeSigning).toEqual(known('none'));
    const { codeSigning } = await factsWith({ ListCodeSigningConfigs: 'AccessDenied' });
    expect(codeSigning).toEqual(unread('denied'));
  });

  it('knows the layers of the account and of AWS from those of others', async () => {
    const layers = ['111122223333', '', '999988887777'].map((owner) => ({
      Arn: `arn:aws:lambda:eu-west-3:${owner}:layer:one:1`,
    }));
    const { foreignLayers } = await factsWith({
      ListFunctions: { Functions: [{ ...plain, Layers: layers }] },
    });
    expect(foreignLayers).toEqual(known(['arn:aws:lambda:eu-west-3:999988887777:layer:one:1']));
  });

  it('keeps names of variables, never their values', async () => {
    const Environment = { Variables: { DB_PASSWORD: 'correct-horse', STAGE: 'production' } };
    const facts = await factsWith({ ListFunctions: { Functions: [{ ...plain, Environment }] } });
    expect(facts['plainSecrets']).toEqual(known(['DB_PASSWORD']));
    expect(JSON.stringify(facts)).not.toContain('correct-horse');
  });

  it('does not take variables that it may not decrypt for none', async () => {
    const Environment = { Error: { ErrorCode: 'AccessDeniedException' } };
    const facts = await factsWith({ ListFunctions: { Functions: [{ ...plain, Environment }] } });
    expect(facts['plainSecrets']).toEqual(unread('denied'));
  });
});
