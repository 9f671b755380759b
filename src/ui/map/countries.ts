// The countries a map can tint: ISO 3166 letters (EL for Greece) to the numbers of the atlas, and where a name sits well.

interface MapCountry {
  /** ISO 3166 numeric code, as the atlas has it. */
  readonly atlas: string;
  /** Longitude and latitude of the middle of the country's name. */
  readonly label: readonly [number, number];
}

export const MAP_COUNTRIES: Readonly<Record<string, MapCountry>> = {
  AT: { atlas: '040', label: [14.3, 47.5] },
  BE: { atlas: '056', label: [4.6, 50.55] },
  BG: { atlas: '100', label: [24.6, 42.85] },
  CY: { atlas: '196', label: [33.2, 35] },
  CZ: { atlas: '203', label: [15.4, 49.8] },
  DE: { atlas: '276', label: [10.4, 51.4] },
  DK: { atlas: '208', label: [9.3, 56] },
  EE: { atlas: '233', label: [25.8, 58.7] },
  EL: { atlas: '300', label: [22, 39.5] },
  ES: { atlas: '724', label: [-3.6, 40.2] },
  FI: { atlas: '246', label: [26, 62] },
  FR: { atlas: '250', label: [2.4, 46.8] },
  HR: { atlas: '191', label: [16.4, 45.2] },
  HU: { atlas: '348', label: [19.3, 47.1] },
  IE: { atlas: '372', label: [-8, 53.2] },
  IT: { atlas: '380', label: [12.6, 43] },
  LT: { atlas: '440', label: [23.9, 55.4] },
  LU: { atlas: '442', label: [6.1, 49.7] },
  LV: { atlas: '428', label: [25.6, 56.6] },
  MT: { atlas: '470', label: [14.4, 35.9] },
  NL: { atlas: '528', label: [5.6, 52.2] },
  NO: { atlas: '578', label: [9, 61] },
  PL: { atlas: '616', label: [18.6, 52.5] },
  PT: { atlas: '620', label: [-8.3, 39.2] },
  RO: { atlas: '642', label: [24.6, 45.3] },
  SE: { atlas: '752', label: [15, 60] },
  SI: { atlas: '705', label: [14.8, 46.1] },
  SK: { atlas: '703', label: [19.5, 48.7] },
  CH: { atlas: '756', label: [8.2, 46.8] },
};
