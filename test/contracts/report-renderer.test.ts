import { fileURLToPath } from 'node:url';
import { chromiumReportRenderer } from '#adapters/rendering/chromium-report-renderer.ts';
import { sparticuzChromium } from '#adapters/rendering/sparticuz-chromium.ts';
import { reportRendererContract } from './report-renderer.ts';

const directory = fileURLToPath(
  new URL('../../node_modules/@fontsource/inter/files', import.meta.url),
);

reportRendererContract('Chromium', () =>
  Promise.resolve(chromiumReportRenderer({ ...sparticuzChromium(), fonts: { directory } })),
);
