// The door of the slice: partners, stakeholders and their regions.
import { directoryOf } from '../../platform/directory.ts';
import type { Slice } from '../../platform/registry.ts';
import { organisationContent, organisationKind, regionContent, regionKind } from './content.ts';
import { pages } from './pages.tsx';
import { countryFacts, organisationFacts } from './queries.ts';
import { api } from './routes.ts';
import { organisations } from './schema.ts';

export { isoCountry, type OrganisationView } from './model.ts';
export { nameIn } from './names.ts';
export { getOrganisation, listOrganisations, organisationSlugs } from './queries.ts';
export { organisations } from './schema.ts';

export const organisationsSlice: Slice = {
  name: 'organisations',
  content: [regionContent, organisationContent],
  records: [organisationKind, regionKind],
  facts: [countryFacts, organisationFacts],
  directories: [directoryOf('organisation', organisations)],
  pages,
  api,
};
