import { describe, expect, it } from 'vitest';
import { languages } from '#core/domain/assessment.ts';
import { evaluate, type Level } from '#core/domain/evaluate.ts';
import { auditDocument } from '../../../adapters/rendering/audit/document.ts';
import { en } from '../../../adapters/rendering/audit/en.ts';
import { fr } from '../../../adapters/rendering/audit/fr.ts';
import {
  blindAudit,
  busyAudit,
  cappedAudit,
  cleanAudit,
  firstFailure,
  hostileAudit,
  hugeAudit,
  narrowAudit,
  webAudit,
} from './audit-samples.ts';
import { type AuditSample, account, awsControls, catalogue } from './audits.ts';
import { organizationAudit } from './organization-sample.ts';
import { hashOf, token, verificationUrl } from './samples.ts';

const textsOf = { fr, en };

const sourceOf = async (content: AuditSample): Promise<string> =>
  (await auditDocument(content, catalogue, '')).source.replaceAll('<wbr>', '');

/** What a reader sees: the body without its drawings and its tags. */
const readIn = async (content: AuditSample): Promise<string> => {
  const source = await sourceOf(content);
  return source
    .slice(source.indexOf('<body>'))
    .replace(/<svg.*?<\/svg>/gs, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&#39;/g, '’')
    .replace(/[ \n]+/g, ' ');
};

describe.each(languages)('the report of an audit in %s', (language) => {
  const texts = textsOf[language];

  it('says its language, its target and its day', async () => {
    const { source, title, subject } = await auditDocument(busyAudit(language), catalogue, '');
    expect(source).toContain(`<html lang="${language}">`);
    expect(source).toContain(`<title>${title}</title>`);
    expect(title).toContain(account);
    expect(title).toMatch(/21 (novembre|November) 2026/);
    expect(subject).toBe(texts.documentSubject);
    expect((await auditDocument(webAudit(language), catalogue, '')).title).toContain(
      'https://www.marais-bleu.example',
    );
  });

  it('shows level, score and coverage together, on the first page', async () => {
    const content = busyAudit(language);
    const { score, level, coverage } = content.report.summary.evaluation;
    const source = await sourceOf(content);
    const cover = source.slice(source.indexOf('class="cover'), source.indexOf('class="part"'));
    expect(cover).toContain(`level-${level}`);
    expect(cover).toContain(String(score).replace('.', language === 'fr' ? ',' : '.'));
    expect(coverage).toBe(0.983);
    expect(cover).toMatch(language === 'fr' ? /98,3\s%/u : /98\.3%/);
    expect(cover).toContain(verificationUrl);
    expect(cover).toContain(token);
  });

  it('bounds its result by all that was not seen', async () => {
    const read = await readIn(narrowAudit(language));
    const { cover } = texts;
    expect(read).toContain(cover.refused(18));
    expect(read).toContain(cover.blind(3));
    expect(read).toContain(cover.lost(10));
    expect(read).toContain(cover.exempted(22));
    expect(read).toContain('ap-northeast-0');
    expect(read).toContain('elasticloadbalancing-0');
    expect(await readIn(cleanAudit(language))).toContain(cover.all);
  });

  it('says when a failing critical control holds the level down', async () => {
    const capped = cappedAudit(language);
    expect(capped.report.summary.evaluation).toMatchObject({ level: 'C', capped: true });
    const read = await readIn(capped);
    const says = texts.cover.capped('100');
    expect(read).toContain(says);
    expect(read).toContain(texts.cappedSays);
    expect(read).not.toContain(texts.levelSays.C);
    expect(await readIn(cleanAudit(language))).not.toContain(texts.cappedSays);
  });

  it('calls nothing good where nobody could look', async () => {
    const read = await readIn(blindAudit(language));
    expect(read).toContain(texts.cover.nothingJudged);
    expect(read).toContain(texts.cover.noLevel);
    expect(read).not.toContain(texts.cover.all);
    expect(read).not.toContain(texts.scope.nothingHidden);
    for (const says of Object.values(texts.levelSays)) expect(read).not.toContain(says);
    expect(read).toContain(texts.undecided.whatSettles.denied);
  });

  it('never shows a whole coverage when a verdict is missing', async () => {
    const { report, ...rest } = blindAudit(language);
    const [first, ...others] = report.tallies;
    if (!first) throw new Error('no control judged');
    const passed = others.map((tally) => ({ ...tally, unknown: 0, pass: 999 }));
    const tallies = [first, ...passed];
    const summary = { ...report.summary, evaluation: evaluate(tallies) };
    expect(summary.evaluation.coverage).toBe(1);
    const read = await readIn({ ...rest, report: { ...report, tallies, summary } });
    expect(read).toContain(texts.cover.almostAll(language === 'fr' ? '99,9\u202f%' : '99.9%'));
  });

  it('names every failing control with its resources, its risk and its remedy', async () => {
    const content = busyAudit(language);
    const source = await sourceOf(content);
    const failing = content.report.tallies.filter(({ fail }) => fail > 0);
    expect(failing.length).toBeGreaterThan(40);
    for (const { control } of failing) expect(source).toContain(control);
    const [owned] = content.report.exemptions;
    expect(source).not.toContain(owned?.control);
    const worst = await firstFailure(content);
    expect(source).toContain(awsControls.find(({ id }) => id === worst.control)?.remedy.doc);
    expect(await readIn(content)).toContain(texts.findings.effort.low);
    expect(source).toContain(worst.resource);
    expect(source).toMatch(new RegExp(texts.findings.moreResources(18).replace('18', '\\d+')));
  });

  it('holds the accounts of an organisation side by side, and says how many more there are', async () => {
    const read = await readIn(organizationAudit(language));
    expect(read).toContain('o-exampleorgid');
    for (const name of ['management', 'filiale-1', texts.accounts.caption]) {
      expect(read).toContain(name);
    }
    expect(read).toContain(texts.accounts.others(10));
    expect(await readIn(busyAudit(language))).not.toContain(texts.accounts.caption);
  });

  it('lists exemptions with who answers for them, and what changed', async () => {
    const read = await readIn(busyAudit(language));
    expect(read).toContain('Camille Aubry');
    expect(read).toContain(texts.exemptions.covers(22));
    expect(read).toMatch(/31 (mars|March) 2027/);
    for (const caption of Object.values(texts.drift.captions)) expect(read).toContain(caption);
    expect(await readIn(cleanAudit(language))).toContain(texts.drift.first);
  });

  it('says who granted an exemption where that is known', async () => {
    const busy = busyAudit(language);
    const grantedBy = (name: string | null) => {
      const exemptions = busy.report.exemptions.map((one) => ({ ...one, grantedBy: name }));
      return { ...busy, report: { ...busy.report, exemptions } };
    };
    expect(await readIn(grantedBy('Noé'))).toContain(texts.exemptions.grantedBy('Noé'));
    expect(await readIn(grantedBy(null))).not.toContain(texts.exemptions.grantedBy(''));
  });

  it('tells the framework requirements that hold, and those that do not', async () => {
    const source = await sourceOf(busyAudit(language));
    for (const name of ['NIST SP 800-53', 'CIS AWS Foundations', 'ISO/IEC 27001', 'SecNumCloud']) {
      expect(source).toContain(name);
    }
    expect(source).not.toContain('Benchmark 5.0.0');
  });

  it('says how it was made and how to check it without us', async () => {
    const source = await sourceOf(busyAudit(language));
    expect(source).toContain('probant-score/1');
    expect(source).toContain(hashOf(7));
    expect(source).toContain('npx probant verify');
    expect(source).not.toMatch(/qualifi/i);
  });

  it('keeps hostile names as text', async () => {
    const source = await sourceOf(hostileAudit(language));
    const body = source.slice(source.indexOf('<body>'));
    expect(body).not.toMatch(/<script|\p{Bidi_Control}|\p{Cc}(?<!\n)|href="javascript/iu);
    expect(body).toContain('&lt;script&gt;');
    expect(body.match(/<img /g)).toHaveLength(1);
    expect(body.isWellFormed()).toBe(true);
  });

  it('is the same for the same audit', async () => {
    expect(await sourceOf(busyAudit(language))).toBe(await sourceOf(busyAudit(language)));
  });

  it('stays small with ten thousand failures', async () => {
    const { source } = await auditDocument(hugeAudit(language), catalogue, '');
    expect(source.length).toBeLessThan(600_000);
    const shown = (await readIn(hugeAudit(language))).match(/arn:aws:s3:::a-very/g) ?? [];
    expect(shown.length).toBeGreaterThan(70);
    expect(shown.length).toBeLessThan(400);
  });
});

describe('the words of a report', () => {
  it('puts narrow no-break spaces where French wants them', async () => {
    const read = await readIn(busyAudit('fr'));
    expect(read.match(/.{20}\p{L} [:;!?»%]/u)).toBeNull();
    expect(read.match(/« /u)).toBeNull();
    expect(read).toMatch(/\p{L}\u202f:/u);
  });

  it('gives levels from the scores that the formula gives them from', () => {
    const levelAt = (pass: number): Level | null =>
      evaluate([
        {
          control: 'one',
          severity: 'high',
          pass,
          fail: 100 - pass,
          unknown: 0,
          notApplicable: 0,
          exempted: 0,
        },
      ]).level;
    for (const { method } of [fr, en]) {
      const from = [...method.levels.matchAll(/([A-E]) (?:dès|from) (\d+)/g)];
      expect(from).toHaveLength(4);
      for (const [, level, score] of from) {
        expect(levelAt(Number(score))).toBe(level);
        expect(levelAt(Number(score) - 1)).not.toBe(level);
      }
    }
  });

  it('refuses a verification address that is not one of the web', async () => {
    const content = { ...cleanAudit('fr'), verificationUrl: 'javascript:alert(1)' };
    await expect(sourceOf(content)).rejects.toMatchObject({ code: 'ADDRESS_REFUSED' });
  });

  it('prints what an earlier catalogue called a control that is gone', async () => {
    const content = busyAudit('en');
    const resolved = async function* () {
      for await (const gone of content.resolved())
        yield { ...gone, control: 'aws.s3.retired-rule' };
    };
    expect(await readIn({ ...content, resolved })).toContain('aws.s3.retired-rule');
  });
});
