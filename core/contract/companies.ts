import { z } from 'zod';
import { siren } from './wire.ts';

export const companyQuery = z.strictObject({ q: z.string().trim().min(3).max(120) });

export const companyCard = z.object({
  siren,
  name: z.string().nullable().describe('Null when the unit opposed its diffusion'),
  state: z.enum(['active', 'ceased']),
  activity: z.string().nullable(),
  city: z.string().nullable(),
  partialDiffusion: z.boolean(),
});
export type CompanyCardBody = z.infer<typeof companyCard>;

export const companyList = z.object({ companies: z.array(companyCard) });
