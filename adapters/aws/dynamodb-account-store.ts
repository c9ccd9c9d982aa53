import { PutCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';
import type { Membership, Person, PersonId } from '#core/domain/account.ts';
import type { AccountStore } from '#core/ports/account-store.ts';
import { cancellationsOf, conditionFailed, type Database, type Tables } from './dynamodb.ts';
import { transactWithTrail } from './dynamodb-trail.ts';

const personPartition = (id: PersonId): string => `PERSON#${id}`;

const personItem = (person: Person) => ({ pk: personPartition(person.id), sk: 'PERSON', person });

const membershipItem = (membership: Membership) => ({
  pk: personPartition(membership.personId),
  sk: `MEMBERSHIP#${membership.accountId}`,
  membership,
});

/** One partition a person: who they are, and the accounts that they belong to. */
export const dynamodbAccountStore = (db: Database, tables: Tables): AccountStore => {
  const sorted = async (personId: PersonId, prefix: string) => {
    const { Items = [] } = await db.send(
      new QueryCommand({
        TableName: tables.state,
        KeyConditionExpression: 'pk = :pk AND begins_with(sk, :prefix)',
        ExpressionAttributeValues: { ':pk': personPartition(personId), ':prefix': prefix },
        ConsistentRead: true,
      }),
    );
    return Items;
  };
  const put = async (item: Record<string, unknown>): Promise<void> => {
    await db.send(new PutCommand({ TableName: tables.state, Item: item }));
  };
  return {
    async membershipsOf(personId) {
      return (await sorted(personId, 'MEMBERSHIP#')).map(
        (item) => item['membership'] as Membership,
      );
    },
    async findPerson(personId) {
      const [item] = await sorted(personId, 'PERSON');
      return item ? (item['person'] as Person) : null;
    },
    saveMembership: (membership) => put(membershipItem(membership)),
    savePerson: (person) => put(personItem(person)),

    async createPersonalAccount(person, account, entry) {
      const membership: Membership = {
        accountId: account.id,
        accountName: account.name,
        personId: person.id,
        role: 'admin',
      };
      const first = { pk: personPartition(person.id), sk: 'FIRST_SIGN_IN', accountId: account.id };
      const items = [
        personItem(person),
        membershipItem(membership),
        { pk: `ACCOUNT#${account.id}`, sk: 'ACCOUNT', account },
      ];
      const absent = 'attribute_not_exists(pk)';
      const writes = [
        { Put: { TableName: tables.state, Item: first, ConditionExpression: absent } },
        ...items.map((Item) => ({ Put: { TableName: tables.state, Item } })),
      ];
      try {
        await transactWithTrail(db, tables, writes, entry);
        return 'created';
      } catch (error) {
        if (conditionFailed(cancellationsOf(error)?.[0])) return 'already-there';
        throw error;
      }
    },
  };
};
