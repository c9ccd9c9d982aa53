import type { ResponseOf } from '#core/contract/routes.ts';
import type { Token } from '#core/domain/seal.ts';
import type { ReportSigner } from '#core/ports/report-signer.ts';
import type { VerifySeal } from '#core/usecases/verify-seal.ts';
import { ProblemError } from '../http/problem-error.ts';
import type { GroupHandlers } from '../http/serve-group.ts';

interface UseCases {
  readonly verify: VerifySeal;
  readonly signer: ReportSigner;
  readonly rules: () => Promise<ResponseOf<'verification.rules'>>;
  /** Who seals, as a reader knows them. */
  readonly signerName: string;
}

export const verificationHandlers = (useCases: UseCases): GroupHandlers<'verification'> => ({
  'verification.verify': async ({ path }) => {
    const outcome = await useCases.verify(path.token as Token);
    if (outcome.kind === 'unknown') throw new ProblemError('not-found');
    const { kind, publicKey, checkedAt } = outcome;
    const common = { checkedAt, signer: useCases.signerName, publicKey };
    if (kind === 'withdrawn') {
      const { files, ...left } = outcome.left;
      return { body: { outcome: kind, ...common, ...left, files: [...files] } };
    }
    const { sealedAt, envelope } = outcome;
    return { body: { outcome: kind, ...common, sealedAt, envelope } };
  },

  'verification.keys': async () => ({
    body: { keys: [await useCases.signer.publicKey()] },
    headers: { 'cache-control': 'public, max-age=300' },
  }),

  'verification.rules': async () => ({ body: await useCases.rules() }),
});
