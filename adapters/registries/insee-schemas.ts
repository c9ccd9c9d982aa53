import { z } from 'zod';
import { companyCategory, optionalDay, optionalText, sirenText } from './wire-schemas.ts';

export const unitPeriod = z.looseObject({
  dateDebut: optionalDay,
  dateFin: optionalDay,
  etatAdministratifUniteLegale: z.enum(['A', 'C']),
  changementEtatAdministratifUniteLegale: z.boolean().nullish(),
  denominationUniteLegale: optionalText,
  nomUniteLegale: optionalText,
  nomUsageUniteLegale: optionalText,
  categorieJuridiqueUniteLegale: optionalText,
  activitePrincipaleUniteLegale: optionalText,
  nicSiegeUniteLegale: optionalText,
});

export const uniteLegale = z.looseObject({
  siren: sirenText,
  statutDiffusionUniteLegale: z.enum(['O', 'P', 'N']).nullish(),
  dateCreationUniteLegale: optionalDay,
  prenomUsuelUniteLegale: optionalText,
  prenom1UniteLegale: optionalText,
  categorieEntreprise: companyCategory,
  dateDernierTraitementUniteLegale: optionalText,
  periodesUniteLegale: z.array(unitPeriod).min(1),
});

export const unitAnswer = z.looseObject({ uniteLegale });

const establishment = z.looseObject({
  siret: z.string().regex(/^\d{14}$/),
  adresseEtablissement: z
    .looseObject({
      numeroVoieEtablissement: optionalText,
      typeVoieEtablissement: optionalText,
      libelleVoieEtablissement: optionalText,
      codePostalEtablissement: optionalText,
      libelleCommuneEtablissement: optionalText,
    })
    .nullish(),
  periodesEtablissement: z
    .array(z.looseObject({ etatAdministratifEtablissement: z.enum(['A', 'F']) }))
    .min(1),
});

/** One establishment, or a list where the register holds duplicates. */
export const establishmentAnswer = z
  .union([
    z.looseObject({ etablissement: establishment }),
    z.looseObject({ etablissements: z.array(establishment) }),
  ])
  .transform((answer) =>
    'etablissement' in answer
      ? [answer.etablissement as Establishment]
      : (answer.etablissements as readonly Establishment[]),
  );

/** Errors of the register itself have a header; those of its gateway have none. */
export const errorAnswer = z.looseObject({
  header: z.looseObject({ statut: z.int(), message: optionalText }),
});

export type UniteLegale = z.infer<typeof uniteLegale>;
export type WirePeriod = z.infer<typeof unitPeriod>;
export type Establishment = z.infer<typeof establishment>;
