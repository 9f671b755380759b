// What to do first with a project that has only begun; each step goes once it is done.
import type { ReactElement } from 'react';
import { useT } from '../../../admin/i18n/index.ts';
import { LinkButton, StateMark } from '../../../admin/kit/index.ts';
import type { Beginning } from '../model.ts';
import { Section } from './words.tsx';

interface StepProps {
  readonly step: Beginning;
  /** The first that is not done. */
  readonly isNext: boolean;
}

function Step({ step: { step, done, path }, isNext }: StepProps): ReactElement {
  const t = useT();
  return (
    <li className="home-step" data-done={done || undefined}>
      <h3>
        <StateMark shape={done ? 'done' : 'empty'} label={t(done ? 'home.stepDone' : 'home.stepOpen')} />
        {t(`home.step.${step}`)}
      </h3>
      {!done && (
        <>
          <p className="home-fine">{t(`home.stepWords.${step}`)}</p>
          <LinkButton href={path} small look={isNext ? 'primary' : 'secondary'}>
            {t(`home.stepGo.${step}`)}
          </LinkButton>
        </>
      )}
    </li>
  );
}

export function FirstSteps({ steps }: { readonly steps: readonly Beginning[] }): ReactElement {
  const t = useT();
  const next = steps.find(({ done }) => !done);
  return (
    <Section title={t('home.beginning')} lead={t('home.beginningLead')} place="beginning">
      <ol className="home-steps">
        {steps.map(step => (
          <Step key={step.step} step={step} isNext={step === next} />
        ))}
      </ol>
    </Section>
  );
}
