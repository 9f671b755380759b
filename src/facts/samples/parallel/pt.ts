// The English sentences said in European Portuguese, fact for fact.
export const pt: Readonly<Record<string, string>> = {
  // Project prose.
  'project-start':
    'O projeto teve início a 1 de abril de 2023 e reúne nove parceiros de sete países, com um orçamento total de 2 145 300 euros.',
  'project-visit':
    'De 11 a 13 de junho de 2024, os parceiros visitaram três cooperativas sociais perto de Gante e conversaram com quarenta e cinco trabalhadores.',
  'project-steering':
    'O quinto comité de acompanhamento realizou-se em linha a 22 de janeiro de 2025 e aprovou as contas do semestre anterior.',
  'project-stakeholders':
    'Cada região parceira criou um grupo de partes interessadas com 12 a 15 membros, que se reúne quatro vezes por ano.',
  'project-action-plan':
    'O plano de ação regional contém três medidas e deve ser assinado, o mais tardar, até 30 de novembro de 2025.',
  'project-good-practices':
    'Até ao final de 2024, os parceiros tinham recolhido trinta e seis boas práticas, das quais 14 foram publicadas na biblioteca em linha.',
  'project-cofunding':
    'O Fundo Europeu de Desenvolvimento Regional cobre 80 % dos custos; os restantes 20 % são pagos pelos próprios parceiros.',
  'project-vouchers':
    'No âmbito do novo regime, as empresas sociais podem receber um vale até 7500 € para aconselhamento sobre ferramentas digitais.',
  'project-newsletter': 'Está a ler o n.º 3 do nosso boletim; o próximo será publicado em outubro de 2025.',
  'project-survey':
    'No total, 318 organizações responderam ao inquérito e 62,5 % delas afirmaram que encontrar pessoal era a sua principal dificuldade.',
  'project-hosts':
    'Os nossos anfitriões mostraram como uma antiga fábrica têxtil de 4200 metros quadrados se tornou a casa de vinte e duas associações.',
  'project-phase-two':
    'A segunda fase decorre de abril de 2026 a março de 2027 e será dedicada ao acompanhamento dos planos de ação.',
  'project-peer-review':
    'Seis peritos participaram na revisão interpares de dois dias, que terminou com dezassete recomendações para o governo regional.',
  'project-thanks':
    'Agradecemos calorosamente aos voluntários, à autarquia e a todos os colegas que tornaram possível esta visita.',
  'project-public-procurement':
    'Desde a reforma de 2022, a cidade reserva pelo menos 5 % dos seus contratos para empresas sociais.',
  'project-work-integration':
    'A empresa de inserção emprega 68 pessoas, 41 das quais estavam desempregadas há mais de dois anos.',
  'project-training':
    'A formação compreende oito módulos de três horas cada e é gratuita para os primeiros vinte e cinco participantes.',
  'project-workshop-day':
    'Na quinta-feira, 19 de setembro de 2024, trinta pessoas da administração pública participaram numa oficina sobre cláusulas sociais.',
  'project-workshop-result':
    'No final do dia, os participantes chegaram a acordo sobre uma definição comum e sobre os próximos passos.',
  'project-indicator':
    'O valor-alvo do indicador é de 120 pessoas com mais competências; até 31 de março de 2025 tinham sido abrangidas noventa e sete.',
  'project-two-days':
    'Os parceiros voltarão a reunir-se a 8 e 9 de outubro de 2025 nos paços do concelho, que têm capacidade para 150 convidados.',
  'project-fund':
    'O fundo regional cresceu de 1,2 milhões de euros em 2019 para 3,75 milhões de euros em 2024.',
  'project-loans':
    'O banco ético concedeu 214 empréstimos entre 5000 e 25 000 euros, e apenas quatro deles não foram reembolsados.',
  'project-members':
    'A federação conta com 1150 organizações associadas, com cerca de trinta e dois mil trabalhadores em todo o país.',
  'project-young':
    'Dezasseis jovens com idades entre os 18 e os 29 anos apresentaram a um júri as suas ideias para uma cooperativa.',
  'project-incubator':
    'A incubadora abriu em fevereiro de 2021 e apoiou desde então 54 empresas emergentes, dezanove das quais dirigidas por mulheres.',
  'project-energy':
    'A comunidade de energia produz 870 megawatts-hora por ano e abastece 260 agregados familiares do vale.',
  'project-recycling':
    'Em 2023, a cooperativa recolheu 1340 toneladas de roupa e criou vinte e oito postos de trabalho permanentes.',
  'project-listening':
    'O que mais nos impressionou foi a paciência com que a equipa ouve todos os que entram pela porta.',
  'project-mapping':
    'O levantamento abrange os anos de 2018 a 2022 e descreve 475 organizações em onze províncias.',
  'project-label':
    'Em 2020 foi criado um selo para as empresas sociais; até agora, oitenta e três organizações receberam-no.',
  'project-lead':
    'O parceiro principal convida todos os parceiros a enviar os seus relatórios até às 12h00 de 15 de julho de 2025, para que a auditoria possa começar.',
  'project-report-version':
    'A versão 3.2 da metodologia foi enviada aos parceiros a 6 de maio de 2024, juntamente com o anexo IV.',
  'project-interregional':
    'O período de programação de 2021-2027 tem quatro prioridades, e a terceira diz respeito a mercados de trabalho inclusivos.',
  'project-semester':
    'No semestre 6, o projeto organizou duas visitas de estudo, nove reuniões locais e três seminários internacionais.',
  'project-farm':
    'A exploração agrícola social ocupa 14,5 hectares, tem sessenta cabras e dá trabalho a vinte e três pessoas com deficiência.',
  'project-price':
    'Um almoço no restaurante do bairro custa 9,50 €, ao passo que os membros pagam apenas seis euros.',
  'project-share':
    'A economia social representa 7,4 % do emprego remunerado na região e 13 milhões de postos de trabalho na União Europeia.',
  'project-women':
    'As mulheres ocupam entre 35 % e 40 % dos cargos de direção nas cooperativas que estudámos.',
  'project-percentage-points': 'A taxa de emprego do grupo-alvo aumentou seis pontos percentuais desde 2021.',
  'project-museum':
    'À tarde, o grupo visitou um museu numa antiga mina, onde uma cooperativa de guias trabalha desde 1998.',
  'project-contract':
    'O acordo de parceria foi assinado pelos sete parceiros em Viena, a 3 de março de 2023.',
  'project-final-event':
    'A conferência final está prevista para o segundo trimestre de 2027; esperam-se cerca de 200 convidados.',
  'project-travel':
    'A viagem desde a capital demora três horas e meia, pelo que recomendamos que cheguem na noite anterior.',
  'project-exchange':
    'O intercâmbio de experiências mostrou que as leis, por si sós, não bastam e que o mais importante é a confiança entre os parceiros.',
  'project-council':
    'A 27 de novembro de 2023, o Conselho adotou uma recomendação sobre a economia social, que solicita estratégias nacionais no prazo de vinte e quatro meses.',
  'project-housing':
    'A cooperativa de habitação está a construir noventa e seis apartamentos em quatro blocos; os primeiros inquilinos instalam-se em agosto de 2026.',
  'project-market':
    'Mais de 70 produtores venderam os seus produtos no mercado de Natal, que esteve aberto de 6 a 22 de dezembro de 2024.',
  'project-mentors':
    'Onze mentores acompanharam os participantes durante nove meses e reuniram-se com eles todas as terças-feiras, das 17h00 às 18h30.',
  'project-budget-lines':
    'Os custos de pessoal ascendem a 940 000 euros, as viagens a 118 500 euros e a consultoria externa a 235 250 euros.',
  // News.
  'news-election':
    'Nas eleições de 9 de junho de 2024, o partido no poder obteve 34,2% dos votos e 58 dos 150 lugares.',
  'news-turnout': 'A participação atingiu 61%, quase oito pontos percentuais mais do que cinco anos antes.',
  'news-vote': 'O Parlamento aprovou a lei ontem à noite com 87 votos a favor, 62 contra e onze abstenções.',
  'news-match':
    'A equipa da casa venceu por 3-1 perante 41 500 espectadores, depois de ter estado a perder ao intervalo.',
  'news-marathon':
    'A corredora, de 23 anos, cortou a meta em segundo lugar, a apenas catorze segundos da vencedora.',
  'news-medal': 'Foi a quarta medalha da sua carreira e a primeira para o seu clube desde 2008.',
  'news-inflation':
    'A inflação desceu de 3,1% em julho para 2,6% em agosto, informou na sexta-feira o instituto de estatística.',
  'news-unemployment':
    'O número de pessoas sem trabalho diminuiu 12.400, para 386.000, o valor mais baixo desde 2009.',
  'news-exports':
    'As exportações aumentaram 4,7% no primeiro trimestre de 2025 e atingiram 18,3 mil milhões de euros.',
  'news-bank': 'O banco vai encerrar vinte e sete agências até 2026 e 340 trabalhadores perderão o emprego.',
  'news-wages': 'A partir de 1 de janeiro de 2026, o salário mínimo sobe de 1050 para 1115 euros por mês.',
  'news-fire':
    'Quarenta bombeiros com doze viaturas combateram o incêndio, que deflagrou por volta das 3h15 num armazém.',
  'news-train':
    'Duas pessoas ficaram feridas quando um comboio regional embateu num camião numa passagem de nível, às 7h40 de quarta-feira.',
  'news-rescue':
    'As equipas de socorro encontraram os três alpinistas desaparecidos a 2850 metros de altitude; todos se encontram bem de saúde.',
  'news-storm':
    'A tempestade atingiu velocidades de 130 quilómetros por hora e deixou cerca de 45 mil casas sem eletricidade.',
  'news-heat':
    'As temperaturas vão subir até aos 38 graus no fim de semana e não se prevê chuva antes de 24 de agosto.',
  'news-snow':
    'Em seis horas caíram até vinte e cinco centímetros de neve e o aeroporto permaneceu fechado até à tarde.',
  'news-flood':
    'Após as inundações de setembro de 2024, o Governo prometeu ajudas de 150 milhões de euros para dezanove municípios.',
  'news-telescope': 'O novo telescópio tem um espelho de 8,4 metros e vai observar o céu durante dez anos.',
  'news-study':
    'O estudo, que acompanhou 5600 pessoas ao longo de quinze anos, foi publicado a 4 de fevereiro de 2025.',
  'news-vaccine':
    'Apenas um em cada cinco adultos foi vacinado este inverno, embora os médicos o recomendem a todas as pessoas com mais de 60 anos.',
  'news-whales': 'Os investigadores contaram 214 baleias ao longo da costa, mais dezassete do que em 2022.',
  'news-language':
    'A língua é hoje falada por menos de novecentas pessoas, a maioria das quais vive nas montanhas.',
  'news-mood': 'Quase ninguém na aldeia acredita que a ponte velha venha a ser reparada antes das eleições.',
  'news-festival':
    'A trigésima primeira edição do festival de cinema abre a 3 de outubro e apresenta 128 filmes de 44 países.',
  'news-museum': 'O museu esteve fechado durante três anos; reabre as portas a 12 de maio de 2026, às 10h00.',
  'news-book': 'O seu terceiro romance tem 416 páginas, foi traduzido para dezoito línguas e custa 24,90 €.',
  'news-opera': 'A ópera vendeu 96% dos bilhetes na temporada de 2023/24, mais do que nunca.',
  'news-painting': 'Um quadro do século XVII foi vendido em Londres por 2,3 milhões de libras.',
  'news-concert': 'O maestro agradeceu à orquestra e curvou-se longamente perante um público entusiasmado.',
  'news-airport':
    'O aeroporto recebeu 7,8 milhões de passageiros entre janeiro e junho de 2025, um aumento de 11%.',
  'news-metro':
    'A nova linha de metro tem 12,7 quilómetros de extensão e catorze estações e custou 1,4 mil milhões de euros.',
  'news-strike':
    'Os professores vão fazer greve durante três dias, de 17 a 19 de março, para exigir turmas mais pequenas.',
  'news-school':
    'A partir de setembro de 2026, nenhuma turma poderá ter mais de 22 alunos, anunciou a ministra a 8 de maio.',
  'news-university':
    'A universidade foi fundada em 1364 e tem hoje 39 000 estudantes em dezasseis faculdades.',
  'news-court':
    'O tribunal condenou o antigo presidente da câmara, de 52 anos, a quatro anos de prisão e a uma multa de 80 mil euros.',
  'news-police':
    'A polícia mandou parar 260 automóveis entre as 22h00 e as 4h00 e apreendeu sete cartas de condução.',
  'news-king':
    'A visita do rei Carlos III vai durar dois dias e terminar com um jantar para cento e sessenta convidados.',
  'news-population': 'A cidade tem 18.450 habitantes, menos 1.200 do que no recenseamento de 2011.',
  'news-farmers':
    'Os agricultores esperam uma colheita de 3,2 milhões de toneladas de trigo, cerca de 9% menos do que no ano passado.',
  'news-wine': 'A região produz 650 mil hectolitros de vinho em 11 300 hectares de vinha.',
  'news-startup':
    'Quatro estudantes fundaram a empresa em 2017; na semana passada foi vendida por noventa milhões de dólares.',
  'news-power': 'O vento e o sol cobriram 54,3% da procura de eletricidade em 2024, face a 48% em 2023.',
  'news-quake': 'O sismo de 6 de fevereiro de 2023 destruiu mais de 160 mil edifícios em onze províncias.',
  'news-bridge':
    'A ponte, com 640 metros de comprimento e construída entre 1936 e 1939, será encerrada a camiões com mais de 7,5 toneladas.',
  // Law and administration.
  'law-entry':
    'O presente regulamento entra em vigor em 1 de julho de 2024 e é obrigatório em todos os Estados-Membros.',
  'law-article':
    'O artigo 7.º do Regulamento (UE) 2021/1058 é aplicável a todas as operações aprovadas no âmbito do presente convite.',
  'law-directive':
    'Os Estados-Membros transpõem a Diretiva (UE) 2019/882 o mais tardar em 28 de junho de 2022.',
  'law-repeal': 'O Regulamento (UE) n.º 1303/2013 é revogado com efeitos a partir de 1 de janeiro de 2021.',
  'law-deadline': 'Pode ser interposto recurso, por escrito, no prazo de 30 dias após a receção da decisão.',
  'law-fine': 'Quem infringir esta disposição fica sujeito a uma coima entre 500 e 10 000 euros.',
  'law-annex': 'O modelo constante do anexo III deve ser preenchido e assinado pelo representante legal.',
  'law-chapter':
    'O capítulo II aplica-se às pessoas coletivas que empreguem mais de duzentas e cinquenta pessoas.',
  'law-tender':
    'O valor estimado do contrato é de 430 000 €, sem IVA, e a sua duração é de trinta e seis meses.',
  'law-offers':
    'As propostas devem ser apresentadas por via eletrónica até às 17h00 de 14 de fevereiro de 2025.',
  'law-criteria': 'Na avaliação das propostas, a qualidade conta 60 % e o preço 40 %.',
  'law-retention':
    'Todos os documentos comprovativos são conservados durante cinco anos a contar de 31 de dezembro do ano do último pagamento.',
  'law-advance': 'É pago um adiantamento de 30 % no prazo de sessenta dias após a assinatura do acordo.',
  'law-quorum':
    'A assembleia geral tem quórum se estiver presente pelo menos metade dos seus membros; nenhum membro pode ter mais de três votos.',
  'law-board': 'O conselho é composto por sete membros, eleitos para um mandato de quatro anos.',
  'law-capital':
    'O capital social da cooperativa não pode ser inferior a três mil euros e cada título tem o valor de cinquenta euros.',
  'law-accessible':
    'Os documentos são redigidos em linguagem simples e devem ser acessíveis às pessoas com deficiência.',
  'law-privacy':
    'Os dados pessoais são tratados em conformidade com o Regulamento (UE) 2016/679 e apagados ao fim de dois anos.',
  'law-state-aid':
    'O montante total do auxílio não pode exceder 300 000 euros durante qualquer período de três anos.',
  'law-section': 'A secção 4.2 do manual do programa descreve as regras aplicáveis aos custos de pessoal.',
  'law-page':
    'A lista de parceiros consta da página 18 e o calendário da página 23 do formulário de candidatura.',
  'law-standard':
    'O fornecedor deve provar que o seu sistema de gestão cumpre os requisitos da norma ISO 14001.',
  'law-reserved':
    'Os contratos podem ser reservados a oficinas protegidas em que pelo menos 30 % dos empregados sejam trabalhadores com deficiência.',
  'law-notice':
    'O anúncio do concurso foi publicado em 5 de setembro de 2024 e retificado em 20 de setembro de 2024.',
  'law-applications':
    'Das 73 candidaturas recebidas, oito não eram admissíveis e vinte e uma foram aprovadas.',
  'law-flat-rate':
    'As despesas de deslocação são reembolsadas a uma taxa fixa de 15 % dos custos de pessoal.',
  'law-age': 'Tem direito de voto quem tiver pelo menos dezoito anos e residir no município há seis meses.',
  'law-hours':
    'O tempo de trabalho semanal não pode exceder, em média, 48 horas durante um período de quatro meses.',
  'law-leave':
    'Cada trabalhador tem direito a 25 dias de férias pagas; a partir do décimo ano de serviço, passam a ser 28 dias.',
  'law-fee': 'A taxa de inscrição é de 120 euros e deve ser paga no prazo de catorze dias.',
  'law-transition':
    'As licenças emitidas antes de 1 de março de 2023 permanecem válidas até 31 de dezembro de 2026.',
  'law-horizon':
    'Os resultados obtidos no âmbito do Horizonte 2020 podem ser utilizados neste projeto se o proprietário der o seu acordo por escrito.',
  'law-lots':
    'O contrato está dividido em três lotes; cada proponente pode apresentar propostas para, no máximo, dois deles.',
  'law-liability':
    'O organizador não se responsabiliza por objetos perdidos ou danificados durante o evento.',
  'law-penalty':
    'Por cada dia de atraso é devida uma penalização de 0,5 % do valor do contrato, até um máximo de 10 %.',
  // Announcements.
  'notice-agenda':
    'O registo abre às 8h30, o discurso de abertura começa às 9h15 e o almoço é servido das 12h45 às 14h00.',
  'notice-contact':
    'Tem perguntas? Escreva para events@example.org ou ligue para +32 2 555 12 34 entre as 9h00 e as 12h00.',
  'notice-register':
    'Inscreva-se até 20 de abril de 2026 em https://www.example.org/register; o número de lugares está limitado a oitenta.',
  'notice-webinar':
    'O seminário em linha sobre obrigações sociais realiza-se na terça-feira, 3 de junho de 2025, das 10h30 às 12h00, e é gratuito.',
  'notice-room':
    'A segunda sessão decorre na sala 204; pedimos que esteja presente dez minutos antes do início.',
  'notice-tickets':
    'Os bilhetes custam 15 euros (8 € para estudantes) e estão à venda em www.example.com/tickets até 30 de junho.',
  'notice-opening':
    'O nosso escritório está aberto de segunda a quinta-feira, das 9h30 às 16h30, e encerra a 24 e 31 de dezembro.',
  'notice-evening':
    'A visita guiada começa às seis e meia da tarde em frente da estação e dura cerca de noventa minutos.',
  'notice-applications':
    'Envie a sua candidatura, com uma carta de não mais de duas páginas, para jobs@example.org até 12 de setembro de 2025.',
  'notice-help':
    'Disponibilizamos interpretação em língua gestual mediante pedido; diga-nos atempadamente do que precisa.',
  'said-second-study-visit':
    'A segunda visita de estudo decorreu de 5 a 7 de março de 2025 em Lovaina, com 24 participantes de nove países.',
  'said-budget-which-comes': 'O orçamento é de 1 914 046 euros, dos quais 80 % provêm da União Europeia.',
  'said-applications-close-december': 'As candidaturas encerram a 31 de dezembro de 2024, às 14h30.',
  'said-about-million-people': 'Cerca de 1,9 milhões de pessoas trabalham em 250 000 cooperativas.',
  'said-article-regulation-annex': 'Ver o artigo 12.º do Regulamento (UE) 2021/1060 e o anexo II.',
  'said-group-met-november': 'O grupo reuniu-se pela primeira vez a 13 e 14 de novembro de 2023.',
  'said-programme-runs-from': 'O programa decorre de 2021 a 2027 e apoia quarenta e três organizações.',
  'said-call-write-info':
    'Ligue para +30 27410 12345 ou escreva para info@example.org antes de 16 de setembro.',
  'said-third-quarter-both':
    'No terceiro trimestre de 2025, ambas as regiões publicarão dois relatórios cada.',
  'said-three-day-training': 'Uma formação de três dias para 12 jovens custa entre 500 e 700 euros.',
  'said-kick-off-was': 'O arranque foi em maio de 2023; a fase principal termina a 28 de fevereiro de 2026.',
  'said-exhibition-lasts-from':
    'A exposição dura de 30 de novembro a 2 de dezembro de 2024, diariamente das 9h00 às 17h30.',
  'said-only-respondents-that':
    'Apenas 12,5% dos inquiridos, ou seja, 25 em 200, tinham ouvido falar disso antes de 2020.',
  'said-more-https-www': 'Mais em https://www.example.eu/pt/news. O 4.º boletim sai em junho.',
  'said-one-two-instruments': 'Um dos dois instrumentos foi melhorado; o outro seguirá em 2026.',
  'said-two-hundred-fifty': 'Duzentos e cinquenta sócios plantaram duas mil árvores em 12,5 hectares.',
  'said-twenty-first-meeting':
    'A vigésima primeira reunião, na segunda-feira, 4 de maio de 2026, dura duas horas e meia.',
  'said-version-guide-follows':
    'A versão 2.1 do guia segue a norma ISO 9001 e foi financiada pelo Horizonte 2020.',
};
