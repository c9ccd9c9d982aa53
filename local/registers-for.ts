import { systemClock } from '#adapters/node/system-clock.ts';
import type { RegistersInService } from '#adapters/registries/registers-in-service.ts';
import { publicAddresses, registersInService } from '#adapters/registries/registers-in-service.ts';
import type { RegisterStandIn } from './registers/register-stand-in.ts';

/** The real registers; INSEE's own when a key is set. */
export const liveRegisters = (): RegistersInService =>
  registersInService({
    addresses: publicAddresses,
    clock: systemClock,
    inseeApiKey: process.env['INSEE_API_KEY'] ?? null,
  });

/** Fictional companies over HTTP, in the registers' exact wire formats. */
export const standInRegisters = (
  { baseUrls }: Pick<RegisterStandIn, 'baseUrls'>,
  timeoutMs = 2_000,
): RegistersInService =>
  registersInService({
    addresses: {
      rechercheEntreprises: baseUrls['recherche-entreprises'],
      insee: baseUrls.insee,
      bodacc: baseUrls.bodacc,
      vies: baseUrls.vies,
    },
    clock: systemClock,
    inseeApiKey: null,
    timeoutMs,
  });
