import { systemClock } from '#adapters/node/system-clock.ts';
import { canonicalSha256 } from '#core/domain/canonical.ts';
import { judge } from '#core/domain/judge.ts';
import { verdictRules } from '#core/domain/rules/table.ts';
import { civilDateAt } from '#core/domain/time.ts';
import { type Measurement, rate } from './measurement.ts';
import { oneByOne } from './pace.ts';
import { readSignals, subject, withNotices } from './sample.ts';
import { median } from './statistics.ts';
import type { Workbench } from './workbench.ts';

const group = 'judge(), at the median';
const bounds = { count: 20_000, seconds: 0.6 };

export const measureJudging = async ({ registers }: Workbench): Promise<readonly Measurement[]> => {
  const signals = await readSignals(registers);
  const on = civilDateAt(systemClock.now());
  const measured: Measurement[] = [];
  const warming = withNotices(signals, 100);
  await oneByOne({ ...bounds, seconds: 1 }, () => judge(subject, warming, on));
  for (const count of [1, 10, 100, 1_000]) {
    const history = withNotices(signals, count);
    const durations = await oneByOne(bounds, () => judge(subject, history, on));
    const name = `${count} notice${count > 1 ? 's' : ''}`;
    measured.push({ group, name, figures: [rate(1000 / median(durations))] });
  }
  const hashing = await oneByOne(bounds, () => canonicalSha256(verdictRules));
  const name = 'of which the hash of the rules, alone';
  return [...measured, { group, name, figures: [rate(1000 / median(hashing))] }];
};
