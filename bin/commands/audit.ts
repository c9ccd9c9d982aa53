import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { AuditReport } from '#core/domain/audit/audit-report.ts';
import { extensionOf } from '#core/domain/audit/export-format.ts';
import { severities } from '#core/domain/control.ts';
import type { Catalogue } from '#core/ports/catalogue.ts';
import type { EndedAudit } from '#local/audit/audit-desk.ts';
import { type AuditArguments, auditHelp, readAuditArguments } from './audit-arguments.ts';
import { auditProgress } from './audit-progress.ts';
import { auditTable } from './audit-table.ts';
import { auditTexts } from './audit-texts.ts';
import { readWords } from './read-words.ts';

/** Loaded when an audit begins: help and wrong usage need not wait for it. */
const loadCatalogue = async (): Promise<Catalogue> => {
  const [{ controls }, { referencesOf }] = await Promise.all([
    import('../../controls/controls.generated.ts'),
    import('../../controls/frameworks/references.ts'),
  ]);
  return { controls, referencesOf };
};

const isPartial = ({ summary, blindSpots }: AuditReport): boolean =>
  summary.calls.refused > 0 || summary.shards.notCollected > 0 || blindSpots.length > 0;

const failsOn = ({ summary }: AuditReport, { failOn }: AuditArguments): boolean =>
  failOn !== null &&
  severities
    .slice(0, severities.indexOf(failOn) + 1)
    .some((severity) => summary.failed[severity] > 0);

const exitCodeOf = (report: AuditReport, asked: AuditArguments): number => {
  if (isPartial(report) && !asked.allowPartial) return 3;
  return failsOn(report, asked) ? 1 : 0;
};

/** The sealed files that were asked for, by the end of their names. */
const filesOf = ({ audit }: EndedAudit, { formats }: AuditArguments): [string, string][] => {
  const { seal } = audit;
  if (!seal) return [];
  return formats.flatMap((format): [string, string][] => {
    if (format === 'table') return [];
    if (format === 'pdf') return [['pdf', seal.pdfKey]];
    const key = seal.exports.find((one) => one.format === format)?.key;
    return key === undefined ? [] : [[extensionOf(format), key]];
  });
};

/** Beside the files lie the seal and the key that it is checked with: `probant verify` needs them. */
const writeFiles = async (ended: EndedAudit, asked: AuditArguments, folder: string) => {
  const { seal, id } = ended.audit;
  if (!seal) return;
  await mkdir(folder, { recursive: true });
  const wanted = [...filesOf(ended, asked), ['seal.json', seal.envelopeKey] as const];
  const written = wanted.map(async ([extension, key]) => {
    const path = join(folder, `probant-${id}.${extension}`);
    await writeFile(path, (await ended.file(key)) ?? '');
    return path;
  });
  const keyPath = join(folder, 'probant.pem');
  await writeFile(keyPath, ended.publicKey);
  for (const path of [...(await Promise.all(written)), keyPath]) {
    process.stderr.write(`${auditTexts[asked.language].wrote} ${path}\n`);
  }
};

const printOne = async (ended: EndedAudit, asked: AuditArguments): Promise<void> => {
  for (const [, key] of filesOf(ended, asked)) {
    process.stdout.write((await ended.file(key)) ?? '');
  }
};

const report = async (
  ended: EndedAudit,
  asked: AuditArguments,
  catalogue: Catalogue,
): Promise<void> => {
  const { audit } = ended;
  if (asked.json) {
    const { id, target, status, failure, summary } = audit;
    process.stdout.write(`${JSON.stringify({ id, target, status, failure, summary }, null, 2)}\n`);
  } else if (asked.formats.includes('table')) {
    const lines = auditTable(ended, ended.findings(), catalogue, asked.language);
    for await (const line of lines) process.stdout.write(line);
  } else if (asked.out === null) await printOne(ended, asked);
  if (asked.out !== null) await writeFiles(ended, asked, resolve(asked.out));
};

const run = async (asked: AuditArguments): Promise<number> => {
  const progress = auditProgress(asked.language, process.stderr);
  const { runAudit } = await import('#local/audit/audit-desk.ts');
  const { localPrinter } = await import('#local/local-printer.ts');
  const { printedAudits } = await import('#adapters/rendering/printed-audits.ts');
  const catalogue = await loadCatalogue();
  const printer = localPrinter();
  const { target, access, language, endpoint, allowLoopback, dataFolder } = asked;
  const region = target.provider === 'aws' ? target.regions?.[0] : undefined;
  try {
    const ended = await runAudit(
      {
        dataFolder: resolve(dataFolder),
        catalogue,
        renderer: printedAudits(printer, catalogue),
        home: region ?? process.env['AWS_REGION'] ?? 'eu-west-3',
        endpoint,
        allowLoopback,
        names: null,
        onProgress: (one) => progress.shard(one),
        onPlan: (shards) => progress.planned(shards),
      },
      { target, access, language },
    );
    progress.clear();
    await report(ended, asked, catalogue);
    const texts = auditTexts[language];
    if (!ended.report) {
      const { failure } = ended.audit;
      process.stderr.write(`${failure ? texts.failure[failure] : texts.failure.internal}\n`);
      return 4;
    }
    if (isPartial(ended.report)) process.stderr.write(`${texts.partial}\n`);
    return exitCodeOf(ended.report, asked);
  } finally {
    await printer.close();
  }
};

/** @returns the exit code */
export const auditCommand = async (args: readonly string[]): Promise<number> => {
  const asked = readWords(() => readAuditArguments(args));
  if (typeof asked === 'string') {
    process.stderr.write(`${asked}\n\n${auditHelp}`);
    return 2;
  }
  if (asked === null) {
    process.stdout.write(auditHelp);
    return 0;
  }
  return await run(asked);
};
