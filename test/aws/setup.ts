import { GetKeyPolicyCommand, KMSClient, PutKeyPolicyCommand } from '@aws-sdk/client-kms';
import type { TestProject } from 'vitest/node';
import { z } from 'zod';
import { startRegisterStandIn } from '#local/registers/register-stand-in.ts';
import { bundleFunctions } from '../../tools/bundle-functions.ts';
import { startMinistack } from '../../tools/ministack.ts';
import { deployToMinistack, type StackOutputs } from '../../tools/ministack-deploy.ts';
import { startMoto } from '../../tools/moto.ts';
import { deploymentSchema } from './deployment.ts';

const outputOf = (outputs: StackOutputs, stack: string, name: string): string => {
  const value = outputs[`Probant-${stack}`]?.[name];
  if (!value) throw new Error(`the stack ${stack} has no output ${name}`);
  return value;
};

const policySchema = z.looseObject({
  Statement: z.array(z.looseObject({ Condition: z.unknown().optional() })),
});

/**
 * ministack evaluates the policy of a key, but knows none of the conditions that begin with `kms:`,
 * and calls a role by its session: without the conditions the rest of the policy still holds.
 */
const withoutConditions = async (KeyId: string): Promise<void> => {
  const kms = new KMSClient();
  const { Policy = '' } = await kms.send(new GetKeyPolicyCommand({ KeyId }));
  const policy = policySchema.parse(JSON.parse(Policy));
  const Statement = policy.Statement.map((statement) => ({ ...statement, Condition: undefined }));
  const relaxed = JSON.stringify({ ...policy, Statement });
  await kms.send(new PutKeyPolicyCommand({ KeyId, Policy: relaxed }));
};

const timed = async <T>(what: string, work: Promise<T>): Promise<T> => {
  const begun = performance.now();
  const done = await work;
  process.stdout.write(`${what}: ${((performance.now() - begun) / 1000).toFixed(1)} s\n`);
  return done;
};

/** An AWS on this machine with the product deployed in it; whatever happens, it ends with the tests. */
const setup = async (project: TestProject): Promise<() => Promise<void>> => {
  const [ministack, standIn, moto] = await timed(
    'ministack, registers and an account to audit',
    Promise.all([
      startMinistack(),
      startRegisterStandIn({ port: 0, host: '127.0.0.1' }),
      startMoto(),
    ]),
  );
  const close = async () => {
    await Promise.all([ministack.close(), standIn.close(), moto.close()]);
  };
  try {
    await timed('bundles', bundleFunctions());
    const { baseUrls } = standIn;
    const registerAddresses = {
      rechercheEntreprises: baseUrls['recherche-entreprises'],
      insee: baseUrls.insee,
      bodacc: baseUrls.bodacc,
      vies: baseUrls.vies,
    };
    const asked = { registerAddresses, auditedEndpoint: moto.endpoint };
    const outputs = await timed('synth and deploy', deployToMinistack(ministack, asked));
    const deployment = deploymentSchema.parse({
      endpoint: ministack.endpoint,
      environment: ministack.environment,
      standInUrl: standIn.url,
      stateTable: outputOf(outputs, 'Data', 'StateTable'),
      trailTable: outputOf(outputs, 'Data', 'TrailTable'),
      archiveBucket: outputOf(outputs, 'Data', 'ArchiveBucket'),
      sealKeyArn: outputOf(outputs, 'Seal', 'SealKeyArn'),
      pagesBucket: outputOf(outputs, 'Web', 'PagesBucket'),
      origin: outputOf(outputs, 'Web', 'Origin'),
      apiEndpoint: outputOf(outputs, 'Web', 'ApiEndpoint'),
      edgeSecretArn: outputOf(outputs, 'Web', 'EdgeSecretArn'),
      userPoolId: outputOf(outputs, 'Identity', 'UserPoolId'),
      clientId: outputOf(outputs, 'Identity', 'ClientId'),
      vigilanceArn: outputOf(outputs, 'Pipelines', 'VigilanceArn'),
      auditArn: outputOf(outputs, 'Audits', 'AuditArn'),
      snapshotsBucket: outputOf(outputs, 'Audits', 'SnapshotsBucket'),
      vaultKeyArn: outputOf(outputs, 'Audits', 'VaultKeyArn'),
      collectorRoles: outputOf(outputs, 'Audits', 'CollectorRoles'),
      auditedEndpoint: moto.endpoint,
    });
    // Workers start after this, and trust the emulator's certificate from their first breath.
    Object.assign(process.env, ministack.environment);
    await Promise.all([deployment.sealKeyArn, deployment.vaultKeyArn].map(withoutConditions));
    project.provide('deployment', deployment);
  } catch (error) {
    await close();
    throw error;
  }
  return close;
};

export { setup };
