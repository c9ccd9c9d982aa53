import { constants, createHash, randomUUID, verify } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { SFNClient, StopExecutionCommand } from '@aws-sdk/client-sfn';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { database } from '#adapters/aws/dynamodb.ts';
import type { AssessmentDetail } from '#core/contract/assessments.ts';
import type { Session } from '#core/contract/identity.ts';
import type { HeldSealBody } from '#core/contract/verification.ts';
import type { AccountId } from '#core/domain/account.ts';
import { canonicalBytes } from '#core/domain/canonical.ts';
import { companies } from '#local/registers/companies.ts';
import { expectChain, readTrail } from '#test/contracts/trail-reader.ts';
import { type Answer, type Browser, openBrowser } from './browser.ts';
import { change } from './change.ts';
import { type SignedIn, signInAs } from './sign-in.ts';

const deployment = inject('deployment');
Object.assign(process.env, deployment.environment);

const sirenOf = (verdict: 'VERT' | 'ROUGE'): string => {
  const company = companies.find(({ expected }) => expected.verdict === verdict);
  if (!company) throw new Error(`no fictional company is ${verdict}`);
  return company.siren;
};

const create = (
  { browser }: SignedIn,
  body: Readonly<Record<string, unknown>>,
  headers: Readonly<Record<string, string>> = {},
): Promise<Answer> => change(deployment, browser, '/api/assessments', { body, headers });

const ended = async (browser: Browser, id: string): Promise<AssessmentDetail> => {
  for (let tries = 0; tries < 200; tries += 1) {
    const answer = await browser.open(`/api/assessments/${id}`);
    const detail = answer.json() as AssessmentDetail;
    if (detail.status === 'sealed' || detail.status === 'failed') return detail;
    await pause(250);
  }
  throw new Error('the assessment does not end');
};

const idOf = (answer: Answer): string => (answer.json() as { readonly id: string }).id;

describe('the deployed product', () => {
  let camille: SignedIn;
  let session: Session;

  beforeAll(async () => {
    camille = await signInAs(deployment, 'Camille', '198.51.100.1');
    session = (await camille.browser.open('/api/session')).json() as Session;
  });

  it('is healthy in all that it depends on', async () => {
    const { status, text } = await camille.browser.open('/api/health');
    expect(status).toBe(200);
    expect(JSON.parse(text)).toMatchObject({
      status: 'ok',
      dependencies: ['database', 'archive', 'pipeline', 'signer', 'login'].map((name) => ({
        name,
        state: 'up',
      })),
    });
  });

  it('signs a person in through Cognito, and makes their account', () => {
    expect(camille.landing).toBe('/assessments');
    expect(session).toMatchObject({
      person: { email: camille.email, name: 'Camille' },
      role: 'admin',
    });
    expect(session.accounts).toHaveLength(1);
  });

  it('takes a sign-in once', async () => {
    const again = await camille.browser.open(camille.callbackUrl);
    expect(again.json()).toMatchObject({ status: 400, code: 'sign-in-state-unknown' });
  });

  it('renews a session from its refresh token', async () => {
    const before = camille.browser.cookie('__Host-probant-access');
    const answer = await camille.browser.open('/api/auth/refresh', {
      method: 'POST',
      headers: {
        origin: deployment.origin,
        'x-csrf-token': camille.browser.cookie('__Host-probant-csrf') ?? '',
      },
    });
    expect(answer.text).toContain('expiresAt');
    expect(camille.browser.cookie('__Host-probant-access')).not.toBe(before);
    expect((await camille.browser.open('/api/session')).status).toBe(200);
  });

  it('refuses a change without the token against forgery', async () => {
    const answer = await create(camille, { siren: sirenOf('VERT') }, { 'x-csrf-token': 'forged' });
    expect(answer.json()).toMatchObject({ status: 403, code: 'csrf-failed' });
  });

  it('searches companies in the register', async () => {
    const answer = await camille.browser.open(`/api/companies?q=${sirenOf('VERT')}`);
    expect(answer.json()).toMatchObject({ companies: [{ siren: sirenOf('VERT') }] });
  });

  describe('an assessment', () => {
    let detail: AssessmentDetail;
    let verification: HeldSealBody;
    const key = randomUUID();

    beforeAll(async () => {
      const opened = await create(camille, { siren: sirenOf('VERT') }, { 'idempotency-key': key });
      detail = await ended(camille.browser, idOf(opened));
      const visitor = await openBrowser(deployment, '198.51.100.2');
      const answer = await visitor.open(`/api/verify/${detail.seal?.token ?? ''}`);
      verification = answer.json() as HeldSealBody;
    });

    it('is judged and sealed by the state machine', () => {
      expect(detail).toMatchObject({ status: 'sealed', verdict: 'VERT' });
      const states = detail.progress.map(({ source, state }) => [source, state]);
      expect(Object.fromEntries(states)).toEqual({
        sirene: 'answered',
        bodacc: 'answered',
        vies: 'answered',
      });
      expect(detail.seal?.verificationUrl).toBe(
        `${deployment.origin}/verify/${detail.seal?.token ?? ''}`,
      );
    });

    it('is authentic for whoever asks, without an account', () => {
      expect(verification).toMatchObject({ outcome: 'authentic', signer: 'Probant' });
    });

    it('has a signature that node:crypto accepts', () => {
      const { envelope, publicKey } = verification;
      if (!envelope) throw new Error('no envelope');
      const message = canonicalBytes(envelope.payload);
      const padding = constants.RSA_PKCS1_PSS_PADDING;
      const signature = Buffer.from(envelope.signature, 'base64');
      const pss = { key: publicKey.pem, padding, saltLength: 32 };
      expect(verify('sha256', message, pss, signature)).toBe(true);
      expect(verify('sha256', Buffer.concat([message, message]), pss, signature)).toBe(false);
    });

    it('has a report whose digest is in the seal', async () => {
      const answer = await camille.browser.open(`/api/assessments/${detail.id}/report`);
      const { pdf } = answer.json() as { readonly pdf: { readonly url: string } };
      const response = await fetch(pdf.url);
      const body = Buffer.from(await response.arrayBuffer());
      expect(response.headers.get('content-type')).toBe('application/pdf');
      expect(body.subarray(0, 5).toString('latin1')).toBe('%PDF-');
      const sha256 = createHash('sha256').update(body).digest('hex');
      expect(verification.envelope?.payload.pdf.sha256).toBe(sha256);
    });

    it('is the answer to the same request again', async () => {
      const again = await create(camille, { siren: sirenOf('VERT') }, { 'idempotency-key': key });
      expect(idOf(again)).toBe(detail.id);
      const other = await create(camille, { siren: sirenOf('ROUGE') }, { 'idempotency-key': key });
      expect(other.json()).toMatchObject({ status: 422, code: 'idempotency-body-differs' });
    });

    it('left its entries in the trail, chained', async () => {
      const tables = { state: deployment.stateTable, trail: deployment.trailTable };
      const trail = await readTrail(database(), tables, session.account.id as AccountId);
      expect(trail.map(({ action }) => action)).toEqual([
        'account.created',
        'assessment.created',
        'assessment.sealed',
      ]);
      expect(trail[1]).toMatchObject({ ip: '198.51.100.1', object: detail.id });
      await expectChain(trail);
    });

    it('is not there for somebody else', async () => {
      const dominique = await signInAs(deployment, 'Dominique', '198.51.100.3');
      const answer = await dominique.browser.open(`/api/assessments/${detail.id}`);
      expect(answer.json()).toMatchObject({ status: 404, code: 'not-found' });
    });
  });

  it('judges an insolvent supplier ROUGE', async () => {
    const opened = await create(camille, { siren: sirenOf('ROUGE'), language: 'en' });
    const detail = await ended(camille.browser, idOf(opened));
    expect(detail).toMatchObject({ status: 'sealed', verdict: 'ROUGE' });
  });

  it('asks a silent register again, gives it up, and says GRIS', async () => {
    const siren = sirenOf('VERT');
    const faults = [{ register: 'vies', siren, kind: 'vies-fault', code: 'MS_UNAVAILABLE' }];
    const setFaults = (list: readonly object[]) =>
      fetch(`${deployment.standInUrl}/_faults`, { method: 'PUT', body: JSON.stringify(list) });
    expect((await setFaults(faults)).status).toBe(200);
    const detail = await ended(camille.browser, idOf(await create(camille, { siren })));
    await setFaults([]);
    expect(detail).toMatchObject({ status: 'sealed', verdict: 'GRIS' });
    expect(detail.progress.find(({ source }) => source === 'vies')).toMatchObject({
      state: 'unavailable',
      attempts: 4,
      code: 'MS_UNAVAILABLE',
    });
  });

  it('fails an assessment whose run is stopped from outside', async () => {
    const id = idOf(await create(camille, { siren: sirenOf('VERT') }));
    const machine = deployment.vigilanceArn.replace(':stateMachine:', ':execution:');
    await new SFNClient().send(new StopExecutionCommand({ executionArn: `${machine}:${id}` }));
    expect(await ended(camille.browser, id)).toMatchObject({ status: 'failed' });
  });

  it('answers 429 to an address that signs in too often, and to no other', async () => {
    const hasty = await openBrowser(deployment, '198.51.100.9');
    const statuses: number[] = [];
    for (let tries = 0; tries < 21; tries += 1) {
      statuses.push((await hasty.open('/api/auth/sign-in')).status);
    }
    expect(statuses.filter((status) => status === 429).length).toBeGreaterThan(0);
    const other = await openBrowser(deployment, '198.51.100.10');
    expect((await other.open('/api/auth/sign-in')).status).toBe(302);
  });
});
