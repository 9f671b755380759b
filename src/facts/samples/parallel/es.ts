// The English sentences said in Spanish, fact for fact.
export const es: Readonly<Record<string, string>> = {
  // Project prose.
  'project-start':
    'El proyecto comenzó el 1 de abril de 2023 y reúne a nueve socios de siete países, con un presupuesto total de 2.145.300 euros.',
  'project-visit':
    'Del 11 al 13 de junio de 2024, los socios visitaron tres cooperativas sociales cerca de Gante y conversaron con cuarenta y cinco trabajadores.',
  'project-steering':
    'El quinto comité de seguimiento se celebró en línea el 22 de enero de 2025 y aprobó las cuentas del semestre anterior.',
  'project-stakeholders':
    'Cada región socia creó un grupo de partes interesadas de entre 12 y 15 miembros, que se reúne cuatro veces al año.',
  'project-action-plan':
    'El plan de acción regional contiene tres medidas y debe firmarse, a más tardar, el 30 de noviembre de 2025.',
  'project-good-practices':
    'A finales de 2024, los socios habían recopilado treinta y seis buenas prácticas, de las cuales 14 se publicaron en la biblioteca en línea.',
  'project-cofunding':
    'El Fondo Europeo de Desarrollo Regional cubre el 80 % de los costes; el 20 % restante lo abonan los propios socios.',
  'project-vouchers':
    'Con el nuevo régimen, las empresas sociales pueden recibir un bono de hasta 7500 € para asesoramiento sobre herramientas digitales.',
  'project-newsletter':
    'Está leyendo el n.º 3 de nuestro boletín; el siguiente aparecerá en octubre de 2025.',
  'project-survey':
    'En total, 318 organizaciones respondieron a la encuesta, y el 62,5 % de ellas afirmó que encontrar personal era su principal dificultad.',
  'project-hosts':
    'Nuestros anfitriones nos mostraron cómo una antigua fábrica textil de 4200 metros cuadrados se convirtió en la sede de veintidós asociaciones.',
  'project-phase-two':
    'La segunda fase se extiende de abril de 2026 a marzo de 2027 y se dedicará al seguimiento de los planes de acción.',
  'project-peer-review':
    'Seis expertos participaron en la revisión por pares de dos días, que concluyó con diecisiete recomendaciones para el gobierno regional.',
  'project-thanks':
    'Agradecemos de corazón a los voluntarios, al ayuntamiento y a todos los compañeros que hicieron posible esta visita.',
  'project-public-procurement':
    'Desde la reforma de 2022, la ciudad reserva como mínimo el 5 % de sus contratos a empresas sociales.',
  'project-work-integration':
    'La empresa de inserción emplea a 68 personas, 41 de las cuales llevaban más de dos años en situación de desempleo.',
  'project-training':
    'La formación consta de ocho módulos de tres horas cada uno y es gratuita para los primeros veinticinco participantes.',
  'project-workshop-day':
    'El jueves 19 de septiembre de 2024, treinta personas de la administración pública asistieron a un taller sobre cláusulas sociales.',
  'project-workshop-result':
    'Al final de la jornada, los participantes acordaron una definición común y los próximos pasos.',
  'project-indicator':
    'El valor objetivo del indicador es de 120 personas con mayores competencias; a 31 de marzo de 2025 se había llegado a noventa y siete.',
  'project-two-days':
    'Los socios volverán a reunirse los días 8 y 9 de octubre de 2025 en el ayuntamiento, que tiene cabida para 150 invitados.',
  'project-fund':
    'El fondo regional creció de 1,2 millones de euros en 2019 a 3,75 millones de euros en 2024.',
  'project-loans':
    'El banco ético concedió 214 préstamos de entre 5.000 y 25.000 euros, y solo cuatro de ellos no se devolvieron.',
  'project-members':
    'La federación cuenta con 1150 organizaciones miembros, con unos treinta y dos mil empleados en todo el país.',
  'project-young':
    'Dieciséis jóvenes de entre 18 y 29 años presentaron ante un jurado sus ideas para una cooperativa.',
  'project-incubator':
    'La incubadora abrió en febrero de 2021 y desde entonces ha apoyado a 54 empresas emergentes, diecinueve de ellas dirigidas por mujeres.',
  'project-energy':
    'La comunidad energética produce 870 megavatios hora al año y abastece a 260 hogares del valle.',
  'project-recycling':
    'En 2023, la cooperativa recogió 1340 toneladas de ropa y creó veintiocho empleos fijos.',
  'project-listening':
    'Lo que más nos llamó la atención fue la paciencia con la que el equipo escucha a todo el que entra por la puerta.',
  'project-mapping': 'El mapeo abarca el periodo 2018-2022 y describe 475 organizaciones de once provincias.',
  'project-label':
    'En 2020 se creó un sello para las empresas sociales; hasta ahora lo han recibido ochenta y tres organizaciones.',
  'project-lead':
    'El socio principal ruega a todos los socios que envíen sus informes antes de las 12:00 h del 15 de julio de 2025 para que pueda comenzar la auditoría.',
  'project-report-version':
    'La versión 3.2 de la metodología se envió a los socios el 6 de mayo de 2024 junto con el anexo IV.',
  'project-interregional':
    'El periodo de programación 2021-2027 tiene cuatro prioridades, y la tercera se refiere a los mercados laborales inclusivos.',
  'project-semester':
    'En el semestre 6, el proyecto organizó dos visitas de estudio, nueve reuniones locales y tres seminarios internacionales.',
  'project-farm':
    'La granja social ocupa 14,5 hectáreas, tiene sesenta cabras y ofrece trabajo a veintitrés personas con discapacidad.',
  'project-price':
    'Una comida en el restaurante del barrio cuesta 9,50 €, mientras que los socios pagan solo seis euros.',
  'project-share':
    'La economía social representa el 7,4 % del empleo remunerado de la región y 13 millones de puestos de trabajo en la Unión Europea.',
  'project-women':
    'Las mujeres ocupan entre el 35 % y el 40 % de los puestos directivos en las cooperativas que estudiamos.',
  'project-percentage-points':
    'La tasa de empleo del grupo destinatario ha aumentado seis puntos porcentuales desde 2021.',
  'project-museum':
    'Por la tarde, el grupo visitó un museo situado en una antigua mina, donde desde 1998 trabaja una cooperativa de guías.',
  'project-contract': 'Los siete socios firmaron el acuerdo de asociación en Viena el 3 de marzo de 2023.',
  'project-final-event':
    'La conferencia final está prevista para el segundo trimestre de 2027; se espera a unos 200 invitados.',
  'project-travel':
    'El viaje desde la capital dura tres horas y media, por lo que recomendamos llegar la noche anterior.',
  'project-exchange':
    'El intercambio de experiencias mostró que las leyes no bastan por sí solas y que lo más importante es la confianza entre los socios.',
  'project-council':
    'El 27 de noviembre de 2023, el Consejo adoptó una recomendación sobre la economía social que pide estrategias nacionales en un plazo de veinticuatro meses.',
  'project-housing':
    'La cooperativa de viviendas construye noventa y seis pisos en cuatro bloques; los primeros inquilinos se instalarán en agosto de 2026.',
  'project-market':
    'Más de 70 productores vendieron sus artículos en el mercado de Navidad, abierto del 6 al 22 de diciembre de 2024.',
  'project-mentors':
    'Once mentores acompañaron a los participantes durante nueve meses y se reunieron con ellos todos los martes de 17:00 a 18:30 h.',
  'project-budget-lines':
    'Los gastos de personal ascienden a 940.000 euros; los de viaje, a 118.500 euros, y los de asesoramiento externo, a 235.250 euros.',
  // News.
  'news-election':
    'En las elecciones del 9 de junio de 2024, el partido gobernante obtuvo el 34,2 % de los votos y 58 de los 150 escaños.',
  'news-turnout': 'La participación alcanzó el 61 %, casi ocho puntos porcentuales más que cinco años antes.',
  'news-vote': 'El Parlamento aprobó anoche la ley por 87 votos a favor, 62 en contra y once abstenciones.',
  'news-match': 'El equipo local ganó 3-1 ante 41.500 espectadores después de llegar perdiendo al descanso.',
  'news-marathon':
    'La corredora, de 23 años, cruzó la línea de meta en segunda posición, a solo catorce segundos de la ganadora.',
  'news-medal': 'Fue la cuarta medalla de su carrera y la primera para su club desde 2008.',
  'news-inflation':
    'La inflación cayó al 2,6 % en agosto desde el 3,1 % de julio, según informó el viernes el instituto de estadística.',
  'news-unemployment':
    'El número de personas sin trabajo se redujo en 12.400, hasta 386.000, la cifra más baja desde 2009.',
  'news-exports':
    'Las exportaciones aumentaron un 4,7 % en el primer trimestre de 2025 y alcanzaron los 18.300 millones de euros.',
  'news-bank':
    'El banco cerrará veintisiete sucursales de aquí a 2026 y 340 empleados perderán su puesto de trabajo.',
  'news-wages': 'A partir del 1 de enero de 2026, el salario mínimo sube de 1.050 a 1.115 euros al mes.',
  'news-fire':
    'Cuarenta bomberos con doce vehículos lucharon contra el incendio, que se declaró hacia las 3:15 h en un almacén.',
  'news-train':
    'Dos personas resultaron heridas cuando un tren regional chocó con un camión en un paso a nivel a las 7:40 h del miércoles.',
  'news-rescue':
    'Los equipos de rescate encontraron a los tres escaladores desaparecidos a 2850 metros de altura; todos se encuentran bien de salud.',
  'news-storm':
    'La tormenta alcanzó velocidades de 130 kilómetros por hora y dejó sin electricidad a unos 45.000 hogares.',
  'news-heat':
    'Las temperaturas subirán a 38 grados el fin de semana y no se esperan lluvias antes del 24 de agosto.',
  'news-snow':
    'En seis horas cayeron hasta veinticinco centímetros de nieve y el aeropuerto permaneció cerrado hasta la tarde.',
  'news-flood':
    'Tras las inundaciones de septiembre de 2024, el Gobierno prometió ayudas por valor de 150 millones de euros para diecinueve municipios.',
  'news-telescope':
    'El nuevo telescopio tiene un espejo de 8,4 metros y observará el cielo durante diez años.',
  'news-study':
    'El estudio, que siguió a 5600 personas a lo largo de quince años, se publicó el 4 de febrero de 2025.',
  'news-vaccine':
    'Solo uno de cada cinco adultos se ha vacunado este invierno, aunque los médicos lo recomiendan a todos los mayores de 60 años.',
  'news-whales':
    'Los investigadores contaron 214 ballenas a lo largo de la costa, diecisiete más que en 2022.',
  'news-language':
    'Hoy hablan esa lengua menos de novecientas personas, la mayoría de las cuales vive en las montañas.',
  'news-mood': 'Casi nadie en el pueblo cree que el viejo puente vaya a repararse antes de las elecciones.',
  'news-festival':
    'La trigésima primera edición del festival de cine se inaugura el 3 de octubre y presenta 128 películas de 44 países.',
  'news-museum':
    'El museo ha estado cerrado tres años; volverá a abrir sus puertas el 12 de mayo de 2026 a las 10:00 h.',
  'news-book': 'Su tercera novela tiene 416 páginas, se ha traducido a dieciocho idiomas y cuesta 24,90 €.',
  'news-opera': 'La ópera vendió el 96 % de sus entradas en la temporada 2023/24, más que nunca.',
  'news-painting': 'Un cuadro del siglo XVII se vendió en Londres por 2,3 millones de libras.',
  'news-concert': 'El director dio las gracias a la orquesta y saludó largo rato a un público entusiasmado.',
  'news-airport':
    'El aeropuerto registró 7,8 millones de pasajeros entre enero y junio de 2025, lo que supone un aumento del 11 %.',
  'news-metro':
    'La nueva línea de metro mide 12,7 kilómetros, tiene catorce estaciones y ha costado 1.400 millones de euros.',
  'news-strike':
    'El profesorado hará huelga durante tres días, del 17 al 19 de marzo, para pedir clases más reducidas.',
  'news-school':
    'A partir de septiembre de 2026, ninguna clase podrá tener más de 22 alumnos, anunció la ministra el 8 de mayo.',
  'news-university':
    'La universidad se fundó en 1364 y hoy cuenta con 39.000 estudiantes en dieciséis facultades.',
  'news-court':
    'El tribunal condenó al exalcalde, de 52 años, a cuatro años de prisión y a una multa de 80.000 euros.',
  'news-police':
    'La policía detuvo 260 coches entre las 22:00 y las 4:00 h y retiró siete permisos de conducir.',
  'news-king':
    'La visita del rey Carlos III durará dos días y terminará con una cena para ciento sesenta invitados.',
  'news-population': 'El municipio tiene 18.450 habitantes, 1.200 menos que en el censo de 2011.',
  'news-farmers':
    'Los agricultores prevén una cosecha de 3,2 millones de toneladas de trigo, alrededor de un 9 % menos que el año pasado.',
  'news-wine': 'La región produce 650.000 hectolitros de vino en 11.300 hectáreas de viñedo.',
  'news-startup':
    'Cuatro estudiantes fundaron la empresa en 2017; la semana pasada se vendió por noventa millones de dólares.',
  'news-power':
    'El viento y el sol cubrieron el 54,3 % de la demanda eléctrica en 2024, frente al 48 % de 2023.',
  'news-quake': 'El terremoto del 6 de febrero de 2023 destruyó más de 160.000 edificios en once provincias.',
  'news-bridge':
    'El puente, de 640 metros de longitud y construido entre 1936 y 1939, se cerrará a los camiones de más de 7,5 toneladas.',
  // Law and administration.
  'law-entry':
    'El presente Reglamento entrará en vigor el 1 de julio de 2024 y será obligatorio en todos los Estados miembros.',
  'law-article':
    'El artículo 7 del Reglamento (UE) 2021/1058 se aplicará a todas las operaciones aprobadas en el marco de esta convocatoria.',
  'law-directive':
    'Los Estados miembros transpondrán la Directiva (UE) 2019/882 a más tardar el 28 de junio de 2022.',
  'law-repeal':
    'Queda derogado el Reglamento (UE) n.º 1303/2013 con efectos a partir del 1 de enero de 2021.',
  'law-deadline':
    'Podrá interponerse recurso por escrito en el plazo de treinta días a partir de la recepción de la decisión.',
  'law-fine': 'Quien infrinja esta disposición será sancionado con una multa de entre 500 y 10.000 euros.',
  'law-annex':
    'El modelo que figura en el anexo III deberá ser cumplimentado y firmado por el representante legal.',
  'law-chapter': 'El capítulo II se aplicará a las personas jurídicas que empleen a más de 250 personas.',
  'law-tender':
    'El valor estimado del contrato es de 430.000 € sin IVA y su duración, de treinta y seis meses.',
  'law-offers':
    'Las ofertas deberán presentarse por vía electrónica antes de las 17:00 horas del 14 de febrero de 2025.',
  'law-criteria': 'En la evaluación de las ofertas, la calidad cuenta un 60 % y el precio, un 40 %.',
  'law-retention':
    'Todos los justificantes se conservarán durante cinco años a partir del 31 de diciembre del año del último pago.',
  'law-advance': 'Se abonará un anticipo del 30 % en un plazo de 60 días a partir de la firma del acuerdo.',
  'law-quorum':
    'La asamblea general tendrá quórum si está presente al menos la mitad de sus miembros; ningún miembro podrá tener más de tres votos.',
  'law-board': 'El consejo está compuesto por siete miembros, elegidos por un mandato de cuatro años.',
  'law-capital':
    'El capital social de la cooperativa no podrá ser inferior a tres mil euros y cada participación tendrá un valor de cincuenta euros.',
  'law-accessible':
    'Los documentos se redactarán en lenguaje claro y serán accesibles para las personas con discapacidad.',
  'law-privacy':
    'Los datos personales se tratarán de conformidad con el Reglamento (UE) 2016/679 y se suprimirán al cabo de dos años.',
  'law-state-aid':
    'El importe total de la ayuda no excederá de 300 000 euros durante cualquier periodo de tres años.',
  'law-section':
    'La sección 4.2 del manual del programa describe las normas relativas a los costes de personal.',
  'law-page':
    'La lista de socios figura en la página 18 y el calendario, en la página 23 del formulario de solicitud.',
  'law-standard':
    'El proveedor deberá demostrar que su sistema de gestión cumple los requisitos de la norma ISO 14001.',
  'law-reserved':
    'Podrán reservarse contratos a talleres protegidos en los que al menos el 30 % de los empleados sean trabajadores con discapacidad.',
  'law-notice':
    'El anuncio de licitación se publicó el 5 de septiembre de 2024 y se corrigió el 20 de septiembre de 2024.',
  'law-applications':
    'De las 73 solicitudes recibidas, ocho no fueron admisibles y veintiuna fueron aprobadas.',
  'law-flat-rate': 'Los gastos de viaje se reembolsan a un tipo fijo del 15 % de los gastos de personal.',
  'law-age':
    'Tendrá derecho a voto toda persona que tenga al menos dieciocho años y haya residido seis meses en el municipio.',
  'law-hours':
    'El tiempo de trabajo semanal no podrá superar las 48 horas de media durante un periodo de cuatro meses.',
  'law-leave':
    'Todo trabajador tiene derecho a 25 días de vacaciones retribuidas; a partir del décimo año de servicio serán 28 días.',
  'law-fee': 'La tasa de inscripción es de 120 euros y deberá abonarse en un plazo de catorce días.',
  'law-transition':
    'Los permisos expedidos antes del 1 de marzo de 2023 seguirán siendo válidos hasta el 31 de diciembre de 2026.',
  'law-horizon':
    'Los resultados obtenidos en el marco de Horizonte 2020 podrán utilizarse en este proyecto si el titular lo autoriza por escrito.',
  'law-lots':
    'El contrato se divide en tres lotes; cada licitador podrá presentar ofertas para un máximo de dos de ellos.',
  'law-liability':
    'El organizador no se hace responsable de los objetos que se pierdan o resulten dañados durante el acto.',
  'law-penalty':
    'Por cada día de retraso se aplicará una penalización del 0,5 % del valor del contrato, hasta un máximo del 10 %.',
  // Announcements.
  'notice-agenda':
    'La inscripción abre a las 8:30 h, el discurso de apertura comienza a las 9:15 h y el almuerzo se sirve de 12:45 a 14:00 h.',
  'notice-contact':
    '¿Tiene alguna pregunta? Escriba a events@example.org o llame al +32 2 555 12 34 entre las 9:00 y las 12:00 h.',
  'notice-register':
    'Inscríbase antes del 20 de abril de 2026 en https://www.example.org/register; las plazas se limitan a ochenta.',
  'notice-webinar':
    'El seminario web sobre bonos sociales tendrá lugar el martes 3 de junio de 2025, de 10:30 a 12:00 h, y es gratuito.',
  'notice-room':
    'La segunda sesión se celebrará en la sala 204; le rogamos que llegue diez minutos antes del comienzo.',
  'notice-tickets':
    'Las entradas cuestan 15 euros (8 € para estudiantes) y se venden en www.example.com/tickets hasta el 30 de junio.',
  'notice-opening':
    'Nuestra oficina abre de lunes a jueves de 9:30 a 16:30 y cierra los días 24 y 31 de diciembre.',
  'notice-evening':
    'La visita guiada comienza a las seis y media de la tarde delante de la estación y dura unos noventa minutos.',
  'notice-applications':
    'Envíe su candidatura con una carta de no más de dos páginas a jobs@example.org antes del 12 de septiembre de 2025.',
  'notice-help':
    'Se facilita interpretación en lengua de signos previa solicitud; díganos con tiempo suficiente qué necesita.',
  'said-second-study-visit':
    'La segunda visita de estudio tuvo lugar del 5 al 7 de marzo de 2025 en Lovaina, con 24 participantes de nueve países.',
  'said-budget-which-comes':
    'El presupuesto es de 1.914.046 euros, de los que el 80 % procede de la Unión Europea.',
  'said-applications-close-december':
    'El plazo de solicitud termina el 31 de diciembre de 2024 a las 14:30 h.',
  'said-about-million-people': 'Alrededor de 1,9 millones de personas trabajan en 250.000 cooperativas.',
  'said-article-regulation-annex': 'Véanse el artículo 12 del Reglamento (UE) 2021/1060 y el anexo II.',
  'said-group-met-november': 'El grupo se reunió por primera vez los días 13 y 14 de noviembre de 2023.',
  'said-programme-runs-from':
    'El programa se extiende de 2021 a 2027 y apoya a cuarenta y tres organizaciones.',
  'said-call-write-info': 'Llame al +30 27410 12345 o escriba a info@example.org antes del 16 de septiembre.',
  'said-third-quarter-both':
    'En el tercer trimestre de 2025, ambas regiones publicarán dos informes cada una.',
  'said-three-day-training': 'Una formación de tres días para 12 jóvenes cuesta entre 500 y 700 euros.',
  'said-kick-off-was': 'El arranque fue en mayo de 2023; la fase principal termina el 28 de febrero de 2026.',
  'said-exhibition-lasts-from':
    'La exposición dura del 30 de noviembre al 2 de diciembre de 2024, todos los días de 9:00 a 17:30.',
  'said-only-respondents-that':
    'Solo el 12,5 % de los encuestados, es decir, 25 de 200, había oído hablar de ello antes de 2020.',
  'said-more-https-www':
    'Más información en https://www.example.eu/es/news. El boletín n.º 4 aparecerá en junio.',
  'said-one-two-instruments': 'Uno de los dos instrumentos se ha mejorado; el otro seguirá en 2026.',
  'said-two-hundred-fifty': 'Doscientos cincuenta socios plantaron dos mil árboles en 12,5 hectáreas.',
  'said-twenty-first-meeting':
    'La vigésima primera reunión, el lunes 4 de mayo de 2026, dura dos horas y media.',
  'said-version-guide-follows':
    'La versión 2.1 de la guía sigue la norma ISO 9001 y fue financiada por Horizonte 2020.',
};
