// Texts out to translators' tools and back.
import type { ComponentType, ReactElement } from 'react';
import { useMe } from '../../../../admin/api/index.ts';
import { useT } from '../../../../admin/i18n/index.ts';
import { ScreenHead, useSearch } from '../../../../admin/router/index.ts';
import { LANGUAGES, type Language } from '../../../../platform/languages.ts';
import { type Outgoing, outgoingOf } from './exchange-api.ts';
import { type Forms, FormsProvider } from './field-words.ts';
import { IncomingFile } from './incoming-file.tsx';
import { OutgoingForm } from './outgoing-form.tsx';

/** The language somebody most likely translates into: one they write, else their own, else the first that is not English. */
function useUsualLanguage(): Language {
  const { rights, language } = useMe();
  const [writable] = rights.find(({ verb }) => verb === 'texts.edit')?.languages ?? [];
  const own = language === 'en' ? LANGUAGES.find(code => code !== 'en') : language;
  return writable ?? own ?? 'el';
}

function Exchange({ forms }: { readonly forms: Forms }): ReactElement {
  const t = useT();
  const [search, change] = useSearch();
  const { rights } = useMe();
  const outgoing = outgoingOf(search, useUsualLanguage());
  const onChange = (changed: Partial<Outgoing>): void =>
    change(Object.fromEntries(Object.entries(changed).map(([key, value]) => [key, value ?? undefined])));
  return (
    <FormsProvider value={forms}>
      <div className="exchange">
        <ScreenHead title={t('translation.exchange.title')} lead={t('translation.exchange.lead')} />
        <div className="exchange-parts">
          <OutgoingForm outgoing={outgoing} onChange={onChange} />
          {rights.some(({ verb }) => verb === 'texts.edit') && <IncomingFile />}
        </div>
      </div>
    </FormsProvider>
  );
}

/** The screen, as the admin's table of screens wants it. @param forms they know what each text of a record is called */
export const exchangeScreen = (forms: Forms): { readonly Screen: ComponentType } => ({
  Screen: Exchange.bind(null, { forms }),
});
