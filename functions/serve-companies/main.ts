import { publicAddresses, registersInService } from '#adapters/registries/registers-in-service.ts';
import { behindEdge } from '../http/behind-edge.ts';
import { serveGroup } from '../http/serve-group.ts';
import { readEnv } from '../read-env.ts';
import { sessionApi } from '../session/main.ts';
import { serveCompaniesEnv } from './env.ts';
import { companyHandlers } from './handler.ts';

const env = readEnv(serveCompaniesEnv);
const api = sessionApi(env);
const rechercheEntreprises = env.RECHERCHE_ENTREPRISES_URL ?? publicAddresses.rechercheEntreprises;

const { directory } = registersInService({
  addresses: { ...publicAddresses, rechercheEntreprises },
  clock: api.clock,
  inseeApiKey: null,
});

export const handler = behindEdge(env.EDGE_SECRET, serveGroup(api, companyHandlers(directory)));
