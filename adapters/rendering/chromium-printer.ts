import type { Instant } from '#core/domain/time.ts';
import { compactPdf } from './compact-pdf.ts';
import { type FontOptions, interFontFaces } from './inter-font.ts';
import { limiter } from './limiter.ts';
import { withMetadata } from './pdf-metadata.ts';
import { readPdfObjects } from './pdf-objects.ts';
import { printPage } from './print-page.ts';
import type { PrintableDocument } from './printable-document.ts';
import { RenderError } from './render-error.ts';
import { type WarmBrowser, warmBrowser } from './warm-browser.ts';

export interface ChromiumPrinterOptions {
  readonly executablePath: () => Promise<string>;
  readonly args: readonly string[];
  readonly fonts: FontOptions;
  /** Prints at the same time. Each costs memory: two unless told. */
  readonly concurrency?: number;
  readonly timeoutMilliseconds?: number;
}

/** What a reader finds among the properties of the file. */
export interface PrintedUnder {
  readonly token: string;
  readonly issuedAt: Instant;
}

export interface ChromiumPrinter {
  /** A compact PDF with its metadata. `make` gets `@font-face` rules with data addresses. */
  readonly print: (
    make: (fontFaces: string) => PrintableDocument | Promise<PrintableDocument>,
    under: PrintedUnder,
  ) => Promise<Uint8Array<ArrayBuffer>>;
  readonly close: () => Promise<void>;
  /** Of the browser, so that a supervisor can end an orphan; null while none runs. */
  readonly pid: () => number | null;
}

const printOnce = async (
  warm: WarmBrowser,
  source: string,
  timeout: number,
): Promise<Uint8Array> => {
  const browser = await warm.acquire();
  try {
    return await printPage(browser, source, timeout);
  } catch (error) {
    warm.discard(browser);
    throw error;
  }
};

/** Printing changes nothing outside, so a browser that died under it costs one more try. */
const print = async (
  warm: WarmBrowser,
  { source }: PrintableDocument,
  timeout: number,
): Promise<Uint8Array> => {
  try {
    return await printOnce(warm, source, timeout);
  } catch (error) {
    if (!(error instanceof RenderError) || error.code !== 'PRINT_FAILED') throw error;
    return printOnce(warm, source, timeout);
  }
};

/** Prints with one warm browser. */
export const chromiumPrinter = (options: ChromiumPrinterOptions): ChromiumPrinter => {
  const { executablePath, args, fonts, concurrency = 2, timeoutMilliseconds = 20_000 } = options;
  const warm = warmBrowser({ executablePath, args, timeoutMilliseconds });
  const limited = limiter(concurrency);
  let fontFaces: Promise<string> | null = null;

  const readFonts = (): Promise<string> => {
    fontFaces ??= interFontFaces(fonts).catch((error: unknown) => {
      fontFaces = null;
      throw error;
    });
    return fontFaces;
  };

  return {
    print: (make, { token, issuedAt }) =>
      limited(async () => {
        const document = await make(await readFonts());
        const printed = await print(warm, document, timeoutMilliseconds);
        const { title, subject } = document;
        const metadata = { title, subject, keywords: `Probant, ${token}`, issuedAt };
        return compactPdf(withMetadata(readPdfObjects(printed), metadata));
      }),
    close: warm.close,
    pid: warm.pid,
  };
};
