import { Button, I18nProvider } from 'react-aria-components';
import { createRoot } from 'react-dom/client';

createRoot(document.body).render(
  <I18nProvider locale="el">
    <Button>x</Button>
  </I18nProvider>,
);
