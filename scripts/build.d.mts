/** Whether a source file changed since the last build. */
export function isStale(): boolean;
/** Builds the command. */
export function build(): Promise<void>;
/** Bundles entries with the threads they start. @param outdir below the project */
export function bundle(entries: Readonly<Record<string, string>>, outdir: string): Promise<void>;
/** Writes the types of `secon/facts` to `dist/types`, where the TypeScript compiler is installed. */
export function declareTypes(): void;
