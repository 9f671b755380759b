// An issue as it would go out now: page, mail, PDF and plain text, in any language, beside another one.
import { useSuspenseQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { useT } from '../../../../admin/i18n/index.ts';
import { RadioGroup, Select } from '../../../../admin/kit/index.ts';
import { useParam, useSearch } from '../../../../admin/router/index.ts';
import { isLanguage } from '../../../../platform/languages.ts';
import { issueQuery } from '../asked-newsletters.ts';
import { languageChoices } from '../composer/settings.tsx';
import { IssueHead } from '../ways.tsx';
import { FACES, FaceFrame, isFace } from './frame.tsx';

export function Screen(): ReactElement {
  const t = useT();
  const id = useParam('id');
  const [search, setSearch] = useSearch();
  const { data: view } = useSuspenseQuery(issueQuery(id));
  const source = String(view.fields.source ?? 'en');
  const language = isLanguage(search.language ?? '') ? String(search.language) : source;
  const face = isFace(search.face) ? search.face : 'page';
  const beside = isLanguage(search.beside ?? '') && search.beside !== language ? String(search.beside) : null;
  return (
    <div className="issue-screen">
      <IssueHead view={view} part={t('newsletters.way.preview')} lead={t('newsletters.previewLead')} />
      <div className="issue-preview-choices">
        <RadioGroup
          inline
          label={t('newsletters.faceOf')}
          choices={FACES.map(one => ({ id: one, label: t(`newsletters.face.${one}`) }))}
          value={face}
          onChange={one => setSearch({ face: one })}
        />
        <Select
          label={t('newsletters.previewLanguage')}
          choices={languageChoices}
          value={language}
          onChange={one => setSearch({ language: one ?? undefined })}
        />
        <div className="issue-beside">
          <Select
            label={t('newsletters.previewBeside')}
            choices={languageChoices.filter(choice => choice.id !== language)}
            none={t('newsletters.previewAlone')}
            value={beside}
            onChange={one => setSearch({ beside: one ?? undefined })}
          />
        </div>
      </div>
      <div className="issue-faces" data-two={beside !== null || undefined}>
        <FaceFrame id={id} face={face} language={language} />
        {beside !== null && <FaceFrame id={id} face={face} language={beside} />}
      </div>
    </div>
  );
}
