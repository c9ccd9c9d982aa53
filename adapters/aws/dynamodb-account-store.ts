import { PutCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';
import type { Account, Membership, Person, PersonId } from '#core/domain/account.ts';
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

type Connection = { readonly db: Database; readonly tables: Tables };

const itemsOf = async ({ db, tables }: Connection, personId: PersonId, prefix: string) => {
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

const put = async ({ db, tables }: Connection, Item: Record<string, unknown>): Promise<void> => {
  await db.send(new PutCommand({ TableName: tables.state, Item }));
};

/** The first write decides: a person gets one account however many requests come at once. */
const personalAccountWrites = ({ state }: Tables, person: Person, account: Account) => {
  const first = { pk: personPartition(person.id), sk: 'FIRST_SIGN_IN', accountId: account.id };
  const { id: accountId, name: accountName } = account;
  const items = [
    personItem(person),
    membershipItem({ accountId, accountName, personId: person.id, role: 'admin' }),
    { pk: `ACCOUNT#${accountId}`, sk: 'ACCOUNT', account },
  ];
  const ConditionExpression = 'attribute_not_exists(pk)';
  return [
    { Put: { TableName: state, Item: first, ConditionExpression } },
    ...items.map((Item) => ({ Put: { TableName: state, Item } })),
  ];
};

/** One partition a person: who they are, and the accounts that they belong to. */
export const dynamodbAccountStore = (db: Database, tables: Tables): AccountStore => {
  const connection = { db, tables };
  return {
    async membershipsOf(personId) {
      const items = await itemsOf(connection, personId, 'MEMBERSHIP#');
      return items.map((item) => item['membership'] as Membership);
    },
    async findPerson(personId) {
      const [item] = await itemsOf(connection, personId, 'PERSON');
      return item ? (item['person'] as Person) : null;
    },
    saveMembership: (membership) => put(connection, membershipItem(membership)),
    savePerson: (person) => put(connection, personItem(person)),

    async createPersonalAccount(person, account, entry) {
      try {
        const writes = personalAccountWrites(tables, person, account);
        await transactWithTrail(db, tables, writes, entry);
        return 'created';
      } catch (error) {
        if (conditionFailed(cancellationsOf(error)?.[0])) return 'already-there';
        throw error;
      }
    },
  };
};
