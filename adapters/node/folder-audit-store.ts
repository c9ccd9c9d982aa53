import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { AuditStore } from '#core/ports/audit-store.ts';
import { type AuditRecords, memoryAuditStore, noRecords } from './memory-audit-store.ts';

const nested = (records: AuditRecords) => ({
  audits: [...records.audits],
  shards: [...records.shards].map(([name, shards]) => [name, [...shards]] as const),
  creations: [...records.creations],
  exemptions: [...records.exemptions],
  withdrawn: [...records.withdrawn],
  trail: records.trail,
});

const read = async (file: string): Promise<AuditRecords> => {
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  });
  if (text === null) return noRecords();
  const kept = JSON.parse(text) as ReturnType<typeof nested>;
  return {
    audits: new Map(kept.audits),
    shards: new Map(kept.shards.map(([name, shards]) => [name, new Map(shards)])),
    creations: new Map(kept.creations),
    exemptions: new Map(kept.exemptions),
    withdrawn: new Map(kept.withdrawn),
    trail: kept.trail,
  };
};

/** Whole or not at all: a crash leaves the file that was there. */
const write = async (file: string, records: AuditRecords): Promise<void> => {
  await mkdir(dirname(file), { recursive: true, mode: 0o700 });
  const draft = `${file}.${process.pid}`;
  await writeFile(draft, JSON.stringify(nested(records)), { mode: 0o600, flush: true });
  await rename(draft, file);
};

/** Progress is not worth a write: who starts again collects again. */
const lasting = [
  'open',
  'saveSummary',
  'saveSeal',
  'end',
  'remove',
  'grantExemption',
  'revokeExemption',
] as const satisfies readonly (keyof AuditStore)[];

/** Audits in a file of one person's machine, for the command line: one process at a time writes it. */
export const folderAuditStore = async (file: string): Promise<AuditStore> => {
  const records = await read(file);
  const store = memoryAuditStore(records);
  let written: Promise<void> = Promise.resolve();
  const saving = lasting.map((name) => {
    const change = store[name] as (...given: readonly unknown[]) => Promise<unknown>;
    return [
      name,
      async (...given: readonly unknown[]) => {
        const answer = await change(...given);
        // One after the other: the last one to be written holds all changes.
        written = written.then(() => write(file, records));
        await written;
        return answer;
      },
    ] as const;
  });
  return {
    ...store,
    ...(Object.fromEntries(saving) as Pick<AuditStore, (typeof lasting)[number]>),
  };
};
