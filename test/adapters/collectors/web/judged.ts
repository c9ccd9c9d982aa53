import { needsOf } from '#core/domain/audit/needs.ts';
import type { AnyControl } from '#core/domain/control.ts';
import { judgeControl } from '#core/domain/judge-control.ts';
import { controlFiles } from '../../../../tools/generate/control-files.ts';
import type { Collection } from './local-site.ts';

const kinds = new Set(['web.site', 'web.cookie', 'web.page']);

/** Every control on what a site answers over HTTP. */
const siteControls: readonly AnyControl[] = (await controlFiles())
  .map(({ control }) => control)
  .filter(({ resource }) => kinds.has(resource));

const shortId = ({ id }: AnyControl): string => id.replace(/^web\./, '');

export const siteControlIds = siteControls.map(shortId);

export const siteNeeds = needsOf(siteControls);

/** Controls that end in a verdict on some resource, by id, `web.` left out. */
export const controlsThat = (
  verdict: 'pass' | 'fail' | 'unknown',
  { resources }: Collection,
): readonly string[] =>
  siteControls
    .filter((control) =>
      resources.some(
        (resource) =>
          resource.kind === control.resource && judgeControl(control, resource).verdict === verdict,
      ),
    )
    .map(shortId);
