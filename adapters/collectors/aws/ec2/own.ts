import { type Listing, only } from '../listing.ts';

interface Owned {
  readonly OwnerId?: string | undefined;
}

/** Sharing brings what belongs to other accounts into answers; what names no owner stays. */
export const own = <Item extends Owned>(listing: Listing<Item>): Listing<Item> =>
  only(listing, ({ OwnerId }, { account }) => OwnerId === undefined || OwnerId === account);
