// Spanish: how numbers, dates, amounts and tenses are said.
import { merge, paradigm, tensAndUnits } from '../inflect.ts';
import type { LanguageDescription } from '../language.ts';

/** Made when it is first asked for: forms are many, and most texts are in few languages. */
export const es = (): LanguageDescription => {
  const MONTHS = [
    'enero',
    'febrero',
    'marzo',
    'abril',
    'mayo',
    'junio',
    'julio',
    'agosto',
    'septiembre',
    'octubre',
    'noviembre',
    'diciembre',
  ];
  const name = (m: number): string => MONTHS[m - 1] ?? '';
  const withYear = (words: string, y: string | null): string => (y === null ? words : `${words} de ${y}`);

  /** Written as one word, with the joiner inside: "treintaicinco"; the parted forms are built of their words. */
  const SOLID_TENS = {
    30: 'treinta',
    40: 'cuarenta',
    50: 'cincuenta',
    60: 'sesenta',
    70: 'setenta',
    80: 'ochenta',
    90: 'noventa',
  };
  const UNITS = {
    1: 'uno un una',
    2: 'dos',
    3: 'tres',
    4: 'cuatro',
    5: 'cinco',
    6: 'seis',
    7: 'siete',
    8: 'ocho',
    9: 'nueve',
  };

  /** Ordinals of the tens and units as one word: "vigesimoprimera", "trigesimotercer". */
  const ORDINAL_TENS = {
    20: 'vigesimo',
    30: 'trigesimo',
    40: 'cuadragesimo',
    50: 'quincuagesimo',
    60: 'sexagesimo',
    70: 'septuagesimo',
    80: 'octogesimo',
    90: 'nonagesimo',
  };
  const ORDINAL_UNITS = {
    1: 'primero primer primera primeros primeras',
    2: 'segundo segunda segundos segundas',
    3: 'tercero tercer tercera terceros terceras',
    4: 'cuarto cuarta cuartos cuartas',
    5: 'quinto quinta quintos quintas',
    6: 'sexto sexta sextos sextas',
    7: 'séptimo séptima séptimos séptimas',
    8: 'octavo octava octavos octavas',
    9: 'noveno novena novenos novenas',
  };

  /** "un quinto vota", "casi un cuarto": a part, while "un quinto puesto" is a place. */
  const PARTS = 'cuarto quinto sexto séptimo octavo noveno décimo'
    .split(' ')
    .flatMap(part => [
      ...'de del se es son era fue fueron va van queda quedó tiene tienen tuvo votó para en corresponde procede'
        .split(' ')
        .map(after => `un_${part}_${after}`),
      ...'casi cerca_de más_de menos_de apenas de_los_cuales de_las_cuales al_menos'
        .split(' ')
        .map(before => `${before}_un_${part}`),
    ])
    .join(' ');

  /** Acts and papers whose number is a name where "n.º" says so: "edicto n.º 14", "póliza núm. 310". */
  const PAPERS =
    'acta edicto aviso anuncio auto oficio licencia autorización póliza factura recibo certificado orden circular acuerdo diligencia protocolo procedimiento recurso orden_ministerial ley_orgánica real_decreto_legislativo real_decreto-ley'
      .split(' ')
      .flatMap(paper => [`${paper}_n.º`, `${paper}_nº`, `${paper}_número`])
      .join(' ');

  return {
    code: 'es',
    decimal: ',',
    group: '.',
    accentless: true,
    order: 'DM',
    months: MONTHS.map(month => (month === 'septiembre' ? 'septiembre setiembre' : month)),
    shortMonths: ['ene', 'feb', 'mar', 'abr', 'may', 'jun', 'jul', 'ago', 'sep sept', 'oct', 'nov', 'dic'],
    doubtfulMonths: '',
    doubtfulAfter: '',
    weekdays: 'lunes martes miércoles jueves viernes sábado domingo',
    cardinals: merge(
      tensAndUnits(SOLID_TENS, UNITS, (ten, unit) => `${ten}i${unit}`),
      {
        1: 'uno un una',
        2: 'dos',
        3: 'tres',
        4: 'cuatro',
        5: 'cinco',
        6: 'seis',
        7: 'siete',
        8: 'ocho',
        9: 'nueve',
        10: 'diez decena',
        11: 'once',
        12: 'doce docena',
        13: 'trece',
        14: 'catorce',
        15: 'quince',
        16: 'dieciséis',
        17: 'diecisiete',
        18: 'dieciocho',
        19: 'diecinueve',
        20: 'veinte veintena',
        21: 'veintiuno veintiún veintiuna',
        22: 'veintidós',
        23: 'veintitrés',
        24: 'veinticuatro',
        25: 'veinticinco',
        26: 'veintiséis',
        27: 'veintisiete',
        28: 'veintiocho',
        29: 'veintinueve',
        30: 'treinta treintena',
        40: 'cuarenta',
        50: 'cincuenta',
        60: 'sesenta',
        70: 'setenta',
        80: 'ochenta',
        90: 'noventa',
        100: 'cien ciento centenar',
        200: 'doscientos doscientas',
        300: 'trescientos trescientas',
        400: 'cuatrocientos cuatrocientas',
        500: 'quinientos quinientas',
        600: 'seiscientos seiscientas',
        700: 'setecientos setecientas',
        800: 'ochocientos ochocientas',
        900: 'novecientos novecientas',
      },
    ),
    articles: 'un una uno',
    oneBefore:
      'de_los de_las de_estos de_estas de_ellos de_ellas de_cada de_esos de_esas de_aquellos de_aquellas de_dichos de_dichas de_nuestros de_nuestras de_sus de_vuestros de_vuestras o solo sola único única',
    oneAfter: 'solo sólo solamente menos exactamente únicamente',
    joiner: 'y',
    ordinals: merge(
      { 1: ORDINAL_UNITS[1], 3: ORDINAL_UNITS[3] },
      tensAndUnits({ 10: 'decimo', ...ORDINAL_TENS }, ORDINAL_UNITS, (ten, unit) => `${ten}${unit}`),
      paradigm(
        {
          2: 'segund',
          4: 'cuart',
          5: 'quint',
          6: 'sext',
          7: 'séptim',
          8: 'octav',
          9: 'noven non',
          10: 'décim',
          11: 'undécim',
          12: 'duodécim',
          18: 'decimoctav',
          19: 'decimonon',
          20: 'vigésim',
          30: 'trigésim',
          40: 'cuadragésim',
          50: 'quincuagésim',
          60: 'sexagésim',
          70: 'septuagésim',
          80: 'octogésim',
          90: 'nonagésim',
          100: 'centésim',
        },
        'o a os as',
      ),
    ),
    ordinalStyle: {
      suffixes: 'º ª o a er ero era os as ° ro do to mo va vo da ra',
      point: false,
      write: (n, gender) => `${n}.${gender === 'f' ? 'ª' : 'º'}`,
    },
    scales: {
      1000: 'mil millar',
      1000000: 'millón millones mill mills',
      1000000000: 'mil_millones millardo millardos',
      1000000000000: 'billón billones',
    },
    vague: 'cientos centenares miles decenas docenas centenas millares',
    currencies: {
      EUR: 'euro euros eur',
      USD: 'dólar dólares dólar_estadounidense dólares_estadounidenses dólares_americanos usd',
      GBP: 'libra libras libra_esterlina libras_esterlinas libras_británicas gbp',
      PLN: 'zloty zlotys zlotis esloti eslotis zloty_polaco zlotys_polacos eslotis_polacos pln',
      RON: 'leu leus lei leu_rumano leus_rumanos lei_rumanos ron',
      HUF: 'forinto forintos forint forints forinto_húngaro forintos_húngaros florín_húngaro florines_húngaros huf',
      BGN: 'lev leva levas levs lev_búlgaro leva_búlgara levas_búlgaras levs_búlgaros leva_búlgaros bgn',
      CHF: 'franco_suizo francos_suizos chf',
      CZK: 'corona_checa coronas_checas czk',
      SEK: 'corona_sueca coronas_suecas sek',
      DKK: 'corona_danesa coronas_danesas dkk',
      NOK: 'corona_noruega coronas_noruegas nok',
    },
    percent: 'por_ciento por_cien porciento punto_porcentual puntos_porcentuales puntos_de_porcentaje',
    to: 'a a_las al al_día hasta hasta_el hasta_el_día hasta_las hasta_la',
    from: 'de del del_día desde desde_el desde_el_día desde_las',
    between: 'entre entre_el entre_el_día entre_los_días',
    and: 'y e o u & y_el y_el_día y_del e_el',
    of: 'de del el los en las la',
    year: 'año años',
    clockStrong: '',
    clockBefore: 'a_la a_las las de_las desde_las hasta_las hacia_las sobre_las',
    clockAfter: 'h hs hrs',
    hours: 'horas',
    am: 'a._m. a.m. am de_la_mañana de_la_madrugada a.m',
    pm: 'p._m. p.m. pm de_la_tarde de_la_noche del_mediodía p.m',
    morning: 'de_la_mañana de_la_madrugada',
    evening: 'de_la_tarde de_la_noche del_mediodía',
    rise: 'a hasta',
    references: `artículo artículos art arts apartado apartados párrafo párrafos inciso incisos punto puntos considerando considerandos cláusula cláusulas epígrafe epígrafes disposición sección secciones capítulo capítulos anexo anexos apéndice apéndices tabla tablas cuadro cuadros gráfico gráficos figura figuras fig figs página páginas pág págs pp sala salas aula aulas despacho despachos habitación habitaciones oficina mostrador ventanilla pabellón stand medida medidas acción acciones eje eje_prioritario lote lotes formulario formularios impreso reglamento reglamentos directiva directivas decisión decisiones ley leyes decreto decretos real_decreto decreto-ley resolución resoluciones sentencia sentencias recomendación norma normas iso une din en versión versiones v horizonte horizon agenda europa europe referencia referencias ref expediente expedientes contrato contratos convenio número_de_registro n.º_de_registro número_de_proyecto n.º_de_proyecto código_postal rco rcr nuts web industria erasmus ley_orgánica leyes_orgánicas ley_foral ley_ordinaria ley_autonómica leyes_autonómicas orden_ministerial orden_foral decreto_foral decreto_legislativo real_decreto-ley real_decreto_legislativo real_decreto_ley decreto_ley recurso_de_amparo recurso_de_casación procedimiento_ordinario procedimiento_abreviado diligencias_previas orden órdenes instrucción instrucciones circular circulares auto autos acta actas edicto edictos dictamen dictámenes póliza pólizas licencia autorización tomo tomos folio folios finca_registral finca_número referencia_catastral ${PAPERS}`,
    numero: 'núm n.º nº número nro',
    streets:
      'calle c/ avenida avda av plaza pza plza paseo carretera ctra camino ronda_de travesía glorieta callejón bulevar rambla',
    phoneWords:
      'tel teléfono tfno tlf móvil fax telf teléfonos whatsapp centralita llame_al llamar_al llamando_al llamen_al',
    counted:
      'participantes personas organizaciones empresas socios miembros euros empleos hectáreas habitantes visitantes visitas ejemplares estudiantes mujeres hombres km kilómetros metros horas palabras encuestados hogares empleados voluntarios suscriptores cooperativas ciudadanos ciudadanas árboles solicitudes vecinos vecinas alumnos alumnas votos viviendas plazas escaños firmas trabajadores trabajadoras desempleados socias asociadas asistentes espectadores pasajeros turistas familias niños niñas jóvenes entidades municipios kilos toneladas litros metros_cuadrados páginas',
    compounds: {},
    hints: {
      2: 'ambos ambas dos_veces par pareja bianual doble',
      1: 'vez_única único única',
      3: 'triple',
      4: 'cuádruple',
    },
    notOrdinal: [
      { words: 'segundos', afterNumber: true },
      { words: 'segundo', after: 'por cada', before: 'plano' },
      { words: 'segunda', before: 'mano' },
      { words: 'terceros', needsNoun: true },
      { words: 'tercera', before: 'edad' },
      { words: 'cuarto', before: 'de_hora' },
      { words: 'tercera cuarta quinta sexta séptima septima octava novena décima decima', before: 'parte' },
    ],
    half: 'media medio',
    // The "décimo" is also a lottery ticket.
    fractions: `mitad medio media medio_segundo un_segundo_de un_segundo_después un_segundo_antes en_un_segundo medio_centenar medio_millar medio_millón media_docena media_decena tercio tercios terceras_partes cuartos cuartas_partes cuarto_de_hora cuarto_de_baño quintos quintas_partes sextas_partes octavos décimos décimas una_décima décimas_partes centésimas milésimas al_décimo_en por_décimo cada_décimo décimo_premiado décimo_de_lotería décimo_de_navidad ${PARTS}`,
    // The verbs only differ by their accent from a label or a street: "contrató 12 personas", "caminó 20 km".
    starters:
      'el la los las un una en con por para de del se su sus este esta estos estas y pero si al desde tras durante todos todas además contrató registró decretó despachó cuadró anexó paseó caminó rondó numeró',
    tense: {
      future:
        'próximo próxima próximos próximas futuro futura va_a van_a vamos_a está_previsto está_prevista tendrá tendrán será serán celebrará celebrarán habrá podrá podrán estará estarán liderará permitirá contará informará publicará reunirá acogerá',
      past: 'tuvo tuvieron fue fueron celebró celebraron se_ha_celebrado ha_sido han_sido había hubo ofreció asistieron participaron visitaron reunió debatieron presentó presentaron acogió pudieron disfrutaron',
    },
    dates: {
      day: (d, m, y) => withYear(`${d} de ${name(m)}`, y),
      days: (d, e, m, y) => withYear(`${d}–${e} de ${name(m)}`, y),
      month: (m, y) => withYear(name(m), y),
      months: (m, n, y) => withYear(`${name(m)}–${name(n)}`, y),
      dash: ' – ',
    },
    money: (amount, sign) => `${amount} ${sign}`,
    percentText: digits => `${digits} %`,
  };
};
