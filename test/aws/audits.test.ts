import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { KMSClient } from '@aws-sdk/client-kms';
import { ListObjectsV2Command, S3Client } from '@aws-sdk/client-s3';
import { GetExecutionHistoryCommand, SFNClient, StopExecutionCommand } from '@aws-sdk/client-sfn';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { database } from '#adapters/aws/dynamodb.ts';
import { kmsCredentialVault } from '#adapters/aws/kms-credential-vault.ts';
import { systemClock } from '#adapters/node/system-clock.ts';
import type { AuditDetailBody } from '#core/contract/audits.ts';
import type { Session } from '#core/contract/identity.ts';
import type { ResponseOf } from '#core/contract/routes.ts';
import type { HeldSealBody } from '#core/contract/verification.ts';
import type { AccountId } from '#core/domain/account.ts';
import type { AuditId } from '#core/domain/audit/audit.ts';
import { auditFolder } from '#core/domain/audit/audit-keys.ts';
import { canonicalBytes } from '#core/domain/canonical.ts';
import { sha256Of } from '#core/domain/digest.ts';
import type { SealEnvelope } from '#core/domain/seal.ts';
import { sealedFiles } from '#core/domain/seal-payload.ts';
import { expectChain, readTrail } from '#test/contracts/trail-reader.ts';
import { accessKey, publicBucket, seedAccount } from './audited-account.ts';
import type { Answer } from './browser.ts';
import { change } from './change.ts';
import { type SignedIn, signInAs } from './sign-in.ts';

const deployment = inject('deployment');
Object.assign(process.env, deployment.environment);

const run = promisify(execFile);
const probant = fileURLToPath(new URL('../../bin/probant.ts', import.meta.url));

const tables = { state: deployment.stateTable, trail: deployment.trailTable };
const ofBuckets = { provider: 'aws', regions: ['eu-west-3'], services: ['s3'] };

const sfn = new SFNClient();
const runOf = (id: AuditId) => ({
  executionArn: `${deployment.auditArn.replace(':stateMachine:', ':execution:')}:${id}`,
});

const pss = ['rsa_padding_mode:pss', 'rsa_pss_saltlen:32', 'rsa_mgf1_md:sha256'];

const download = async (url: string): Promise<Uint8Array<ArrayBuffer>> =>
  new Uint8Array(await (await fetch(url)).arrayBuffer());

describe('audits of the deployed product', () => {
  let camille: SignedIn;
  let accountId: AccountId;
  let folder: string;

  beforeAll(async () => {
    await seedAccount(deployment.auditedEndpoint);
    folder = await mkdtemp(join(tmpdir(), 'probant-audit-'));
    camille = await signInAs(deployment, 'Auditrice', '198.51.100.30');
    const session = (await camille.browser.open('/api/session')).json() as Session;
    accountId = session.account.id as AccountId;
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  const ask = (body: Readonly<Record<string, unknown>>): Promise<Answer> =>
    change(deployment, camille.browser, '/api/audits', { body });

  const idOf = (answer: Answer): AuditId => {
    if (answer.status !== 202) throw new Error(answer.text);
    return (answer.json() as { readonly id: AuditId }).id;
  };

  const opened = async (): Promise<AuditId> =>
    idOf(await ask({ ...ofBuckets, access: { kind: 'key', ...accessKey }, language: 'en' }));

  const ended = async (id: AuditId): Promise<AuditDetailBody> => {
    for (let tries = 0; tries < 200; tries += 1) {
      const detail = (await camille.browser.open(`/api/audits/${id}`)).json() as AuditDetailBody;
      if (detail.status !== 'running' && detail.status !== 'judged') return detail;
      await pause(250);
    }
    throw new Error('the audit does not end');
  };

  const kept = (auditId: AuditId) =>
    kmsCredentialVault({
      db: database(),
      tables,
      kms: new KMSClient(),
      keyId: deployment.vaultKeyArn,
      clock: systemClock,
    }).find({ accountId, auditId });

  it('names the roles that assume those of audited accounts', async () => {
    const answer = await camille.browser.open('/api/audits/access/aws');
    expect(answer.json()).toMatchObject({
      externalId: `probant-${accountId}`,
      principals: deployment.collectorRoles.split(','),
    });
    expect(deployment.collectorRoles).toMatch(/:role\/probant-plan-audit-.*:role\/probant-collect/);
  });

  describe('of an AWS account, with an access key', () => {
    let id: AuditId;
    let detail: AuditDetailBody;
    let verification: HeldSealBody;

    beforeAll(async () => {
      id = await opened();
      detail = await ended(id);
      const { browser } = camille;
      const answer = await browser.open(`/api/verify/${detail.seal?.token ?? ''}`);
      verification = answer.json() as HeldSealBody;
    });

    it('is planned, collected, judged and sealed by the state machine', () => {
      expect(detail).toMatchObject({
        status: 'sealed',
        target: { provider: 'aws', account: '123456789012' },
        summary: { shards: { notCollected: 0 } },
      });
      expect(detail.progress.shards.map(({ state }) => state)).toEqual(['collected']);
    });

    it('finds the bucket that everybody reads', async () => {
      const control = 'aws.s3.bucket-is-not-public';
      const answer = await camille.browser.open(`/api/audits/${id}/findings?control=${control}`);
      const { findings } = answer.json() as { readonly findings: readonly object[] };
      expect(findings).toHaveLength(1);
      expect(JSON.stringify(findings)).toContain(publicBucket);
    });

    it('keeps no access once it has ended', async () => {
      expect(await kept(id)).toBeNull();
    });

    describe('its report', () => {
      let links: ResponseOf<'audits.report'>;
      let key: string;

      const saved = async (name: string, content: string | Uint8Array): Promise<string> => {
        const path = join(folder, name);
        await writeFile(path, content);
        return path;
      };

      const envelope = () => {
        if (!verification.envelope) throw new Error('no envelope');
        return verification.envelope;
      };

      beforeAll(async () => {
        const answer = await camille.browser.open(`/api/audits/${id}/report`);
        links = answer.json() as ResponseOf<'audits.report'>;
        key = await saved('key.pem', verification.publicKey.pem);
      });

      it('is authentic for whoever asks, without an account', () => {
        expect(verification).toMatchObject({ outcome: 'authentic', signer: 'Probant' });
      });

      it('is authentic for "probant verify", offline', async () => {
        const pdf = await saved('report.pdf', await download(links.pdf.url));
        const seal = await saved('report.seal.json', await download(links.seal.url));
        const verified = ['verify', pdf, '--seal', seal, '--key', key];
        const { stdout } = await run(process.execPath, [probant, ...verified]);
        expect(stdout).toMatch(/^AUTHENTIC {2}[A-E] {2}AWS 123456789012/);
      });

      it('has a signature that openssl accepts', async () => {
        const { payload, signature } = envelope();
        const message = await saved('payload.json', canonicalBytes(payload));
        const signed = await saved('signature.bin', Buffer.from(signature, 'base64'));
        const options = pss.flatMap((option) => ['-sigopt', option]);
        const given = ['-sha256', '-verify', key, '-signature', signed, ...options, message];
        expect((await run('openssl', ['dgst', ...given])).stdout).toBe('Verified OK\n');
      });

      it('names the digest of each of its forms', async () => {
        const urls = [links.pdf, ...links.exports].map(({ url }) => url);
        const files = await Promise.all(urls.map(download));
        const digests = await Promise.all(files.map((file) => sha256Of(file)));
        const { payload } = envelope() as SealEnvelope;
        expect(sealedFiles(payload).toSorted()).toEqual(digests.toSorted());
      });
    });

    it('goes with all that it collected when its account removes it', async () => {
      const objects = async () => {
        const Prefix = auditFolder({ accountId, auditId: id });
        const listing = new ListObjectsV2Command({ Bucket: deployment.snapshotsBucket, Prefix });
        return (await new S3Client().send(listing)).KeyCount;
      };
      expect(await objects()).toBeGreaterThan(0);
      const path = `/api/audits/${id}`;
      const answer = await change(deployment, camille.browser, path, { method: 'DELETE' });
      expect(answer.status).toBe(204);
      expect(await objects()).toBe(0);
      expect((await camille.browser.open(path)).status).toBe(404);
      const left = await camille.browser.open(`/api/verify/${detail.seal?.token ?? ''}`);
      expect(left.json()).toMatchObject({ outcome: 'withdrawn', sealedAt: verification.sealedAt });
    });
  });

  it('fails where its run is stopped from outside', async () => {
    const id = await opened();
    await sfn.send(new StopExecutionCommand(runOf(id)));
    expect(await ended(id)).toMatchObject({ status: 'failed', failure: 'internal' });
    expect(await kept(id)).toBeNull();
  });

  it('stops when its account does not want it any more', async () => {
    const id = await opened();
    const answer = await change(deployment, camille.browser, `/api/audits/${id}/cancel`, {});
    expect(answer.status).toBe(200);
    expect(await ended(id)).toMatchObject({ status: 'cancelled', failure: null });
    expect(await kept(id)).toBeNull();
  });

  it('does not look at sites that lie inside', async () => {
    const name = await ask({ provider: 'web', address: 'http://localhost:8080' });
    expect(name.json()).toMatchObject({ status: 422, code: 'address-not-auditable' });
    const id = idOf(await ask({ provider: 'web', address: 'http://127.0.0.1:8080' }));
    // The emulator hands on the message of an error and not its name, so that the failure is "internal".
    expect(await ended(id)).toMatchObject({ status: 'failed' });
    const { events } = await sfn.send(new GetExecutionHistoryCommand(runOf(id)));
    expect(JSON.stringify(events)).toContain('target-forbidden ADDRESS_NOT_PUBLIC');
  });

  it('left its entries in the trail, chained', async () => {
    const trail = await readTrail(database(), tables, accountId);
    expect(trail.map(({ action }) => action)).toEqual([
      'account.created',
      'audit.created',
      'audit.sealed',
      'audit.removed',
      'audit.created',
      'audit.failed',
      'audit.created',
      'audit.cancelled',
      'audit.created',
      'audit.failed',
    ]);
    expect(JSON.stringify(trail)).not.toContain(accessKey.secretAccessKey);
    await expectChain(trail);
  });
});
