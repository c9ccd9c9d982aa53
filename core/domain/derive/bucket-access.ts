import { type Fact, known, unread } from '../fact.ts';
import { stranger } from '../policy/asker.ts';
import type { PolicyDocument } from '../policy/document.ts';
import { openToAnyone } from '../policy/openings.ts';
import type {
  AclGrant,
  BucketAccess,
  ObjectOwnership,
  PublicAccessBlock,
} from '../resources/aws-s3.ts';
import { isSet } from './public-access-block.ts';

export interface BucketParts {
  readonly accountPublicAccessBlock: Fact<PublicAccessBlock | null>;
  readonly publicAccessBlock: Fact<PublicAccessBlock | null>;
  readonly policy: Fact<PolicyDocument | null>;
  readonly acl: Fact<readonly AclGrant[]>;
  readonly objectOwnership: Fact<ObjectOwnership | null>;
}

const order: readonly BucketAccess[] = ['private', 'public-list', 'public-read', 'public-write'];

const widest = (accesses: readonly BucketAccess[]): BucketAccess =>
  accesses.reduce<BucketAccess>(
    (most, one) => (order.indexOf(one) > order.indexOf(most) ? one : most),
    'private',
  );

const everyone: ReadonlySet<string> = new Set([
  'http://acs.amazonaws.com/groups/global/AllUsers',
  'http://acs.amazonaws.com/groups/global/AuthenticatedUsers',
]);

/** On a bucket READ lists its objects; whoever writes its ACL grants himself the rest. */
const byPermission: Readonly<Record<AclGrant['permission'], BucketAccess>> = {
  READ: 'public-list',
  READ_ACP: 'public-list',
  WRITE: 'public-write',
  WRITE_ACP: 'public-write',
  FULL_CONTROL: 'public-write',
};

const byAction: Readonly<Record<string, BucketAccess>> = {
  's3:ListBucket': 'public-list',
  's3:ListBucketVersions': 'public-list',
  's3:ListBucketMultipartUploads': 'public-list',
  's3:GetBucketAcl': 'public-list',
  's3:GetBucketPolicy': 'public-list',
  's3:GetBucketLocation': 'public-list',
  's3:GetObject': 'public-read',
  's3:GetObjectVersion': 'public-read',
  's3:PutObject': 'public-write',
  's3:PutObjectAcl': 'public-write',
  's3:DeleteObject': 'public-write',
  's3:DeleteObjectVersion': 'public-write',
  's3:ReplicateObject': 'public-write',
  's3:PutBucketAcl': 'public-write',
  's3:PutBucketPolicy': 'public-write',
  's3:DeleteBucketPolicy': 'public-write',
  's3:DeleteBucket': 'public-write',
  's3:PutReplicationConfiguration': 'public-write',
  's3:PutLifecycleConfiguration': 'public-write',
};

const byPolicy = (policy: PolicyDocument | null): Fact<BucketAccess> => {
  if (policy === null) return known('private');
  const asker = stranger({}, { mayBeAnonymous: true });
  const { open, doubtful } = openToAnyone(policy, asker, Object.keys(byAction));
  if (open.length === 0 && doubtful.length > 0) return unread('undecided');
  return known(widest(open.map(({ action }) => byAction[action] ?? 'private')));
};

const byAcl = (grants: readonly AclGrant[]): Fact<BucketAccess> => {
  const open = grants.filter(({ uri }) => uri !== null && everyone.has(uri));
  return known(widest(open.map(({ permission }) => byPermission[permission])));
};

/** A guard that holds closes, unread rules or not; rules that open nothing need no guard. */
const behind = (guard: Fact<unknown>, access: Fact<BucketAccess>): Fact<BucketAccess> => {
  if (guard.known && guard.value === true) return known('private');
  if (!access.known || access.value === 'private') return access;
  return guard.known ? access : guard;
};

const aclsAreOff = ({ objectOwnership }: BucketParts): Fact<boolean> =>
  objectOwnership.known ? known(objectOwnership.value === 'BucketOwnerEnforced') : objectOwnership;

/**
 * What anyone can do with a bucket through its policy and its ACL, once the blocks are heard. Only
 * two settings matter: the `block…` ones refuse what is new and change nothing else.
 * The ACLs of single objects and the policies of access points are facts of their own.
 */
export const bucketAccess = (parts: BucketParts): Fact<BucketAccess> => {
  const { policy, acl, accountPublicAccessBlock, publicAccessBlock } = parts;
  const blocks = [accountPublicAccessBlock, publicAccessBlock];
  const throughPolicy = policy.known ? byPolicy(policy.value) : policy;
  const throughAcl = acl.known ? byAcl(acl.value) : acl;
  const doors = [
    behind(isSet(blocks, 'restrictPublicBuckets'), throughPolicy),
    behind(isSet(blocks, 'ignorePublicAcls'), behind(aclsAreOff(parts), throughAcl)),
  ];
  const access = widest(doors.map((door) => (door.known ? door.value : 'private')));
  // A door seen open is open, whatever stands behind the one that could not be seen.
  if (access !== 'private') return known(access);
  return doors.find((door) => !door.known) ?? known(access);
};
