import { healthyCompanies } from './companies-healthy.ts';
import { insolventCompanies } from './companies-insolvent.ts';
import { oddCompanies } from './companies-odd.ts';
import type { FictionalCompany } from './company.ts';

// SIRENs from 001 to 004: the old ones that begin with 0 carry the year of a register opened in
// 1954 at their third digit, so none reads 1 to 4. `000` would make the VAT number Monegasque.
export const companies: readonly FictionalCompany[] = [
  ...healthyCompanies,
  ...insolventCompanies,
  ...oddCompanies,
];

export const companyBySiren = (siren: string): FictionalCompany | undefined =>
  companies.find((company) => company.siren === siren);
