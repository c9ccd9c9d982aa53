import { i18n } from '@lingui/core';
import { QueryCache, QueryClient } from '@tanstack/react-query';
import { signInAddress } from './addresses.ts';
import { isSignedOut, shouldRetry } from './failures.ts';

const here = (): string => `${location.pathname}${location.search}`;

export const goToSignIn = (returnTo: string = here()): void => {
  location.assign(signInAddress(returnTo, i18n.locale === 'en' ? 'en' : 'fr'));
};

export const queryClient = new QueryClient({
  queryCache: new QueryCache({
    onError: (error) => {
      if (isSignedOut(error)) goToSignIn();
    },
  }),
  defaultOptions: {
    queries: { retry: shouldRetry, staleTime: 15_000 },
    mutations: { retry: false },
  },
});
