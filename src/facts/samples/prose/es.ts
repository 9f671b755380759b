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
    'La borrasca dejó rachas de 130 kilómetros por hora y más de 45 000 hogares sin luz en cuatro provincias.',
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
    'El aeropuerto recibió 7,8 millones de pasajeros entre enero y junio de 2025, un 11 % más.',
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
];
