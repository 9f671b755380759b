// A web address: completed when it is left, and opened to see whether it is the right one.
import type { ReactElement } from 'react';
import { useT } from '../i18n/index.ts';
import { TextLink } from './link-button.tsx';
import { TextField, type TextFieldProps } from './text-field.tsx';

export type UrlFieldProps = Omit<TextFieldProps, 'type' | 'inputMode' | 'autoComplete' | 'spellCheck'>;

/** "www.example.org/a" -> "https://www.example.org/a"; what looks like no host stays as it is. */
export const completedUrl = (text: string): string =>
  /^[^\s:/@]+\.[^\s:/@.]{2,}(?:[/?#]\S*)?$/.test(text) ? `https://${text}` : text;

const opens = (text: string): boolean =>
  /^https?:\/\//.test(text) && URL.canParse(text) && new URL(text).hostname.includes('.');

/** Only addresses of the web are opened. */
export const UrlField = ({ value, onChange, onBlur, ...field }: UrlFieldProps): ReactElement => {
  const t = useT();
  const leave = (): void => {
    const whole = completedUrl(value.trim());
    if (whole !== value) onChange(whole);
    onBlur?.();
  };
  return (
    <TextField
      {...field}
      type="url"
      inputMode="url"
      autoComplete="off"
      spellCheck={false}
      dir="ltr"
      placeholder={field.placeholder ?? 'https://'}
      value={value}
      onChange={onChange}
      onBlur={leave}
      aside={
        <>
          {field.aside}
          {opens(value) && (
            <span className="k-beside">
              <TextLink href={value} newWindow>
                {t('admin.kit.open-address')}
              </TextLink>
            </span>
          )}
        </>
      }
    />
  );
};
