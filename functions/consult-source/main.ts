import { S3Client } from '@aws-sdk/client-s3';
import { s3ObjectArchive } from '#adapters/aws/s3-object-archive.ts';
import { publicAddresses, registersInService } from '#adapters/registries/registers-in-service.ts';
import { consultSource } from '#core/usecases/consult-source.ts';
import { pipelineStep } from '../pipeline/main.ts';
import { readEnv } from '../read-env.ts';
import { consultSourceEnv } from './env.ts';
import { consultSourceHandler } from './handler.ts';

const env = readEnv(consultSourceEnv);
const ports = pipelineStep(env);

const { registers } = registersInService({
  addresses: {
    rechercheEntreprises: env.RECHERCHE_ENTREPRISES_URL ?? publicAddresses.rechercheEntreprises,
    insee: env.INSEE_URL ?? publicAddresses.insee,
    bodacc: env.BODACC_URL ?? publicAddresses.bodacc,
    vies: env.VIES_URL ?? publicAddresses.vies,
  },
  clock: ports.clock,
  inseeApiKey: env.INSEE_API_KEY ?? null,
});
const archive = s3ObjectArchive(new S3Client(), env.ARCHIVE_BUCKET, ports.clock);

export const handler = consultSourceHandler(consultSource({ ...ports, registers, archive }));
