import { systemClock } from '#adapters/node/system-clock.ts';
import { kilobytes, type Measurement, milliseconds } from './measurement.ts';
import { oneByOne } from './pace.ts';
import { accountOfBench, judgedAssessment, readSignals } from './sample.ts';
import { median, percentile } from './statistics.ts';
import type { Workbench } from './workbench.ts';

const group = 'PDF';

/** The first render starts the browser; the warm ones are what a second report costs. */
export const measureRendering = async ({
  registers,
  renderer,
}: Workbench): Promise<readonly Measurement[]> => {
  const signals = await readSignals(registers);
  const assessment = await judgedAssessment(signals, accountOfBench());
  const verificationUrl = `https://probant.example/verify/${assessment.token}`;
  const content = { assessment, signals, issuedAt: systemClock.now(), verificationUrl };
  const [cold = Number.NaN] = await oneByOne({ count: 1, seconds: 30 }, () =>
    renderer.render(content),
  );
  const warm = await oneByOne({ count: 20, seconds: 12 }, () => renderer.render(content));
  const { byteLength } = await renderer.render(content);
  return [
    { group, name: 'first, with the start of Chromium', figures: [milliseconds('', cold)] },
    {
      group,
      name: `warm, ${warm.length} times`,
      figures: [
        milliseconds('median', median(warm)),
        milliseconds('p95', percentile(warm, 0.95)),
        kilobytes('size', byteLength),
      ],
    },
  ];
};
