/**
 * The three functions of the withdrawn Reflect Metadata proposal that `@peculiar/x509` needs (it
 * finds its parts through tsyringe). To be imported before it; another polyfill takes precedence.
 */
type Store = Map<unknown, unknown>;

const stores = new WeakMap<object, Store>();

const define = (key: unknown, value: unknown, target: object): void => {
  const store: Store = stores.get(target) ?? new Map();
  stores.set(target, store.set(key, value));
};

const own = (key: unknown, target: object): unknown => stores.get(target)?.get(key);

const inherited = (key: unknown, target: object | null): unknown =>
  target === null ? undefined : (own(key, target) ?? inherited(key, Object.getPrototypeOf(target)));

if (!('getMetadata' in Reflect)) {
  Object.assign(Reflect, {
    defineMetadata: define,
    getMetadata: inherited,
    getOwnMetadata: own,
  });
}
