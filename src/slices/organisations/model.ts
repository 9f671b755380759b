// Organisations and the regions they stand for.
import type { LocalText } from '../texts/model.ts';

export interface RegionView {
  /** NUTS code with the version of the nomenclature it belongs to: EL65 of 2021. */
  readonly nuts: string;
  readonly version: string;
  readonly country: string;
  readonly name: LocalText;
  readonly note: string | null;
}

export interface OrganisationName {
  readonly language: string;
  readonly name: string;
  /** EDTF dates; null: not known or not limited. */
  readonly from: string | null;
  readonly until: string | null;
}

export interface DepartmentView {
  readonly name: LocalText;
  readonly from: string | null;
  readonly until: string | null;
  /** A day or month on which the name is known to have been in use. */
  readonly knownOn: string | null;
  readonly note: string | null;
}

export interface OrganisationView {
  readonly slug: string;
  readonly kind: 'partner' | 'stakeholder';
  readonly role: 'lead' | 'research' | 'partner' | null;
  readonly position: number;
  readonly name: LocalText;
  /** The name in the organisation's own language. */
  readonly ownName: LocalText;
  /** ISO 3166 with EL for Greece. */
  readonly country: string;
  readonly countryName: string;
  readonly regions: readonly RegionView[];
  readonly seat: { readonly place: string; readonly latitude: number; readonly longitude: number } | null;
  readonly departments: readonly DepartmentView[];
  readonly names: readonly OrganisationName[];
  readonly website: string | null;
  readonly sources: readonly string[];
}

const ROLE_KEYS = {
  lead: 'organisations.roleLead',
  research: 'organisations.roleResearch',
  partner: 'organisations.rolePartner',
} as const;

/** The message that names an organisation's role in the project. */
export const roleKey = ({ kind, role }: Pick<OrganisationView, 'kind' | 'role'>): string => {
  if (role !== null) return ROLE_KEYS[role];
  return kind === 'stakeholder' ? 'organisations.roleStakeholder' : 'organisations.roleUnknown';
};

/** ISO 3166 for machines: the European Union writes EL for Greece, the standard GR. */
export const isoCountry = (code: string): string => (code === 'EL' ? 'GR' : code);
