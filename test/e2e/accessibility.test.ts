import AxeBuilder from '@axe-core/playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { open, untilSealed } from '../integration/running-platform.ts';
import { type AuditedSite, auditOf, startAudit, startAuditedSite } from './audited-site.ts';
import { type Look, type Site, signInOn, startSite, type Tab } from './browser.ts';

let site: Site;
let audited: AuditedSite;
const paths: Record<string, string> = {};

beforeAll(async () => {
  site = await startSite();
  const { call } = await site.running.as('auditor');
  for (const [verdict, siren] of [
    ['vert', '001137116'],
    ['rouge', '001682665'],
    ['gris', '001846880'],
  ] as const) {
    const detail = await untilSealed(call, await open(call, { siren }));
    paths[verdict] = `/assessments/${detail.id}`;
    paths['verify'] = `/verify/${detail.seal?.token}`;
  }
  audited = await startAuditedSite();
  const { id: earlier } = await auditOf(call, audited.origin);
  audited.mend();
  const later = await auditOf(call, audited.origin);
  paths['audit'] = `/audits/${later.id}`;
  paths['sealed-audit'] = `/verify/${later.seal?.token}`;
  paths['comparison'] = `/audits/${later.id}/compare?with=${earlier}`;
  const { findings } = await call('audits.findings', { path: { auditId: later.id } });
  paths['finding'] = `${paths['audit']}?finding=${findings[0]?.fingerprint}`;
  const withdrawn = await auditOf(call, audited.origin);
  await call('audits.remove', { path: { auditId: withdrawn.id } });
  paths['withdrawn'] = `/verify/${withdrawn.seal?.token}`;
  paths['unanswered'] = `/audits/${await startAudit(call, 'http://nowhere.localhost:1')}`;
});
afterAll(async () => {
  await audited.close();
  await site.close();
});

const looks: Look[] = [
  { language: 'fr', theme: 'light', width: 1280 },
  { language: 'en', theme: 'dark', width: 1280 },
  { language: 'en', theme: 'light', width: 390 },
  { language: 'fr', theme: 'dark', width: 390 },
];

const addresses = (): string[] => [
  '/',
  '/verify',
  paths['verify'] ?? '',
  '/rules',
  '/docs/api',
  '/about-audits',
  '/dashboard',
  '/assessments/new',
  '/assessments',
  paths['vert'] ?? '',
  paths['rouge'] ?? '',
  paths['gris'] ?? '',
  '/audits',
  '/audits/new',
  '/audits/new?kind=web',
  paths['audit'] ?? '',
  `${paths['audit']}?status=passed`,
  paths['finding'] ?? '',
  paths['unanswered'] ?? '',
  paths['comparison'] ?? '',
  paths['sealed-audit'] ?? '',
  paths['withdrawn'] ?? '',
  '/nowhere',
];

const violationsOn = async ({ page }: Tab, path: string): Promise<string[]> => {
  await page.goto(`${site.origin}${path}`);
  await page.waitForLoadState('networkidle');
  await page.getByRole('heading', { level: 1 }).waitFor();
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.map(
    ({ id, nodes }) => `${path}: ${id} on ${nodes.map(({ html }) => html).join()}`,
  );
};

/** What hangs out of the window would have to be scrolled to sideways. */
const overflowOn = ({ page }: Tab): Promise<number> =>
  page.evaluate<number>(
    'document.documentElement.scrollWidth - document.documentElement.clientWidth',
  );

describe.each(looks)('$language, $theme, $width px', (look) => {
  it('every page passes axe, fits the window, and is in the reader’s language', async () => {
    const tab = await site.open(look);
    await signInOn(tab, site.origin, 'auditor', '/dashboard');
    const found: string[] = [];
    for (const path of addresses()) {
      found.push(...(await violationsOn(tab, path)));
      if ((await overflowOn(tab)) > 0) found.push(`${path}: wider than the window`);
      const language = await tab.page.evaluate<string>('document.documentElement.lang');
      if (language !== look.language) found.push(`${path}: in ${language}`);
    }
    expect(found).toEqual([]);
    expect(tab.complaints).toEqual([]);
  }, 240_000);
});

describe('an audit under way', () => {
  it.each(looks.slice(0, 3))('passes axe: $language, $theme, $width px', async (look) => {
    const { call } = await site.running.as('auditor');
    audited.hold();
    const tab = await site.open(look);
    await signInOn(tab, site.origin, 'auditor', '/dashboard');
    const auditId = await startAudit(call, audited.origin);
    expect(await violationsOn(tab, `/audits/${auditId}`)).toEqual([]);
    expect(await tab.page.getByRole('progressbar').count()).toBe(1);
    await call('audits.cancel', { path: { auditId } });
  });
});
