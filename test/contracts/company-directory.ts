import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CompanyDirectory } from '#core/ports/company-directory.ts';
import { RegisterError } from '#core/ports/supplier-register.ts';

export interface RunningDirectory {
  readonly directory: CompanyDirectory;
  /** From now on the register behind it answers 503. */
  breakDown(): void;
  close(): Promise<void>;
}

/** Over the fictional companies of the stand-in. */
export const companyDirectoryContract = (
  name: string,
  start: () => Promise<RunningDirectory>,
): void => {
  describe(`company directory: ${name}`, () => {
    let running: RunningDirectory;
    const search = (text: string) => running.directory.search(text);

    beforeAll(async () => {
      running = await start();
    });
    afterAll(() => running.close());

    it.each(['boulangerie saint-aurélien', 'BOULANGERIE SAINT AURELIEN', '001682665'])(
      'finds a company by «%s»',
      async (text) => {
        expect(await search(text)).toEqual([
          {
            siren: '001682665',
            name: 'BOULANGERIE SAINT-AURÉLIEN',
            state: 'active',
            activity: '10.71C',
            city: 'LIMOGES',
            partialDiffusion: false,
          },
        ]);
      },
    );

    it('does not name whoever opposed it', async () => {
      const [card] = await search('001555556');
      expect(card).toMatchObject({ name: null, partialDiffusion: true });
    });

    it('finds nothing without inventing anything', async () => {
      expect(await search('entreprise qui n’existe pas')).toEqual([]);
      expect(await search('?')).toEqual([]);
    });

    it('says when it cannot look, instead of finding nothing', async () => {
      running.breakDown();
      await expect(search('boulangerie')).rejects.toBeInstanceOf(RegisterError);
    });
  });
};
