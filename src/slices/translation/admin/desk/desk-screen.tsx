// The desk: one record's texts beside their source, written, checked and approved field by field.
import { useSuspenseQuery } from '@tanstack/react-query';
import {
  type ComponentType,
  type ReactElement,
  startTransition,
  useCallback,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { useFormats, useLanguage, useT } from '../../../../admin/i18n/index.ts';
import { EmptyState, LinkButton } from '../../../../admin/kit/index.ts';
import { ScreenHead, useFragment, useParam } from '../../../../admin/router/index.ts';
import { type FormModel, Leaving } from '../../../records/admin/index.ts';
import { type TextEditorHandle, useFactShelf } from '../../../texts/admin/index.ts';
import type { DeskField, DeskView } from '../../desk/model.ts';
import { kindWords } from '../board/kinds.ts';
import { MachineButton } from '../panels/index.ts';
import { useAfterPaint } from './after-paint.ts';
import { Anew } from './anew.tsx';
import { deskQuery } from './desk-api.ts';
import { DeskBar } from './desk-bar.tsx';
import { FieldSection } from './field-section.tsx';
import { type Forms, formQuery, textsOf } from './form-of-kind.ts';
import { type DeskFrame, DeskFrameProvider, type TextForm, useDesk } from './frame.ts';
import { useNamedText } from './going.ts';
import { LanguagesNav } from './languages-nav.tsx';
import { left, leftBehind } from './left.ts';
import { useSession, useSurroundings, useView } from './use-session.ts';
import type { DeskSession } from './work/desk-session.ts';

/** Texts are checked one after the other, those that are in sight first: a long record is there at once. */
const AT_ONCE = 2;

function useGradually(total: number): number {
  const { isSeen } = useDesk();
  const [shown, show] = useState(0);
  if (isSeen && shown === 0 && total > 0) show(Math.min(AT_ONCE, total));
  useEffect(() => {
    if (shown === 0 || shown >= total) return;
    const timer = setTimeout(() => startTransition(() => show(shown + 1)), 30);
    return () => clearTimeout(timer);
  }, [shown, total]);
  return shown;
}

function Texts(): ReactElement {
  const t = useT();
  const { session } = useDesk();
  const ready = useGradually(session.works.length);
  useNamedText();
  if (session.works.length === 0)
    return <EmptyState title={t('translation.desk.empty')}>{t('translation.desk.emptyHelp')}</EmptyState>;
  return (
    <div className="desk-sections">
      {session.works.map((work, index) => (
        <FieldSection key={work.field} work={work} inSight={index < AT_ONCE} isReady={index < ready} />
      ))}
    </div>
  );
}

/** Has a machine translate what nobody has written yet, where one is set up. */
function Machine(): ReactElement | null {
  const { session, view, formOf } = useDesk();
  const { kind, id, language } = view;
  const place = useMemo(() => ({ kind, id, language }), [kind, id, language]);
  if (!view.rights.machine || view.source === language) return null;
  const fieldWords = (field: string): string => {
    const work = session.work(field);
    return work === undefined ? field : formOf(work.state.view).label;
  };
  return <MachineButton place={place} fieldWords={fieldWords} />;
}

interface DeskProps {
  readonly opened: DeskView;
  readonly form: FormModel | null;
}

function Head({ view }: { readonly view: DeskView }): ReactElement {
  const t = useT();
  const { language: named } = useFormats();
  const { kind, id, title, source, language: target, address } = view;
  return (
    <ScreenHead
      title={title.text}
      lang={title.own ? undefined : title.language}
      crumbs={[{ label: t('translation.board.title'), href: '/admin/board' }]}
      lead={
        source === target
          ? t('translation.desk.leadSource', { kind: kindWords(t, kind), language: named(target) })
          : t('translation.desk.lead', {
              kind: kindWords(t, kind),
              source: named(source),
              target: named(target),
            })
      }
      actions={
        <>
          <LinkButton look="quiet" href={kind === 'project' ? '/admin/project' : `/admin/${kind}/${id}`}>
            {t('translation.desk.record')}
          </LinkButton>
          {address !== null && (
            <LinkButton look="quiet" href={`/${target}${address}`} newWindow>
              {t('translation.desk.publicPage')}
            </LinkButton>
          )}
        </>
      }
    />
  );
}

/** What was read anew, because something else on the screen changed texts, is looked at by the session as well. */
function useLookAgain(session: DeskSession, opened: DeskView): void {
  const known = useRef(opened);
  useEffect(() => {
    if (known.current === opened) return;
    known.current = opened;
    void session.look();
  }, [session, opened]);
}

function Desk({ opened, form }: DeskProps): ReactElement {
  const t = useT();
  const session = useSession(opened);
  useSurroundings(session);
  useLookAgain(session, opened);
  const view = useView(session);
  const isSeen = useAfterPaint();
  const { kind, id, language, source } = view;
  const sourceFacts = useFactShelf(source, [], view.facts);
  const facts = useFactShelf(language, [], view.facts);
  const handles = useRef(new Map<string, TextEditorHandle>());
  const [fragment] = useFragment();
  const [active, onActive] = useState<string | null>(
    () => (opened.fields.find(({ field }) => field === fragment) ?? opened.fields[0])?.field ?? null,
  );
  const forms = useMemo(() => textsOf(form), [form]);
  const formOf = useCallback(
    ({ field, label }: DeskField): TextForm => {
      const known = forms.get(field);
      if (label !== undefined && t.has(label.key))
        return { label: t(label.key, label.params), single: false };
      return { label: known === undefined ? field : t(known.label), single: known?.single ?? false };
    },
    [forms, t],
  );
  const placeOf = useCallback((field: string) => ({ kind, id, language, field }), [kind, id, language]);
  const frame = useMemo<DeskFrame>(
    () => ({ session, view, sourceFacts, facts, formOf, placeOf, active, onActive, handles, isSeen }),
    [session, view, sourceFacts, facts, formOf, placeOf, active, isSeen],
  );
  return (
    <DeskFrameProvider value={frame}>
      <div className="desk">
        <Head view={view} />
        <LanguagesNav />
        {isSeen && <Machine />}
        <Anew />
        <Texts />
        <DeskBar />
        <Leaving isAtRisk={() => session.isAtRisk} leftBehind={() => leftBehind(session)} />
      </div>
    </DeskFrameProvider>
  );
}

function DeskAt({ forms }: { readonly forms: Forms }): ReactElement {
  const { language: reader } = useLanguage();
  const place = { kind: useParam('kind'), id: useParam('id'), language: useParam('language') };
  const { data: form } = useSuspenseQuery(formQuery(forms, place.kind));
  const { data } = useSuspenseQuery({
    ...deskQuery(place, reader, left),
    // A desk begins with what is on record now; from then on it looks by itself.
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  });
  return <Desk key={`${place.kind} ${place.id} ${place.language}`} opened={data} form={form} />;
}

/** The screen, as the admin's table of screens wants it. */
export const deskScreen = (forms: Forms): { readonly Screen: ComponentType } => ({
  Screen: DeskAt.bind(null, { forms }),
});
