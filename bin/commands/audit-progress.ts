import type { ShardProgress } from '#core/ports/audit-store.ts';
import { auditTexts } from './audit-texts.ts';

const width = 28;

const bar = (done: number, all: number): string => {
  const filled = all === 0 ? 0 : Math.round((done / all) * width);
  return `${'█'.repeat(filled)}${'░'.repeat(width - filled)}`;
};

const settled = ({ state }: ShardProgress): boolean =>
  state.state === 'collected' || state.state === 'not-collected';

/** Shows shards and calls as they come: a bar on a terminal, nothing where nobody looks. */
export const auditProgress = (language: 'fr' | 'en', output: NodeJS.WriteStream) => {
  const texts = auditTexts[language];
  const ended = new Map<string, number>();
  let planned = 0;
  const show = (text: string): void => {
    if (output.isTTY) output.write(`\r\u001b[2K${text}`);
  };
  show(texts.planning);
  return {
    planned(shards: number): void {
      planned = shards;
    },
    shard(progress: ShardProgress): void {
      const { state } = progress;
      if (settled(progress)) {
        ended.set(progress.shard, state.state === 'collected' ? state.manifest.calls : 0);
      }
      const calls = [...ended.values()].reduce((sum, one) => sum + one, 0);
      const counts = `${ended.size}/${planned} ${texts.shards} · ${calls} ${texts.calls}`;
      show(
        ended.size === planned
          ? `${bar(1, 1)} ${counts} · ${texts.judging}`
          : `${bar(ended.size, planned)} ${counts} · ${progress.shard}`,
      );
    },
    clear: () => show(''),
  };
};
