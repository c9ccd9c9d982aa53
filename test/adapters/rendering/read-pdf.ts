import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';

/** Plain objects, and those inside object streams, as one text: enough to look for tags and keys. */
export const structureOf = (pdf: Uint8Array): string => {
  const bytes = Buffer.from(pdf);
  const text = bytes.toString('latin1');
  const packed = [...text.matchAll(/\/Type \/ObjStm[^>]*\/Length (\d+)>> stream\n/g)].map(
    (found) => {
      const start = found.index + found[0].length;
      return inflateSync(bytes.subarray(start, start + Number(found[1]))).toString('latin1');
    },
  );
  return text + packed.join('\n');
};

/** Runs a program of poppler on the file; null where poppler is not installed. */
export const poppler = (
  program: 'pdftotext' | 'pdfinfo' | 'pdffonts',
  pdf: Uint8Array,
  ...options: readonly string[]
): string | null => {
  const folder = mkdtempSync(join(tmpdir(), 'report-'));
  const file = join(folder, 'report.pdf');
  try {
    writeFileSync(file, pdf);
    const last = program === 'pdftotext' ? ['-'] : [];
    const stdio = ['ignore', 'pipe', 'ignore'] as ['ignore', 'pipe', 'ignore'];
    return execFileSync(program, [...options, file, ...last], { encoding: 'utf8', stdio });
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
