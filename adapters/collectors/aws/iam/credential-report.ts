import { setTimeout as pause } from 'node:timers/promises';
import { known } from '#core/domain/fact.ts';
import type { Listing } from '../listing.ts';
import { allOf, following } from '../lookup.ts';
import type { Place } from '../place.ts';
import { actionsOf } from '../service.ts';
import { type CredentialRow, credentialRowsIn } from './credential-row.ts';
import { iam } from './service.ts';

/** A report takes seconds, in an account of thousands of users a minute. */
const mostTries = 30;
const waitMilliseconds = 2000;

/** Has a report made. Where that is refused the last one is read: IAM keeps none over four hours. */
const haveItMade = async ({ caller, region }: Place, wait: () => Promise<unknown>) => {
  for (let tries = 1; tries <= mostTries; tries += 1) {
    const answer = await caller.ask(iam, 'GenerateCredentialReport', {}, region);
    if (!answer.ok || answer.value.State === 'COMPLETE') return;
    if (tries < mostTries) await wait();
  }
};

/** The lines of the credential report. `wait`: between two looks at whether it is made. */
export const credentialRows = (wait: () => Promise<unknown>): Listing<CredentialRow> => ({
  actions: [
    ...actionsOf(iam, 'GenerateCredentialReport'),
    ...actionsOf(iam, 'GetCredentialReport'),
  ],
  async *in(place) {
    await haveItMade(place, wait);
    const answer = await place.caller.ask(iam, 'GetCredentialReport', {}, place.region);
    if (!answer.ok) yield { failure: answer.failure, within: null };
    else {
      const report = new TextDecoder().decode(answer.value.Content);
      for (const item of credentialRowsIn(report)) yield { item };
    }
  },
});

/** By ARN. A user who was made after the report has no line in it. */
export const credentialReport = following(
  allOf(credentialRows(() => pause(waitMilliseconds))),
  (rows) => known<ReadonlyMap<string, CredentialRow>>(new Map(rows.map((row) => [row.arn, row]))),
);
