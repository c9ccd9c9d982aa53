import { afterEach, describe, expect, it } from 'vitest';
import { controlsThat, siteNeeds } from './judged.ts';
import { collectLocal, factOf } from './local-site.ts';
import { nginxPath, type RunningNginx, startNginx } from './nginx.ts';
import { testAuthority } from './tls/authority.ts';

const nginx = nginxPath();
if (nginx === null) process.stderr.write('nginx is not installed: its tests are skipped\n');

const running: RunningNginx[] = [];

const start = async (
  files: Readonly<Record<string, string>>,
  serverOn: (port: number, folder: string) => string,
): Promise<number> => {
  const server = await startNginx(nginx ?? 'nginx', files, serverOn);
  running.push(server);
  return server.port;
};

afterEach(async () => {
  await Promise.all(running.splice(0).map((server) => server.stop()));
});

const page = '<!doctype html><meta charset="utf-8"><title>Accueil</title>';

describe.skipIf(nginx === null)('nginx, where the machine has it', () => {
  it('as Debian ships it tells its version, lists folders and sends no header', async () => {
    const port = await start(
      { 'index.txt': 'hello' },
      (port, folder) => `listen 127.0.0.1:${port}; root ${folder}; autoindex on;`,
    );
    const collection = await collectLocal(`http://127.0.0.1:${port}`, siteNeeds);
    expect(controlsThat('fail', collection)).toEqual(
      expect.arrayContaining([
        'content.no-directory-is-listed',
        'csp.policy-is-enforced',
        'exposure.error-page-tells-nothing',
        'headers.content-types-are-not-guessed',
        'technology.headers-tell-no-version',
        'transport.browsers-are-told-to-keep-to-https',
        'transport.plain-http-leads-to-https',
        'transport.site-answers-over-https',
      ]),
    );
    expect(controlsThat('pass', collection)).toEqual(
      expect.arrayContaining(['exposure.git-repository-is-closed', 'exposure.trace-is-refused']),
    );
  });

  it('with headers that are not set “always” sends its error pages without them', async () => {
    const served = async (when: string) => {
      const port = await start({ 'index.html': page }, (port, folder) =>
        [
          `listen 127.0.0.1:${port}; root ${folder};`,
          `add_header X-Content-Type-Options nosniff ${when};`,
          `add_header Content-Security-Policy "default-src 'none'" ${when};`,
        ].join('\n'),
      );
      return await collectLocal(`http://127.0.0.1:${port}`, siteNeeds);
    };
    const usual = await served('');
    expect(factOf(usual, 'web.site', 'headersLostOnErrors')).toEqual({
      known: true,
      value: ['x-content-type-options', 'content-security-policy'],
    });
    expect(controlsThat('fail', usual)).toContain('headers.error-pages-are-protected-too');
    const always = await served('always');
    expect(controlsThat('pass', always)).toContain('headers.error-pages-are-protected-too');
  });

  it('with headers and a certificate is believed as far as the certificate is', async () => {
    const authority = await testAuthority();
    const { key, cert } = await authority.issue({ names: ['localhost'] }, 'whole');
    const files = { 'index.html': page, 'key.pem': key, 'cert.pem': cert };
    const port = await start(files, (port, folder) =>
      [
        `listen 127.0.0.1:${port} ssl; root ${folder}; server_tokens off;`,
        `ssl_certificate ${folder}/cert.pem; ssl_certificate_key ${folder}/key.pem;`,
        'gzip on; gzip_min_length 1;',
        'add_header Strict-Transport-Security "max-age=31536000; includeSubDomains" always;',
        'add_header X-Content-Type-Options nosniff always;',
        'add_header X-Frame-Options DENY always;',
      ].join('\n'),
    );
    const site = `https://localhost:${port}`;
    const trusted = await collectLocal(site, siteNeeds, { extraRoots: [authority.root] });
    const doubted = await collectLocal(site, siteNeeds);

    expect(factOf(trusted, 'web.site', 'hstsMaxAge')).toEqual({ known: true, value: 31_536_000 });
    expect(factOf(doubted, 'web.site', 'hstsMaxAge')).toEqual({ known: true, value: 0 });
    for (const collection of [trusted, doubted]) {
      expect(controlsThat('pass', collection)).toEqual(
        expect.arrayContaining([
          'headers.content-types-are-not-guessed',
          'headers.framing-is-restricted',
          'headers.html-declares-its-charset',
          'technology.headers-tell-no-version',
          'transport.site-answers-over-https',
        ]),
      );
    }
  });
});
