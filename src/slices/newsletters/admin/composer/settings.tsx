// Number, date and first language of an issue.
import type { ReactElement } from 'react';
import { issueWords } from '../../../../admin/api/index.ts';
import { useT } from '../../../../admin/i18n/index.ts';
import { DateField, NumberField, Select } from '../../../../admin/kit/index.ts';
import { LANGUAGE, LANGUAGES } from '../../../../platform/languages.ts';
import type { BodyProps } from '../../../records/admin/index.ts';

export const languageChoices = LANGUAGES.map(id => ({ id, label: LANGUAGE[id].name, lang: id }));

export function IssueSettings({ state, frame }: Pick<BodyProps, 'state' | 'frame'>): ReactElement {
  const t = useT();
  const { fields } = state.content;
  // What went out keeps its number and its date.
  const isFixed = fields.state === 'published' || !frame.rights.edit;
  const fault = (path: string): string | undefined => {
    const found = state.issues.find(issue => issue.path === path);
    return found && issueWords(t, found);
  };
  return (
    <div className="issue-settings">
      {fields.state === 'published' && <p className="k-description">{t('newsletters.settledFields')}</p>}
      <NumberField
        name="fields.number"
        label={t('newsletters.number')}
        value={typeof fields.number === 'number' ? fields.number : null}
        onChange={number => frame.onField('number', number ?? undefined)}
        least={1}
        most={9999}
        disabled={isFixed}
        error={fault('fields.number')}
      />
      <DateField
        name="fields.published"
        label={t('newsletters.issueDate')}
        description={t('newsletters.issueDateHelp')}
        value={typeof fields.published === 'string' && fields.published !== '' ? fields.published : null}
        onChange={day => frame.onField('published', day ?? undefined)}
        disabled={isFixed}
        error={fault('fields.published')}
      />
      <Select
        name="fields.source"
        label={t('newsletters.sourceLanguage')}
        description={t('newsletters.sourceHelp')}
        choices={languageChoices}
        value={typeof fields.source === 'string' ? fields.source : 'en'}
        onChange={language => frame.onField('source', language ?? undefined)}
        disabled={!frame.rights.edit}
        error={fault('fields.source')}
      />
    </div>
  );
}
