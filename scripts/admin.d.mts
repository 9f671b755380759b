/** Bundles the admin to dist/admin. */
export function bundleAdmin(): Promise<void>;
/** Files in a bundle for browsers that belong to the server. @param metafile esbuild's */
export function strangers(metafile: { readonly inputs: Readonly<Record<string, unknown>> }): string[];
