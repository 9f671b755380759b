// Before all tests: the bundles they run are those of the source. Once, so that no two test files build at a time.
import { build, isStale } from '../scripts/build.mjs';

export const setup = async (): Promise<void> => {
  if (isStale()) await build();
};
