import { access, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const idForm = /^(aws|web)\.[a-z0-9]+(-[a-z0-9]+)*\.[a-z0-9]+(-[a-z0-9]+)+$/;

/** What an author fills in; the compiler asks for every blank that is left. */
const draft = (
  id: string,
  resource: string,
): string => `import { equals } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: '${id}',
  resource: '${resource}',
  severity: 'medium',
  title: { fr: '', en: '' },
  risk: { fr: '', en: '' },
  remedy: { fr: '', en: '', effort: 'low', doc: '' },
  maps: {},
  attack: [],
  require: {},
});

export const cases: Cases<'${resource}'> = {
  pass: [],
  fail: [],
};
`;

const main = async (): Promise<number> => {
  const [id = '', resource = ''] = process.argv.slice(2);
  if (!idForm.test(id) || resource === '') {
    process.stderr.write(
      'Usage: npm run new-control -- aws.s3.bucket-denies-plain-http aws.s3.bucket\n',
    );
    return 2;
  }
  const root = fileURLToPath(new URL('..', import.meta.url));
  const path = join(root, 'controls', `${id.replaceAll('.', '/')}.ts`);
  const taken = await access(path).then(
    () => true,
    () => false,
  );
  if (taken) {
    process.stderr.write(`${path} is there already\n`);
    return 1;
  }
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, draft(id, resource));
  process.stdout.write(`${path}\nFill it in, then: npm run generate && npm test\n`);
  return 0;
};

process.exitCode = await main();
