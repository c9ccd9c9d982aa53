import { expect, it } from 'vitest';
import { settings } from '#adapters/collectors/aws/account/settings.ts';
import { known, unread } from '#core/domain/fact.ts';
import { factsFound, type Script } from './scripted-account.ts';

const id = 'arn:aws:account::111122223333:settings';
const factsWith = async (script: Script) => (await factsFound(settings, script))[id] ?? {};

it('regions that somebody enabled are told, those of the Union apart', async () => {
  const Regions = ['eu-south-1', 'eu-central-2', 'ap-east-1', 'eu-south-2'].map((RegionName) => ({
    RegionName,
  }));
  const { optedInRegionsOutsideUnion } = await factsWith({ ListRegions: { Regions } });
  expect(optedInRegionsOutsideUnion).toEqual(known(['eu-central-2', 'ap-east-1']));
});

it('a contact that could not be read is unknown, and so is whether they differ', async () => {
  const GetAlternateContact = ({ AlternateContactType: type }: { AlternateContactType: string }) =>
    type === 'SECURITY' ? { AlternateContact: { EmailAddress: 'a@example.com' } } : 'AccessDenied';
  const facts = await factsWith({ GetAlternateContact });
  expect(facts['hasSecurityContact']).toEqual(known(true));
  expect(facts['hasBillingContact']).toEqual(unread('denied'));
  expect(facts['contactsAreDistinct']).toEqual(unread('denied'));
});
