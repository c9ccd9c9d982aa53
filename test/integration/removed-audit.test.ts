import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ApiCall } from '#core/contract/client.ts';
import { sha256Of } from '#core/domain/digest.ts';
import { type AuditedSite, auditOf, startAuditedSite } from '../e2e/audited-site.ts';
import { type RunningPlatform, runPlatform } from './running-platform.ts';

const probant = fileURLToPath(new URL('../../bin/probant.ts', import.meta.url));

describe('an audit that was sealed and is removed', () => {
  let running: RunningPlatform;
  let site: AuditedSite;
  let call: ApiCall;
  let copy: Uint8Array<ArrayBuffer>;
  let seal: { readonly token: string; readonly payloadSha256: string };

  beforeAll(async () => {
    [running, site] = await Promise.all([runPlatform({ allowLoopback: true }), startAuditedSite()]);
    ({ call } = await running.as('auditor'));
    const audit = await auditOf(call, site.origin);
    if (!audit.seal) throw new Error('the audit was not sealed');
    ({ seal } = audit);
    const path = { auditId: audit.id };
    const { pdf } = await call('audits.report', { path });
    copy = new Uint8Array(await (await fetch(pdf.url)).arrayBuffer());
    await call('audits.remove', { path });
  });
  afterAll(async () => {
    await site.close();
    await running.close();
  });

  const verified = async (content: Uint8Array): Promise<readonly [code: number, said: string]> => {
    const file = join(running.dataFolder, 'copy.pdf');
    await writeFile(file, content);
    return await new Promise((resolve) => {
      const given = [probant, 'verify', file, '--server', running.origin];
      execFile(process.execPath, given, (error, stdout) => {
        resolve([Number(error?.code ?? 0), stdout]);
      });
    });
  };

  it('leaves the digests that copies are recognised by, and not what was audited', async () => {
    const left = await call('verification.verify', { path: { token: seal.token } });
    const { payloadSha256 } = seal;
    const files = expect.arrayContaining([await sha256Of(copy)]) as unknown;
    expect(left).toMatchObject({ outcome: 'withdrawn', payloadSha256, files });
    expect(JSON.stringify(left)).not.toContain(site.origin);
  });

  it('is withdrawn for the command line, where the file is the one that was sealed', async () => {
    const line = expect.stringMatching(/^WITHDRAWN {2}by its owner on \d{4}-\d\d-\d\d {2}sealed/);
    expect(await verified(copy)).toEqual([4, line]);
    const altered = expect.stringMatching(/^ALTERED/);
    expect(await verified(new Uint8Array([...copy, 10]))).toEqual([1, altered]);
  });
});
