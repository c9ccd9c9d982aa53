import { PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { pageHeaders } from '#core/contract/page-headers.ts';
import { type Browser, openBrowser } from './browser.ts';

const deployment = inject('deployment');
Object.assign(process.env, deployment.environment);

const files = [
  { Key: 'index.html', Body: '<!doctype html><title>Probant</title>', ContentType: 'text/html' },
  { Key: 'assets/main.js', Body: 'export {};', ContentType: 'text/javascript' },
];

describe('the site, at the edge', () => {
  let browser: Browser;

  beforeAll(async () => {
    const s3 = new S3Client();
    for (const file of files) {
      await s3.send(new PutObjectCommand({ Bucket: deployment.pagesBucket, ...file }));
    }
    browser = await openBrowser(deployment, '198.51.100.20');
  });

  it.each(['/', '/assessments/0190', '/verify/q7Vd0Zk3Rw2uX9sHn5TeYA'])(
    'answers %s with the application, under the headers of the contract',
    async (path) => {
      const answer = await browser.openAtEdge(path);
      expect(answer.status).toBe(200);
      expect(answer.text).toContain('<title>Probant</title>');
      expect(answer.headers).toMatchObject(pageHeaders);
    },
  );

  it('answers files as they are', async () => {
    const answer = await browser.openAtEdge('/assets/main.js');
    expect(answer).toMatchObject({ status: 200, text: 'export {};' });
    expect(answer.headers).toMatchObject(pageHeaders);
  });

  it('keeps the bucket behind it closed to everybody else', async () => {
    const direct = await fetch(`${deployment.endpoint}/${deployment.pagesBucket}/index.html`);
    expect(direct.status).toBe(403);
  });
});
