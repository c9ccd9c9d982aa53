/** A way to make a service run with a role that is passed to it. */
export interface Start {
  readonly service: string;
  /** All are needed. */
  readonly actions: readonly string[];
  /** The role must already be in an instance profile. */
  readonly needsProfile?: true;
}

const ways = (service: string, ...sets: readonly (readonly string[])[]): readonly Start[] =>
  sets.map((actions) => ({ service, actions }));

/** What a service runs for whoever starts it: code, a build, a template. */
export const starts: readonly Start[] = [
  ...ways(
    'lambda.amazonaws.com',
    ['lambda:CreateFunction', 'lambda:InvokeFunction'],
    ['lambda:CreateFunction', 'lambda:CreateEventSourceMapping'],
    ['lambda:CreateFunction', 'lambda:AddPermission'],
  ),
  { service: 'ec2.amazonaws.com', actions: ['ec2:RunInstances'], needsProfile: true },
  { service: 'ec2.amazonaws.com', actions: ['ec2:RequestSpotInstances'], needsProfile: true },
  ...ways('ec2.amazonaws.com', [
    'iam:CreateInstanceProfile',
    'iam:AddRoleToInstanceProfile',
    'ec2:RunInstances',
  ]),
  ...ways(
    'ecs-tasks.amazonaws.com',
    ['ecs:RegisterTaskDefinition', 'ecs:RunTask'],
    ['ecs:RegisterTaskDefinition', 'ecs:StartTask'],
    ['ecs:RegisterTaskDefinition', 'ecs:CreateService'],
  ),
  ...ways(
    'glue.amazonaws.com',
    ['glue:CreateDevEndpoint'],
    ['glue:CreateJob', 'glue:StartJobRun'],
    ['glue:CreateJob', 'glue:CreateTrigger'],
  ),
  ...ways(
    'cloudformation.amazonaws.com',
    ['cloudformation:CreateStack'],
    ['cloudformation:CreateStackSet', 'cloudformation:CreateStackInstances'],
  ),
  ...ways(
    'sagemaker.amazonaws.com',
    ['sagemaker:CreateNotebookInstance'],
    ['sagemaker:CreateTrainingJob'],
    ['sagemaker:CreateProcessingJob'],
  ),
  ...ways(
    'codebuild.amazonaws.com',
    ['codebuild:CreateProject', 'codebuild:StartBuild'],
    ['codebuild:CreateProject', 'codebuild:StartBuildBatch'],
  ),
  ...ways('tasks.apprunner.amazonaws.com', ['apprunner:CreateService']),
];
