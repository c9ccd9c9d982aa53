/** Paths that Cognito's managed login has, so that the same client talks to both. */
export const paths = {
  provider: {
    authorization: '/oauth2/authorize',
    token: '/oauth2/token',
    revocation: '/oauth2/revoke',
    userinfo: '/oauth2/userInfo',
    jwks: '/.well-known/jwks.json',
  },
  signOut: '/logout',
  signedOut: '/signed-out',
  health: '/health',
  assets: '/assets/',
  signIn: (uid: string): string => `/login/${uid}`,
  step: (uid: string, step: Step): string =>
    step === 'sign-in' ? `/login/${uid}` : `/login/${uid}/${step}`,
} as const;

export const steps = ['sign-in', 'register', 'confirm', 'forgot', 'reset'] as const;
export type Step = (typeof steps)[number];

const form = /^\/login\/([\w-]{10,64})(?:\/([a-z-]+))?$/;

export const stepAt = (pathname: string): { uid: string; step: Step } | null => {
  const [, uid, name = 'sign-in'] = form.exec(pathname) ?? [];
  const step = steps.find((known) => known === name);
  return uid && step ? { uid, step } : null;
};
