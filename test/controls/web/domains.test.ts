import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { owaspTop10 } from '#controls/frameworks/owasp-top-10-2025.ts';
import { type ControlFile, controlFiles } from '../../../tools/generate/control-files.ts';

type Belongs = (file: ControlFile) => boolean;

const webControls = (await controlFiles()).filter(({ path }) => path.startsWith('web/'));

const refersTo =
  (category: string): Belongs =>
  ({ control }) =>
    control.maps[owaspTop10.id]?.includes(category) ?? false;

const liesIn =
  (...folders: readonly string[]): Belongs =>
  ({ path }) =>
    folders.some((folder) => path.startsWith(`web/${folder}/`));

const asksAbout =
  (fact: string): Belongs =>
  ({ control }) =>
    fact in control.require;

/** The sixteen domains of an audit of a site. */
const domains: readonly (readonly [domain: string, belongs: Belongs])[] = [
  ['OWASP A01, access control', refersTo('A01')],
  ['OWASP A02, configuration', refersTo('A02')],
  ['OWASP A03, supply chain', refersTo('A03')],
  ['OWASP A04, cryptography', refersTo('A04')],
  ['OWASP A05, injection', refersTo('A05')],
  ['OWASP A06, design', refersTo('A06')],
  ['OWASP A07, authentication', refersTo('A07')],
  ['OWASP A08, integrity', refersTo('A08')],
  ['OWASP A09, logging and alerting', refersTo('A09')],
  ['OWASP A10, the unforeseen', refersTo('A10')],
  ['DNS and mail', liesIn('dns', 'mail')],
  ['TLS in depth', liesIn('tls', 'certificate')],
  ['technology', liesIn('technology')],
  ['WAF and CDN', (file) => liesIn('edge')(file) || asksAbout('edgeServices')(file)],
  ['sensitive files', liesIn('exposure')],
  ['privacy', liesIn('privacy')],
];

const documentation = await readFile(new URL('../../../docs/audit.md', import.meta.url), 'utf8');

const [, section = ''] = /\n### Domains\n([\s\S]*?)\n##/.exec(documentation) ?? [];
const table = section.split('\n').filter((line) => /\| \d+ \|$/.test(line));

describe('the domains of an audit of a site', () => {
  it.each(domains)('%s has three controls or more', (_, belongs) => {
    expect(webControls.filter(belongs).length).toBeGreaterThanOrEqual(3);
  });

  it('are documented with the controls that each has', () => {
    expect(table).toEqual(
      domains.map(([name, belongs]) => `| ${name} | ${webControls.filter(belongs).length} |`),
    );
  });
});
