// The gallery's own start in a browser: it speaks the language named in the address (?language=el), with English words.
import { createRoot } from 'react-dom/client';
import { isLanguage } from '../../../platform/languages.ts';
import { LanguageProvider } from '../../i18n/index.ts';
import words from '../../messages/en.json' with { type: 'json' };
import { Gallery } from '../gallery.tsx';
import { KitRoot } from '../index.ts';

const asked = new URLSearchParams(location.search).get('language') ?? '';
const messages = Object.fromEntries(Object.entries(words).map(([key, text]) => [`admin.${key}`, text]));

/** Tests read where a link would have led. */
const navigate = (path: string): void => {
  document.body.dataset.went = path;
};

const place = document.getElementById('gallery');
if (place !== null)
  createRoot(place).render(
    <LanguageProvider language={isLanguage(asked) ? asked : 'en'} messages={messages}>
      <KitRoot navigate={navigate}>
        <Gallery />
      </KitRoot>
    </LanguageProvider>,
  );
