import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { type ChromiumPrinter, chromiumPrinter } from '#adapters/rendering/chromium-printer.ts';
import { sparticuzChromium } from '#adapters/rendering/sparticuz-chromium.ts';

const fontsFolder = (): string => {
  const manifest = createRequire(import.meta.url).resolve('@fontsource/inter/package.json');
  return join(dirname(manifest), 'files');
};

/** Prints with the packaged browser, which starts at the first report. */
export const localPrinter = (): ChromiumPrinter =>
  chromiumPrinter({ ...sparticuzChromium(), fonts: { directory: fontsFolder() } });
