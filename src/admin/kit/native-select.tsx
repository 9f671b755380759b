// The browser's own select, in the kit's dress: for parts of a field, where its wheel is the best thing on a phone.
import type { ComponentProps, ReactElement } from 'react';
import { Icon } from './icons.tsx';

/** Needs a label of its own. */
export const NativeSelect = (props: Omit<ComponentProps<'select'>, 'className'>): ReactElement => (
  <span className="k-native">
    <select {...props} className="k-input" />
    <Icon name="chevronDown" />
  </span>
);
