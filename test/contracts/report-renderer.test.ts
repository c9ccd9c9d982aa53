import { fileURLToPath } from 'node:url';
import { sparticuzChromium } from '#adapters/rendering/sparticuz-chromium.ts';
import { chromiumReports } from '#test/adapters/rendering/chromium-reports.ts';
import { reportRendererContract } from './report-renderer.ts';

const directory = fileURLToPath(
  new URL('../../node_modules/@fontsource/inter/files', import.meta.url),
);

reportRendererContract('Chromium', () =>
  Promise.resolve(chromiumReports({ ...sparticuzChromium(), fonts: { directory } })),
);
