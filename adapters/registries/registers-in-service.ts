import type { Clock } from '#core/ports/clock.ts';
import type { CompanyDirectory } from '#core/ports/company-directory.ts';
import type { SupplierRegister } from '#core/ports/supplier-register.ts';
import { bodacc } from './bodacc.ts';
import { inseeSirene } from './insee-sirene.ts';
import { rechercheEntreprises } from './recherche-entreprises.ts';
import { vies } from './vies.ts';

export interface RegisterAddresses {
  readonly rechercheEntreprises: string;
  readonly insee: string;
  readonly bodacc: string;
  readonly vies: string;
}

/** Where the real registers answer. */
export const publicAddresses: RegisterAddresses = {
  rechercheEntreprises: 'https://recherche-entreprises.api.gouv.fr',
  insee: 'https://api.insee.fr/api-sirene/3.11',
  bodacc: 'https://bodacc-datadila.opendatasoft.com',
  vies: 'https://ec.europa.eu/taxation_customs/vies/rest-api',
};

export interface RegisterSettings {
  readonly addresses: RegisterAddresses;
  readonly clock: Clock;
  /** With a key, SIRENE comes from INSEE with its periods. */
  readonly inseeApiKey: string | null;
  /** Instead of the patience that each register is known to need. */
  readonly timeoutMs?: number;
}

export interface RegistersInService {
  readonly registers: {
    readonly sirene: SupplierRegister<'sirene'>;
    readonly bodacc: SupplierRegister<'bodacc'>;
    readonly vies: SupplierRegister<'vies'>;
  };
  readonly directory: CompanyDirectory;
}

/** VIES asks the member state and is slow; the national registers answer within a second or not at all. */
const usualTimeouts = { sirene: 6_000, bodacc: 10_000, vies: 20_000 };

export const registersInService = (settings: RegisterSettings): RegistersInService => {
  const { addresses, clock, inseeApiKey, timeoutMs } = settings;
  const access = (baseUrl: string, usual: number) => ({
    baseUrl,
    clock,
    timeoutMs: timeoutMs ?? usual,
  });
  const keyless = rechercheEntreprises(
    access(addresses.rechercheEntreprises, usualTimeouts.sirene),
  );
  const insee = access(addresses.insee, usualTimeouts.sirene);
  return {
    directory: keyless,
    registers: {
      sirene: inseeApiKey ? inseeSirene({ ...insee, apiKey: inseeApiKey }) : keyless,
      bodacc: bodacc(access(addresses.bodacc, usualTimeouts.bodacc)),
      vies: vies(access(addresses.vies, usualTimeouts.vies)),
    },
  };
};
