import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { AuditDetailBody } from '#core/contract/audits.ts';
import type { ApiCall } from '#core/contract/client.ts';

export interface AuditedSite {
  readonly origin: string;
  /** The User-Agent that its access log ends with. */
  lastVisitor(): string;
  /** Takes one of its faults away: the form that asks for a password in clear. */
  mend(): void;
  /** Answers nobody from now on, so that an audit of it stays under way. */
  hold(): void;
  close(): Promise<void>;
}

const form = '<form method="post" action="/in"><input type="password" name="p"></form>';

/** A site of this machine with a few faults, to be audited. */
export const startAuditedSite = async (): Promise<AuditedSite> => {
  let faulty = true;
  let held = false;
  let visitor = '';
  const server = createServer((request, response) => {
    visitor = request.headers['user-agent'] ?? '';
    if (held) return;
    const found = request.url === '/';
    response.writeHead(found ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' });
    response.end(`<!doctype html><html lang="fr"><title>x</title>${faulty ? form : ''}</html>`);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    lastVisitor: () => visitor,
    mend() {
      faulty = false;
    },
    hold() {
      held = true;
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
};

export const startAudit = async (call: ApiCall, address: string): Promise<string> => {
  const headers = { 'idempotency-key': crypto.randomUUID() };
  const body = { provider: 'web', address, language: 'fr' } as const;
  return (await call('audits.create', { body, headers })).id;
};

/** Audits a site through the API, to the end. */
export const auditOf = async (call: ApiCall, address: string): Promise<AuditDetailBody> => {
  const auditId = await startAudit(call, address);
  for (let tries = 0; tries < 600; tries += 1) {
    const detail = await call('audits.get', { path: { auditId } });
    if (detail.status !== 'running' && detail.status !== 'judged') return detail;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('the audit did not end in time');
};
