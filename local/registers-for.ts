import { systemClock } from '#adapters/node/system-clock.ts';
import type { RegistersInService } from '#adapters/registries/registers-in-service.ts';
import { publicAddresses, registersInService } from '#adapters/registries/registers-in-service.ts';

/** The real registers; INSEE's own when a key is set. */
export const liveRegisters = (): RegistersInService =>
  registersInService({
    addresses: publicAddresses,
    clock: systemClock,
    inseeApiKey: process.env['INSEE_API_KEY'] ?? null,
  });

/** Fictional companies over HTTP, in the registers' exact wire formats. */
export const standInRegisters = (url: string, timeoutMs = 2_000): RegistersInService =>
  registersInService({
    addresses: {
      rechercheEntreprises: `${url}/recherche-entreprises`,
      insee: `${url}/insee`,
      bodacc: `${url}/bodacc`,
      vies: `${url}/vies/rest-api`,
    },
    clock: systemClock,
    inseeApiKey: null,
    timeoutMs,
  });
