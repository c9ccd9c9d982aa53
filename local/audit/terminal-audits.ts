import { join } from 'node:path';
import { folderAuditStore } from '#adapters/node/folder-audit-store.ts';
import type { SealIndex } from '#core/ports/seal-index.ts';

/** Where audits that were run at a terminal are kept, beside the data of the platform. */
export const terminalAuditsFile = (dataFolder: string): string =>
  join(dataFolder, 'audits', 'audits.json');

/** The objects of sealed reports: those of the platform, so that it finds what a terminal sealed. */
export const sealedObjectsFolder = (dataFolder: string): string => join(dataFolder, 'objects');

/** The seal of an audit that was run at a terminal, by the token that its QR code carries. */
export const terminalSealOf =
  (dataFolder: string): SealIndex =>
  async (token) => {
    const store = await folderAuditStore(terminalAuditsFile(dataFolder));
    return await store.sealUnder(token);
  };
