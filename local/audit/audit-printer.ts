import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { chromiumPrinter } from '#adapters/rendering/chromium-printer.ts';
import { printedAudits } from '#adapters/rendering/printed-audits.ts';
import { sparticuzChromium } from '#adapters/rendering/sparticuz-chromium.ts';
import type { AuditRenderer } from '#core/ports/audit-rendering.ts';
import type { Catalogue } from '#core/ports/catalogue.ts';

export const fontsFolder = (): string => {
  const manifest = createRequire(import.meta.url).resolve('@fontsource/inter/package.json');
  return join(dirname(manifest), 'files');
};

/** Prints reports of audits with the packaged browser, which starts at the first one. */
export const auditPrinter = (
  catalogue: Catalogue,
): { readonly renderer: AuditRenderer; close(): Promise<void> } => {
  const printer = chromiumPrinter({ ...sparticuzChromium(), fonts: { directory: fontsFolder() } });
  return { renderer: printedAudits(printer, catalogue), close: printer.close };
};
