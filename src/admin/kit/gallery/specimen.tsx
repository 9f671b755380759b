// One thing of the gallery with its name above it, and words long enough to break a page.
import type { ReactElement, ReactNode } from 'react';
import type { Choice } from '../choice.tsx';

/** A compound of the kind that Greek and Bulgarian administrations write. */
export const LONG_WORD = 'Ηλεκτροεγκεφαλογραφήματα-επιστημονικοτεχνολογικοδιοικητικά';
export const LONG_LABEL = 'Πολυλειτουργικά-κέντρα κοινωνικοποιητικής συμπεριληπτικότητας';

export const FEW: readonly Choice[] = [
  { id: 'tree', label: 'Tree' },
  { id: 'shrub', label: 'Shrub', description: 'Lower than a tree, and woody' },
  { id: 'long', label: LONG_LABEL, lang: 'el' },
  { id: 'gone', label: 'Cannot be chosen', disabled: true },
];

export const MANY: readonly Choice[] = Array.from({ length: 3000 }, (_, index) => ({
  id: `n${index}`,
  label: `Parcel ${index + 1}`,
  description: index % 2 === 0 ? 'north' : 'south',
}));

interface SpecimenProps {
  readonly title: string;
  readonly children: ReactNode;
}

/** A section of the gallery. */
export const Specimen = ({ title, children }: SpecimenProps): ReactElement => (
  <section className="gallery-section" data-specimen={title}>
    <h2>{title}</h2>
    <div className="gallery-body">{children}</div>
  </section>
);

/** Things beside each other. */
export const Row = ({ children }: { readonly children: ReactNode }): ReactElement => (
  <div className="gallery-row">{children}</div>
);
