import {
  CreateTableCommand,
  type CreateTableCommandInput,
  DynamoDBClient,
  type DynamoDBClientConfig,
  ResourceInUseException,
} from '@aws-sdk/client-dynamodb';
import type { Tables } from '#adapters/aws/dynamodb.ts';

/** The tables of `lib/stacks/data-stack.ts`, for one machine. */
export const localTables: Tables = { state: 'probant-state', trail: 'probant-trail' };

const text = (name: string) => ({ AttributeName: name, AttributeType: 'S' as const });
const keys = [
  { AttributeName: 'pk', KeyType: 'HASH' as const },
  { AttributeName: 'sk', KeyType: 'RANGE' as const },
];

const definitions = ({ state, trail }: Tables): CreateTableCommandInput[] => [
  {
    TableName: state,
    BillingMode: 'PAY_PER_REQUEST',
    KeySchema: keys,
    AttributeDefinitions: ['pk', 'sk', 'inFlight', 'inFlightSince'].map(text),
    GlobalSecondaryIndexes: [
      {
        IndexName: 'in-flight',
        KeySchema: [
          { AttributeName: 'inFlight', KeyType: 'HASH' },
          { AttributeName: 'inFlightSince', KeyType: 'RANGE' },
        ],
        Projection: { ProjectionType: 'ALL' },
      },
    ],
  },
  {
    TableName: trail,
    BillingMode: 'PAY_PER_REQUEST',
    KeySchema: keys,
    AttributeDefinitions: ['pk', 'sk'].map(text),
  },
];

/** Makes the tables that are not there yet. */
export const ensureTables = async (config: DynamoDBClientConfig, tables: Tables): Promise<void> => {
  const client = new DynamoDBClient(config);
  for (const definition of definitions(tables)) {
    await client.send(new CreateTableCommand(definition)).catch((error: unknown) => {
      if (!(error instanceof ResourceInUseException)) throw error;
    });
  }
  client.destroy();
};
