// The token of a link stands behind the #, so that no server sees it before the person acts.
import { useEffect, useState } from 'react';
import { useFragment } from '../router/index.ts';

/** @returns the token; '' when the address holds none. It is taken out of the address: it is nothing for the history. */
export function useToken(): string {
  const [fragment, forget] = useFragment();
  const [token, setToken] = useState(fragment);
  if (fragment !== '' && fragment !== token) setToken(fragment);
  useEffect(() => {
    if (fragment !== '') forget();
  }, [fragment, forget]);
  return token;
}
