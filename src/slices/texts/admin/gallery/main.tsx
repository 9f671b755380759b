// The text editor by itself, for tests and for looking at it: ?language=el writes in Greek. The API and the
// words beside it are the test's.

import { type ReactElement, useRef, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { LanguageProvider } from '../../../../admin/i18n/index.ts';
import { Button, KitRoot } from '../../../../admin/kit/index.ts';
import { LiveRegion } from '../../../../admin/notices/index.ts';
import { TextEditor, type TextEditorHandle, useFactShelf } from '../index.ts';

const SAMPLE = `## What we learnt

On {event:spring-fair.dates} neighbours met [in Sampletown](fact:event:spring-fair.place) and brought seeds.
They will [meet again](https://example.org/fair).

- one **bold** word
- and {project:garden.partners|words} partners`;

/** Some 3,000 words with 100 facts. */
const LONG = Array.from(
  { length: 50 },
  (_, index) =>
    `On {event:spring-fair.dates} ${'neighbours met and spoke of seeds, '.repeat(9)}in {event:spring-fair.place}, ${index}.`,
).join('\n\n');

const OFFERS = [{ ref: 'event:spring-fair.place', words: 'neighbours', block: 1, occurrence: 0 }];

const asked = new URLSearchParams(location.search);
const language = asked.get('language') ?? 'en';

function Specimen(): ReactElement {
  const facts = useFactShelf(language);
  const handle = useRef<TextEditorHandle>(null);
  const [text, setText] = useState(asked.has('empty') ? '' : asked.has('long') ? LONG : SAMPLE);
  const [line, setLine] = useState('Fair in {event:spring-fair.place}');
  const [block, setBlock] = useState('');
  const [went, setWent] = useState('');
  return (
    <main className="text-gallery">
      <h1>Texts</h1>
      <TextEditor
        name="texts.summary"
        label="Summary"
        description="What it is about."
        value={text}
        onChange={setText}
        language={language}
        facts={facts}
        offers={asked.has('offers') ? OFFERS : []}
        most={600}
        placeholder="Write here"
        handle={handle}
      />
      <TextEditor label="Title" value={line} onChange={setLine} language={language} facts={facts} single />
      <TextEditor
        label="Block"
        value={block}
        onChange={setBlock}
        language={language}
        facts={facts}
        heading
        error="Something is missing."
        slash={[
          {
            id: 'event',
            label: 'Event',
            description: 'A card of an event',
            icon: 'calendar',
            onChoose: () => setWent('event'),
          },
        ]}
      />
      <TextEditor
        label="Only read"
        value={SAMPLE}
        onChange={setText}
        language={language}
        facts={facts}
        readOnly
      />
      <Button onPress={() => setText('Other words from {event:spring-fair.place}.')}>From outside</Button>
      <Button onPress={() => handle.current?.insertFact('project:garden.partners')}>Insert</Button>
      <pre data-value="text">{text}</pre>
      <pre data-value="line">{line}</pre>
      <pre data-value="block">{block}</pre>
      <pre data-value="went">{went}</pre>
    </main>
  );
}

/** English words of the shell and of texts, as the test serves them. */
const messages = await (await fetch('/words.json')).json();

const place = document.getElementById('gallery');
if (place !== null)
  createRoot(place).render(
    <LanguageProvider language="en" messages={messages}>
      <KitRoot navigate={() => undefined}>
        <Specimen />
        <LiveRegion />
      </KitRoot>
    </LanguageProvider>,
  );
