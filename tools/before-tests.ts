import { sparticuzChromium } from '#adapters/rendering/sparticuz-chromium.ts';
import { ensureWebBundle } from '#local/web-bundle.ts';

// Test files run in processes of their own: none of them may meet a browser half unpacked.
await Promise.all([sparticuzChromium().executablePath(), ensureWebBundle()]);
