import {
  type ChromiumPrinterOptions,
  chromiumPrinter,
} from '#adapters/rendering/chromium-printer.ts';
import { printedReports } from '#adapters/rendering/printed-reports.ts';

/** The renderer of reports with the browser that it prints with. */
export const chromiumReports = (options: ChromiumPrinterOptions) => {
  const printer = chromiumPrinter(options);
  return { ...printedReports(printer), close: printer.close, pid: printer.pid };
};
