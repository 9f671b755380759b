// What the project is: identity, phases, objectives, targets, criteria.
import type { ReactElement } from 'react';
import { LANGUAGE, LANGUAGES } from '../../platform/languages.ts';
import type { Page, PageContext } from '../../platform/registry.ts';
import {
  Badge,
  Facts,
  LocalWords,
  PageHead,
  Prose,
  Section,
  Table,
  Time,
} from '../../ui/components/index.ts';
import { listIndicators } from '../indicators/index.ts';
import { getProject, hasProject, type ProjectView, projectRow } from '../project/index.ts';

interface PartProps {
  readonly project: ProjectView;
  readonly context: PageContext;
}

const PHASE_KEYS: Readonly<Record<string, string>> = {
  core: 'site.phaseCore',
  'follow-up': 'site.phaseFollowUp',
  closure: 'site.phaseClosure',
};

type Phase = ProjectView['phases'][number];

function PhaseState({
  phase,
  context: { t, today },
}: {
  readonly phase: Phase;
  readonly context: PageContext;
}): ReactElement {
  if (phase.end < today) return <Badge tone="held">{t('site.phasePast')}</Badge>;
  if (phase.start > today) return <Badge>{t('site.phaseNext')}</Badge>;
  return <Badge tone="upcoming">{t('site.phaseNow')}</Badge>;
}

function Phases({ project, context }: PartProps): ReactElement | null {
  const { t } = context;
  if (project.phases.length === 0) return null;
  const name = (id: string): string => (PHASE_KEYS[id] === undefined ? id : t(PHASE_KEYS[id]));
  return (
    <Section title={t('site.phases')} id="phases">
      <ol className="phases">
        {project.phases.map(phase => (
          <li key={phase.id}>
            <h3>{name(phase.id)}</h3>
            <p>
              <Time value={phase.start}>{phase.text}</Time>
            </p>
            <PhaseState phase={phase} context={context} />
          </li>
        ))}
      </ol>
    </Section>
  );
}

/** Each in itself, so that its speakers find it. */
const Languages = ({ codes }: { readonly codes: readonly string[] }): ReactElement => (
  <ul className="inline-list">
    {LANGUAGES.filter(code => codes.includes(code)).map(code => (
      <li key={code} lang={code}>
        {LANGUAGE[code].name}
      </li>
    ))}
  </ul>
);

async function identity({ project, context }: PartProps): Promise<ReactElement> {
  const { t, db } = context;
  const { languages } = await projectRow(db);
  return (
    <Section title={t('site.atAGlance')} id="identity">
      <Facts
        items={[
          { label: t('site.fullTitle'), value: <LocalWords text={project.title} /> },
          { label: t('site.programme'), value: project.programme },
          { label: t('site.number'), value: project.number },
          {
            label: t('site.duration'),
            value: t('site.durationFromTo', { start: project.startText, end: project.endText }),
          },
          { label: t('site.budget'), value: project.budget },
          { label: t('site.workingLanguages'), value: <Languages codes={languages} /> },
          {
            label: t('site.website'),
            value: <a href={project.website}>{project.website.replace(/^https?:\/\//, '')}</a>,
          },
        ]}
      />
    </Section>
  );
}

async function targets(context: PageContext): Promise<ReactElement | null> {
  const { t, language } = context;
  const indicators = await listIndicators(context);
  if (indicators.length === 0) return null;
  return (
    <Section
      title={t('site.targets')}
      id="targets"
      more={{ href: `/${language}/indicators`, label: t('site.targetsMore') }}
    >
      <Table
        caption={t('site.targetsLead')}
        head={[t('site.indicatorColumn'), t('site.targetColumn'), t('site.recordedColumn')]}
        rows={indicators.map(indicator => [
          <LocalWords key="title" text={indicator.title} />,
          indicator.target,
          indicator.achieved ?? t('site.notRecorded'),
        ])}
      />
    </Section>
  );
}

/** @returns null before anything is loaded */
export async function aboutPage(context: PageContext): Promise<Page | null> {
  const { db, t } = context;
  if (!(await hasProject(db))) return null;
  const project = await getProject(context);
  const title = t('site.aboutTitle', { acronym: project.acronym });
  return {
    title,
    description: t('site.aboutDescription', { acronym: project.acronym }),
    body: (
      <>
        <PageHead kicker={project.programme} title={title}>
          {project.summary && <Prose lead text={project.summary} />}
        </PageHead>
        {await identity({ project, context })}
        <Phases project={project} context={context} />
        {project.objectives && (
          <Section title={t('site.objectives')} id="objectives">
            <Prose text={project.objectives} />
          </Section>
        )}
        {await targets(context)}
        {project.criteria && (
          <Section title={t('site.criteria')} id="criteria">
            <p className="hint">{t('site.criteriaLead')}</p>
            <Prose text={project.criteria} />
          </Section>
        )}
      </>
    ),
  };
}
