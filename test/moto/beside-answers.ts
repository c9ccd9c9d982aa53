/** What moto cannot be told of the one user that every account is born with. */
export interface RootUser {
  readonly hasMfa: boolean;
}

const ec2Answer = (action: string, answer: string): string =>
  `<${action}Response xmlns="http://ec2.amazonaws.com/doc/2016-11-15/"><requestId>test</requestId>${answer}</${action}Response>`;

/** Of an account that blocks neither gateways nor public snapshots: moto knows none of these. */
const ec2Answers: Readonly<Record<string, string>> = {
  DescribeVpcBlockPublicAccessOptions:
    '<vpcBlockPublicAccessOptions><state>default-state</state><internetGatewayBlockMode>off</internetGatewayBlockMode></vpcBlockPublicAccessOptions>',
  DescribeVpcBlockPublicAccessExclusions: '<vpcBlockPublicAccessExclusionSet/>',
  GetSnapshotBlockPublicAccessState: '<state>unblocked</state>',
};

/** In place of moto; null: moto answers. */
export const answerBeside = (action: string): string | null => {
  const answer = ec2Answers[action];
  return answer === undefined ? null : ec2Answer(action, answer);
};

const yesterday = (): string =>
  `${new Date(Date.now() - 86_400_000).toISOString().slice(0, 19)}+00:00`;

/** As IAM writes it: of the root user's password it tells the last use and nothing else. */
const rootLine = ({ hasMfa }: RootUser): string => {
  const key = 'false,N/A,N/A,N/A,N/A';
  const certificate = 'false,N/A';
  return [
    '<root_account>,arn:aws:iam::123456789012:root,2019-03-04T08:15:00+00:00',
    `not_supported,${yesterday()},not_supported,not_supported,${hasMfa}`,
    key,
    key,
    certificate,
    certificate,
  ].join(',');
};

/** Moto's report begins with the columns of IAM's: the root user stands below them. */
const withRootLine = (content: string, root: RootUser): string => {
  const [columns = '', ...users] = Buffer.from(content, 'base64').toString().split('\n');
  const width = columns.split(',').length;
  const line = rootLine(root);
  if (line.split(',').length !== width) throw new Error('moto has other columns');
  return Buffer.from([columns, line, ...users].join('\n')).toString('base64');
};

const amendments: Readonly<Record<string, (answer: string, root: RootUser) => string>> = {
  GetCredentialReport: (answer, root) =>
    answer.replace(/(?<=<Content>)[^<]+/, (content) => withRootLine(content, root)),
  GetAccountSummary: (answer, { hasMfa }) =>
    answer
      .replace(/(?<=<key>AccountMFAEnabled<\/key><value>)\d/, String(Number(hasMfa)))
      .replace(
        '</SummaryMap>',
        '<entry><key>AccountPasswordPresent</key><value>1</value></entry></SummaryMap>',
      ),
};

/** Moto's own answer, and what it leaves out; null: the answer stays. */
export const amendmentOf = (action: string): ((answer: string, root: RootUser) => string) | null =>
  amendments[action] ?? null;
