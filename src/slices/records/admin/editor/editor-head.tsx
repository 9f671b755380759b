// The head of an editor: what is edited, where it stands in public, and what else can be done with it.
import { type ReactElement, useState } from 'react';
import { useT } from '../../../../admin/i18n/index.ts';
import { Badge, LinkButton, Menu, type MenuEntry } from '../../../../admin/kit/index.ts';
import { ScreenHead, useGo } from '../../../../admin/router/index.ts';
import { listAddress, versionsAddress } from '../addresses.ts';
import type { FormModel } from '../form-model.ts';
import type { EditingSession } from '../session/session.ts';
import type { SessionState } from '../session/state.ts';
import { ArchiveDialog, type ArchiveVerb } from './archive-dialog.tsx';
import { useFrame } from './form-context.ts';

interface EditorHeadProps {
  readonly form: FormModel;
  readonly session: EditingSession;
  readonly state: SessionState;
}

function useEntries({ form, state }: EditorHeadProps): MenuEntry[] {
  const t = useT();
  const { view } = state;
  if (view === null) return [];
  const entries: MenuEntry[] = [
    {
      id: 'versions',
      label: t('records.editor.versions'),
      icon: 'clock',
      href: versionsAddress(form.kind, view.id),
    },
  ];
  const isArchivable = form.words.archive !== undefined;
  if (isArchivable && view.rights.archive && view.archived === null)
    entries.push({ id: 'archive', label: t('records.editor.archive'), danger: true });
  if (isArchivable && view.rights.restore && view.archived !== null)
    entries.push({ id: 'restore', label: t('records.editor.restore'), icon: 'undo' });
  return entries;
}

/** What it is called, as it is typed. */
function useTitle({ form, state }: EditorHeadProps): { readonly text: string; readonly lang?: string } {
  const t = useT();
  const { language } = useFrame();
  const title = form.title(state.content, language);
  if (title === null) return { text: state.view?.id ?? t(form.words.new) };
  return { text: title.text, ...(title.language !== language && { lang: title.language }) };
}

export function EditorHead(props: EditorHeadProps): ReactElement {
  const { form, session, state } = props;
  const t = useT();
  const go = useGo();
  const { language } = useFrame();
  const [asking, setAsking] = useState<ArchiveVerb | null>(null);
  const entries = useEntries(props);
  const { text, lang } = useTitle(props);
  const { view } = state;
  const act = (id: string): void => {
    if (id === 'archive' || id === 'restore') setAsking(id);
    else if (view !== null) go(versionsAddress(form.kind, view.id));
  };
  return (
    <>
      <ScreenHead
        title={text}
        lang={lang}
        crumbs={form.kind === 'project' ? [] : [{ label: t(form.words.list), href: listAddress(form.kind) }]}
        marks={
          view?.archived != null ? <Badge tone="warning">{t('records.editor.archived')}</Badge> : undefined
        }
        actions={
          view !== null && (
            <>
              {view.address !== null && (
                <LinkButton look="quiet" href={`/${language}${view.address}`} newWindow>
                  {t('records.editor.publicPage')}
                </LinkButton>
              )}
              <Menu label={t('records.editor.more')} entries={entries} onAction={act} />
            </>
          )
        }
      />
      {view !== null && asking !== null && (
        <ArchiveDialog
          verb={asking}
          form={form}
          view={view}
          onClose={() => setAsking(null)}
          onDone={next => session.replaced(next)}
        />
      )}
    </>
  );
}
