// How connections with a provider are kept in the table of accounts: under its address, so that another provider's people
// are never taken for this one's when the setting changes.

const PREFIX = 'oidc:';

export const providerOf = (issuer: string): string => `${PREFIX}${issuer}`;

/** @returns null for what is no connection with a provider */
export const issuerOf = (providerId: string): string | null =>
  providerId.startsWith(PREFIX) ? providerId.slice(PREFIX.length) : null;
