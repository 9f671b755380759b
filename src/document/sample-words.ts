// The words of the sample edition, in five languages; every one of them says that it is a sample.

import type { DocumentWords } from './model.ts';

/** What the sample says in one language; texts are in the content format, facts stand in braces. */
export interface SampleWords {
  readonly masthead: string;
  readonly title: string;
  readonly summary: string;
  readonly published: string;
  readonly projectTitle: string;
  readonly funding: string;
  readonly words: DocumentWords;
  /** The sample's facts as this language writes them. */
  readonly facts: Readonly<Record<string, string>>;
  readonly lead: string;
  readonly about: { readonly heading: string; readonly body: string };
  readonly indicators: {
    readonly heading: string;
    readonly labels: readonly [string, string, string];
    readonly note: string;
  };
  readonly event: {
    readonly heading: string;
    readonly title: string;
    readonly state: string;
    readonly body: string;
  };
  readonly next: { readonly title: string; readonly state: string };
  readonly practice: { readonly heading: string; readonly title: string; readonly body: string };
  readonly report: { readonly heading: string; readonly title: string; readonly note: string };
  readonly partners: { readonly heading: string; readonly countries: readonly [string, string] };
  readonly picture: { readonly alt: string; readonly credit: string };
  readonly action: string;
  readonly quotation: string;
  readonly names: string;
  readonly social: { readonly heading: string; readonly label: string };
  readonly contacts: { readonly heading: string; readonly body: string };
  readonly disclaimer: string;
}

const en: SampleWords = {
  masthead: 'SECON newsletter 2',
  title: 'A sample issue: two workshops and a report',
  summary: 'This is a sample, made to try every part of an issue. Nothing in it is news.',
  published: '24 April 2024',
  projectTitle: 'Regional policies for the social economy',
  funding: 'Co-funded by the European Union',
  words: {
    readOnline: 'Read online',
    otherLanguages: 'Other languages',
    publishedOn: 'Published on',
    emblemAlt: 'Emblem of the European Union',
    contents: 'In this issue',
    download: 'Download as PDF',
    page: 'Page',
  },
  facts: { place: 'Haskovo', dates: '13–14 November 2023', partners: '10', ordinal: 'second' },
  lead: 'This issue is a **sample**. It met in {event:haskovo-2023.place} on {event:haskovo-2023.dates}, and it counts *{project:secon.partners}* partners.',
  about: {
    heading: 'About this sample',
    body: `Some words are [bound to a place](fact:event:haskovo-2023.place), some lead [elsewhere](https://example.org/sample), and some are [bound to an address](fact:report:best-practices.url).\\
This line was broken by hand.

## What the sample tries

- plain items
- items with *emphasis* and **weight**
  - and an item within

1. first one thing
2. then another

### A heading further down

> A quotation within a text, as a sample of one.`,
  },
  indicators: {
    heading: 'Sample indicators',
    labels: [
      'Organisations cooperating across borders',
      'Policy instruments addressed',
      'Interregional policy learning events organised',
    ],
    note: 'Targets of the project, in this sample',
  },
  event: {
    heading: 'The sample workshop',
    title: 'Second interregional workshop',
    state: 'Held',
    body: 'The {event:haskovo-2023.ordinal|f} workshop of the sample was about being seen.',
  },
  next: { title: 'A workshop yet to come, as a sample', state: 'Upcoming' },
  practice: {
    heading: 'A sample practice',
    title: 'A shared kitchen, made up for this sample',
    body: 'Nobody cooks here: the practice is a sample.',
  },
  report: { heading: 'The sample report', title: 'Good practices: a sample report', note: 'in English' },
  partners: { heading: 'Partners in the sample', countries: ['Bulgaria', 'Greece'] },
  picture: { alt: 'A grey square that stands for a picture in this sample', credit: 'Drawn for the sample' },
  action: 'Answer the sample questionnaire',
  quotation: 'What is tried on a sample need not be mended on a reader.',
  names: 'The team of the sample',
  social: { heading: 'Follow the sample', label: 'The sample on a network' },
  contacts: { heading: 'Contact', body: 'Write to [the sample desk](mailto:sample@example.org).' },
  disclaimer: 'This sample gives the view of nobody. It shows where the disclaimer stands.',
};

const el: SampleWords = {
  masthead: 'Ενημερωτικό δελτίο SECON 2',
  title: 'Δοκιμαστικό τεύχος: δύο εργαστήρια και μία έκθεση',
  summary: 'Αυτό είναι δείγμα, για να δοκιμαστεί κάθε μέρος ενός τεύχους. Δεν περιέχει νέα.',
  published: '24 Απριλίου 2024',
  projectTitle: 'Περιφερειακές πολιτικές για την κοινωνική οικονομία',
  funding: 'Με τη συγχρηματοδότηση της Ευρωπαϊκής Ένωσης',
  words: {
    readOnline: 'Διαβάστε το στον ιστότοπο',
    otherLanguages: 'Άλλες γλώσσες',
    publishedOn: 'Δημοσιεύθηκε στις',
    emblemAlt: 'Έμβλημα της Ευρωπαϊκής Ένωσης',
    contents: 'Σε αυτό το τεύχος',
    download: 'Λήψη ως PDF',
    page: 'Σελίδα',
  },
  facts: { place: 'Χάσκοβο', dates: '13–14 Νοεμβρίου 2023', partners: '10', ordinal: 'δεύτερο' },
  lead: 'Αυτό το τεύχος είναι **δείγμα**. Τόπος συνάντησης ήταν το {event:haskovo-2023.place}, στις {event:haskovo-2023.dates}· οι εταίροι είναι *{project:secon.partners}*.',
  about: {
    heading: 'Σχετικά με το δείγμα',
    body: `Μερικές λέξεις δένονται με έναν τόπο, [στο Χάσκοβο](fact:event:haskovo-2023.place), άλλες οδηγούν [αλλού](https://example.org/sample) και άλλες είναι [δεμένες με μια διεύθυνση](fact:report:best-practices.url).\\
Αυτή η γραμμή κόπηκε με το χέρι.

## Τι δοκιμάζει το δείγμα

- απλά στοιχεία
- στοιχεία με *έμφαση* και **βάρος**
  - και ένα στοιχείο μέσα σε άλλο

1. πρώτα το ένα
2. ύστερα το άλλο

### Μια επικεφαλίδα παρακάτω

> Παράθεμα μέσα σε κείμενο, για δείγμα.`,
  },
  indicators: {
    heading: 'Δείκτες του δείγματος',
    labels: [
      'Οργανισμοί που συνεργάζονται διασυνοριακά',
      'Μέσα πολιτικής που εξετάζονται',
      'Διαπεριφερειακές εκδηλώσεις μάθησης πολιτικής',
    ],
    note: 'Στόχοι του έργου, σε αυτό το δείγμα',
  },
  event: {
    heading: 'Το εργαστήριο του δείγματος',
    title: 'Δεύτερο διαπεριφερειακό εργαστήριο',
    state: 'Πραγματοποιήθηκε',
    body: 'Το {event:haskovo-2023.ordinal|n} εργαστήριο του δείγματος μιλούσε για την προβολή.',
  },
  next: { title: 'Ένα εργαστήριο που θα γίνει, για δείγμα', state: 'Προσεχώς' },
  practice: {
    heading: 'Μια πρακτική για δείγμα',
    title: 'Κοινή κουζίνα, επινοημένη για το δείγμα',
    body: 'Κανείς δεν μαγειρεύει εδώ: η πρακτική είναι δείγμα.',
  },
  report: {
    heading: 'Η έκθεση του δείγματος',
    title: 'Καλές πρακτικές: έκθεση για δείγμα',
    note: 'στα αγγλικά',
  },
  partners: { heading: 'Εταίροι του δείγματος', countries: ['Βουλγαρία', 'Ελλάδα'] },
  picture: { alt: 'Ένα γκρίζο τετράγωνο στη θέση εικόνας, για δείγμα', credit: 'Σχεδιάστηκε για το δείγμα' },
  action: 'Απαντήστε στο δοκιμαστικό ερωτηματολόγιο',
  quotation: 'Ό,τι δοκιμάζεται σε δείγμα δεν διορθώνεται μπροστά στον αναγνώστη.',
  names: 'Η ομάδα του δείγματος',
  social: { heading: 'Ακολουθήστε το δείγμα', label: 'Το δείγμα σε ένα δίκτυο' },
  contacts: {
    heading: 'Επικοινωνία',
    body: 'Γράψτε [στο γραφείο του δείγματος](mailto:sample@example.org).',
  },
  disclaimer: 'Το δείγμα δεν εκφράζει τη γνώμη κανενός. Δείχνει πού στέκεται η δήλωση αποποίησης.',
};

const bg: SampleWords = {
  masthead: 'Бюлетин на SECON 2',
  title: 'Примерен брой: две работни срещи и един доклад',
  summary: 'Това е пример, за да се изпробва всяка част на броя. В него няма новини.',
  published: '24 април 2024 г.',
  projectTitle: 'Регионални политики за социалната икономика',
  funding: 'Съфинансирано от Европейския съюз',
  words: {
    readOnline: 'Прочетете на сайта',
    otherLanguages: 'Други езици',
    publishedOn: 'Публикувано на',
    emblemAlt: 'Емблема на Европейския съюз',
    contents: 'В този брой',
    download: 'Изтегляне като PDF',
    page: 'Страница',
  },
  facts: { place: 'Хасково', dates: '13–14 ноември 2023 г.', partners: '10', ordinal: 'втората' },
  lead: 'Този брой е **пример**. Мястото на срещата е {event:haskovo-2023.place}, {event:haskovo-2023.dates}, а партньорите са *{project:secon.partners}*.',
  about: {
    heading: 'За този пример',
    body: `Някои думи са свързани с място, [в Хасково](fact:event:haskovo-2023.place), други водят [другаде](https://example.org/sample), а трети са [свързани с адрес](fact:report:best-practices.url).\\
Този ред е пренесен на ръка.

## Какво изпробва примерът

- обикновени точки
- точки с *ударение* и **тежест**
  - и точка в точката

1. първо едното
2. после другото

### Заглавие по-надолу

> Цитат в текста, за пример.`,
  },
  indicators: {
    heading: 'Показатели на примера',
    labels: [
      'Организации, сътрудничещи си през граница',
      'Разгледани инструменти на политиката',
      'Междурегионални събития за обмен на опит',
    ],
    note: 'Цели на проекта, в този пример',
  },
  event: {
    heading: 'Работната среща на примера',
    title: 'Втора междурегионална работна среща',
    state: 'Проведена',
    body: 'На {event:haskovo-2023.ordinal|f} среща на примера се говори за видимост.',
  },
  next: { title: 'Предстояща среща, за пример', state: 'Предстои' },
  practice: {
    heading: 'Практика за пример',
    title: 'Обща кухня, измислена за примера',
    body: 'Тук никой не готви: практиката е пример.',
  },
  report: { heading: 'Докладът на примера', title: 'Добри практики: доклад за пример', note: 'на английски' },
  partners: { heading: 'Партньори в примера', countries: ['България', 'Гърция'] },
  picture: { alt: 'Сив квадрат на мястото на картина, за пример', credit: 'Нарисувано за примера' },
  action: 'Отговорете на примерния въпросник',
  quotation: 'Което е изпробвано на пример, не се поправя пред читателя.',
  names: 'Екипът на примера',
  social: { heading: 'Следвайте примера', label: 'Примерът в мрежата' },
  contacts: { heading: 'Връзка', body: 'Пишете [на бюрото на примера](mailto:sample@example.org).' },
  disclaimer: 'Примерът не изразява ничие мнение. Той показва къде стои бележката за отговорност.',
};

const lv: SampleWords = {
  masthead: 'SECON ziņu lapa 2',
  title: 'Parauga izdevums: divi semināri un ziņojums',
  summary: 'Šis ir paraugs, lai izmēģinātu katru izdevuma daļu. Jaunumu tajā nav.',
  published: '2024. gada 24. aprīlis',
  projectTitle: 'Reģionālā politika sociālajai ekonomikai',
  funding: 'Līdzfinansē Eiropas Savienība',
  words: {
    readOnline: 'Lasīt tiešsaistē',
    otherLanguages: 'Citas valodas',
    publishedOn: 'Publicēts:',
    emblemAlt: 'Eiropas Savienības emblēma',
    contents: 'Šajā izdevumā',
    download: 'Lejupielādēt PDF',
    page: 'Lappuse',
  },
  facts: { place: 'Haskova', dates: '2023. gada 13.–14. novembris', partners: '10', ordinal: 'otrais' },
  lead: 'Šis izdevums ir **paraugs**. Tikšanās vieta: {event:haskovo-2023.place}, {event:haskovo-2023.dates}; partneru skaits: *{project:secon.partners}*.',
  about: {
    heading: 'Par šo paraugu',
    body: `Daži vārdi ir saistīti ar vietu, [Haskovā](fact:event:haskovo-2023.place), citi ved [citur](https://example.org/sample), vēl citi ir [saistīti ar adresi](fact:report:best-practices.url).\\
Šī rinda ir pārtraukta ar roku.

## Ko paraugs izmēģina

- vienkārši punkti
- punkti ar *uzsvaru* un **svaru**
  - un punkts punktā

1. vispirms viens
2. pēc tam otrs

### Virsraksts zemāk

> Citāts tekstā, parauga dēļ.`,
  },
  indicators: {
    heading: 'Parauga rādītāji',
    labels: [
      'Organizācijas, kas sadarbojas pāri robežām',
      'Aptvertie politikas instrumenti',
      'Starpreģionāli politikas mācību pasākumi',
    ],
    note: 'Projekta mērķi šajā paraugā',
  },
  event: {
    heading: 'Parauga seminārs',
    title: 'Otrais starpreģionālais seminārs',
    state: 'Noticis',
    body: 'Parauga {event:haskovo-2023.ordinal|m} seminārs bija par redzamību.',
  },
  next: { title: 'Seminārs, kas vēl būs, parauga dēļ', state: 'Gaidāms' },
  practice: {
    heading: 'Prakse paraugam',
    title: 'Kopīga virtuve, izdomāta paraugam',
    body: 'Šeit neviens negatavo: prakse ir paraugs.',
  },
  report: { heading: 'Parauga ziņojums', title: 'Laba prakse: parauga ziņojums', note: 'angļu valodā' },
  partners: { heading: 'Parauga partneri', countries: ['Bulgārija', 'Grieķija'] },
  picture: { alt: 'Pelēks kvadrāts attēla vietā, parauga dēļ', credit: 'Zīmēts paraugam' },
  action: 'Atbildiet uz parauga anketu',
  quotation: 'Kas izmēģināts paraugā, nav jālabo lasītāja priekšā.',
  names: 'Parauga komanda',
  social: { heading: 'Sekojiet paraugam', label: 'Paraugs tīklā' },
  contacts: { heading: 'Saziņa', body: 'Rakstiet [parauga birojam](mailto:sample@example.org).' },
  disclaimer: 'Paraugs nepauž neviena viedokli. Tas rāda, kur atrodas atruna.',
};

const hu: SampleWords = {
  masthead: 'SECON hírlevél 2',
  title: 'Mintaszám: két műhelytalálkozó és egy jelentés',
  summary: 'Ez minta, hogy egy szám minden része kipróbálható legyen. Hír nincs benne.',
  published: '2024. április 24.',
  projectTitle: 'Regionális politikák a szociális gazdaságért',
  funding: 'Az Európai Unió társfinanszírozásával',
  words: {
    readOnline: 'Olvassa a honlapon',
    otherLanguages: 'Más nyelveken',
    publishedOn: 'Megjelent:',
    emblemAlt: 'Az Európai Unió jelképe',
    contents: 'Ebben a számban',
    download: 'Letöltés PDF-ben',
    page: 'Oldal',
  },
  facts: { place: 'Haszkovo', dates: '2023. november 13–14.', partners: '10', ordinal: 'második' },
  lead: 'Ez a szám **minta**. A találkozó helye {event:haskovo-2023.place}, ideje {event:haskovo-2023.dates} A partnerek száma *{project:secon.partners}*.',
  about: {
    heading: 'Erről a mintáról',
    body: `Egyes szavak egy helyhez kötődnek, [Haszkovóban](fact:event:haskovo-2023.place), mások [máshová](https://example.org/sample) vezetnek, megint mások [címhez kötöttek](fact:report:best-practices.url).\\
Ezt a sort kézzel törték meg.

## Mit próbál ki a minta

- egyszerű pontok
- pontok *hangsúllyal* és **súllyal**
  - és egy pont a pontban

1. először az egyik
2. aztán a másik

### Lejjebb egy cím

> Idézet a szövegben, mintának.`,
  },
  indicators: {
    heading: 'A minta mutatói',
    labels: [
      'Határokon át együttműködő szervezetek',
      'Érintett szakpolitikai eszközök',
      'Interregionális szakpolitikai tanulási események',
    ],
    note: 'A projekt céljai ebben a mintában',
  },
  event: {
    heading: 'A minta műhelytalálkozója',
    title: 'Második interregionális műhelytalálkozó',
    state: 'Lezajlott',
    body: 'A minta {event:haskovo-2023.ordinal} műhelytalálkozója a láthatóságról szólt.',
  },
  next: { title: 'Egy eljövendő találkozó, mintának', state: 'Közelgő' },
  practice: {
    heading: 'Gyakorlat, mintának',
    title: 'Közös konyha, a minta kedvéért kitalálva',
    body: 'Itt senki sem főz: a gyakorlat csak minta.',
  },
  report: { heading: 'A minta jelentése', title: 'Jó gyakorlatok: mintajelentés', note: 'angolul' },
  partners: { heading: 'A minta partnerei', countries: ['Bulgária', 'Görögország'] },
  picture: { alt: 'Szürke négyzet kép helyett, mintának', credit: 'A mintához rajzolva' },
  action: 'Válaszoljon a mintakérdőívre',
  quotation: 'Amit mintán próbáltak ki, azt nem az olvasó előtt kell javítani.',
  names: 'A minta csapata',
  social: { heading: 'Kövesse a mintát', label: 'A minta egy hálózaton' },
  contacts: { heading: 'Kapcsolat', body: 'Írjon [a minta irodájának](mailto:sample@example.org).' },
  disclaimer: 'A minta senkinek a véleményét nem fejezi ki. Azt mutatja, hol áll a felelősségi nyilatkozat.',
};

export const SAMPLE_WORDS = { en, el, bg, lv, hu } as const;
export type SampleLanguage = keyof typeof SAMPLE_WORDS;
