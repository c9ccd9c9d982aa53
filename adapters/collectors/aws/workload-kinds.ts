import { appService } from './apprunner/app-service.ts';
import { apprunner } from './apprunner/service.ts';
import { jobDefinition } from './batch/job-definition.ts';
import { batch } from './batch/service.ts';
import { agent } from './bedrock/agent.ts';
import { customModel } from './bedrock/custom-model.ts';
import { guardrail } from './bedrock/guardrail.ts';
import { knowledgeBase } from './bedrock/knowledge-base.ts';
import { regionSettings as bedrockRegionSettings } from './bedrock/region-settings.ts';
import { bedrock, bedrockAgent } from './bedrock/service.ts';
import { project } from './codebuild/project.ts';
import { codebuild } from './codebuild/service.ts';
import { sourceCredential } from './codebuild/source-credential.ts';
import { directory } from './directoryservice/directory.ts';
import { directoryservice } from './directoryservice/service.ts';
import { repository } from './ecr/repository.ts';
import { ecr } from './ecr/service.ts';
import { repository as publicRepository } from './ecrpublic/repository.ts';
import { ecrpublic } from './ecrpublic/service.ts';
import { cluster as ecsCluster } from './ecs/cluster.ts';
import { service as ecsService } from './ecs/ecs-service.ts';
import { ecs } from './ecs/service.ts';
import { taskDefinition } from './ecs/task-definition.ts';
import { cluster as eksCluster } from './eks/cluster.ts';
import { nodeGroup } from './eks/node-group.ts';
import { eks } from './eks/service.ts';
import { environment } from './elasticbeanstalk/environment.ts';
import { elasticbeanstalk } from './elasticbeanstalk/service.ts';
import { lambdaFunction } from './lambda/function.ts';
import { lambda } from './lambda/service.ts';
import { bucket as lightsailBucket } from './lightsail/bucket.ts';
import { database as lightsailDatabase } from './lightsail/database.ts';
import { instance as lightsailInstance } from './lightsail/instance.ts';
import { lightsail } from './lightsail/service.ts';
import { staticIp } from './lightsail/static-ip.ts';
import { domain as sagemakerDomain } from './sagemaker/domain.ts';
import { endpointConfig } from './sagemaker/endpoint-config.ts';
import { model } from './sagemaker/model.ts';
import { notebookInstance } from './sagemaker/notebook-instance.ts';
import { sagemaker } from './sagemaker/service.ts';
import { trainingJob } from './sagemaker/training-job.ts';
import type { ServiceKinds } from './service-kinds.ts';
import { states } from './states/service.ts';
import { stateMachine } from './states/state-machine.ts';
import { server as transferServer } from './transfer/server.ts';
import { transfer } from './transfer/service.ts';
import { directory as workspacesDirectory } from './workspaces/directory.ts';
import { workspaces } from './workspaces/service.ts';
import { workspace } from './workspaces/workspace.ts';

/** What runs the code of the account, or is made for its users to sign in to. */
export const workloadKinds: readonly ServiceKinds[] = [
  { service: lambda, kinds: [lambdaFunction] },
  { service: ecs, kinds: [ecsCluster, ecsService, taskDefinition] },
  { service: ecr, kinds: [repository] },
  { service: ecrpublic, kinds: [publicRepository] },
  { service: eks, kinds: [eksCluster, nodeGroup] },
  { service: codebuild, kinds: [project, sourceCredential] },
  { service: states, kinds: [stateMachine] },
  { service: batch, kinds: [jobDefinition] },
  { service: apprunner, kinds: [appService] },
  { service: elasticbeanstalk, kinds: [environment] },
  {
    service: sagemaker,
    kinds: [notebookInstance, model, trainingJob, endpointConfig, sagemakerDomain],
  },
  { service: bedrock, kinds: [bedrockRegionSettings, guardrail, customModel] },
  { service: bedrockAgent, kinds: [agent, knowledgeBase] },
  { service: transfer, kinds: [transferServer] },
  { service: workspaces, kinds: [workspace, workspacesDirectory] },
  { service: directoryservice, kinds: [directory] },
  { service: lightsail, kinds: [lightsailInstance, lightsailDatabase, lightsailBucket, staticIp] },
];
