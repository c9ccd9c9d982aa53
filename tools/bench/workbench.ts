import { randomBytes } from 'node:crypto';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { type Database, database, type Tables } from '#adapters/aws/dynamodb.ts';
import { dynamodbAssessmentStore } from '#adapters/aws/dynamodb-assessment-store.ts';
import { fileReportSigner } from '#adapters/node/file-report-signer.ts';
import { folderObjectArchive } from '#adapters/node/folder-object-archive.ts';
import { systemClock } from '#adapters/node/system-clock.ts';
import { chromiumPrinter } from '#adapters/rendering/chromium-printer.ts';
import { printedReports } from '#adapters/rendering/printed-reports.ts';
import { sparticuzChromium } from '#adapters/rendering/sparticuz-chromium.ts';
import type { AssessmentStore } from '#core/ports/assessment-store.ts';
import type { ObjectArchive } from '#core/ports/object-archive.ts';
import type { ReportRenderer } from '#core/ports/report-renderer.ts';
import type { ReportSigner } from '#core/ports/report-signer.ts';
import type { Registers } from '#core/usecases/consult-source.ts';
import { startDatabase } from '#local/database-process.ts';
import { startRegisterStandIn } from '#local/registers/register-stand-in.ts';
import { standInRegisters } from '#local/registers-for.ts';
import { ensureTables, localTables } from '#local/tables.ts';

/** The adapters of one machine, each within reach: what the platform keeps inside. */
export interface Workbench {
  readonly folder: string;
  readonly keyFile: string;
  readonly db: Database;
  readonly tables: Tables;
  readonly store: AssessmentStore;
  readonly archive: ObjectArchive;
  readonly signer: ReportSigner;
  readonly renderer: ReportRenderer;
  readonly registers: Registers;
  close(): Promise<void>;
}

const fontsFolder = (): string => {
  const { resolve } = createRequire(import.meta.url);
  return join(dirname(resolve('@fontsource/inter/package.json')), 'files');
};

const archiveIn = (folder: string): ObjectArchive =>
  folderObjectArchive({
    folder: join(folder, 'objects'),
    address: 'http://127.0.0.1/objects',
    linkKey: randomBytes(32),
    clock: systemClock,
  });

export const startWorkbench = async (folder: string): Promise<Workbench> => {
  const keyFile = join(folder, 'seal.pem');
  const [standIn, databaseProcess, signer] = await Promise.all([
    startRegisterStandIn({}),
    startDatabase(join(folder, 'data')),
    fileReportSigner(keyFile),
  ]);
  const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
  const config = { endpoint: databaseProcess.endpoint, region: 'local', credentials };
  await ensureTables(config, localTables);
  const db = database(config);
  const fonts = { directory: fontsFolder() };
  const printer = chromiumPrinter({ ...sparticuzChromium(), fonts });
  return {
    folder,
    keyFile,
    db,
    tables: localTables,
    store: dynamodbAssessmentStore(db, localTables),
    archive: archiveIn(folder),
    signer,
    renderer: printedReports(printer),
    registers: standInRegisters(standIn).registers,
    async close() {
      await Promise.all([printer.close(), standIn.close()]);
      db.destroy();
      await databaseProcess.close();
    },
  };
};
