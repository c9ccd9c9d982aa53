import { known } from '#core/domain/fact.ts';
import { each } from '../listing.ts';
import { allOf, answerTo } from '../lookup.ts';
import { shield } from './service.ts';

/** Whether the account pays for Shield Advanced. */
export const subscription = answerTo(shield, 'DescribeSubscription', {}, () => known(true), {
  ResourceNotFoundException: false,
});

export const protections = allOf(
  each(shield, 'ListProtections', {}, ({ Protections }) => Protections),
);
