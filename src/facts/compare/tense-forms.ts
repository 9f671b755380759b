// Forms of the verb that tell past or future by themselves, where the language's endings allow it; beside its table of cues.

interface Forms {
  readonly past?: RegExp;
  readonly future?: RegExp;
}

/** Present forms that announce, their parts apart: on a whole clause in lower case. */
const ANNOUNCED: Readonly<Record<string, RegExp>> = {
  de: /(?<!\p{L})finde[nt](?!\p{L}).*(?<!\p{L})statt(?!\p{L})/su,
  nl: /(?<!\p{L})vind(?:t|en)(?!\p{L}).*(?<!\p{L})plaats(?!\p{L})/su,
};

export const announces = (clause: string, language: string): boolean =>
  ANNOUNCED[language]?.test(clause.toLowerCase()) ?? false;

// On lower-case words with their accents: Spanish "celebró" is past, "celebro" present.
const FORMS: Readonly<Record<string, Forms>> = {
  // Aorists; "θα" marks every future.
  el: { past: /^\p{L}{2,}(?:[σξψ]ε|[σξψ]αν|θηκε|θηκαν)$/u },
  // Aorist and imperfect of the third person plural; the commonest singular aorists.
  bg: {
    past: /^(?:\p{L}{2,}[аяеио]ха|срещна|събра|състоя|проведе|откри|закри|започна|приключи|домакинства|гостува|посети)$/u,
  },
  ro: { past: /^(?:avut|fost|întâlnit|reunit|desfășurat|început|vizitat|participat|încheiat)$/u },
  hu: {
    past: /^\p{L}*(?:ülésezett|üléseztek|találkozott|találkoztak|gyűlt|gyűltek|zajlott|tartott|tartottuk|tartották|nyílt|indult|kezdődött|zárult|látogatott|érkezett|érkeztek)$/u,
  },
  es: {
    past: /^\p{L}{2,}(?:aron|ieron|jeron)$|^\p{L}{3,}ó$/u,
    future: /^\p{L}{2,}[aei]r(?:á|án|emos)$/u,
  },
  pt: {
    past: /^(?!(?:vou|dou|sou|estou)$)\p{L}{2,}(?:ou|aram|eram|iram)$/u,
    future: /^\p{L}{2,}[aei]r(?:á|ão|emos)$/u,
  },
  pl: {
    past: /^(?:spotkał\p{L}*|spotkali|zebrał\p{L}*|zebrali|rozpoczął|rozpoczęł\p{L}*|trwał\p{L}*|gościł\p{L}*|pojechał\p{L}*)$/u,
    future: /^(?:spotka|spotkają|zbierze|zbiorą|potrwa|pojedzie|pojadą|weźmie|wezmą)$/u,
  },
  lv: {
    past: /^\p{L}{2,}[āēī]jās$|^(?:sanāca|pulcējās|tikāmies|sākās|beidzās|ieradās)$/u,
    future: /^\p{L}{2,}(?:sies|simies|sities)$|^(?:sāksies|beigsies|ieradīsies|sanāks)$/u,
  },
};

export const tellsPast = (word: string, language: string): boolean =>
  FORMS[language]?.past?.test(word) ?? false;
export const tellsFuture = (word: string, language: string): boolean =>
  FORMS[language]?.future?.test(word) ?? false;
