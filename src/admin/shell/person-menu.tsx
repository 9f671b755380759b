// Who is signed in, and what concerns them: account, language, light or dark, signing out.
import { type ReactElement, useState } from 'react';
import { Button as AriaButton, DialogTrigger, Popover } from 'react-aria-components';
import { errorWords, type Me, useMe } from '../api/index.ts';
import { useT } from '../i18n/index.ts';
import { Button, Icon, RadioGroup, toast } from '../kit/index.ts';
import { Link } from '../router/index.ts';
import { LanguageSelect } from './language-select.tsx';
import { chooseScheme, SCHEMES, type Scheme, useScheme } from './scheme.ts';
import { signOut } from './sign-out.ts';

/** "Maria Papadopoulou" -> "MP"; of one name the first letter. */
const initials = ({ name, email }: Me): string => {
  const words = (name ?? email).split(/\s+/).filter(Boolean);
  const letters = words.length > 1 ? [words.at(0), words.at(-1)] : [words.at(0)];
  return letters.map(word => [...(word ?? '')].at(0)?.toLocaleUpperCase() ?? '').join('');
};

function SchemeChoice(): ReactElement {
  const t = useT();
  const choices = SCHEMES.map(id => ({ id, label: t(`admin.scheme.${id}`) }));
  return (
    <RadioGroup
      label={t('admin.scheme.label')}
      choices={choices}
      value={useScheme()}
      onChange={scheme => chooseScheme(scheme as Scheme)}
    />
  );
}

function SignOutButton(): ReactElement {
  const t = useT();
  const [busy, setBusy] = useState(false);
  const leave = async (): Promise<void> => {
    setBusy(true);
    try {
      await signOut();
    } catch (error) {
      setBusy(false);
      toast(errorWords(t, error), { tone: 'error' });
    }
  };
  return (
    <Button busy={busy} onPress={() => void leave()}>
      {t('admin.person.signOut')}
    </Button>
  );
}

export function PersonMenu(): ReactElement {
  const t = useT();
  const me = useMe();
  const [open, setOpen] = useState(false);
  const name = me.name ?? me.email;
  return (
    <DialogTrigger isOpen={open} onOpenChange={setOpen}>
      <AriaButton className="person-button" aria-label={t('admin.person.menu', { name })}>
        <span className="person-initials" aria-hidden="true">
          {initials(me)}
        </span>
        <span className="person-name">{name}</span>
        <Icon name="chevronDown" />
      </AriaButton>
      {/* Without a dialog inside it is one itself, named by its button. */}
      <Popover className="k-popover person-popover" placement="bottom end" offset={6}>
        <div className="person-menu">
          <div className="person-who">
            <strong>{name}</strong>
            {me.name !== null && <span>{me.email}</span>}
          </div>
          <Link className="person-account" href="/admin/account" onClick={() => setOpen(false)}>
            {t('admin.person.account')}
          </Link>
          <LanguageSelect />
          <SchemeChoice />
          <SignOutButton />
        </div>
      </Popover>
    </DialogTrigger>
  );
}
