// The door of the slice: the first screen of the admin.
import type { Slice } from '../../platform/registry.ts';
import { api } from './routes.ts';

export const homeSlice: Slice = { name: 'home', api };
