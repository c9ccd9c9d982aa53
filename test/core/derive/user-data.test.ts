import { describe, expect, it } from 'vitest';
import { userDataHoldsSecret } from '#core/domain/derive/user-data.ts';

describe('the script that an instance is born with', () => {
  it.each([
    ['a password that is exported', '#!/bin/bash\nexport DB_PASSWORD=correct-horse\n'],
    ['a password in quotes', 'MYSQL_PWD="correct horse"'],
    ['a password in YAML', '#cloud-config\nchpasswd:\n  password: correct-horse\n'],
    ['a password in PowerShell', "$adminPassword = 'correct-horse'"],
    ['an access key', 'aws configure set aws_access_key_id AKIAABCDEFGHIJKLMNOP'],
    ['a private key', 'echo "-----BEGIN RSA PRIVATE KEY-----" > key'],
    ['a password in a URL', 'git clone https://me:correct-horse@example.com/code'],
  ])('holds a secret: %s', (_, script) => {
    expect(userDataHoldsSecret(script)).toBe(true);
  });

  it.each([
    ['nothing', ''],
    ['a plain script', '#!/bin/bash\nset -e\nyum install -y nginx\nPORT=8080\n'],
    ['a secret that is fetched', 'DB_PASSWORD=$(aws ssm get-parameter --name /db)'],
    ['a secret of another variable', 'export TOKEN="$OTHER"'],
    [
      'a token of the metadata service',
      'TOKEN=`curl -X PUT http://169.254.169.254/latest/api/token`\ncurl -H "X-aws-ec2-metadata-token: $TOKEN"',
    ],
    ['the name of a secret', 'SECRET_NAME=production/database'],
    ['the ARN of a secret', 'DB_SECRET=arn:aws:secretsmanager:eu-west-3:111122223333:secret:db'],
    ['where a secret lies', 'PASSWORD_FILE=/run/secrets/database'],
    ['a template', 'password: <to be set>'],
  ])('holds none: %s', (_, script) => {
    expect(userDataHoldsSecret(script)).toBe(false);
  });
});
