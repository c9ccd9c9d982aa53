import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { printedAudits } from '#adapters/rendering/printed-audits.ts';
import { controls } from '#controls/controls.generated.ts';
import { referencesOf } from '#controls/frameworks/references.ts';
import { type EndedAudit, runAudit } from '#local/audit/audit-desk.ts';
import { localPrinter } from '#local/local-printer.ts';
import { type Zone, zoneServer } from '#test/adapters/collectors/web/dns/loopback-dns.ts';
import { apex, text } from '#test/adapters/collectors/web/dns/records.ts';
import { closeAll, listening } from '#test/adapters/collectors/web/local-site.ts';
import { answering, speaking } from '#test/adapters/collectors/web/tls/answers.ts';
import { testAuthority } from '#test/adapters/collectors/web/tls/authority.ts';
import { bareServer } from '#test/adapters/collectors/web/tls/loopback.ts';
import { sealedFindings } from './sealed-findings.ts';

const catalogue = { controls, referencesOf };
const hardest = [
  'web.mail.dmarc-is-enforced-and-spf-holds',
  'web.tls.server-refuses-3des',
  'web.tls.server-refuses-sslv3',
];

const sslV3 = 0x0300;
const tripleDes = 0x000a;

const domain = 'shop.localhost';

/** An enforced policy over an SPF record of so many look-ups: receivers make ten (RFC 7208, 4.6.4). */
const zoneWith = (lookUps: number): Zone => {
  const names = Array.from({ length: lookUps }, (_, at) => `sender${at}.example.fr`);
  const senders = names.map((name) => [`TXT ${name}`, text(name, 'v=spf1 ip4:192.0.2.1 -all')]);
  const includes = names.map((name) => `include:${name}`).join(' ');
  return {
    ...Object.fromEntries(senders),
    [`SOA ${domain}`]: apex(domain),
    [`TXT ${domain}`]: text(domain, `v=spf1 ${includes} -all`),
    [`TXT _dmarc.${domain}`]: text(domain, 'v=DMARC1; p=reject; rua=mailto:dmarc@example.fr'),
  };
};

/**
 * The whole way for the two that are hardest on the web, over servers of this machine under a name
 * that stays here (RFC 6761). Those of AWS are in test/moto/hardest.test.ts.
 */
describe('what is hardest of the web, from the connection to the seal', () => {
  let folder: string;
  const printer = localPrinter();

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'probant-hardest-web-'));
  });

  afterEach(closeAll);

  afterAll(async () => {
    await printer.close();
    await rm(folder, { recursive: true });
  });

  const audited = async (port: number, zone: Zone): Promise<EndedAudit> => {
    const { resolver } = await zoneServer(zone);
    const resolve = () => Promise.resolve(['127.0.0.1']);
    return runAudit(
      {
        dataFolder: folder,
        catalogue,
        renderer: printedAudits(printer, catalogue),
        home: 'eu-west-3',
        endpoint: null,
        allowLoopback: true,
        names: { resolve, resolvers: [resolver] },
        onProgress: () => undefined,
        onPlan: () => undefined,
      },
      {
        target: { provider: 'web', origin: `https://www.${domain}:${port}` },
        access: null,
        language: 'en',
      },
    );
  };

  const failing = async (ended: EndedAudit): Promise<readonly string[]> =>
    (await sealedFindings(ended))
      .filter(({ control, status }) => hardest.includes(control) && status === 'fail')
      .map(({ control }) => control)
      .toSorted();

  it('a server of SSLv3 and 3DES, and a DMARC policy that SPF breaks, are sealed as failures', async () => {
    const { endpoint } = await bareServer(answering(speaking(sslV3, [tripleDes], {})));
    expect(await failing(await audited(endpoint.port, zoneWith(11)))).toEqual(hardest);
  });

  it('a server of TLS 1.2 and 1.3, and a policy over ten look-ups, pass', async () => {
    const identity = await (await testAuthority()).issue({ names: [`www.${domain}`] }, 'whole');
    const port = await listening(createServer(identity, (_, response) => response.end('hello')));
    const ended = await audited(port, zoneWith(10));
    expect(await failing(ended)).toEqual([]);
    const tallies = ended.report?.tallies.filter(({ control }) => hardest.includes(control));
    expect(tallies?.map(({ control, pass }) => [control, pass]).toSorted()).toEqual(
      hardest.map((control) => [control, 1]),
    );
  });
});
