// Features that give a frame the room, the place or the purse of whoever visits.
const intrusive: readonly string[] = ['camera', 'microphone', 'geolocation', 'payment', 'usb'];

const member = /^\s*([a-z-]+)\s*=\s*(.*?)\s*$/;

/** Allow-lists by feature: a structured dictionary, the last of a name counts (RFC 8941). */
export const parsePermissionsPolicy = (text: string): ReadonlyMap<string, string> =>
  new Map(
    text.split(',').flatMap((part): [string, string][] => {
      const [, feature, list] = member.exec(part) ?? [];
      return feature !== undefined && list !== undefined ? [[feature, list]] : [];
    }),
  );

/** Left unsaid they are for the site itself; `*` hands them to frames of anyone. */
export const openFeatures = (policy: ReadonlyMap<string, string>): readonly string[] =>
  intrusive.filter((feature) => {
    // An origin may hold a star of its own: those stand in quotes.
    const list = (policy.get(feature) ?? '').replace(/"[^"]*"/g, '');
    return list.includes('*');
  });
