// Made by npm run generate.
import type { AnyControl } from '#core/domain/control.ts';
import awsIamRootUserHasMfa from './aws/iam/root-user-has-mfa.ts';

export const controls: readonly AnyControl[] = [
  awsIamRootUserHasMfa,
];
