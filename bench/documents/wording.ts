// Words the injections need: "and", and how the samples say that something was held or will be.

export const AND: Readonly<Record<string, string>> = {
  en: 'and',
  el: 'και',
  nl: 'en',
  pl: 'i',
  es: 'y',
  de: 'und',
  ro: 'și',
  hu: 'és',
  pt: 'e',
  lv: 'un',
  bg: 'и',
};

/** Pairs of "was held" and "will be held". */
export const TENSES: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  en: [
    ['was held', 'will be held'],
    ['took place', 'will take place'],
    ['visited', 'will visit'],
    ['met', 'will meet'],
    ['led', 'will lead'],
  ],
  de: [
    ['fand', 'wird'],
    ['besuchten', 'werden besuchen'],
  ],
  el: [
    ['πραγματοποιήθηκε', 'θα πραγματοποιηθεί'],
    ['διεξήχθη', 'θα διεξαχθεί'],
    ['συνεδρίασε', 'θα συνεδριάσει'],
  ],
  bg: [
    ['се проведе', 'ще се проведе'],
    ['се срещна', 'ще се срещне'],
    ['се събра', 'ще се събере'],
  ],
  pt: [
    ['realizou-se', 'vai realizar-se'],
    ['teve lugar', 'terá lugar'],
    ['decorreu', 'vai decorrer'],
    ['reuniu-se', 'vai reunir-se'],
  ],
  hu: [
    ['zajlott le', 'fog lezajlani'],
    ['tartották meg', 'fogják megtartani'],
    ['ülésezett', 'fog ülésezni'],
  ],
  lv: [
    ['notika', 'notiks'],
    ['tikās', 'tiksies'],
  ],
  ro: [
    ['a avut loc', 'va avea loc'],
    ['s-au întâlnit', 'se vor întâlni'],
    ['s-a întâlnit', 'se va întâlni'],
  ],
  es: [
    ['se celebró', 'se celebrará'],
    ['tuvo lugar', 'tendrá lugar'],
    ['se reunieron', 'se reunirán'],
  ],
  nl: [
    ['vond plaats', 'zal plaatsvinden'],
    ['werd gehouden', 'zal worden gehouden'],
    ['zijn bijeengekomen', 'zullen bijeenkomen'],
  ],
  pl: [
    ['odbył się', 'odbędzie się'],
    ['odbyła się', 'odbędzie się'],
    ['odbyło się', 'odbędzie się'],
    ['odbyły się', 'odbędą się'],
    ['spotkali się', 'spotkają się'],
    ['spotkała się', 'spotka się'],
  ],
};
