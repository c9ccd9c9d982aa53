import type { Privilege } from '../policy/privilege.ts';

export interface AwsEcsFacts {
  readonly 'aws.ecs.cluster': {
    readonly containerInsights: 'enabled' | 'enhanced' | 'disabled';
    /** Of commands run in containers by ECS Exec. `DEFAULT`, the default: where the container logs. */
    readonly execLogging: 'DEFAULT' | 'NONE' | 'OVERRIDE';
  };
  readonly 'aws.ecs.service': {
    /** By its launch type, or by one of its capacity providers. */
    readonly onFargate: boolean;
    /** Of its tasks. False by default, and where they share the network of an instance. */
    readonly assignsPublicAddress: boolean;
    /** A deployment on Fargate takes the newest platform, or names one that is the newest today. */
    readonly onNewestPlatform: boolean;
    readonly deploymentController: 'ECS' | 'CODE_DEPLOY' | 'EXTERNAL';
    /** Whether a deployment whose tasks do not start is undone. */
    readonly undoesFailedDeployments: boolean;
    /** Whether ECS Exec may open a shell in its containers. */
    readonly allowsExec: boolean;
    readonly taskDefinitionArn: string;
    /** Derived: of its tasks, as their definition names it, where that is the newest of its family. */
    readonly roleArn: string | null;
    /** Derived from the policies of that role. */
    readonly rolePrivilege: Privilege;
  };
  /** The newest active revision of a family. */
  readonly 'aws.ecs.task-definition': {
    /** False where no operating system is said: Fargate then takes Linux. */
    readonly isWindows: boolean;
    /** Bridge is the default. */
    readonly onHostNetwork: boolean;
    /** What its containers share with the host, of processes and of memory between processes. */
    readonly hostNamespaces: readonly ('pid' | 'ipc')[];
    /** Names of containers, in this fact and in the next ones. */
    readonly privilegedContainers: readonly string[];
    /** Where the user is root, or is not said and so is up to the image. */
    readonly containersWithoutUser: readonly string[];
    /** Where the root file system is not said to be read-only. */
    readonly writableContainers: readonly string[];
    /** Without a log configuration. */
    readonly containersWithoutLog: readonly string[];
    /** `container/VARIABLE`: names of environment variables whose value is a secret in clear. */
    readonly plainSecrets: readonly string[];
    /** Names of EFS volumes. */
    readonly efsVolumes: readonly string[];
    /** Those mounted without TLS, which is the default. */
    readonly clearEfsVolumes: readonly string[];
    /** What its containers run with. Null: none of its own, but on an instance that of the instance. */
    readonly roleArn: string | null;
    /** Derived from the policies of that role; `none` where it has none of its own. */
    readonly rolePrivilege: Privilege;
    /** What ECS starts its containers with: to fetch images and secrets, to write logs. Null: none. */
    readonly executionRoleArn: string | null;
    /** Derived, in the same way. */
    readonly executionRolePrivilege: Privilege;
  };
}
