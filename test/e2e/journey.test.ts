import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Site, signInOn, startSite, type Tab } from './browser.ts';

let site: Site;
let tab: Tab;
let pdfFile: string;
let verificationUrl: string;

beforeAll(async () => {
  site = await startSite();
  tab = await site.open();
});
afterAll(() => site.close());

describe('a person with a supplier to check', () => {
  it('comes to the landing page and signs in', async () => {
    const { page } = tab;
    await page.goto(site.origin);
    await expect(page.title()).resolves.toContain('Probant');
    await page
      .getByRole('link', { name: /se connecter/i })
      .first()
      .click();
    await page.getByLabel(/e-mail/i).fill('auditor@probant.example');
    await page.locator('input[type="password"]').fill('demo-auditor-2026');
    await page.keyboard.press('Enter');
    await page.waitForURL(`${site.origin}/dashboard`);
    await page.getByRole('heading', { level: 1 }).waitFor();
  });

  it('is told about a wrong number as they type', async () => {
    const { page } = tab;
    await page.goto(`${site.origin}/assessments/new`);
    const field = page.getByRole('combobox', { name: 'Fournisseur' });
    const submit = page.getByRole('button', { name: 'Lancer l’évaluation' });
    await field.fill('001 682 664');
    await page.getByRole('checkbox', { name: /quand même/ }).waitFor();
    expect(await submit.isDisabled()).toBe(true);
  });

  it('finds the company by its name, and sees it before anything is spent', async () => {
    const { page } = tab;
    await page.getByRole('combobox', { name: 'Fournisseur' }).fill('boulangerie saint aurelien');
    await page.getByRole('option', { name: /BOULANGERIE SAINT-AURÉLIEN/ }).click();
    await page.getByText('LIMOGES').first().waitFor();
  });

  it('watches the registers answer, and reads a verdict with its reasons', async () => {
    const { page } = tab;
    const slow = { register: 'vies', siren: '001682665', kind: 'none', delayMs: 400 } as const;
    site.running.standIn.setFault(slow);
    await page.getByRole('button', { name: 'Lancer l’évaluation' }).click();
    await page.getByRole('heading', { name: 'Les registres sont interrogés' }).waitFor();
    await page.getByText('ROUGE').first().waitFor();
    await page
      .getByText(/liquidation judiciaire est ouverte/)
      .first()
      .waitFor();
    await page.getByText('D8222-5').first().waitFor();
  });

  it('downloads the sealed PDF', async () => {
    const { page } = tab;
    const waiting = page.waitForEvent('download');
    await page.getByRole('button', { name: /Télécharger le PDF/ }).click();
    const download = await waiting;
    expect(download.suggestedFilename()).toMatch(/^probant-001682665-\d{4}-\d\d-\d\d\.pdf$/);
    pdfFile = join(site.running.dataFolder, 'report.pdf');
    await download.saveAs(pdfFile);
    expect((await readFile(pdfFile)).subarray(0, 5).toString()).toBe('%PDF-');
    const link = page.getByRole('link', { name: /\/verify\// });
    verificationUrl = (await link.getAttribute('href')) ?? '';
  });

  it('finds it again in the history, at an address that can be sent on', async () => {
    const { page } = tab;
    await page.goto(`${site.origin}/assessments?q=aurelien&verdict=ROUGE`);
    await page
      .getByRole('link', { name: /BOULANGERIE SAINT-AURÉLIEN/ })
      .first()
      .waitFor();
    await page.getByRole('searchbox').fill('personne');
    await page.getByText('Aucune évaluation ne correspond').waitFor();
    expect(page.url()).toContain('q=personne');
  });

  it('met nothing that the browser complained about', () => {
    expect(tab.complaints).toEqual([]);
  });
});

describe('anybody with the report, without an account', () => {
  it('sees that it is authentic, checked by their own browser', async () => {
    const { page, context, complaints } = await site.open({ width: 390 });
    await page.goto(new URL(verificationUrl, site.origin).href);
    await page.getByRole('heading', { name: 'Authentique' }).waitFor();
    await page.getByText('Empreinte et signature exactes').waitFor();
    expect(await context.cookies()).toEqual([]);

    await page.locator('input[type="file"]').setInputFiles(pdfFile);
    await page.getByText('Ce fichier est exactement celui qui a été scellé').waitFor();
    expect(complaints).toEqual([]);
  });

  it('is told when one byte of the PDF was changed', async () => {
    const bytes = await readFile(pdfFile);
    bytes[1_000] = (bytes[1_000] ?? 0) ^ 1;
    const altered = `${pdfFile}.altered.pdf`;
    await writeFile(altered, bytes);
    const { page } = await site.open();
    await page.goto(new URL(verificationUrl, site.origin).href);
    await page.getByRole('heading', { name: 'Authentique' }).waitFor();
    await page.locator('input[type="file"]').setInputFiles(altered);
    await page.getByText('Ce fichier n’est pas celui qui a été scellé').waitFor();
    expect(await page.getByRole('heading', { name: 'Authentique' }).count()).toBe(0);
  });

  it('is told when what we hold was changed', async () => {
    const { page } = await site.open({ language: 'en' });
    // The very answer of the API, with another verdict: the browser must find out by itself.
    await page.route('**/api/verify/*', async (route) => {
      const answer = await route.fetch();
      const body = (await answer.text()).replace('"verdict":"ROUGE"', '"verdict":"VERT"');
      await route.fulfill({ response: answer, body });
    });
    await page.goto(new URL(verificationUrl, site.origin).href);
    await page.getByRole('heading', { name: 'Altered' }).waitFor();
  });

  it('is told when nobody knows the code', async () => {
    const { page } = await site.open({ language: 'en' });
    await page.goto(`${site.origin}/verify/${'A'.repeat(22)}`);
    await page.getByRole('heading', { name: 'Unknown' }).waitFor();
  });
});

describe('somebody with the demo role', () => {
  it('sees everything and is told why they cannot assess', async () => {
    const reader = await site.open();
    await signInOn(reader, site.origin, 'demo', '/assessments/new');
    await reader.page
      .getByText(/est en lecture seule/)
      .first()
      .waitFor();
    await reader.page.goto(`${site.origin}/assessments`);
    await reader.page
      .getByRole('link', { name: /SAINT-AURÉLIEN/ })
      .first()
      .waitFor();
  });
});

describe('the keyboard', () => {
  it('goes to the search with / and shows help with ?', async () => {
    const { page } = tab;
    await page.goto(`${site.origin}/assessments`);
    await page.getByRole('searchbox').waitFor();
    await page.keyboard.press('/');
    expect(await page.getByRole('searchbox').evaluate((field) => field.matches(':focus'))).toBe(
      true,
    );
    await page.keyboard.press('Escape');
    await page.getByRole('heading', { level: 1 }).click();
    await page.keyboard.press('?');
    await page.getByRole('dialog').waitFor();
  });

  it('signs out, and the session is over', async () => {
    const { page } = tab;
    await page.goto(`${site.origin}/dashboard`);
    await page.getByRole('button', { name: /Camille/ }).click();
    await page.getByRole('menuitem', { name: /Se déconnecter/ }).click();
    await page.waitForURL(`${site.origin}/`);
    await page.goto(`${site.origin}/dashboard`);
    await page.getByLabel(/e-mail/i).waitFor();
  });
});
