import type { CompanyDirectory } from '#core/ports/company-directory.ts';
import type { GroupHandlers } from '../http/serve-group.ts';

export const companyHandlers = (directory: CompanyDirectory): GroupHandlers<'companies'> => ({
  'companies.search': async ({ query }) => {
    const cards = await directory.search(query.q);
    return { body: { companies: cards.map((card) => ({ ...card })) } };
  },
});
