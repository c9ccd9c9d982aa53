import type { Alarm, MetricFilter, Subscription } from '#core/domain/monitoring/chain.ts';
import type { Listing } from '../listing.ts';
import type { Place } from '../place.ts';
import { actionsOf } from '../service.ts';
import { sns } from '../sns/service.ts';
import { alarms } from './alarms.ts';
import { askedIn, gathering } from './gathering.ts';
import { metricFilters } from './metric-filters.ts';

const watches = (alarm: Alarm, filters: readonly MetricFilter[]): boolean =>
  filters.some(({ region, metrics }) =>
    metrics.some(
      ({ namespace, name }) =>
        region === alarm.region && namespace === alarm.namespace && name === alarm.metricName,
    ),
  );

/** Topics that the alarms on the filters' metrics write to, each once: `arn:aws:sns:eu-west-3:…`. */
const topicsIn = async (place: Place): Promise<ReadonlySet<string>> => {
  const [filters, found] = await Promise.all([metricFilters.in(place), alarms.in(place)]);
  if (!filters.known || !found.known) return new Set();
  const watching = found.value.found.filter((alarm) => watches(alarm, filters.value.found));
  return new Set(
    watching.flatMap(({ actions }) => actions.filter((to) => to.split(':')[2] === 'sns')),
  );
};

const subscriptionsOfTopics: Listing<Subscription> = {
  actions: [
    ...metricFilters.actions,
    ...alarms.actions,
    ...actionsOf(sns, 'ListSubscriptionsByTopic'),
  ],
  async *in(place) {
    for (const topic of await topicsIn(place)) {
      yield* askedIn(
        place.caller,
        topic.split(':')[3] ?? place.region,
        sns,
        'ListSubscriptionsByTopic',
        { TopicArn: topic },
        ({ Subscriptions = [] }) =>
          Subscriptions.map(({ SubscriptionArn = '' }) => ({
            topic,
            subscriptionArn: SubscriptionArn,
          })),
      );
    }
  },
};

/** Subscriptions to the topics that tell of what the filters find. */
export const subscriptions = gathering(subscriptionsOfTopics);
