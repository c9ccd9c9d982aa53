import type { ReportContent, ReportRenderer } from '#core/ports/report-renderer.ts';
import { compactPdf } from './compact-pdf.ts';
import { type FontOptions, interFontFaces } from './inter-font.ts';
import { limiter } from './limiter.ts';
import { withMetadata } from './pdf-metadata.ts';
import { readPdfObjects } from './pdf-objects.ts';
import { printPage } from './print-page.ts';
import { RenderError } from './render-error.ts';
import { type ReportDocument, reportDocument } from './report/document.ts';
import { type WarmBrowser, warmBrowser } from './warm-browser.ts';

export interface ChromiumReportRendererOptions {
  readonly executablePath: () => Promise<string>;
  readonly args: readonly string[];
  readonly fonts: FontOptions;
  /** Renders at the same time. Each costs memory: two unless told. */
  readonly concurrency?: number;
  readonly timeoutMilliseconds?: number;
}

export interface ChromiumReportRenderer extends ReportRenderer {
  close(): Promise<void>;
  /** Of the browser, so that a supervisor can end an orphan; null while none runs. */
  pid(): number | null;
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
  { source }: ReportDocument,
  timeout: number,
): Promise<Uint8Array> => {
  try {
    return await printOnce(warm, source, timeout);
  } catch (error) {
    if (!(error instanceof RenderError) || error.code !== 'PRINT_FAILED') throw error;
    return printOnce(warm, source, timeout);
  }
};

/** Renders reports with one warm browser. */
export const chromiumReportRenderer = (
  options: ChromiumReportRendererOptions,
): ChromiumReportRenderer => {
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
    render: (content: ReportContent) =>
      limited(async () => {
        const report = reportDocument(content, await readFonts());
        const printed = await print(warm, report, timeoutMilliseconds);
        const { token } = content.assessment;
        const { issuedAt } = content;
        const { title, subject } = report;
        const metadata = { title, subject, keywords: `Probant, ${token}`, issuedAt };
        return compactPdf(withMetadata(readPdfObjects(printed), metadata));
      }),
    close: warm.close,
    pid: warm.pid,
  };
};
