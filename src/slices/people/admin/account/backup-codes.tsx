// Backup codes are shown once: to copy, to keep as a file, to print.
import { type ReactElement, useEffect, useRef } from 'react';
import { useT } from '../../../../admin/i18n/index.ts';
import { Button, Notice, toast } from '../../../../admin/kit/index.ts';
import { projectName } from '../../../../admin/router/index.ts';

interface BackupCodesProps {
  readonly codes: readonly string[];
  readonly onKept: () => void;
}

/** A file made in the browser: nothing is sent anywhere. */
function download(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/plain;charset=utf-8' }));
  const link = Object.assign(document.createElement('a'), { href: address, download: name });
  link.click();
  URL.revokeObjectURL(address);
}

export function BackupCodes({ codes, onKept }: BackupCodesProps): ReactElement {
  const t = useT();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const text = `${codes.join('\n')}\n`;
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      toast(t('people.second.copied'));
    } catch {
      toast(t('people.second.copyByHand'), { tone: 'warning' });
    }
  };
  const title = t('people.second.codes', { project: projectName() });
  return (
    <div className="account-codes">
      <h3 ref={heading} tabIndex={-1}>
        {title}
      </h3>
      <Notice tone="warning">{t('people.second.codesWords')}</Notice>
      <ul dir="ltr">
        {codes.map(code => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ul>
      <div className="account-actions">
        <Button icon="copy" onPress={() => void copy()}>
          {t('people.second.copy')}
        </Button>
        <Button onPress={() => download(`${projectName().toLowerCase()}-codes.txt`, `${title}\n\n${text}`)}>
          {t('people.second.download')}
        </Button>
        <Button look="primary" onPress={onKept}>
          {t('people.second.kept')}
        </Button>
      </div>
    </div>
  );
}
