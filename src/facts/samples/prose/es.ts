// Spanish prose of our own (news, law, project, announcements) with the facts it says.
export const es: readonly (readonly [string, string])[] = [
  // News.
  [
    'El Parlamento aprobó anoche la reforma por 178 votos a favor, 164 en contra y siete abstenciones.',
    'number 178, number 164, number 7',
  ],
  [
    'La participación alcanzó el 66,4 % a las 20:00 horas, casi tres puntos porcentuales más que en 2019.',
    'percent 66.4%, time 20:00, percent 3%, date 2019',
  ],
  [
    'El Villarrobledo ganó 3-1 ante 12.450 espectadores, con dos goles de su capitana, de 31 años.',
    'number 3, number 1, number 12450, number 2, number 31',
  ],
  [
    'La inflación bajó al 2,3 por ciento en agosto, frente al 2,8 por ciento de julio.',
    'percent 2.3%, date XXXX-08, percent 2.8%, date XXXX-07',
  ],
  [
    'Las exportaciones crecieron un 4,7% en el primer trimestre de 2025 y sumaron 98.300 millones de euros.',
    'percent 4.7%, ordinal 1, date 2025, money EUR 98300000000',
  ],
  [
    'Un incendio declarado hacia las 3.15 h en una nave industrial obligó a desalojar a veintiuna familias.',
    'time 03:15, number 21',
  ],
  [
    'Dos personas resultaron heridas el miércoles al chocar un tren regional con un camión en un paso a nivel.',
    'number 2',
  ],
  [
    'Los bomberos rescataron a los tres montañeros a 2.850 metros de altitud; llevaban treinta y seis horas sin comer.',
    'number 3, number 2850, number 36',
  ],
  [
    'La borrasca dejó rachas de 130 kilómetros por hora y más de 45\u202f000 hogares sin luz en cuatro provincias.',
    'number 130, number 45000, number 4',
  ],
  [
    'Se esperan 41 grados en el valle y no lloverá antes del 24 de agosto, según la agencia de meteorología.',
    'number 41, date XXXX-08-24',
  ],
  [
    'Cayeron hasta veinticinco centímetros de nieve en seis horas y los colegios cerraron el lunes y el martes.',
    'number 25, number 6',
  ],
  [
    'El telescopio, con un espejo de 10,4 metros, observará el cielo desde la isla durante los próximos quince años.',
    'number 10.4, number 15',
  ],
  [
    'El estudio, publicado el 4 de febrero de 2025, siguió a 5.600 personas durante más de una década.',
    'date 2025-02-04, number 5600',
  ],
  [
    'Una de cada cinco personas mayores de 65 años vive sola, y dos tercios de ellas son mujeres.',
    'number 1, number 5, number 65',
  ],
  [
    'La XXXI edición del festival de cine se celebrará del 3 al 12 de octubre y proyectará 128 películas de 44 países.',
    'ordinal 31, date XXXX-10-03/XXXX-10-12, number 128, number 44',
  ],
  [
    'Tras tres años de obras, el museo reabrirá sus puertas el martes 12 de mayo de 2026 a las diez de la mañana.',
    'number 3, date 2026-05-12, time 10:00',
  ],
  [
    'Su tercera novela tiene 416 páginas, se ha traducido a dieciocho idiomas y cuesta 24,90 euros.',
    'ordinal 3, number 416, number 18, money EUR 24.9',
  ],
  [
    'Un lienzo del siglo XVII se vendió en Londres por 2,3 millones de libras.',
    'ordinal 17, money GBP 2300000',
  ],
  [
    'El aeropuerto recibió 7,8\u00a0millones de pasajeros entre enero y junio de 2025, un 11\u202f% más.',
    'number 7800000, date 2025-01/2025-06, percent 11%',
  ],
  [
    'La nueva línea de metro, de 12,7 km y catorce estaciones, ha costado 1.400 millones de euros.',
    'number 12.7, number 14, money EUR 1400000000',
  ],
  [
    'El profesorado irá a la huelga los días 17, 18 y 19 de marzo para exigir clases menos numerosas.',
    'date XXXX-03-17, date XXXX-03-18, date XXXX-03-19',
  ],
  [
    'La universidad, fundada en 1364, cuenta hoy con 39.000 estudiantes repartidos en dieciséis facultades.',
    'date 1364, number 39000, number 16',
  ],
  [
    'El tribunal condenó al exalcalde, de cincuenta y dos años, a cuatro años de prisión y a una multa de 80.000 €.',
    'number 52, number 4, money EUR 80000',
  ],
  [
    'El rey Felipe VI inauguró la exposición, que podrá verse hasta el 6 de enero de 2026.',
    'ordinal 6, date 2026-01-06',
  ],
  [
    'El municipio tiene 18.450 habitantes, mil doscientos menos que en el censo de 2011.',
    'number 18450, number 1200, date 2011',
  ],
  [
    'La cosecha de trigo rondará los 3,2 millones de toneladas, alrededor de un 9 % menos que la del año pasado.',
    'number 3200000, percent 9%',
  ],
  [
    'Cuatro estudiantes crearon la empresa en 2017; la semana pasada la vendieron por 90 millones de dólares.',
    'number 4, date 2017, money USD 90000000',
  ],
  [
    'El viento y el sol cubrieron el 54,3% de la demanda eléctrica en 2024, frente al 48% de 2023.',
    'percent 54.3%, date 2024, percent 48%, date 2023',
  ],
  [
    'El seísmo del 6 de febrero de 2023 destruyó más de ciento sesenta mil edificios en once provincias.',
    'date 2023-02-06, number 160000, number 11',
  ],
  [
    'El puente, de 640 m y construido entre 1936 y 1939, se cerrará a los camiones de más de 7,5 toneladas.',
    'number 640, date 1936/1939, number 7.5',
  ],
  ['Nadie en el pueblo cree ya que la vieja estación vaya a reabrirse antes de las elecciones.', ''],
  [
    'La corredora, de 23 años, cruzó la meta en segunda posición, a solo catorce segundos de la vencedora.',
    'number 23, ordinal 2, number 14',
  ],
  [
    'Un millón y medio de personas visitaron la muestra, que recorrió treinta y una ciudades en dos años y medio.',
    'number 1500000, number 31, number 2.5',
  ],
  [
    'El salario mínimo pasará de 1.134 a 1.184 euros al mes a partir del 1.º de enero de 2026.',
    'money EUR 1134, money EUR 1184, date 2026-01-01',
  ],
  [
    'La compañía cerrará veintisiete oficinas antes de finales de 2026 y despedirá a unos 340 empleados.',
    'number 27, date 2026, number 340',
  ],
  [
    'La Policía Local detuvo a siete conductores y controló 260 coches entre las 22:00 y las 4:00 h.',
    'number 7, number 260, time 22:00/04:00',
  ],
  [
    'Menos de novecientas personas hablan todavía esa lengua, casi todas en las aldeas de la montaña.',
    'number 900',
  ],
  [
    'El paro descendió en 12.400 personas en mayo y se situó en 2,45 millones, la cifra más baja desde julio de 2008.',
    'number 12400, date XXXX-05, number 2450000, date 2008-07',
  ],
  [
    'La actriz, nacida en Cuenca el 17/09/1961, recibirá el premio el próximo 25 de noviembre.',
    'date 1961-09-17, date XXXX-11-25',
  ],
  [
    'Las biólogas contaron 214 ballenas frente a la costa, diecisiete más que la primavera anterior.',
    'number 214, number 17',
  ],
  ['La directora de orquesta saludó largamente a un público entregado que no quería marcharse.', ''],
  [
    'El Ayuntamiento invertirá entre 5 y 10 millones de euros en el antiguo matadero, cerrado desde 1998.',
    'money EUR 5000000, money EUR 10000000, date 1998',
  ],
  [
    'De madrugada se alcanzaron menos 5 grados en la capital y menos 12 en los pueblos del norte.',
    'number 5, number 12',
  ],
  [
    'La ópera vendió el noventa y seis por ciento de sus entradas en la temporada 2023/24.',
    'percent 96%, date 2023/2024',
  ],
  [
    'El equipo femenino suma quinientas victorias en su historia y celebra este año su quincuagésimo aniversario.',
    'number 500, ordinal 50',
  ],
  // Law and administration.
  [
    'El presente Reglamento entrará en vigor el 1 de julio de 2024 y será obligatorio en todos sus elementos.',
    'date 2024-07-01',
  ],
  [
    'De conformidad con el artículo 7, apartado 3, del Reglamento (UE) 2021/1058, la ayuda se pagará en dos plazos.',
    'identifier 7, identifier 3, identifier 2021/1058, number 2',
  ],
  [
    'Los Estados miembros transpondrán la Directiva (UE) 2019/882 a más tardar el 28 de junio de 2022.',
    'identifier 2019/882, date 2022-06-28',
  ],
  [
    'La Ley 5/2011, de 29 de marzo, define los principios que orientan a las entidades de la economía social.',
    'identifier 5/2011, date XXXX-03-29',
  ],
  [
    'Queda derogado el Reglamento (UE) n.º 1303/2013 con efectos a partir del 1 de enero de 2021.',
    'identifier 1303/2013, date 2021-01-01',
  ],
  [
    'El recurso de alzada podrá interponerse en el plazo de un mes desde el día siguiente al de la notificación.',
    '',
  ],
  [
    'La infracción se sancionará con multa de 500 a 10.000 euros, sin perjuicio de lo dispuesto en el artículo 34.',
    'money EUR 500, money EUR 10000, identifier 34',
  ],
  [
    'El modelo del anexo III deberá cumplimentarse y firmarse por quien ostente la representación legal de la entidad.',
    'ordinal 3',
  ],
  [
    'El valor estimado del contrato asciende a 430.000,00 € (IVA excluido) y su duración es de 36 meses.',
    'money EUR 430000, number 36',
  ],
  [
    'Las ofertas se presentarán por vía electrónica antes de las 17:00 horas del 14 de febrero de 2025.',
    'time 17:00, date 2025-02-14',
  ],
  [
    'En la valoración, la calidad supondrá el sesenta por ciento y el precio, el cuarenta por ciento restante.',
    'percent 60%, percent 40%',
  ],
  [
    'Los justificantes se conservarán durante cinco años a contar desde el 31 de diciembre del año del último pago.',
    'number 5, date XXXX-12-31',
  ],
  [
    'En Toledo, a cinco de marzo de dos mil veinticuatro, ante mí, notaria de esta capital, comparecen las partes.',
    'date 2024-03-05',
  ],
  [
    'El consejo rector estará formado por siete miembros, elegidos por un periodo de cuatro años.',
    'number 7, number 4',
  ],
  [
    'El capital social mínimo será de tres mil euros, dividido en sesenta participaciones de cincuenta euros cada una.',
    'money EUR 3000, number 60, money EUR 50',
  ],
  [
    'El título IV regula las empresas de inserción; el capítulo II se dedica a su registro.',
    'ordinal 4, ordinal 2',
  ],
  [
    'La disposición transitoria segunda mantiene la validez de los permisos expedidos antes del 01.03.2023.',
    'ordinal 2, date 2023-03-01',
  ],
  [
    'Los datos personales se tratarán con arreglo al Reglamento (UE) 2016/679 y se suprimirán pasados dos años.',
    'identifier 2016/679, number 2',
  ],
  [
    'El importe total de las ayudas no excederá de 300\u00a0000 EUR durante cualquier periodo de tres años.',
    'money EUR 300000, number 3',
  ],
  [
    'El adjudicatario acreditará que su sistema de gestión cumple la norma UNE-EN ISO 14001.',
    'identifier 14001',
  ],
  [
    'Visto el expediente 2024/117, y a la vista de los informes emitidos, este órgano resuelve lo siguiente.',
    'identifier 2024/117',
  ],
  [
    'De las setenta y tres solicitudes recibidas, ocho no fueron admitidas y veintiuna resultaron aprobadas.',
    'number 73, number 8, number 21',
  ],
  [
    'La jornada no podrá superar las 48 horas semanales de promedio en un periodo de cuatro meses.',
    'number 48, number 4',
  ],
  [
    'La tasa de inscripción, de 120 €, se abonará en los catorce días siguientes a la solicitud.',
    'money EUR 120, number 14',
  ],
  [
    'Por cada día de retraso se aplicará una penalización del 0,5 % del precio, con un máximo del 10 %.',
    'percent 0.5%, percent 10%',
  ],
  [
    'El contrato se divide en tres lotes y cada licitador podrá presentarse, como máximo, a dos de ellos.',
    'number 3, number 2',
  ],
  [
    'La entidad organizadora no responde de los objetos perdidos o dañados durante la celebración del acto.',
    '',
  ],
  [
    'Domicilio social: calle del Olmo, n.º 27, 28012 Madrid, inscrita en el registro el 9-XI-2020.',
    'identifier 27, identifier 28012, date 2020-11-09',
  ],
  [
    'Se reserva un mínimo del 5% de los contratos a centros especiales de empleo, según la sección 4.2 del manual.',
    'percent 5%, identifier 4.2',
  ],
  [
    'El anticipo, equivalente al 30 % de la subvención, se librará en un plazo de entre 30 y 60 días hábiles.',
    'percent 30%, number 30, number 60',
  ],
  // Project prose.
  [
    'El proyecto arrancó el 1 de abril de 2023 y reúne a nueve socios de siete países, con un presupuesto de 2.145.300 €.',
    'date 2023-04-01, number 9, number 7, money EUR 2145300',
  ],
  [
    'Del 11 al 13 de junio de 2024, los socios visitaron tres cooperativas sociales y hablaron con 45 trabajadoras.',
    'date 2024-06-11/2024-06-13, number 3, number 45',
  ],
  [
    'El quinto comité de seguimiento se reunió en línea el 22 de enero de 2025 y aprobó las cuentas del 4.º semestre.',
    'ordinal 5, date 2025-01-22, ordinal 4',
  ],
  [
    'Cada región ha creado un grupo de interés de entre doce y quince miembros que se reúne cada tres meses.',
    'number 12, number 15, number 3',
  ],
  [
    'El plan de acción regional contiene tres medidas y debe firmarse, a más tardar, el domingo 30 de noviembre de 2025.',
    'number 3, date 2025-11-30',
  ],
  [
    'A finales de 2024 se habían recopilado treinta y seis buenas prácticas, catorce de ellas ya publicadas.',
    'date 2024, number 36, number 14',
  ],
  [
    'El FEDER cofinancia el 80 % de los gastos y los socios aportan el 20 % restante.',
    'percent 80%, percent 20%',
  ],
  [
    'Con el nuevo programa, las empresas sociales pueden recibir un bono de hasta 7500 € para asesoría digital.',
    'money EUR 7500',
  ],
  ['Estás leyendo el boletín n.º 3; el siguiente aparecerá en octubre de 2025.', 'ordinal 3, date 2025-10'],
  [
    'Respondieron a la encuesta 318 organizaciones, y el 62,5 % señaló la falta de personal como su mayor problema.',
    'number 318, percent 62.5%',
  ],
  [
    'Una antigua fábrica textil de 4.200 m² se ha convertido en la casa de veintidós asociaciones del barrio.',
    'number 4200, number 22',
  ],
  [
    'La segunda fase, de abril de 2026 a marzo de 2027, se dedicará al seguimiento de los planes de acción.',
    'ordinal 2, date 2026-04/2027-03',
  ],
  [
    'Seis expertas participaron en la revisión entre pares, de dos días, que concluyó con diecisiete recomendaciones.',
    'number 6, number 2, number 17',
  ],
  [
    'Damos las gracias de corazón a las voluntarias, al ayuntamiento y a todo el equipo que hizo posible la visita.',
    '',
  ],
  [
    'La empresa de inserción da trabajo a 68 personas, 41 de las cuales llevaban más de dos años en paro.',
    'number 68, number 41, number 2',
  ],
  [
    'La formación consta de ocho módulos de tres horas y es gratuita para los primeros 25 inscritos.',
    'number 8, number 3, ordinal 1, number 25',
  ],
  [
    'El jueves 19 de septiembre de 2024, unas treinta personas de la administración asistieron al taller.',
    'date 2024-09-19, number 30',
  ],
  ['Al término de la jornada, los participantes acordaron una definición común y los próximos pasos.', ''],
  [
    'El indicador prevé 120 personas con más competencias; a 31/03/2025 se había llegado a noventa y siete.',
    'number 120, date 2025-03-31, number 97',
  ],
  [
    'Los socios volverán a verse los días 8 y 9 de octubre de 2025 en el salón de actos, con aforo para 150 personas.',
    'date 2025-10-08, date 2025-10-09, number 150',
  ],
  [
    'El fondo regional ha pasado de 1,2 millones de euros en 2019 a 3,75 millones de euros en 2024.',
    'money EUR 1200000, date 2019, money EUR 3750000, date 2024',
  ],
  [
    'La banca ética concedió 214 préstamos de entre 5.000 y 25.000 euros, y solo cuatro no se devolvieron.',
    'number 214, money EUR 5000, money EUR 25000, number 4',
  ],
  [
    'La federación agrupa a 1.150 entidades, con unos treinta y dos mil empleos en todo el país.',
    'number 1150, number 32000',
  ],
  [
    'Dieciséis jóvenes de 18 a 29 años presentaron ante un jurado sus ideas de cooperativa.',
    'number 16, number 18, number 29',
  ],
  [
    'El vivero abrió en febrero de 2021 y desde entonces ha apoyado a cincuenta y cuatro proyectos, diecinueve liderados por mujeres.',
    'date 2021-02, number 54, number 19',
  ],
  [
    'La comunidad energética produce 870 megavatios hora al año y abastece a doscientos sesenta hogares del valle.',
    'number 870, number 260',
  ],
  [
    'En 2023 la cooperativa recogió 1340 toneladas de ropa usada y creó veintiocho empleos estables.',
    'date 2023, number 1340, number 28',
  ],
  [
    'Lo que más nos llamó la atención fue la paciencia con que el equipo escucha a quien cruza la puerta.',
    '',
  ],
  [
    'El mapa abarca los años 2018–2022 y describe 475 organizaciones de once provincias.',
    'date 2018/2022, number 475, number 11',
  ],
  [
    'La versión 3.2 de la metodología se envió a los socios el 6 de mayo de 2024 junto con el anexo IV.',
    'identifier 3.2, date 2024-05-06, ordinal 4',
  ],
  [
    'El periodo 2021-2027 tiene cuatro prioridades; la tercera se refiere a los mercados de trabajo inclusivos.',
    'date 2021/2027, number 4, ordinal 3',
  ],
  [
    'La granja social ocupa 14,5 hectáreas, cuida sesenta cabras y emplea a veintitrés personas con discapacidad.',
    'number 14.5, number 60, number 23',
  ],
  [
    'El menú del restaurante del barrio cuesta 9,50 €, pero las socias pagan solo seis euros.',
    'money EUR 9.5, money EUR 6',
  ],
  [
    'La economía social representa el 7,4% del empleo regional y 13 millones de puestos en la Unión Europea.',
    'percent 7.4%, number 13000000',
  ],
  [
    'Las mujeres ocupan entre el 35 y el 40 % de los puestos directivos en las cooperativas estudiadas.',
    'percent 35%, percent 40%',
  ],
  ['La tasa de empleo del grupo ha subido 6 puntos porcentuales desde 2021.', 'percent 6%, date 2021'],
  [
    'Por la tarde visitamos el museo de la antigua mina, donde una cooperativa de guías trabaja desde 1998.',
    'date 1998',
  ],
  [
    'La conferencia final está prevista para el segundo trimestre de 2027 y se espera a unos doscientos invitados.',
    'ordinal 2, date 2027, number 200',
  ],
  ['El viaje desde la capital dura tres horas y media; conviene llegar la noche anterior.', 'number 3.5'],
  [
    'El 27 de noviembre de 2023 el Consejo adoptó una recomendación que pide estrategias nacionales en 24 meses.',
    'date 2023-11-27, number 24',
  ],
  [
    'La cooperativa de viviendas levanta 96 pisos en cuatro bloques; los primeros inquilinos llegarán en agosto de 2026.',
    'number 96, number 4, ordinal 1, date 2026-08',
  ],
  [
    'Once mentoras acompañaron al grupo durante nueve meses, todos los martes de 17:00 a 18:30 h.',
    'number 11, number 9, time 17:00/18:30',
  ],
  [
    'Los gastos de personal suman 940.000 euros; los de viaje, 118.500 €, y los de asesoría externa, 235.250 €.',
    'money EUR 940000, money EUR 118500, money EUR 235250',
  ],
  [
    'Entre marzo y mayo de 2024 se celebraron cinco mesas redondas con ciento ocho participantes en total.',
    'date 2024-03/2024-05, number 5, number 108',
  ],
  [
    'Los resultados de un proyecto de Horizonte 2020 sirvieron de base para la guía, ya en su 2.ª edición.',
    'identifier 2020, ordinal 2',
  ],
  [
    'La idea nació de una conversación en la cocina de la residencia y creció gracias a la confianza de los vecinos.',
    '',
  ],
  // Announcements.
  [
    'Acreditación a las 8:30 h, inauguración a las 9:15 h y almuerzo de 14:00 a 15:30 h en el claustro.',
    'time 08:30, time 09:15, time 14:00/15:30',
  ],
  [
    '¿Tiene alguna duda? Escriba a eventos@ejemplo.es o llame al +34 925 00 12 34, de 9 a 14 h.',
    'email eventos@ejemplo.es, phone +34925001234, time 09:00/14:00',
  ],
  [
    'Inscríbase hasta el 20 de abril de 2026 en https://www.ejemplo.es/inscripcion; hay ochenta plazas.',
    'date 2026-04-20, url https://www.ejemplo.es/inscripcion, number 80',
  ],
  [
    'El seminario web sobre bonos sociales será el martes 3 de junio de 2025, de 10.30 a 12.00 horas, y es gratuito.',
    'date 2025-06-03, time 10:30/12:00',
  ],
  [
    'La segunda sesión se celebrará en la sala 204; rogamos que lleguen con diez minutos de antelación.',
    'ordinal 2, identifier 204, number 10',
  ],
  [
    'Las entradas cuestan 15 € (estudiantes, 8 €) y se venden en www.ejemplo.es/entradas hasta el 30 de junio.',
    'money EUR 15, money EUR 8, url www.ejemplo.es/entradas, date XXXX-06-30',
  ],
  [
    'Abrimos de lunes a jueves, de 9:30 a 16:30, y cerramos los días 24 y 31 de diciembre.',
    'time 09:30/16:30, date XXXX-12-24, date XXXX-12-31',
  ],
  [
    'La visita guiada sale a las seis y media de la tarde de la plaza de la estación y dura unos 90 minutos.',
    'time 18:30, number 90',
  ],
  [
    'Envíe su candidatura, con una carta de dos páginas como máximo, a Empleo@Ejemplo.es antes del 12-09-2025.',
    'number 2, email empleo@ejemplo.es, date 2025-09-12',
  ],
  [
    'Se ofrece interpretación en lengua de signos; díganos con tiempo qué necesita y buscaremos una solución.',
    '',
  ],
  [
    'Oficina de información: avenida de la Constitución, 18, 41004 Sevilla. Tel. 955 00 11 22.',
    'identifier 18, identifier 41004, phone 955001122',
  ],
  [
    'Programa del sábado 7 de marzo: 11:00, mercado de trueque; 13:30, paella popular (4 euros); 17 h, concierto.',
    'date XXXX-03-07, time 11:00, time 13:30, money EUR 4, time 17:00',
  ],
  [
    'La exposición podrá visitarse del 28 de noviembre al 2 de diciembre, entre las 10:00 y las 19:30 h.',
    'date XXXX-11-28/XXXX-12-02, time 10:00/19:30',
  ],
  [
    'Retransmisión en directo a las 20:45 h (hora peninsular) en https://directo.ejemplo.org/gala-2025. Entrada libre.',
    'time 20:45, url https://directo.ejemplo.org/gala-2025',
  ],
  [
    'El autobús sale a las 7.45 h del aparcamiento y vuelve hacia las 21 h. Precio del viaje: treinta y cinco euros.',
    'time 07:45, time 21:00, money EUR 35',
  ],
  // Things that only look like facts.
  [
    'Cientos de personas hicieron cola durante horas y muchas se marcharon sin entrada; varias decenas protestaron.',
    '',
  ],
  ['Durante la COVID-19 el servicio funcionó 24/7 y casi nadie imprimía ya en hojas A4.', ''],
  ['La mitad de los socios votó a favor, un tercio en contra y el resto prefirió no pronunciarse.', ''],
  ['Una amiga y un vecino abrieron una tienda y hoy la llevan unos primos suyos.', ''],
  ['Las emisiones de CO2 bajan despacio, dijo el portavoz, y el G7 no ha cumplido lo que prometió.', ''],
  [
    'Tres de cada cuatro vecinas lo ven bien, pero una de las dos asociaciones sigue en contra.',
    'number 3, number 4, number 1, number 2',
  ],
  [
    'Pagaron el arreglo a medias, al cincuenta por ciento, y nadie volvió a hablar del asunto.',
    'percent 50%',
  ],
  ['El domingo por la tarde hubo miles de paseantes en la ribera y alguna que otra bicicleta.', ''],
  [
    'La receta lleva una docena de huevos, 250 gramos de azúcar y tres cuartas partes de la harina.',
    'number 12, number 250',
  ],
  ['Marcha atrás: el coche de la alcaldesa pasó el día aparcado en la calle Mayor.', ''],
  ['El archivo MP3 pesa 4,5 megas y dura un cuarto de hora.', 'number 4.5'],
  [
    'Julio y Abril, los gemelos de la panadera, cumplieron seis años y soplaron juntos las velas.',
    'number 6',
  ],
  ['Quedó en un segundo plano, como tantas otras veces, y casi nadie lo lamentó.', ''],
  ['Faltaban once segundos cuando el árbitro paró el reloj; al final, el tiempo sobró.', 'number 11'],
  ['La entrada cuesta 12 francos suizos o unas 310 coronas checas.', 'money CHF 12, money CZK 310'],
  [
    'Un donante anónimo entregó 25.000 coronas suecas y otro 18.500 coronas danesas.',
    'money SEK 25000, money DKK 18500',
  ],
  ['El fondo noruego pagó dos millones de coronas noruegas.', 'money NOK 2000000'],
  ['La beca es de mil doscientas libras esterlinas.', 'money GBP 1200'],
  [
    'El alquiler sube de 640 a 715 euros desde el 1 de abril.',
    'money EUR 640, money EUR 715, date XXXX-04-01',
  ],
  ['Véanse los artículos 14 y 15 y el apartado 3 del anexo.', 'identifier 14, identifier 15, identifier 3'],
  ['Según las págs. 34 y 35, la cláusula 7 no se aplica.', 'identifier 34, identifier 35, identifier 7'],
  ['Uno de cada diez hogares carece de calefacción.', 'number 1, number 10'],
  ['Casi tres cuartas partes de los alumnos viven a un cuarto de hora del centro.', ''],
  ['La bolsa cayó un uno por ciento y el paro bajó tres décimas.', 'percent 1%'],
  [
    'La atleta ganó por dos décimas; el tercer puesto fue para una debutante de 19 años.',
    'ordinal 3, number 19',
  ],
  ['Se clasificaron para cuartos de final tras diez segundos de agonía.', 'number 10'],
  ['Compró un coche de segunda mano y reclamó daños a terceros.', ''],
  ['Un segundo contrato se firmará en el tercer trimestre de 2026.', 'ordinal 2, ordinal 3, date 2026'],
  ['La deuda supera los 1,6 billones de euros.', 'money EUR 1600000000000'],
  ['Un centenar de vecinos y una veintena de comercios firmaron la carta.', 'number 100, number 20'],
  ['Media docena de huevos y medio kilo de harina.', ''],
  ['Acudió medio millar de personas.', ''],
  ['La vigesimoprimera edición reúne a treinta y una editoriales.', 'ordinal 21, number 31'],
  ['Es el trigésimo tercer congreso y la decimotercera feria.', 'ordinal 33, ordinal 13'],
  ['Entre los días 5 y 7 de marzo se cerrará la sala.', 'date XXXX-03-05/XXXX-03-07'],
  [
    'Las oficinas abren de lunes a viernes de 9.00 a 14.00 h y los sábados de 10 a 13 h.',
    'time 09:00/14:00, time 10:00/13:00',
  ],
  ['La cena empieza a las 9 de la noche y el tren sale a las 6 de la mañana.', 'time 21:00, time 06:00'],
  ['La verbena acabará a las 3 de la madrugada.', 'time 03:00'],
  [
    'Lote 3: suministro de mobiliario; presupuesto base, 48.000 € (IVA excluido).',
    'identifier 3, money EUR 48000',
  ],
  [
    'Conforme al considerando 22 y al párrafo 4 de la sección 2.1, la ayuda se limita a tres años.',
    'identifier 22, identifier 4, identifier 2.1, number 3',
  ],
  [
    'El expediente n.º 2023/117 y el contrato 45/2022 siguen abiertos.',
    'identifier 2023/117, identifier 45/2022',
  ],
  ['La cobertura es ya del cien por cien en ochenta y un municipios.', 'percent 100%, number 81'],
  ['Los salarios subieron dos puntos porcentuales, hasta el 4,5 %.', 'percent 2%, percent 4.5%'],
  [
    'Habitación 312, tercera planta; el ascensor está junto al despacho 14.',
    'identifier 312, ordinal 3, identifier 14',
  ],
  [
    'La Ley 27/2014 y el Real Decreto 439/2007 regulan el impuesto.',
    'identifier 27/2014, identifier 439/2007',
  ],
  ['Nacieron 1.204 bebés, un tercio más que el año pasado; dos quintos son gemelos.', 'number 1204'],
  ['El cuarto de baño mide 4,5 metros cuadrados.', 'number 4.5'],
  ['Quedan seiscientas cuarenta y tres plazas y ochocientos un euros.', 'number 643, money EUR 801'],
  ['Ciento una mujeres y mil y pico hombres pidieron la beca.', 'number 101, number 1000'],
  [
    'En 2024 se tramitaron 2.019 solicitudes y en 2025 2025 solicitudes.',
    'date 2024, number 2019, date 2025, number 2025',
  ],
  ['Llame al 927 00 12 34 antes del viernes 6 de junio.', 'phone 927001234, date XXXX-06-06'],
  ['Unos doscientos o trescientos manifestantes, según la policía.', 'number 200, number 300'],
  ['Entre las 8 y las 10 de la mañana hubo cortes de luz.', 'time 08:00/10:00'],
  ['Punto 4 del orden del día: aprobación del acta.', 'identifier 4'],
  ['Pagó 350 leus rumanos y 80 levas búlgaras por el billete.', 'money RON 350, money BGN 80'],
  ['El Papa Francisco visitó el barrio; Juan XXIII, no.', 'ordinal 23'],
  ['La mayoría de la gente prefiere la primera opción a la última.', 'ordinal 1'],
  ['Cobró 1.200 florines húngaros y 60 eslotis.', 'money HUF 1200, money PLN 60'],
  ['El 21 por ciento del IVA se aplica a 3 de cada 4 facturas.', 'percent 21%, number 3, number 4'],
  ['La empresa contrató 12 personas en 2024.', 'number 12, date 2024'],
  ['El contrato 12 y el contrato n.º 14 vencen en mayo.', 'identifier 12, identifier 14, date XXXX-05'],
  ['La edad media ronda los 50 años.', 'number 50'],
  ['Caminó 20 km y paseó 3 perros.', 'number 20, number 3'],
  ['El puerto registró 340 escalas.', 'number 340'],
  ['Llegó un segundo después; un segundo intento fracasó.', 'ordinal 2'],
  ['Ronda de Atocha 12, 28012 Madrid', 'identifier 12, identifier 28012'],
  ['La población ronda 18.000 habitantes y sube un 3 %.', 'number 18000, percent 3%'],
  ['Un segundo plazo finalizará el 15/09/2025 a las 14:00.', 'ordinal 2, date 2025-09-15, time 14:00'],
  ['El autobús 27 sale cada 12 minutos.', 'number 27, number 12'],
  [
    'La primera fase (marzo 2023–febrero 2026) dura treinta y seis meses.',
    'ordinal 1, date 2023-03/2026-02, number 36',
  ],
  ['Aprobado por cuarenta y un votos contra treinta y nueve.', 'number 41, number 39'],
  ['El capítulo III y los anexos I y II quedan sin efecto.', 'ordinal 3, ordinal 1, ordinal 2'],
  [
    'El presupuesto asciende a 1.914.046 euros, de los que el 80 % procede del FEDER.',
    'money EUR 1914046, percent 80%',
  ],
  ['De un total de 42 proyectos, dieciocho son de la Comunidad Valenciana.', 'number 42, number 18'],
  ['El 9 y el 10 de abril de 2026 nos vemos en Plasencia.', 'date 2026-04-09, date 2026-04-10'],
  ['Del jueves 9 al viernes 10 de abril.', 'date XXXX-04-09/XXXX-04-10'],
  ['Precio: 15 € (10 € para socios), IVA del 21% incluido.', 'money EUR 15, money EUR 10, percent 21%'],
  ['La conferencia empieza a las 18.30.', 'time 18:30'],
  ['A las 12 h del mediodía se guardará un minuto de silencio.', 'time 12:00'],
  ['Su octavo libro, de seiscientas páginas, se agotó en quince días.', 'ordinal 8, number 600, number 15'],
  [
    'El siglo XIX dejó dos constituciones: la de 1812 y la de 1876.',
    'ordinal 19, number 2, date 1812, date 1876',
  ],
  ['Unas 1 200 personas asistieron en la 14.ª edición.', 'number 1200, ordinal 14'],
  ['De entre 15 y 29 años, el 34,6 % no trabaja.', 'number 15, number 29, percent 34.6%'],
  ['La cuota pasará de doce a quince euros.', 'money EUR 12, money EUR 15'],
  ['Se subvencionan de 500 a 3.000 euros por entidad.', 'money EUR 500, money EUR 3000'],
  ['El segundo domingo de mayo se celebra el tercer encuentro.', 'ordinal 2, date XXXX-05, ordinal 3'],
  [
    'La Audiencia Provincial de Zamora ha condenado a cuatro años y seis meses de prisión al exgerente de la cooperativa, que deberá devolver 83.450,75 euros.',
    'number 4, number 6, money EUR 83450.75',
  ],
  [
    'El Tribunal Supremo, en sentencia de 14 de febrero de 2022, desestimó el recurso de casación presentado el 3 de mayo anterior.',
    'date 2022-02-14, date XXXX-05-03',
  ],
  [
    'El recurso de reposición podrá interponerse en el plazo de un mes, y el contencioso-administrativo en el de dos meses.',
    'number 2',
  ],
  [
    'La magistrada del Juzgado de lo Social n.º 3 de Burgos declaró nulo el despido de los diecisiete trabajadores.',
    'ordinal 3, number 17',
  ],
  [
    'El Numancia se impuso por 2-0 al Mirandés con goles en los minutos 37 y 81 ante 4.812 espectadores.',
    'number 2, number 0, number 37, number 81, number 4812',
  ],
  [
    'La nadadora leonesa paró el crono en 58,34 segundos y acabó quinta en la final de los 100 metros espalda.',
    'number 58.34, ordinal 5, number 100',
  ],
  [
    'El equipo femenino ganó por 78 a 65 y se jugará el ascenso el sábado 9 de mayo a las 19:30 h.',
    'number 78, number 65, date XXXX-05-09, time 19:30',
  ],
  [
    'Precaliente el horno a 180 ºC, bata tres huevos con 150 g de azúcar y añada 250 ml de leche tibia.',
    'number 180, number 3, number 150, number 250',
  ],
  [
    'Deje reposar la masa durante cuarenta y cinco minutos, tapada con un paño, y hornee a 200 grados unos 25 minutos.',
    'number 45, number 200, number 25',
  ],
  [
    'Ingredientes para seis personas: 1,5 kg de patatas, dos cebollas, doce aceitunas y 100 ml de aceite.',
    'number 6, number 1.5, number 2, number 12, number 100',
  ],
  [
    'El tren Alvia sale de Gijón a las 7.15 h y llega a Madrid-Chamartín a las 11.02 h, con parada en León.',
    'time 07:15, time 11:02',
  ],
  [
    'El servicio de autobús a la playa funcionará de 10:00 a 20:30 horas, entre el 15 de junio y el 15 de septiembre.',
    'time 10:00/20:30, date XXXX-06-15/XXXX-09-15',
  ],
  [
    'Por obras en la vía, del 2 al 6 de noviembre no circularán los trenes de las 6:40 y las 8:05.',
    'date XXXX-11-02/XXXX-11-06, time 06:40, time 08:05',
  ],
  [
    'El Ayuntamiento informa de que el corte de agua previsto para el martes, 21/10/2025, afectará a la calle Mayor, 12.',
    'date 2025-10-21, identifier 12',
  ],
  [
    'Se recuerda a los vecinos que el plazo voluntario de pago del IBI termina el 31 de octubre; después se aplicará un recargo del 5 %.',
    'date XXXX-10-31, percent 5%',
  ],
  [
    'La recogida de muebles viejos se solicita en el teléfono 921 44 18 07 o en el correo limpieza@villarrubio.example.',
    'phone 921441807, email limpieza@villarrubio.example',
  ],
  [
    'Las multas por no recoger los excrementos de los perros irán de 60 a 300 euros, según la nueva ordenanza.',
    'money EUR 60, money EUR 300',
  ],
  [
    'Conforme al artículo 68 de la Ley 35/2006, del Impuesto sobre la Renta, los contribuyentes podrán deducir el 15 por ciento de las cantidades donadas.',
    'identifier 68, identifier 35/2006, percent 15%',
  ],
  [
    'El tipo de gravamen general será el veinticinco por ciento, salvo para las entidades de nueva creación, que tributarán al 15 %.',
    'percent 25%, percent 15%',
  ],
  [
    'Están exentas las indemnizaciones que no superen los 180.000 €, de acuerdo con la letra e) del artículo 7.',
    'money EUR 180000, identifier 7',
  ],
  [
    'El Real Decreto-ley 4/2021, de 9 de marzo, entró en vigor al día siguiente de su publicación.',
    'identifier 4/2021, date XXXX-03-09',
  ],
  [
    'El hospital comarcal atendió 23.917 urgencias en 2023, un 4,6% más que el año anterior.',
    'number 23917, date 2023, percent 4.6%',
  ],
  [
    'La lista de espera quirúrgica se redujo en ochocientos doce pacientes y la demora media bajó de 97 a 81 días.',
    'number 812, number 97, number 81',
  ],
  [
    'Siete de cada diez ingresados tenían más de 65 años y una treintena precisó cuidados intensivos.',
    'number 7, number 10, number 65, number 30',
  ],
  [
    'La tasa de mortalidad infantil fue de 2,7 por mil nacidos vivos en la provincia.',
    'number 2.7, number 1000',
  ],
  [
    'El museo abre de martes a domingo, de 10 a 14 h y de 17 a 20 h; los lunes permanece cerrado.',
    'time 10:00/14:00, time 17:00/20:00',
  ],
  [
    'La talla, de finales del siglo XIII, ingresó en la colección en 1934 y fue restaurada dos veces.',
    'ordinal 13, date 1934',
  ],
  [
    'El palacio fue residencia de Felipe V y de su segunda esposa; en la sala 6 se exhiben cuarenta y tres tapices flamencos.',
    'ordinal 5, ordinal 2, identifier 6, number 43',
  ],
  [
    'Entrada general: 7,50 €; reducida: 3 €; gratuita para menores de doce años.',
    'money EUR 7.5, money EUR 3, number 12',
  ],
  [
    'Se esperan máximas de 38 grados en el valle del Guadalquivir y rachas de hasta 90 km/h en el Estrecho.',
    'number 38, number 90',
  ],
  [
    'La nevada dejó espesores de veinte a treinta centímetros por encima de los 1.400 metros.',
    'number 20, number 30, number 1400',
  ],
  [
    'La borrasca descargó 112,4 litros por metro cuadrado en menos de veinticuatro horas.',
    'number 112.4, number 24',
  ],
  [
    'Falleció en Cuenca el día 7 de enero de 2024, a los 91 años de edad, habiendo recibido los Santos Sacramentos.',
    'date 2024-01-07, number 91',
  ],
  [
    'Sus hijos, nietos y demás familia ruegan una oración por su alma y agradecen las muestras de cariño recibidas.',
    '',
  ],
  [
    'El funeral tendrá lugar mañana, jueves, a las cinco de la tarde en la parroquia de San Lesmes.',
    'time 17:00',
  ],
  [
    'Presupuesto base de licitación: 1.204.500,00 euros, IVA excluido; plazo de ejecución: dieciocho meses.',
    'money EUR 1204500, number 18',
  ],
  [
    'Las ofertas se presentarán hasta las 14:00 horas del 30 de abril de 2026 en la plataforma www.contratos.villarrubio.example.',
    'time 14:00, date 2026-04-30, url www.contratos.villarrubio.example',
  ],
  [
    'Expediente 2025/0417: suministro de 35 vehículos eléctricos, dividido en tres lotes. Garantía definitiva: 5 % del precio de adjudicación.',
    'identifier 2025/0417, number 35, number 3, percent 5%',
  ],
  [
    'Se vende piso de 92 m² en la segunda planta, con tres dormitorios, dos baños y plaza de garaje, por 215.000 euros.',
    'number 92, ordinal 2, number 3, number 2, money EUR 215000',
  ],
  [
    'Alquilo ático reformado, 850 €/mes, gastos incluidos. Fianza de dos mensualidades. Tel. +34 655 120 983.',
    'money EUR 850, number 2, phone +34655120983',
  ],
  [
    'Casa de pueblo con parcela de 1.250 metros cuadrados, a 8 km de Aranda; precio rebajado de 98.000 a 89.500 euros.',
    'number 1250, number 8, money EUR 98000, money EUR 89500',
  ],
  [
    'Señorías, destinamos a la dependencia 412 millones, un 8,2 % más, y a vivienda otros 95 millones de euros.',
    'number 412000000, percent 8.2%, money EUR 95000000',
  ],
  [
    'El PIB regional creció un 0,7 % en el tercer trimestre de 2024 y el paro cayó hasta el 11,3 %.',
    'percent 0.7%, ordinal 3, date 2024, percent 11.3%',
  ],
  [
    'El primer semestre del curso 2025/2026 comienza el lunes 8 de septiembre y concluye el 23 de enero.',
    'ordinal 1, date 2025/2026, date XXXX-09-08, date XXXX-01-23',
  ],
  [
    'La convocatoria extraordinaria se celebrará entre el 26 de junio y el 4 de julio de 2026, en el aula 2.14.',
    'date 2026-06-26/2026-07-04, identifier 2.14',
  ],
  [
    'El periodo de matrícula va del 1 al 12 de septiembre; los créditos en segunda matrícula se encarecen un 30 por cien.',
    'date XXXX-09-01/XXXX-09-12, ordinal 2, percent 30%',
  ],
  [
    'No habrá clases los días 12 y 13 de octubre ni el 1 de noviembre.',
    'date XXXX-10-12, date XXXX-10-13, date XXXX-11-01',
  ],
  ['La biblioteca ampliará su horario en época de exámenes y abrirá también los domingos por la mañana.', ''],
  [
    'El sorteo repartió 400.000 euros al décimo en Calatayud, donde se vendieron ciento sesenta billetes.',
    'money EUR 400000, number 160',
  ],
  [
    'La cosecha de cereal rondará los 5,2 millones de toneladas, casi un tercio menos que la de 2020.',
    'number 5200000, date 2020',
  ],
  [
    'El terremoto, de magnitud 4,1, se sintió a las 3:27 de la madrugada en una veintena de municipios.',
    'number 4.1, time 03:27, number 20',
  ],
  [
    'La empresa trasladará a mil doscientos empleados a su nueva sede antes de que acabe marzo de 2027.',
    'number 1200, date 2027-03',
  ],
  [
    'El concurso de paellas arrancará a mediodía y el jurado dará a conocer su fallo al final de la tarde.',
    '',
  ],
  [
    'El Consejo de Gobierno aprobó el jueves el III Plan de Juventud, dotado con 27,8 M€ hasta 2028.',
    'ordinal 3, money EUR 27800000, date 2028',
  ],
  [
    'La carrera popular, de diez kilómetros, saldrá a las 9:30 de la plaza de España; inscripción: ocho euros, o 12 € el mismo día.',
    'number 10, time 09:30, money EUR 8, money EUR 12',
  ],
  [
    'El exalcalde, de sesenta y un años, declaró ayer durante casi tres horas ante la jueza que investiga el caso.',
    'number 61, number 3',
  ],
  [
    'La exposición podrá visitarse hasta finales de agosto en la primera planta del antiguo hospital, con visitas guiadas a las 12 y a las 18 h.',
    'date XXXX-08, ordinal 1, time 12:00, time 18:00',
  ],
  [
    'El contrato de mantenimiento se prorrogará por periodos anuales, hasta un máximo de cinco, mediante acuerdo expreso de las partes.',
    'number 5',
  ],
  [
    'El dueño del bar reclamaba 12.000 dólares estadounidenses y ha cobrado poco más de la mitad, según fuentes de su abogado.',
    'money USD 12000',
  ],
  [
    'La merluza se pagó ayer en la lonja a 9,80 €/kg, frente a los 7,15 euros de la víspera.',
    'money EUR 9.8, money EUR 7.15',
  ],
  [
    'El Ibex cerró en 11.087,3 puntos, con un avance del 0,42 por ciento, y el barril de Brent, en 81,6 dólares.',
    'number 11087.3, percent 0.42%, money USD 81.6',
  ],
  [
    'Tomar un comprimido cada ocho horas durante siete días; no superar los 3.000 mg diarios.',
    'number 8, number 7, number 3000',
  ],
  [
    'La candidata obtuvo 14.302 votos, el 37,9% del total, y le faltaron apenas veintiséis papeletas para la mayoría.',
    'number 14302, percent 37.9%, number 26',
  ],
  [
    'Factura A-2231, de fecha 30/06/2025: base imponible 1.980,00 €, IVA (21 %) 415,80 €.',
    'identifier 2231, date 2025-06-30, money EUR 1980, percent 21%, money EUR 415.8',
  ],
  [
    'La patrulla interceptó el vehículo a las cuatro y media de la tarde en el kilómetro 214 de la autovía.',
    'time 16:30, number 214',
  ],
  [
    'Nació en Úbeda el 1 de mayo de 1899 y murió en el exilio a los setenta y tres años.',
    'date 1899-05-01, number 73',
  ],
  [
    'La edad de jubilación será de 66 años y diez meses en 2026, y de 67 a partir de 2027.',
    'number 66, number 10, date 2026, number 67, date 2027',
  ],
  [
    'Las rebajas irán del 7 de enero al 6 de marzo, con descuentos de entre el 30 y el 50 %.',
    'date XXXX-01-07/XXXX-03-06, percent 30%, percent 50%',
  ],
  [
    'El maestro ucraniano venció en 41 jugadas y lidera el torneo con seis puntos y medio.',
    'number 41, number 6.5',
  ],
  [
    'El pleno ordinario se celebrará el último jueves de mes, a las 20 horas, en la Casa Consistorial, plaza Mayor, 1.',
    'time 20:00, identifier 1',
  ],
  [
    'La sequía ha dejado el embalse al 19,5 % de su capacidad, con 48 hm³ almacenados.',
    'percent 19.5%, number 48',
  ],
  [
    'El XXV Certamen de Bandas se celebra el 14 y el 15 de junio; la segunda jornada será de entrada libre.',
    'ordinal 25, date XXXX-06-14, date XXXX-06-15, ordinal 2',
  ],
  [
    'La junta ha destinado mil quinientos millones de euros a la sanidad, unos 620 euros por habitante.',
    'money EUR 1500000000, money EUR 620',
  ],
  [
    'De los doscientos cuarenta aspirantes, ciento once superaron la primera prueba.',
    'number 240, number 111, ordinal 1',
  ],
  [
    'Horario de invierno: de lunes a viernes, 9.00-14.00 y 16.30-19.30; sábados, solo por la mañana.',
    'time 09:00/14:00, time 16:30/19:30',
  ],
  ['La vacuna se administra a los 2, 4 y 11 meses de edad.', 'number 2, number 4, number 11'],
];
