// European Portuguese prose of our own (news, law, project, announcements) with the facts it says.
export const pt: readonly (readonly [string, string])[] = [
  // News.
  [
    'A Assembleia aprovou ontem à noite o diploma com 118 votos a favor, noventa e sete contra e seis abstenções.',
    'number 118, number 97, number 6',
  ],
  [
    'A afluência às urnas chegou aos 59,8%, quase oito pontos percentuais acima do registado em 2019.',
    'percent 59.8%, percent 8%, date 2019',
  ],
  [
    'O Vale Formoso venceu por 3-1 perante 12.450 adeptos, com dois golos do avançado de 31 anos.',
    'number 3, number 1, number 12450, number 2, number 31',
  ],
  [
    'A inflação desceu para 2,3 por cento em agosto, depois de ter atingido 2,8 por cento em julho.',
    'percent 2.3%, date XXXX-08, percent 2.8%, date XXXX-07',
  ],
  [
    'As exportações cresceram 4,7% no primeiro trimestre de 2025 e somaram 21,3 mil milhões de euros.',
    'percent 4.7%, ordinal 1, date 2025, money EUR 21300000000',
  ],
  [
    'Um incêndio que deflagrou pelas 03h15 num armazém obrigou à retirada de vinte e uma famílias.',
    'time 03:15, number 21',
  ],
  [
    'Duas pessoas ficaram feridas na quarta-feira, quando um comboio regional embateu num camião.',
    'number 2',
  ],
  [
    'Os bombeiros resgataram os três montanhistas a 1.850 metros de altitude; estavam há trinta e seis horas sem comer.',
    'number 3, number 1850, number 36',
  ],
  [
    'A tempestade trouxe rajadas de 130 quilómetros por hora e deixou mais de 45\u202f000 casas sem luz em quatro distritos.',
    'number 130, number 45000, number 4',
  ],
  [
    'Os termómetros vão chegar aos 41 graus no interior e não se espera chuva antes de 24 de agosto.',
    'number 41, date XXXX-08-24',
  ],
  [
    'Caíram até vinte e cinco centímetros de neve em seis horas e as escolas fecharam na segunda e na terça-feira.',
    'number 25, number 6',
  ],
  [
    'O telescópio, com um espelho de 8,4 metros, vai observar o céu durante os próximos quinze anos.',
    'number 8.4, number 15',
  ],
  [
    'O estudo, publicado a 4 de fevereiro de 2025, acompanhou 5600 pessoas ao longo de mais de uma década.',
    'date 2025-02-04, number 5600',
  ],
  [
    'Uma em cada cinco pessoas com mais de 65 anos vive sozinha, e dois terços delas são mulheres.',
    'number 1, number 5, number 65',
  ],
  [
    'A XXXI edição do festival de cinema decorre de 3 a 12 de outubro e exibe 128 filmes de 44 países.',
    'ordinal 31, date XXXX-10-03/XXXX-10-12, number 128, number 44',
  ],
  [
    'Após três anos de obras, o museu reabre as portas na terça-feira, 12 de maio de 2026, às dez da manhã.',
    'number 3, date 2026-05-12, time 10:00',
  ],
  [
    'O seu terceiro romance tem 416 páginas, está traduzido em dezoito línguas e custa 24,90 euros.',
    'ordinal 3, number 416, number 18, money EUR 24.9',
  ],
  [
    'Um quadro do século XVII foi vendido em Londres por 2,3 milhões de libras.',
    'ordinal 17, money GBP 2300000',
  ],
  [
    'O aeroporto recebeu 7,8 milhões de passageiros entre janeiro e junho de 2025, mais 11 % do que no ano anterior.',
    'number 7800000, date 2025-01/2025-06, percent 11%',
  ],
  [
    'A nova linha de metro, com 12,7 km e catorze estações, custou 1.400 milhões de euros.',
    'number 12.7, number 14, money EUR 1400000000',
  ],
  [
    'Os professores fazem greve nos dias 17, 18 e 19 de março para exigir turmas mais pequenas.',
    'date XXXX-03-17, date XXXX-03-18, date XXXX-03-19',
  ],
  [
    'A universidade, fundada em 1290, tem hoje 29 000 estudantes distribuídos por oito faculdades.',
    'date 1290, number 29000, number 8',
  ],
  [
    'O tribunal condenou o antigo autarca, de cinquenta e dois anos, a quatro anos de prisão e a uma multa de 80.000 €.',
    'number 52, number 4, money EUR 80000',
  ],
  [
    'No palácio mandado construir por D. João V abre agora uma exposição, patente até 6 de janeiro de 2026.',
    'ordinal 5, date 2026-01-06',
  ],
  [
    'O concelho tem 18 450 habitantes, menos mil e duzentos do que nos Censos de 2011.',
    'number 18450, number 1200, date 2011',
  ],
  [
    'A colheita de trigo deverá rondar as 52 mil toneladas, cerca de 9% abaixo da do ano passado.',
    'number 52000, percent 9%',
  ],
  [
    'Quatro estudantes criaram a empresa em 2017; na semana passada venderam-na por 90 milhões de dólares.',
    'number 4, date 2017, money USD 90000000',
  ],
  [
    'O vento e o sol cobriram 54,3% do consumo de eletricidade em 2024, contra 48% em 2023.',
    'percent 54.3%, date 2024, percent 48%, date 2023',
  ],
  [
    'O sismo de 6 de fevereiro de 2023 destruiu mais de cento e sessenta mil edifícios em onze províncias.',
    'date 2023-02-06, number 160000, number 11',
  ],
  [
    'A ponte, com 640 m e construída entre 1936 e 1939, fecha aos camiões com mais de 7,5 toneladas.',
    'number 640, date 1936/1939, number 7.5',
  ],
  ['Já ninguém na aldeia acredita que a velha estação volte a abrir antes das eleições.', ''],
  [
    'A atleta, de 23 anos, cortou a meta no segundo lugar, a apenas catorze segundos da vencedora.',
    'number 23, ordinal 2, number 14',
  ],
  [
    'Um milhão e meio de pessoas viram a mostra, que passou por trinta e uma cidades em dois anos e meio.',
    'number 1500000, number 31, number 2.5',
  ],
  [
    'O salário mínimo passa de 870 para 920 euros por mês a partir de 1 de janeiro de 2026.',
    'money EUR 870, money EUR 920, date 2026-01-01',
  ],
  [
    'O banco vai fechar vinte e sete balcões até ao final de 2026 e dispensar cerca de 340 trabalhadores.',
    'number 27, date 2026, number 340',
  ],
  [
    'A GNR deteve sete condutores e fiscalizou 260 viaturas entre as 22h00 e as 4h00.',
    'number 7, number 260, time 22:00/04:00',
  ],
  ['Menos de novecentas pessoas falam ainda aquela língua, quase todas nas aldeias da serra.', 'number 900'],
  [
    'O desemprego recuou em 12.400 pessoas em maio, para o valor mais baixo desde julho de 2008.',
    'number 12400, date XXXX-05, date 2008-07',
  ],
  [
    'A atriz, nascida em Évora a 17/09/1961, recebe o prémio no próximo dia 25 de novembro.',
    'date 1961-09-17, date XXXX-11-25',
  ],
  [
    'As biólogas contaram 214 baleias ao largo da ilha, dezassete mais do que na primavera anterior.',
    'number 214, number 17',
  ],
  ['O maestro agradeceu longamente a um público entusiasmado que não queria ir para casa.', ''],
  [
    'A Câmara vai investir entre 5 e 10 milhões de euros no antigo matadouro, fechado desde 1998.',
    'money EUR 5000000, money EUR 10000000, date 1998',
  ],
  [
    'De madrugada registaram-se 5 graus negativos na serra e zonas do norte acordaram cobertas de geada.',
    'number 5',
  ],
  [
    'A ópera vendeu noventa e seis por cento dos bilhetes na temporada 2023/24.',
    'percent 96%, date 2023/2024',
  ],
  [
    'A equipa feminina soma quinhentas vitórias e comemora este ano o seu quinquagésimo aniversário.',
    'number 500, ordinal 50',
  ],
  // Law and administration.
  [
    'O presente regulamento entra em vigor a 1 de julho de 2024 e é obrigatório em todos os seus elementos.',
    'date 2024-07-01',
  ],
  [
    'Nos termos do artigo 7.º, n.º 3, do Regulamento (UE) 2021/1058, o apoio é pago em duas prestações.',
    'identifier 7, identifier 3, identifier 2021/1058, number 2',
  ],
  [
    'Os Estados-Membros transpõem a Diretiva (UE) 2019/882 o mais tardar até 28 de junho de 2022.',
    'identifier 2019/882, date 2022-06-28',
  ],
  [
    'A Lei n.º 30/2013, de 8 de maio, estabelece as bases do regime jurídico da economia social.',
    'identifier 30/2013, date XXXX-05-08',
  ],
  [
    'É revogado o Regulamento (UE) n.º 1303/2013, com efeitos a partir de 1 de janeiro de 2021.',
    'identifier 1303/2013, date 2021-01-01',
  ],
];
