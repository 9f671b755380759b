// A password: hidden, or shown to whoever wants to see what they type.
import { type ReactElement, useState } from 'react';
import { useT } from '../i18n/index.ts';
import { Checkbox } from './checkbox.tsx';
import { TextField, type TextFieldProps } from './text-field.tsx';

export interface PasswordFieldProps extends Omit<TextFieldProps, 'type' | 'autoComplete' | 'inputMode'> {
  /** A new one is offered by the browser's own keeper of passwords. */
  readonly fresh?: boolean | undefined;
}

export const PasswordField = ({ fresh = false, ...field }: PasswordFieldProps): ReactElement => {
  const t = useT();
  const [shown, setShown] = useState(false);
  return (
    <div className="k-password">
      <TextField
        {...field}
        type={shown ? 'text' : 'password'}
        autoComplete={fresh ? 'new-password' : 'current-password'}
        spellCheck={false}
      />
      <Checkbox value={shown} onChange={setShown}>
        {t('admin.kit.show-password')}
      </Checkbox>
    </div>
  );
};
