// Portuguese (of Portugal): how numbers, dates, amounts and tenses are said.
import { merge, paradigm } from '../inflect.ts';
import type { LanguageDescription } from '../language.ts';

/** Made when it is first asked for: forms are many, and most texts are in few languages. */
export const pt = (): LanguageDescription => {
  const MONTHS = [
    'janeiro',
    'fevereiro',
    'março',
    'abril',
    'maio',
    'junho',
    'julho',
    'agosto',
    'setembro',
    'outubro',
    'novembro',
    'dezembro',
  ];
  const name = (m: number): string => MONTHS[m - 1] ?? '';
  const withYear = (words: string, y: string | null): string => (y === null ? words : `${words} de ${y}`);

  /** "um quinto vota", "quase um quarto": a part, while "um quinto lugar" is a place. */
  const PARTS = 'quarto quinto sexto sétimo oitavo nono décimo'
    .split(' ')
    .flatMap(part => [
      ...'de do da dos das se é são era foi foram vai vão fica ficou tem têm teve votou para em destina-se destinou-se corresponde vem veio'
        .split(' ')
        .map(after => `um_${part}_${after}`),
      ...'quase cerca_de mais_de menos_de apenas dos_quais das_quais pelo_menos'
        .split(' ')
        .map(before => `${before}_um_${part}`),
    ])
    .join(' ');

  /** Acts and papers whose number is a name where "n.º" says so: "edital n.º 14", "Despacho Normativo n.º 10". */
  const PAPERS =
    'aviso edital deliberação ofício alvará licença certidão apólice fatura recibo guia ata protocolo anúncio circular diploma despacho_normativo despacho_conjunto decreto_regulamentar decreto_legislativo_regional lei_orgânica lei_constitucional portaria_conjunta'
      .split(' ')
      .flatMap(paper => [`${paper}_n.º`, `${paper}_nº`])
      .join(' ');

  return {
    code: 'pt',
    decimal: ',',
    group: '.',
    accentless: true,
    order: 'DM',
    months: MONTHS,
    shortMonths: ['jan', 'fev', 'mar', 'abr', 'mai', 'jun', 'jul', 'ago', 'set', 'out', 'nov', 'dez'],
    doubtfulMonths: '',
    doubtfulAfter: '',
    weekdays: 'segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo',
    cardinals: {
      1: 'um uma',
      2: 'dois duas',
      3: 'três',
      4: 'quatro',
      5: 'cinco',
      6: 'seis',
      7: 'sete',
      8: 'oito',
      9: 'nove',
      10: 'dez dezena',
      11: 'onze',
      12: 'doze dúzia',
      13: 'treze',
      14: 'catorze quatorze',
      15: 'quinze',
      16: 'dezasseis dezesseis',
      17: 'dezassete dezessete',
      18: 'dezoito',
      19: 'dezanove dezenove',
      20: 'vinte vintena',
      30: 'trinta trintena',
      40: 'quarenta',
      50: 'cinquenta',
      60: 'sessenta',
      70: 'setenta',
      80: 'oitenta',
      90: 'noventa',
      100: 'cem cento centena',
      200: 'duzentos duzentas',
      300: 'trezentos trezentas',
      400: 'quatrocentos quatrocentas',
      500: 'quinhentos quinhentas',
      600: 'seiscentos seiscentas',
      700: 'setecentos setecentas',
      800: 'oitocentos oitocentas',
      900: 'novecentos novecentas',
    },
    articles: 'um uma',
    oneBefore:
      'dos das destes destas desses dessas daqueles daquelas deles delas em_cada de_entre dos_nossos das_nossas dos_seus das_suas ou só único única',
    oneAfter: 'apenas só somente menos exatamente',
    joiner: 'e',
    ordinals: merge(
      paradigm(
        {
          1: 'primeir',
          2: 'segund',
          3: 'terceir',
          4: 'quart',
          5: 'quint',
          6: 'sext',
          7: 'sétim',
          8: 'oitav',
          9: 'non',
          10: 'décim',
          20: 'vigésim',
          30: 'trigésim',
          40: 'quadragésim',
          50: 'quinquagésim',
          60: 'sexagésim',
          70: 'septuagésim setuagésim',
          80: 'octogésim',
          90: 'nonagésim',
          100: 'centésim',
          11: 'undécim',
          12: 'duodécim',
        },
        'o a os as',
      ),
      {
        // The second match of a tie; without its article it is "second hand".
        2: 'a_segunda_mão da_segunda_mão na_segunda_mão à_segunda_mão pela_segunda_mão',
        11: 'décimo_primeiro décima_primeira',
        12: 'décimo_segundo décima_segunda',
        13: 'décimo_terceiro décima_terceira',
        14: 'décimo_quarto décima_quarta',
        15: 'décimo_quinto décima_quinta',
        16: 'décimo_sexto décima_sexta',
        17: 'décimo_sétimo décima_sétima',
        18: 'décimo_oitavo décima_oitava',
        19: 'décimo_nono décima_nona',
        21: 'vigésimo_primeiro vigésima_primeira',
      },
    ),
    ordinalStyle: {
      suffixes: 'º ª o a os as ° ra ro',
      point: false,
      write: (n, gender) => `${n}.${gender === 'f' ? 'ª' : 'º'}`,
    },
    scales: {
      1000: 'mil milhar milhares',
      1000000: 'milhão milhões mio',
      1000000000: 'mil_milhões bilhão bilhões',
      1000000000000: 'bilião biliões trilhão trilhões',
    },
    vague: 'centenas milhares dezenas dúzias',
    currencies: {
      EUR: 'euro euros eur',
      USD: 'dólar dólares dólar_americano dólares_americanos dólares_norte-americanos dólares_dos_EUA usd',
      GBP: 'libra libras libra_esterlina libras_esterlinas libras_britânicas gbp',
      PLN: 'zloty zlotys zlóti zlótis zloti zlotis zlóti_polaco zlótis_polacos zlotis_polacos zlotys_polacos pln',
      RON: 'leu leus lei leu_romeno leus_romenos lei_romenos ron',
      HUF: 'forint forints forinte forintes florim_húngaro florins_húngaros forint_húngaro forints_húngaros forinte_húngaro forintes_húngaros huf',
      BGN: 'lev levs leva lev_búlgaro levs_búlgaros leva_búlgara levas_búlgaras leva_búlgaros bgn',
      CHF: 'franco_suíço francos_suíços chf',
      CZK: 'coroa_checa coroas_checas czk',
      SEK: 'coroa_sueca coroas_suecas sek',
      DKK: 'coroa_dinamarquesa coroas_dinamarquesas dkk',
      NOK: 'coroa_norueguesa coroas_norueguesas nok',
    },
    percent: 'por_cento porcento ponto_percentual pontos_percentuais p._p.',
    to: 'a às ao ao_dia até até_ao até_ao_dia à até_a até_à até_às',
    from: 'de do do_dia desde desde_o desde_o_dia desde_as',
    between: 'entre entre_o entre_os_dias entre_o_dia',
    and: 'e ou & e_o e_no e_o_dia',
    of: 'de do dos o os em no da dia dias dias_do_mês_de do_mês_de',
    year: 'ano anos',
    clockStrong: '',
    clockBefore: 'às as das desde_as pelas até_às até_à perto_das depois_das antes_das',
    clockAfter: 'h hrs',
    hours: 'horas',
    am: 'a.m. da_manhã da_madrugada am',
    pm: 'p.m. da_tarde da_noite pm',
    morning: 'da_manhã da_madrugada',
    evening: 'da_tarde da_noite',
    rise: 'para até',
    references: `artigo artigos art arts alínea alíneas parágrafo parágrafos ponto pontos considerando considerandos cláusula cláusulas secção secções seção seções capítulo capítulos anexo anexos apêndice apêndices tabela tabelas quadro quadros gráfico gráficos figura figuras fig figs página páginas pág págs pp sala salas gabinete gabinetes quarto auditório balcão pavilhão stand medida medidas ação ações acção acções eixo eixo_prioritário lote lotes formulário formulários impresso regulamento regulamentos diretiva diretivas directiva decisão decisões lei leis decreto-lei decretos-lei decreto decretos portaria portarias despacho despachos resolução resoluções acórdão recomendação norma normas iso en np din versão versões v horizonte horizon agenda europa europe referência referências ref processo processos contrato contratos número_de_projeto n.º_de_projeto código_postal número_de_registo n.º_de_registo rco rcr nuts web indústria erasmus lei_orgânica leis_orgânicas lei_constitucional decreto_regulamentar decreto_legislativo_regional decreto_regulamentar_regional despacho_normativo despacho_conjunto portaria_conjunta resolução_do_conselho_de_ministros resolução_da_assembleia_da_república deliberação deliberações ata edital editais circular circulares parecer pareceres ofício aviso artigo_matricial artigo_urbano artigo_rústico folha folhas fls fração_n.º descrição_n.º ${PAPERS}`,
    numero: 'n.º nº núm número',
    streets: 'rua avenida av praça largo travessa estrada alameda beco rotunda calçada lg pç pct',
    phoneWords:
      'tel telefone telemóvel tlm fax telef whatsapp ligue ligue_para ligue_para_o ligar_para ligar_para_o',
    counted:
      'participantes pessoas organizações empresas parceiros membros euros empregos hectares habitantes visitantes visitas exemplares estudantes mulheres homens km quilómetros metros horas palavras inquiridos agregados trabalhadores voluntários subscritores cooperativas cidadãos cidadãs árvores candidaturas alunos alunas votos casas lugares vagas assinaturas trabalhadoras desempregados sócios sócias associados associadas espectadores passageiros turistas famílias crianças jovens entidades municípios toneladas quilos litros postos_de_trabalho páginas',
    compounds: {},
    hints: {
      2: 'ambos ambas duas_vezes par dobro duplo',
      1: 'único única',
      3: 'triplo tripla',
      4: 'quádruplo',
    },
    notOrdinal: [
      {
        words: 'segundo',
        before:
          'o a os as um uma este esta estes estas dados fontes estimativas números informações consta apurou ele ela eles elas',
        onlyAfter:
          'o do no ao pelo um este esse aquele deste desse neste nesse seu meu nosso vosso outro dum num último penúltimo e em como primeiro',
      },
      { words: 'segundos', afterNumber: true },
      // Short names of weekdays: "na segunda ninguém podia", "até sexta", "quinta passada".
      {
        words: 'segunda terça quarta quinta sexta',
        weekday: true,
        needsNoun: true,
        before:
          'feira passada próxima seguinte às à ao das dos há não ninguém todos já vai vamos vou que só até pela é foi abre fecha começa termina descansa de',
        after: 'próxima passada cada esta até',
      },
      { words: 'segundas quartas sextas', needsNoun: true, onlyAfter: 'as nas das pelas', before: 'feiras' },
      // A "quinta" is a farm, a "quarto" a room.
      { words: 'quintas', always: true },
      {
        words: 'quinta',
        before:
          'pedagógica pedagogica biológica biologica agrícola agricola vinícola ecológica familiar comunitária urbana histórica vizinha social',
      },
      {
        words: 'quarto',
        needsNoun: true,
        before: 'duplo individual vago livre alugado arrendado escuro mobilado minguante crescente',
      },
      { words: 'segunda', before: 'mão' },
      { words: 'terceiros', needsNoun: true },
      { words: 'terceira', before: 'idade' },
      { words: 'primeiro primeira primeiros', before: 'ministro ministra ministros' },
      { words: 'quarta quinta sexta sétima oitava nona décima centésima', before: 'parte' },
    ],
    half: 'meia meio',
    fractions: `metade meio meia meia_dúzia meia_centena meio_milhar meio_milhão meia_dezena terço terços quartos quarto_de_hora quarto_de_banho quartas_partes quintas_partes quintos sextos oitavos décimos décimas uma_décima décimas_partes centésimas milésimas ${PARTS}`,
    starters:
      'o a os as um uma em no na nos nas com por para de do da se este esta estes estas e mas ao à durante todos todas além',
    tense: {
      future:
        'próximo próxima próximos próximas futuro vai_ter vão_ter vai_decorrer vão_decorrer vai_ser vão_ser terá terão será serão haverá decorrerá decorrerão realizar-se-á realizar-se-ão estará estarão liderará informará apoiará está_previsto está_prevista realizará permitirá acolherá',
      past: 'teve tiveram foi foram decorreu decorreram realizou realizaram realizou-se realizaram-se ofereceu participaram visitaram reuniu centrou-se houve acolheu debateu desfrutaram tinha estava apresentou apresentaram',
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
