import { i18n } from '@lingui/core';
import { apiClient } from '#core/contract/client.ts';
import { csrfToken } from './cookies.ts';
import { renewing } from './renewing.ts';

/** Every call of the application: same origin, the reader's language, a CSRF token on changes. */
export const api = renewing(
  apiClient({
    origin: '',
    fetch: (url, request) => fetch(url, { ...request, credentials: 'same-origin' }),
    headers: (route) => {
      const token = route.method === 'GET' ? null : csrfToken();
      return {
        'accept-language': i18n.locale || navigator.language,
        ...(token === null ? {} : { 'x-csrf-token': token }),
      };
    },
  }),
);
