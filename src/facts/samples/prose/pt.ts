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
  [
    'A reclamação deve ser apresentada por escrito no prazo de trinta dias a contar da notificação da decisão.',
    'number 30',
  ],
  [
    'A infração é punida com coima de 500 a 10 000 euros, sem prejuízo do disposto no artigo 34.º.',
    'money EUR 500, money EUR 10000, identifier 34',
  ],
  [
    'O modelo constante do anexo III deve ser preenchido e assinado pelo representante legal da entidade.',
    'ordinal 3',
  ],
  [
    'O preço base do procedimento é de 430.000,00 €, sem IVA, e o contrato tem a duração de 36 meses.',
    'money EUR 430000, number 36',
  ],
  [
    'As propostas são apresentadas por via eletrónica até às 17:00 do dia 14 de fevereiro de 2025.',
    'time 17:00, date 2025-02-14',
  ],
  [
    'Na avaliação das propostas, a qualidade vale sessenta por cento e o preço quarenta por cento.',
    'percent 60%, percent 40%',
  ],
  [
    'Os documentos comprovativos são conservados durante cinco anos a contar de 31 de dezembro do ano do último pagamento.',
    'number 5, date XXXX-12-31',
  ],
  [
    'Aos cinco dias do mês de março de dois mil e vinte e quatro, reuniu a assembleia geral da cooperativa.',
    'date 2024-03-05',
  ],
  [
    'O conselho de administração é composto por sete membros, eleitos para um mandato de quatro anos.',
    'number 7, number 4',
  ],
  [
    'O capital social mínimo é de mil e quinhentos euros e cada título tem o valor nominal de cinco euros.',
    'money EUR 1500, money EUR 5',
  ],
  [
    'O título IV trata das cooperativas de solidariedade social; o capítulo II ocupa-se do seu registo.',
    'ordinal 4, ordinal 2',
  ],
  [
    'As licenças emitidas antes de 01.03.2023 mantêm-se válidas até 31-12-2026.',
    'date 2023-03-01, date 2026-12-31',
  ],
  [
    'Os dados pessoais são tratados em conformidade com o Regulamento (UE) 2016/679 e apagados ao fim de dois anos.',
    'identifier 2016/679, number 2',
  ],
  [
    'O montante total dos auxílios não pode exceder 300\u00a0000 EUR durante um período de três anos.',
    'money EUR 300000, number 3',
  ],
  [
    'O adjudicatário deve comprovar que o seu sistema de gestão cumpre a norma NP EN ISO 14001.',
    'identifier 14001',
  ],
  [
    'Visto o processo n.º 2024/117 e os pareceres emitidos, a comissão delibera o seguinte.',
    'identifier 2024/117',
  ],
  [
    'Das setenta e três candidaturas recebidas, oito não foram admitidas e vinte e uma foram aprovadas.',
    'number 73, number 8, number 21',
  ],
  [
    'O período normal de trabalho não pode exceder quarenta e oito horas por semana, em média de quatro meses.',
    'number 48, number 4',
  ],
  [
    'A taxa de inscrição, no valor de 120 €, é paga nos catorze dias seguintes ao pedido.',
    'money EUR 120, number 14',
  ],
  [
    'Por cada dia de atraso é devida uma penalidade de 0,5% do preço contratual, até ao limite de 10%.',
    'percent 0.5%, percent 10%',
  ],
  [
    'O contrato divide-se em três lotes, não podendo cada concorrente apresentar proposta a mais de dois.',
    'number 3, number 2',
  ],
  ['A entidade organizadora não se responsabiliza por objetos perdidos ou danificados durante o evento.', ''],
  [
    'Sede: Rua do Olival, n.º 27, 1100-148 Lisboa. Matrícula efetuada a 9 de novembro de 2020.',
    'identifier 27, identifier 1100-148, date 2020-11-09',
  ],
  [
    'É reservado um mínimo de 5% dos contratos a empresas de inserção, de acordo com a secção 4.2 do manual.',
    'percent 5%, identifier 4.2',
  ],
  [
    'O Decreto-Lei n.º 83/2018, de 19 de outubro, define os requisitos de acessibilidade dos sítios Web.',
    'identifier 83/2018, date XXXX-10-19',
  ],
  // Project prose.
  [
    'O projeto arrancou a 1 de abril de 2023 e reúne nove parceiros de sete países, com um orçamento de 2 145 300 €.',
    'date 2023-04-01, number 9, number 7, money EUR 2145300',
  ],
  [
    'De 11 a 13 de junho de 2024, os parceiros visitaram três cooperativas sociais e falaram com 45 trabalhadoras.',
    'date 2024-06-11/2024-06-13, number 3, number 45',
  ],
  [
    'O quinto comité de acompanhamento reuniu-se em linha a 22 de janeiro de 2025 e aprovou as contas do 4.º semestre.',
    'ordinal 5, date 2025-01-22, ordinal 4',
  ],
  [
    'Cada região criou um grupo de partes interessadas com doze a quinze membros, que se reúne a cada três meses.',
    'number 12, number 15, number 3',
  ],
  [
    'O plano de ação regional contém três medidas e deve ser assinado até domingo, 30 de novembro de 2025.',
    'number 3, date 2025-11-30',
  ],
  [
    'No final de 2024 tinham sido recolhidas trinta e seis boas práticas, catorze das quais já publicadas.',
    'date 2024, number 36, number 14',
  ],
  [
    'O FEDER financia 80 % das despesas e os parceiros suportam os restantes 20 %.',
    'percent 80%, percent 20%',
  ],
  [
    'Com a nova medida, as empresas sociais podem receber um vale até 7500 euros para consultoria digital.',
    'money EUR 7500',
  ],
  ['Está a ler o n.º 3 do nosso boletim; o próximo sai em outubro de 2025.', 'ordinal 3, date 2025-10'],
  [
    'Responderam ao inquérito 318 organizações e 62,5 % apontaram a falta de pessoal como a maior dificuldade.',
    'number 318, percent 62.5%',
  ],
  [
    'Uma antiga fábrica têxtil de 4.200 m² tornou-se a casa de vinte e duas associações do bairro.',
    'number 4200, number 22',
  ],
  [
    'A segunda fase, de abril de 2026 a março de 2027, será dedicada ao acompanhamento dos planos de ação.',
    'ordinal 2, date 2026-04/2027-03',
  ],
  [
    'Seis peritas participaram na revisão interpares, de dois dias, que terminou com dezassete recomendações.',
    'number 6, number 2, number 17',
  ],
  [
    'Agradecemos de coração às voluntárias, à junta de freguesia e a toda a equipa que tornou a visita possível.',
    '',
  ],
  [
    'A empresa de inserção dá emprego a 68 pessoas, 41 das quais estavam desempregadas há mais de dois anos.',
    'number 68, number 41, number 2',
  ],
  [
    'A formação inclui oito módulos de três horas e é gratuita para os primeiros 25 inscritos.',
    'number 8, number 3, ordinal 1, number 25',
  ],
  [
    'Na quinta-feira, 19 de setembro de 2024, cerca de trinta técnicos da administração participaram na oficina.',
    'date 2024-09-19, number 30',
  ],
  ['No final do dia, os participantes chegaram a uma definição comum e combinaram os próximos passos.', ''],
  [
    'O indicador prevê 120 pessoas com mais competências; a 31/03/2025 contavam-se noventa e sete.',
    'number 120, date 2025-03-31, number 97',
  ],
  [
    'Os parceiros voltam a encontrar-se nos dias 8 e 9 de outubro de 2025 no auditório, com lotação para 150 pessoas.',
    'date 2025-10-08, date 2025-10-09, number 150',
  ],
  [
    'O fundo regional passou de 1,2 milhões de euros em 2019 para 3,75 milhões de euros em 2024.',
    'money EUR 1200000, date 2019, money EUR 3750000, date 2024',
  ],
  [
    'A banca ética concedeu 214 empréstimos entre 5.000 e 25.000 euros, e só quatro não foram pagos.',
    'number 214, money EUR 5000, money EUR 25000, number 4',
  ],
  [
    'A federação reúne 1150 entidades, que empregam trinta e duas mil pessoas em todo o país.',
    'number 1150, number 32000',
  ],
  [
    'Dezasseis jovens dos 18 aos 29 anos apresentaram a um júri as suas ideias de cooperativa.',
    'number 16, number 18, number 29',
  ],
  [
    'A incubadora abriu em fevereiro de 2021 e já apoiou cinquenta e quatro projetos, dezanove dos quais liderados por mulheres.',
    'date 2021-02, number 54, number 19',
  ],
  [
    'A comunidade de energia produz 870 megawatts-hora por ano e abastece duzentas e sessenta casas do vale.',
    'number 870, number 260',
  ],
  [
    'Em 2023 a cooperativa recolheu 1.340 toneladas de roupa usada e criou vinte e oito empregos estáveis.',
    'date 2023, number 1340, number 28',
  ],
  ['O que mais nos impressionou foi a paciência com que a equipa ouve quem lhe bate à porta.', ''],
  [
    'O levantamento abrange os anos de 2018–2022 e descreve 475 organizações de onze províncias.',
    'date 2018/2022, number 475, number 11',
  ],
  [
    'A versão 3.2 da metodologia foi enviada aos parceiros a 6 de maio de 2024, juntamente com o anexo IV.',
    'identifier 3.2, date 2024-05-06, ordinal 4',
  ],
  [
    'O período 2021-2027 tem quatro prioridades; a terceira diz respeito a mercados de trabalho inclusivos.',
    'date 2021/2027, number 4, ordinal 3',
  ],
  [
    'A quinta pedagógica ocupa 14,5 hectares, cria sessenta cabras e dá trabalho a vinte e três pessoas com deficiência.',
    'number 14.5, number 60, number 23',
  ],
  [
    'O almoço no restaurante do bairro custa 9,50 €, mas os cooperantes pagam apenas seis euros.',
    'money EUR 9.5, money EUR 6',
  ],
  [
    'A economia social representa 7,4% do emprego da região e 13 milhões de postos de trabalho na União Europeia.',
    'percent 7.4%, number 13000000',
  ],
  [
    'As mulheres ocupam entre 35 e 40% dos lugares de direção nas cooperativas estudadas.',
    'percent 35%, percent 40%',
  ],
  ['A taxa de emprego deste grupo subiu 6 pontos percentuais desde 2021.', 'percent 6%, date 2021'],
  [
    'À tarde visitámos o museu da antiga mina, onde uma cooperativa de guias trabalha desde 1998.',
    'date 1998',
  ],
  [
    'A conferência final está marcada para o segundo trimestre de 2027 e são esperados uns duzentos convidados.',
    'ordinal 2, date 2027, number 200',
  ],
  ['A viagem desde a capital demora três horas e meia; convém chegar na véspera.', 'number 3.5'],
  [
    'A 27 de novembro de 2023, o Conselho adotou uma recomendação que pede estratégias nacionais no prazo de 24 meses.',
    'date 2023-11-27, number 24',
  ],
  [
    'A cooperativa de habitação está a construir 96 fogos em quatro blocos; os primeiros moradores chegam em agosto de 2026.',
    'number 96, number 4, ordinal 1, date 2026-08',
  ],
  [
    'Onze mentoras acompanharam o grupo durante nove meses, todas as terças-feiras, das 17h00 às 18h30.',
    'number 11, number 9, time 17:00/18:30',
  ],
  [
    'As despesas de pessoal somam 940.000 euros, as viagens 118.500 euros e a consultoria externa 235.250 euros.',
    'money EUR 940000, money EUR 118500, money EUR 235250',
  ],
  [
    'Entre março e maio de 2024 realizaram-se cinco mesas-redondas, com cento e oito participantes no total.',
    'date 2024-03/2024-05, number 5, number 108',
  ],
  [
    'Os resultados de um projeto do Horizonte 2020 serviram de base ao guia, já na sua 2.ª edição.',
    'identifier 2020, ordinal 2',
  ],
  ['A ideia nasceu numa conversa à mesa da cozinha e cresceu graças à confiança dos vizinhos.', ''],
  // Announcements.
  [
    'Receção dos participantes às 8h30, sessão de abertura às 9h15 e almoço das 13h00 às 14h30 no claustro.',
    'time 08:30, time 09:15, time 13:00/14:30',
  ],
  [
    'Tem dúvidas? Escreva para eventos@exemplo.pt ou ligue +351 234 000 111, entre as 9h e as 12h.',
    'email eventos@exemplo.pt, phone +351234000111, time 09:00/12:00',
  ],
  [
    'Inscreva-se até 20 de abril de 2026 em https://www.exemplo.pt/inscricao; há oitenta lugares.',
    'date 2026-04-20, url https://www.exemplo.pt/inscricao, number 80',
  ],
  [
    'O seminário em linha sobre títulos sociais realiza-se na terça-feira, 3 de junho de 2025, das 10:30 às 12:00.',
    'date 2025-06-03, time 10:30/12:00',
  ],
  [
    'A segunda sessão decorre na sala 204; pedimos que cheguem com dez minutos de antecedência.',
    'ordinal 2, identifier 204, number 10',
  ],
  [
    'Os bilhetes custam 15 € (estudantes: 8 €) e estão à venda em www.exemplo.pt/bilhetes até 30 de junho.',
    'money EUR 15, money EUR 8, url www.exemplo.pt/bilhetes, date XXXX-06-30',
  ],
  [
    'Estamos abertos de segunda a quinta-feira, das 9h30 às 16h30, e encerramos a 24 e 31 de dezembro.',
    'time 09:30/16:30, date XXXX-12-24, date XXXX-12-31',
  ],
  [
    'A visita guiada parte às seis e meia da tarde do largo da estação e demora cerca de 90 minutos.',
    'time 18:30, number 90',
  ],
  [
    'Envie a candidatura, com uma carta de duas páginas no máximo, para Emprego@Exemplo.pt até 12-09-2025.',
    'number 2, email emprego@exemplo.pt, date 2025-09-12',
  ],
  ['Há interpretação em língua gestual; diga-nos com tempo do que precisa e procuraremos uma solução.', ''],
  [
    'Balcão de atendimento: Avenida da Liberdade, 18, 3.º andar, 4000-322 Porto. Tel. 220 001 122.',
    'identifier 18, ordinal 3, identifier 4000-322, phone 220001122',
  ],
  [
    'Programa de sábado, 7 de março: 11h00, feira de trocas; 13h30, sardinhada (4 euros); 17h, concerto.',
    'date XXXX-03-07, time 11:00, time 13:30, money EUR 4, time 17:00',
  ],
  [
    'A exposição pode ser visitada de 28 de novembro a 2 de dezembro, entre as 10 e as 19 horas.',
    'date XXXX-11-28/XXXX-12-02, time 10:00/19:00',
  ],
  [
    'Transmissão em direto às 20:45 (hora de Lisboa) em https://direto.exemplo.org/gala-2025. Entrada livre.',
    'time 20:45, url https://direto.exemplo.org/gala-2025',
  ],
  [
    'O autocarro sai às 7h45 do parque de estacionamento e volta pelas 21h. Preço da viagem: trinta e cinco euros.',
    'time 07:45, time 21:00, money EUR 35',
  ],
  // Things that only look like facts.
  [
    'Centenas de pessoas fizeram fila durante horas e muitas foram embora sem bilhete; dezenas delas protestaram.',
    '',
  ],
  ['Durante a COVID-19 o serviço funcionou 24/7 e quase ninguém imprimia já em folhas A4.', ''],
  ['Metade dos sócios votou a favor, um terço contra e os restantes preferiram não se pronunciar.', ''],
  ['Segundo o relatório, uma amiga e um vizinho abriram a loja que hoje é de uns primos.', ''],
  ['As emissões de CO2 baixam devagar, disse o porta-voz, e o G7 não cumpriu o que prometeu.', ''],
  [
    'Três em cada quatro moradoras concordam, mas uma das duas associações continua contra.',
    'number 3, number 4, number 1, number 2',
  ],
  ['O quarto da avó dava para a quinta do vizinho e para a rua Direita.', ''],
  ['A reunião ficou para sexta, porque na segunda ninguém podia e na terça havia feira.', ''],
  ['No domingo à tarde havia milhares de pessoas a passear junto ao rio e quase nenhuma bicicleta.', ''],
  [
    'A receita leva uma dúzia de ovos, 250 gramas de açúcar e três quartos da farinha.',
    'number 12, number 250',
  ],
  ['O ficheiro MP3 ocupa 4,5 megabytes e dura um quarto de hora.', 'number 4.5'],
  ['Segundo a padeira, os gémeos Júlio e Abril fizeram seis anos e sopraram juntos as velas.', 'number 6'],
  ['Ficou para segundo plano, como tantas outras vezes, e quase ninguém o lamentou.', ''],
  ['Faltavam onze segundos quando o árbitro parou o relógio; no fim, o tempo sobrou.', 'number 11'],
  ['A entrada custa 12 francos suíços ou cerca de 310 coroas checas.', 'money CHF 12, money CZK 310'],
  [
    'Um doador anónimo entregou 25 000 coroas suecas e outro 18 500 coroas dinamarquesas.',
    'money SEK 25000, money DKK 18500',
  ],
  ['O fundo pagou dois milhões de coroas norueguesas.', 'money NOK 2000000'],
  ['A bolsa é de mil e duzentas libras esterlinas.', 'money GBP 1200'],
  [
    'A renda sobe de 640 para 715 euros a partir de 1 de abril.',
    'money EUR 640, money EUR 715, date XXXX-04-01',
  ],
  ['Segundo as págs. 34 e 35, a cláusula 7.ª não se aplica.', 'identifier 34, identifier 35, identifier 7'],
  ['Um em cada dez agregados não tem aquecimento.', 'number 1, number 10'],
  ['Quase três quartos dos alunos vivem a um quarto de hora do centro.', ''],
  ['A bolsa caiu um por cento e o desemprego baixou três décimas.', 'percent 1%'],
  [
    'A atleta ganhou por duas décimas; o terceiro lugar foi para uma estreante de 19 anos.',
    'ordinal 3, number 19',
  ],
  ['Passaram aos quartos de final após dez segundos de agonia.', 'number 10'],
  ['Comprou um carro em segunda mão e reclamou danos a terceiros.', ''],
  ['Um segundo contrato será assinado no terceiro trimestre de 2026.', 'ordinal 2, ordinal 3, date 2026'],
  ['A dívida ultrapassa 1,6 biliões de euros.', 'money EUR 1600000000000'],
  ['Uma centena de vizinhos e uma vintena de lojas assinaram a carta.', 'number 100, number 20'],
  ['Meia dúzia de ovos e meio quilo de farinha.', ''],
  ['Compareceu meio milhar de pessoas.', ''],
  ['A vigésima primeira edição reúne trinta e uma editoras.', 'ordinal 21, number 31'],
  ['É o trigésimo terceiro congresso e a décima terceira feira.', 'ordinal 33, ordinal 13'],
  ['Entre os dias 5 e 7 de março a sala está fechada.', 'date XXXX-03-05/XXXX-03-07'],
  [
    'Os serviços abrem de segunda a sexta das 9h às 14h e ao sábado das 10h às 13h.',
    'time 09:00/14:00, time 10:00/13:00',
  ],
  ['O jantar começa às 9 da noite e o comboio parte às 6 da manhã.', 'time 21:00, time 06:00'],
  ['O baile acaba às 3 da madrugada.', 'time 03:00'],
  ['Lote 3: fornecimento de mobiliário; preço base, 48 000 € (sem IVA).', 'identifier 3, money EUR 48000'],
  [
    'Nos termos do considerando 22 e do parágrafo 4 da secção 2.1, o apoio limita-se a três anos.',
    'identifier 22, identifier 4, identifier 2.1, number 3',
  ],
  [
    'O processo n.º 2023/117 e o contrato 45/2022 continuam em aberto.',
    'identifier 2023/117, identifier 45/2022',
  ],
  ['A cobertura já é de cem por cento em oitenta e um municípios.', 'percent 100%, number 81'],
  ['Os salários subiram dois pontos percentuais, para 4,5%.', 'percent 2%, percent 4.5%'],
  [
    'Quarto 312, terceiro andar; o elevador fica junto ao gabinete 14.',
    'identifier 312, ordinal 3, identifier 14',
  ],
  [
    'A Lei n.º 27/2014 e o Decreto-Lei n.º 439/2007 regulam o imposto.',
    'identifier 27/2014, identifier 439/2007',
  ],
  ['Nasceram 1204 bebés, um terço mais do que no ano passado; dois quintos são gémeos.', 'number 1204'],
  ['O quarto de banho mede 4,5 metros quadrados.', 'number 4.5'],
  ['A quinta do avô fica junto à segunda ponte.', 'ordinal 2'],
  ['Na sexta à noite há teatro; na segunda descansa-se.', ''],
  ['A reunião passou para quinta, dia 12, às 15h.', 'number 12, time 15:00'],
  ['Na quarta-feira, 4 de março, e na quinta, 5 de março, não há aulas.', 'date XXXX-03-04, date XXXX-03-05'],
  ['Ficaram seiscentos e quarenta e três lugares e oitocentos e um euros.', 'number 643, money EUR 801'],
  ['Cento e uma mulheres e mil e tal homens pediram a bolsa.', 'number 101, number 1000'],
  [
    'A empresa contratou vinte e sete pessoas e faturou 3,2 mil milhões de euros.',
    'number 27, money EUR 3200000000',
  ],
  ['Ligue 256 600 600 até sexta-feira, 6 de junho.', 'phone 256600600, date XXXX-06-06'],
  ['Entre as 8h00 e as 10h00 houve cortes de luz.', 'time 08:00/10:00'],
  ['Rua do Almada, 46, 4050-030 Porto, sala 5.', 'identifier 46, identifier 4050-030, identifier 5'],
  ['Ponto 4 da ordem de trabalhos: aprovação da ata.', 'identifier 4'],
  ['Pagou 350 leus romenos e 80 levs búlgaros pelo bilhete.', 'money RON 350, money BGN 80'],
  ['Recebeu 1200 forintes húngaros e 60 zlótis.', 'money HUF 1200, money PLN 60'],
  ['João XXIII visitou o bairro no século XX.', 'ordinal 23, ordinal 20'],
  ['O IVA de 23 por cento aplica-se a 3 em cada 4 faturas.', 'percent 23%, number 3, number 4'],
  ['Ganhou por 6-4 e 7-5 em duas horas e meia.', 'number 6, number 4, number 7, number 5, number 2.5'],
  ['Segundo o presidente, o segundo lote chega em maio.', 'ordinal 2, date XXXX-05'],
  ['O segundo, de 34 anos, ficou ferido; a primeira fugiu.', 'ordinal 2, number 34, ordinal 1'],
  ['Aumentou 2,5 vezes em dezasseis meses.', 'number 2.5, number 16'],
  [
    'As candidaturas decorrem de 1 de março a 30 de abril de 2026, até às 17h00.',
    'date 2026-03-01/2026-04-30, time 17:00',
  ],
  [
    'O décimo segundo encontro, no dia doze de maio, reúne 1,2 milhares de sócios.',
    'ordinal 12, date XXXX-05-12, number 1200',
  ],
  [
    'Ficou em segundo lugar e o irmão em quinto; o quarto classificado desistiu.',
    'ordinal 2, ordinal 5, ordinal 4',
  ],
  [
    'O quarto trimestre de 2025 fechou com lucros de 12,4 milhões de euros.',
    'ordinal 4, date 2025, money EUR 12400000',
  ],
  ['O juiz ouviu, segundo fontes do tribunal, 27 testemunhas em 14 dias.', 'number 27, number 14'],
  ['A sexta edição decorre de quinta a sábado; a sétima, em 2027.', 'ordinal 6, ordinal 7, date 2027'],
  ['Nas quintas da região trabalham, às segundas e quartas, quarenta reclusos.', 'number 40'],
  ['As terças e quintas são dias de mercado.', ''],
  ['O primeiro-ministro chega na próxima segunda e fica até quarta.', ''],
  ['A Quarta Conferência reuniu 214 delegados de trinta e oito países.', 'ordinal 4, number 214, number 38'],
  ['Pagam-se três quartas partes do custo, até 7.500 €.', 'money EUR 7500'],
  [
    'Cerca de dois mil e trezentos agricultores receberam entre 500 e 4.000 euros.',
    'number 2300, money EUR 500, money EUR 4000',
  ],
  ['O prazo termina a 30/04/2026, às 23h59.', 'date 2026-04-30, time 23:59'],
  [
    'Sessão de abertura: 9h30. Pausa: das 11h00 às 11h20. Almoço às 13h.',
    'time 09:30, time 11:00/11:20, time 13:00',
  ],
  [
    'A reunião de 15-16 de outubro de 2024 juntou 9 parceiros no Entroncamento.',
    'date 2024-10-15/2024-10-16, number 9',
  ],
  ['O dia 25 de abril de 1974 mudou o país.', 'date 1974-04-25'],
  ['Na década seguinte, ninguém voltou a falar do assunto.', ''],
  ['A taxa subiu 0,3 pontos percentuais, para 6,7 %.', 'percent 0.3%, percent 6.7%'],
  [
    'Os candidatos devem ter entre 18 e 30 anos e enviar o CV até 9 de janeiro.',
    'number 18, number 30, date XXXX-01-09',
  ],
  [
    'O Aviso n.º 5/2024 e o contrato n.º 23 foram anulados pelo tribunal.',
    'identifier 5/2024, identifier 23',
  ],
  [
    'Pelo artigo 3.º da Lei n.º 30/2013, as cooperativas gozam de autonomia.',
    'identifier 3, identifier 30/2013',
  ],
  [
    'O museu abre das 10h às 18h, exceto à segunda-feira e no 1.º de maio.',
    'time 10:00/18:00, date XXXX-05-01',
  ],
  ['Do total de 1,9 M€, oitenta por cento vem do FEDER.', 'money EUR 1900000, percent 80%'],
  [
    'Uma das três parceiras, sediada em Beja, emprega cento e doze pessoas.',
    'number 1, number 3, number 112',
  ],
  [
    'De março de 2023 a maio de 2027, o projeto organiza cinco visitas de estudo.',
    'date 2023-03/2027-05, number 5',
  ],
  ['Cada segundo conta, dizia o treinador.', ''],
  ['O século XVI e D. João III estão no capítulo IV.', 'ordinal 16, ordinal 3, ordinal 4'],
  ['Foram plantadas mil árvores, duzentas e trinta e duas das quais sobreiros.', 'number 1000, number 232'],
  ['A quinta social, com 3,5 ha, fica a 12 km da estrada nacional.', 'number 3.5, number 12'],
  [
    'Pagou vinte mil francos suíços pela obra e mais 4 mil coroas suecas pelo transporte.',
    'money CHF 20000, money SEK 4000',
  ],
  ['O boletim n.º 3 sai na primeira quinzena de junho.', 'ordinal 3, ordinal 1, date XXXX-06'],
  ['As temperaturas variam entre os 4 e os 17 graus.', 'number 4, number 17'],
  [
    'Na página 14 e na tabela 3 lê-se que 45% das empresas são microempresas.',
    'identifier 14, identifier 3, percent 45%',
  ],
  ['Fax: 256 600 601. Tlm.: (+351) 912 345 678.', 'phone 256600601, phone +351912345678'],
  [
    'O Tribunal da Relação de Évora manteve a pena de sete anos e três meses de prisão aplicada ao antigo tesoureiro da junta.',
    'number 7, number 3',
  ],
  [
    'Por acórdão de 22 de março de 2023, o Supremo Tribunal de Justiça negou provimento ao recurso e fixou a indemnização em 45.000,00 €.',
    'date 2023-03-22, money EUR 45000',
  ],
  [
    'O arguido foi condenado ao pagamento de 120 dias de multa, à taxa diária de 6,50 euros.',
    'number 120, money EUR 6.5',
  ],
  [
    'As partes dispõem de dez dias para se pronunciarem, nos termos do artigo 3.º do Código de Processo Civil.',
    'number 10, identifier 3',
  ],
  [
    'O Farense venceu por 3-1 o Tondela, com dois golos de penálti, perante 5 327 adeptos.',
    'number 3, number 1, number 2, number 5327',
  ],
  [
    'A atleta de Braga terminou a maratona em sexto lugar, a 48 segundos da vencedora, numa prova com 42 quilómetros.',
    'ordinal 6, number 48, number 42',
  ],
  [
    'O jogo da segunda mão disputa-se na quarta-feira, dia 18 de fevereiro, às 20h15, no Estádio Municipal.',
    'ordinal 2, date XXXX-02-18, time 20:15',
  ],
  [
    'Leve ao forno a 190 °C durante trinta e cinco minutos e polvilhe com duas colheres de canela.',
    'number 190, number 35, number 2',
  ],
  [
    'Junte 200 g de farinha, quatro ovos e 2,5 dl de leite; mexa bem e deixe descansar meia hora.',
    'number 200, number 4, number 2.5',
  ],
  [
    'Receita para oito pessoas: 1,2 kg de bacalhau, uma dúzia de ovos e seis dentes de alho.',
    'number 8, number 1.2, number 12, number 6',
  ],
  [
    'O comboio intercidades parte de Lisboa-Oriente às 8h39 e chega à Covilhã às 12h21, com transbordo no Entroncamento.',
    'time 08:39, time 12:21',
  ],
  [
    'Devido à greve, entre as 06:30 e as 09:00 só circulará um em cada quatro comboios suburbanos.',
    'time 06:30/09:00, number 1, number 4',
  ],
  [
    'O barco para a Culatra sai às 11h00, às 15h30 e às 18h45; o bilhete de ida custa 3,70 €.',
    'time 11:00, time 15:30, time 18:45, money EUR 3.7',
  ],
  [
    'De 1 de julho a 31 de agosto, a carreira 27 passa a terminar no Largo da Feira.',
    'date XXXX-07-01/XXXX-08-31, number 27',
  ],
  [
    'Avisam-se os munícipes de que o abastecimento de água será interrompido no dia 06-11-2025, das 9h às 17h30, na Rua do Carmo, n.º 48.',
    'date 2025-11-06, time 09:00/17:30, identifier 48',
  ],
  [
    'A discussão pública do plano de pormenor decorre de 3 a 28 de novembro de 2025, na sala 5 dos Paços do Concelho.',
    'date 2025-11-03/2025-11-28, identifier 5',
  ],
  [
    'Os pedidos podem ser enviados para atendimento@cm-vilanova.example ou pelo telefone 289 410 622.',
    'email atendimento@cm-vilanova.example, phone 289410622',
  ],
  [
    'A taxa de ocupação da via pública sobe de 12 para 15 euros por metro quadrado a partir de janeiro.',
    'money EUR 12, money EUR 15, date XXXX-01',
  ],
  [
    'Nos termos do n.º 2 do artigo 78.º-A do Código do IRS, são dedutíveis 600 euros por dependente.',
    'identifier 2, identifier 78, money EUR 600',
  ],
  [
    'A taxa normal do imposto desce um ponto percentual, para 20%, nos exercícios iniciados em 2025 e 2026.',
    'percent 1%, percent 20%, date 2025, date 2026',
  ],
  [
    'O Decreto-Lei n.º 84/2019, de 28 de junho, estabelece as normas de execução orçamental.',
    'identifier 84/2019, date XXXX-06-28',
  ],
  [
    'As coimas variam entre 150 € e 3 750 €, podendo ser reduzidas para metade em caso de pagamento voluntário.',
    'money EUR 150, money EUR 3750',
  ],
  [
    'O hospital realizou 18 406 cirurgias em 2024, mais 7,3% do que no ano anterior, e fez nascer 1 912 bebés.',
    'number 18406, date 2024, percent 7.3%, number 1912',
  ],
  [
    'O tempo médio de espera nas urgências foi de 94 minutos, quando o recomendado são sessenta.',
    'number 94, number 60',
  ],
  [
    'Oitocentos e trinta e dois doentes aguardam consulta de oftalmologia, dos quais 41 por cento há mais de um ano.',
    'number 832, percent 41%',
  ],
  [
    'Em cada mil nados-vivos registaram-se 2,4 óbitos no primeiro ano de vida.',
    'number 1000, number 2.4, ordinal 1',
  ],
  [
    'O museu está aberto de terça a domingo, das 10h00 às 18h00, com última entrada às 17h30.',
    'time 10:00/18:00, time 17:30',
  ],
  [
    'O retábulo, do século XVI, foi encomendado por D. Manuel I e desmontado em 1834.',
    'ordinal 16, ordinal 1, date 1834',
  ],
  [
    'Na terceira sala expõem-se vinte e duas peças de faiança e um globo terrestre do século XVIII.',
    'ordinal 3, number 22, ordinal 18',
  ],
  [
    'Bilhete normal: 5 €; estudantes e maiores de 65 anos: 2,50 €; entrada livre aos domingos até às 14h00.',
    'money EUR 5, number 65, money EUR 2.5, time 14:00',
  ],
  [
    'Para sexta-feira prevê-se chuva forte, rajadas até 85 km/h e ondas de cinco a sete metros na costa ocidental.',
    'number 85, number 5, number 7',
  ],
  [
    'A mínima em Bragança desceu aos 6 graus negativos, o valor mais baixo desde fevereiro de 2012.',
    'number 6, date 2012-02',
  ],
  ['O aviso laranja vigora até às 23h59 de domingo em nove distritos do continente.', 'time 23:59, number 9'],
  [
    'Faleceu no passado dia 12 de dezembro, aos 87 anos, o professor Abílio Tavares, natural de Seia.',
    'date XXXX-12-12, number 87',
  ],
  [
    'O velório realiza-se na capela mortuária e a família agradece desde já todas as manifestações de pesar.',
    '',
  ],
  ['A missa de sétimo dia será celebrada no sábado, às 18 horas, na Igreja Matriz.', 'ordinal 7, time 18:00'],
  [
    'Preço base do procedimento: 2.340.000,00 EUR, acrescido de IVA à taxa legal. Prazo de execução: 540 dias.',
    'money EUR 2340000, number 540',
  ],
  [
    'As propostas devem ser apresentadas até às 17:00 do dia 15 de maio de 2026 em https://compras.vilanova.example/concursos.',
    'time 17:00, date 2026-05-15, url https://compras.vilanova.example/concursos',
  ],
  [
    'O caderno de encargos divide a empreitada em três lotes, e a caução é de 5% do preço contratual, conforme a cláusula 14.ª.',
    'number 3, percent 5%, identifier 14',
  ],
  [
    'Vende-se T2 no quarto andar, com 78 m², dois lugares de estacionamento e vista de rio, por 189.900 euros.',
    'ordinal 4, number 78, number 2, money EUR 189900',
  ],
  [
    'Arrenda-se quarto a estudante, 280 €/mês, despesas incluídas. Contacto: +351 916 220 745.',
    'money EUR 280, phone +351916220745',
  ],
  [
    'Quinta com 3,6 hectares, a doze quilómetros de Viseu, com casa principal de 1947 e poço.',
    'number 3.6, number 12, date 1947',
  ],
  [
    'O orçamento municipal para 2026 é de 58,4 milhões de euros, dos quais um quinto se destina à educação.',
    'date 2026, money EUR 58400000',
  ],
  [
    'Senhores deputados, o défice ficará em 0,3 por cento e a dívida pública cairá para 92,1% do produto.',
    'percent 0.3%, percent 92.1%',
  ],
  [
    'Investimos mil e duzentos milhões de euros na ferrovia até 2030, mais 300 milhões do que o previsto.',
    'money EUR 1200000000, date 2030, number 300000000',
  ],
  [
    'O primeiro semestre do ano letivo 2025/2026 tem início a 15 de setembro e termina a 30 de janeiro.',
    'ordinal 1, date 2025/2026, date XXXX-09-15, date XXXX-01-30',
  ],
  [
    'A época de recurso decorre entre 22 de junho e 10 de julho de 2026; as notas são lançadas no prazo de oito dias úteis.',
    'date 2026-06-22/2026-07-10, number 8',
  ],
  [
    'As candidaturas à segunda fase abrem a 24 de agosto e há 37 vagas para o mestrado em Enfermagem.',
    'ordinal 2, date XXXX-08-24, number 37',
  ],
  [
    'Não há aulas nos dias 8 e 9 de dezembro nem na segunda-feira de Carnaval.',
    'date XXXX-12-08, date XXXX-12-09',
  ],
  [
    'A biblioteca vai alargar o horário durante a época de exames e os alunos podem reservar salas de grupo.',
    '',
  ],
  [
    'O preço do azeite subiu 1,15 euros por litro em meados de outubro de 2024, segundo a associação do setor.',
    'money EUR 1.15, date 2024-10',
  ],
  [
    'A fábrica vai despedir duzentos e dezasseis trabalhadores até ao final do segundo trimestre.',
    'number 216, ordinal 2',
  ],
  [
    'O sismo, de magnitude 3,8, foi sentido às 4h12 da madrugada nas ilhas do grupo central.',
    'number 3.8, time 04:12',
  ],
  [
    'A vindima deverá render 6,7 milhões de hectolitros, menos 11% do que em 2022.',
    'number 6700000, percent 11%, date 2022',
  ],
  [
    'Os bombeiros combateram as chamas com 214 operacionais, sessenta e oito viaturas e três meios aéreos.',
    'number 214, number 68, number 3',
  ],
  [
    'O suspeito, de trinta e nove anos, foi detido às nove da noite num café da avenida.',
    'number 39, time 21:00',
  ],
  [
    'A empresa norte-americana pagou 14 milhões de dólares por 30% do capital da conserveira algarvia.',
    'money USD 14000000, percent 30%',
  ],
  [
    'A proposta foi aprovada com 11 votos a favor, cinco contra e duas abstenções, na reunião de 4/12/2024.',
    'number 11, number 5, number 2, date 2024-12-04',
  ],
  [
    'O IX Festival de Teatro arranca na quinta à noite e a segunda peça sobe ao palco no dia seguinte.',
    'ordinal 9, ordinal 2',
  ],
  [
    'Quem quiser participar na limpeza da praia deve levar luvas, chapéu e água; o resto é oferecido pela autarquia.',
    '',
  ],
  [
    'Na lota, o quilo da sardinha vendeu-se ontem a 3,20 €, contra os 2,85 euros da semana passada.',
    'money EUR 3.2, money EUR 2.85',
  ],
  [
    'O PSI fechou nos 6.412,7 pontos, a ganhar 0,36%, e o barril de Brent recuou para 79,4 dólares.',
    'number 6412.7, percent 0.36%, money USD 79.4',
  ],
  [
    'Tome um comprimido de oito em oito horas durante cinco dias e não ultrapasse os 3000 mg por dia.',
    'number 8, number 8, number 5, number 3000',
  ],
  [
    'A lista vencedora obteve 9.874 votos, 43,1 por cento do total, e elegeu quatro dos sete vereadores.',
    'number 9874, percent 43.1%, number 4, number 7',
  ],
  [
    'Fatura FT 2025/318, emitida em 30/06/2025: valor 1.980,00 €, IVA a 23% 455,40 €.',
    'identifier 2025/318, date 2025-06-30, money EUR 1980, percent 23%, money EUR 455.4',
  ],
  [
    'A patrulha mandou parar a viatura às quatro e meia da tarde ao quilómetro 214 da autoestrada.',
    'time 16:30, number 214',
  ],
  [
    'Nasceu em Ílhavo a 1 de maio de 1899 e morreu no Brasil com setenta e três anos.',
    'date 1899-05-01, number 73',
  ],
  [
    'A idade da reforma passa para 66 anos e nove meses em 2026, e chegará aos 67 em 2029.',
    'number 66, number 9, date 2026, number 67, date 2029',
  ],
  [
    'Os saldos decorrem de 28 de dezembro a 28 de fevereiro, com descontos entre 30 e 50%.',
    'date XXXX-12-28/XXXX-02-28, percent 30%, percent 50%',
  ],
  [
    'O mestre búlgaro ganhou em 41 lances e comanda o torneio com seis pontos e meio.',
    'number 41, number 6.5',
  ],
  [
    'A assembleia municipal reúne na última quinta-feira do mês, pelas 21h00, no Largo do Município, n.º 1.',
    'time 21:00, identifier 1',
  ],
  [
    'A albufeira está a 19,5% da capacidade, com 48 hm³ armazenados, o pior registo do século XXI.',
    'percent 19.5%, number 48, ordinal 21',
  ],
  [
    'O XXV Encontro de Bandas realiza-se a 14 e 15 de junho; o segundo dia tem entrada livre.',
    'ordinal 25, date XXXX-06-14, date XXXX-06-15, ordinal 2',
  ],
  [
    'O Governo reservou 1,5 mil milhões de euros para a saúde, cerca de 620 euros por utente.',
    'money EUR 1500000000, money EUR 620',
  ],
  [
    'Dos duzentos e quarenta candidatos, cento e onze passaram à segunda prova.',
    'number 240, number 111, ordinal 2',
  ],
  [
    'O horário de inverno é das 9h00 às 12h30 e das 14h00 às 17h30, de segunda a sexta.',
    'time 09:00/12:30, time 14:00/17:30',
  ],
  ['A vacina é dada aos 2, 4 e 11 meses de idade.', 'number 2, number 4, number 11'],
  [
    'O prédio situa-se na Avenida da Liberdade, 112, 3.º esq., 1250-146 Lisboa.',
    'identifier 112, ordinal 3, identifier 1250-146',
  ],
];
