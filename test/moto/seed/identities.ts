import {
  AddRoleToInstanceProfileCommand,
  AddUserToGroupCommand,
  AttachRolePolicyCommand,
  AttachUserPolicyCommand,
  CreateAccessKeyCommand,
  CreateGroupCommand,
  CreateInstanceProfileCommand,
  CreateLoginProfileCommand,
  CreateOpenIDConnectProviderCommand,
  CreatePolicyCommand,
  CreateRoleCommand,
  CreateSAMLProviderCommand,
  CreateUserCommand,
  CreateVirtualMFADeviceCommand,
  EnableMFADeviceCommand,
  IAMClient,
  PutRolePolicyCommand,
  PutUserPolicyCommand,
} from '@aws-sdk/client-iam';
import { toMoto } from '../moto-account.ts';

const iam = () => new IAMClient(toMoto());

export const me = '123456789012';
export const partner = '444455556666';

const documentOf = (...Statement: readonly object[]): string =>
  JSON.stringify({ Version: '2012-10-17', Statement });

export const allow = (Action: string | readonly string[], Resource = '*') => ({
  Effect: 'Allow',
  Action,
  Resource,
});

export const policyArn = (name: string): string => `arn:aws:iam::${me}:policy/${name}`;
export const policyOfAws = (name: string): string => `arn:aws:iam::aws:policy/${name}`;

interface User {
  readonly password?: true;
  readonly mfa?: true;
  readonly keys?: number;
  readonly groups?: readonly string[];
  /** Its inline policy. */
  readonly may?: object;
  readonly attached?: string;
}

const giveMfa = async (UserName: string): Promise<void> => {
  const made = await iam().send(
    new CreateVirtualMFADeviceCommand({ VirtualMFADeviceName: `of-${UserName}` }),
  );
  await iam().send(
    new EnableMFADeviceCommand({
      UserName,
      SerialNumber: made.VirtualMFADevice?.SerialNumber,
      AuthenticationCode1: '123456',
      AuthenticationCode2: '654321',
    }),
  );
};

export const makeUser = async (UserName: string, user: User): Promise<void> => {
  await iam().send(new CreateUserCommand({ UserName }));
  if (user.password) {
    await iam().send(new CreateLoginProfileCommand({ UserName, Password: 'Correct-horse-9' }));
  }
  if (user.mfa) await giveMfa(UserName);
  for (let key = 0; key < (user.keys ?? 0); key += 1) {
    await iam().send(new CreateAccessKeyCommand({ UserName }));
  }
  for (const GroupName of user.groups ?? []) {
    await iam().send(new AddUserToGroupCommand({ UserName, GroupName }));
  }
  if (user.may) {
    const PolicyDocument = documentOf(user.may);
    await iam().send(new PutUserPolicyCommand({ UserName, PolicyName: 'own', PolicyDocument }));
  }
  if (user.attached) {
    await iam().send(new AttachUserPolicyCommand({ UserName, PolicyArn: user.attached }));
  }
};

export const makeGroup = async (GroupName: string): Promise<void> => {
  await iam().send(new CreateGroupCommand({ GroupName }));
};

interface Role {
  readonly trusts: object;
  readonly condition?: object;
  readonly action?: string;
  readonly path?: string;
  /** Its inline policy. */
  readonly may?: object;
  readonly attached?: string;
  readonly inProfile?: true;
}

export const makeRole = async (RoleName: string, role: Role): Promise<void> => {
  const { trusts: Principal, condition: Condition, action: Action = 'sts:AssumeRole' } = role;
  await iam().send(
    new CreateRoleCommand({
      RoleName,
      Path: role.path,
      AssumeRolePolicyDocument: documentOf({ Effect: 'Allow', Principal, Action, Condition }),
    }),
  );
  if (role.may) {
    const PolicyDocument = documentOf(role.may);
    await iam().send(new PutRolePolicyCommand({ RoleName, PolicyName: 'own', PolicyDocument }));
  }
  if (role.attached) {
    await iam().send(new AttachRolePolicyCommand({ RoleName, PolicyArn: role.attached }));
  }
  if (role.inProfile) {
    const InstanceProfileName = RoleName;
    await iam().send(new CreateInstanceProfileCommand({ InstanceProfileName }));
    await iam().send(new AddRoleToInstanceProfileCommand({ InstanceProfileName, RoleName }));
  }
};

export const makePolicy = async (PolicyName: string, ...may: readonly object[]): Promise<void> => {
  await iam().send(new CreatePolicyCommand({ PolicyName, PolicyDocument: documentOf(...may) }));
};

export const makeMfaDevice = async (name: string): Promise<void> => {
  await iam().send(new CreateVirtualMFADeviceCommand({ VirtualMFADeviceName: name }));
};

export const makeSamlProvider = async (Name: string): Promise<void> => {
  const SAMLMetadataDocument = `<EntityDescriptor>${' '.repeat(1000)}</EntityDescriptor>`;
  await iam().send(new CreateSAMLProviderCommand({ Name, SAMLMetadataDocument }));
};

export const makeOidcProvider = async (host: string): Promise<void> => {
  const ThumbprintList = ['0'.repeat(40)];
  await iam().send(
    new CreateOpenIDConnectProviderCommand({ Url: `https://${host}`, ThumbprintList }),
  );
};
