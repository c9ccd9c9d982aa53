import { startRegisterStandIn } from '#local/registers/register-stand-in.ts';
import { standInRegisters } from '#local/registers-for.ts';
import { companyDirectoryContract } from './company-directory.ts';

companyDirectoryContract('Recherche d’entreprises', async () => {
  const standIn = await startRegisterStandIn({});
  return {
    directory: standInRegisters(standIn).directory,
    breakDown: () => standIn.setFault({ kind: 'status', status: 503 }),
    close: () => standIn.close(),
  };
});
