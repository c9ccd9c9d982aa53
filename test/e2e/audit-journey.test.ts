import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { poppler } from '../adapters/rendering/read-pdf.ts';
import { type AuditedSite, auditOf, startAuditedSite } from './audited-site.ts';
import { type Site, signInOn, startSite, type Tab } from './browser.ts';

let site: Site;
let tab: Tab;
let audited: AuditedSite;
let first: string;
let csvFile: string;
let verificationUrl: string;

beforeAll(async () => {
  [site, audited] = await Promise.all([startSite(), startAuditedSite()]);
  tab = await site.open();
  await signInOn(tab, site.origin, 'auditor', '/dashboard');
});
afterAll(async () => {
  await audited.close();
  await site.close();
});

const save = async (label: RegExp, name: string): Promise<string> => {
  const { page } = tab;
  const waiting = page.waitForEvent('download');
  await page.getByRole('menuitem', { name: label }).click();
  const file = join(site.running.dataFolder, name);
  await (await waiting).saveAs(file);
  return file;
};

describe('a person with a site to audit', () => {
  it('comes from the dashboard, and is told about a wrong address as they type', async () => {
    const { page } = tab;
    await page.getByRole('link', { name: /Auditer un compte AWS/ }).click();
    await page.getByRole('radio', { name: /Site web/ }).check();
    const address = page.getByLabel('Adresse du site');
    await address.fill('ftp://exemple.fr');
    await page.getByText('Un site web commence par https://').waitFor();
    await page.getByText(/Au plus 40 requêtes/).waitFor();
    const submit = page.getByRole('button', { name: 'Lancer l’audit' });
    expect(await submit.isDisabled()).toBe(true);
    await address.fill(audited.origin);
    await page.getByText(/adresse de cette machine/).waitFor();
    expect(await submit.isDisabled()).toBe(false);
  });

  it('watches it, and reads level, score and coverage together', async () => {
    const { page } = tab;
    await page.getByRole('button', { name: 'Lancer l’audit' }).click();
    await page.waitForURL(/\/audits\/[0-9a-f-]{36}$/);
    first = page.url();
    await page.getByRole('progressbar').waitFor({ state: 'attached' });
    await page.getByRole('button', { name: 'Annuler l’audit' }).waitFor();
    await page.getByText('sur 100').waitFor({ timeout: 40_000 });
    await page.getByRole('heading', { name: 'Ce qui n’a pas pu être regardé' }).waitFor();
    await page.getByText(/Premier audit de cette cible/).waitFor();
  });

  it('prints every line that is shown', async ({ skip }) => {
    const { page } = tab;
    await page.locator('.finding').first().waitFor();
    const titles = await page.locator('.finding-title').allInnerTexts();
    const printed = poppler('pdftotext', await page.pdf(), '-raw');
    skip(printed === null, 'poppler is not installed');
    const text = (printed ?? '').replace(/\s+/g, ' ');
    expect(titles.filter((title) => !text.includes(title.replace(/\s+/g, ' ')))).toEqual([]);
  });

  it('searches by what a control says', async () => {
    const { page } = tab;
    const rows = page.locator('.finding');
    await page.keyboard.press('/');
    await page.keyboard.type('mot passe https');
    await page.waitForURL(/q=mot\+passe\+https/);
    await rows.nth(1).waitFor({ state: 'detached' });
    expect(await rows.count()).toBe(1);
    await page.goto(first);
  });

  it('opens a finding at an address that can be sent on', async () => {
    const { page } = tab;
    await page.getByRole('combobox', { name: 'Sévérité' }).selectOption('critical');
    await page.waitForURL(/severity=critical/);
    await page.getByRole('button', { name: /Critique Le mot de passe/ }).click();
    await page.getByRole('columnheader', { name: 'Attendu' }).waitFor();
    await page.getByRole('heading', { name: 'Comment corriger' }).waitFor();
    await page.waitForURL(/finding=/);
    await page.reload();
    await page.getByRole('heading', { name: 'Pourquoi c’est important' }).waitFor();
  });

  it('has somebody answer for it', async () => {
    const { page } = tab;
    await page.getByRole('button', { name: 'Accorder une exemption' }).click();
    await page.getByLabel('Qui en répond').fill('Ada Martin');
    await page.getByLabel('Motif').fill('Site de démonstration, sans compte réel');
    await page.getByRole('button', { name: 'Accorder', exact: true }).click();
    await page
      .getByText(/Ada Martin en répond jusqu’au/)
      .first()
      .waitFor();
    await page.getByText('Prend effet au prochain audit.').waitFor();
  });

  it('downloads it in another form', async () => {
    const { page } = tab;
    await page.goto(first);
    await page.getByRole('link', { name: /\/verify\// }).waitFor({ timeout: 20_000 });
    await page.getByRole('button', { name: /Autres formats/ }).click();
    csvFile = await save(/CSV/, 'findings.csv');
    expect((await readFile(csvFile, 'utf8')).length).toBeGreaterThan(100);
    const link = page.getByRole('link', { name: /\/verify\// });
    verificationUrl = (await link.getAttribute('href')) ?? '';
  });

  it('finds the failure exempted the next time, and compares the two audits', async () => {
    const { page } = tab;
    audited.mend();
    const { call } = await site.running.as('auditor');
    const { id } = await auditOf(call, audited.origin);
    await page.goto(`${site.origin}/audits`);
    const targets = page.getByRole('combobox', { name: 'Cible' });
    await targets.selectOption({ value: `web:${audited.origin}` });
    const boxes = page.getByRole('checkbox', { name: /Comparer l’audit/ });
    await boxes.first().check();
    await boxes.nth(1).check();
    await page.getByRole('link', { name: 'Comparer ces deux audits' }).click();
    await page.waitForURL(`${site.origin}/audits/${id}/compare?with=*`);
    await page.getByRole('heading', { name: /Échecs résolus [1-9]/ }).waitFor();
    await page.getByRole('heading', { name: /Nouveaux échecs 0/ }).waitFor();
  });

  it('comes back to the list by the shortcut, which leaves a form alone', async () => {
    const { page } = tab;
    await page.keyboard.press('/');
    await page.waitForURL(`${site.origin}/audits`);
    await page.locator('select[data-search]:focus').waitFor();
    const form = `${site.origin}/audits/new?kind=web`;
    await page.goto(form);
    const address = page.getByLabel('Adresse du site');
    await address.fill('https://exemple.fr');
    await address.blur();
    await page.keyboard.press('/');
    await page.keyboard.press('?');
    await page.getByRole('dialog').waitFor();
    expect(page.url()).toBe(form);
    expect(await address.inputValue()).toBe('https://exemple.fr');
  });
});

describe('whoever reads the access log of the site', () => {
  it('finds there who looked, and how to have it stopped', async () => {
    const { page, complaints } = await site.open();
    const [, address = ''] = /\+(\S+)\)$/.exec(audited.lastVisitor()) ?? [];
    await page.goto(address);
    await page.getByRole('heading', { name: 'Comment nous arrêter' }).waitFor();
    await page.getByText(audited.lastVisitor()).waitFor();
    expect(new URL(address).origin).toBe(site.origin);
    expect(complaints).toEqual([]);
  });
});

describe('a person with an account to audit', () => {
  it('is told what a role is given, and that an ARN is none', async () => {
    const { page } = tab;
    await page.goto(`${site.origin}/audits/new`);
    await page.getByText(/^probant-/).waitFor();
    await page.getByText(/Politique d’autorisations 1 sur/).click();
    await page.getByRole('region', { name: /Politique d’autorisations 1 sur/ }).waitFor();
    await page.getByLabel('ARN du rôle').fill('arn:aws:iam::123456789012:user/ada');
    await page.getByText(/n’est pas l’ARN d’un rôle/).waitFor();
  });

  it('gives a key that no browser keeps', async () => {
    const { page } = tab;
    await page.getByRole('radio', { name: /clé d’accès/ }).check();
    const secret = page.getByLabel('Clé secrète');
    expect(await secret.getAttribute('autocomplete')).toBe('off');
    expect(await secret.getAttribute('type')).toBe('password');
    await secret.fill('a-secret-that-nothing-keeps');
    const kept = await page.evaluate<string>(
      'JSON.stringify([{ ...localStorage }, { ...sessionStorage }, location.href, history.state])',
    );
    expect(kept).not.toContain('a-secret');
  });
});

describe('anybody with the seal of an audit', () => {
  it('sees what was sealed, and that any of its files is the one that was', async () => {
    const { page, complaints } = await site.open({ width: 390 });
    await page.goto(new URL(verificationUrl, site.origin).href);
    await page.getByRole('heading', { name: 'Authentique' }).waitFor();
    await page.getByText('Non regardé').waitFor();
    await page.getByText('SARIF', { exact: true }).waitFor();
    await page.locator('input[type="file"]').setInputFiles(csvFile);
    await page.getByText('Ce fichier est exactement celui qui a été scellé').waitFor();

    const altered = `${csvFile}.altered.csv`;
    await writeFile(altered, `${await readFile(csvFile, 'utf8')}\n`);
    await page.locator('input[type="file"]').setInputFiles(altered);
    await page.getByText('Ce fichier n’est pas celui qui a été scellé').waitFor();
    expect(complaints).toEqual([]);
  });
});

describe('the end of an audit', () => {
  it('takes the exemption back, and deletes an audit after being asked', async () => {
    const { page } = tab;
    await page.goto(first);
    const exemptions = page.getByRole('region', { name: 'Exemptions de cette cible' });
    await exemptions.getByRole('button', { name: 'Retirer l’exemption' }).click();
    await page
      .getByRole('alertdialog')
      .getByRole('button', { name: 'Retirer l’exemption' })
      .click();
    await exemptions.waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Supprimer l’audit' }).click();
    await page.getByRole('alertdialog').getByRole('button', { name: 'Supprimer' }).click();
    await page.waitForURL(`${site.origin}/audits`);
    await page.goto(first);
    await page.getByText('404').waitFor();
  });

  it('leaves a seal that is withdrawn, by which copies are still recognised', async () => {
    const { page, complaints } = await site.open({ language: 'en' });
    await page.goto(new URL(verificationUrl, site.origin).href);
    await page.getByRole('heading', { name: 'Withdrawn' }).waitFor();
    await page.getByRole('heading', { name: 'What is left of the seal' }).waitFor();
    expect(await page.getByRole('main').innerText()).not.toContain(audited.origin);
    await page.locator('input[type="file"]').setInputFiles(csvFile);
    await page.getByText('This file is exactly the one that was sealed').waitFor();
    await page.locator('input[type="file"]').setInputFiles(`${csvFile}.altered.csv`);
    await page.getByRole('heading', { name: 'Another file' }).waitFor();
    expect(complaints).toEqual([]);
  });

  it('met nothing that the browser complained about but the audit that is gone', () => {
    expect(tab.complaints.filter((complaint) => !complaint.includes('404'))).toEqual([]);
  });
});
