import { derived } from '#core/domain/fact.ts';
import { collects } from '../collects.ts';
import { theOnly } from '../listing.ts';
import { allOf } from '../lookup.ts';
import { arnOf } from '../place.ts';
import { plans } from './plan.ts';

const allPlans = allOf(plans);

export const region = collects('aws.backup.region', theOnly, (_, place) =>
  arnOf(place, 'backup', 'region'),
).join({ allPlans }, { plans: (found) => derived(found, (read) => read.allPlans.length) });
