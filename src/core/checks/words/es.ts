/** Spanish words for the text rules, with what is read in indicators. Compared by stem and without accents. */
import { spanishStatements } from './esStatements.ts';
import { stemSpanish } from './stemSpanish.ts';
import { formsOf, list, NO_WORD, withEndings, type WordData } from './words.ts';

/** Explicit, because many nouns end like participles: mercado, estado, medida. */
const DONE = formsOf(
  `abiert, acompañad, actualizad, adaptad, adoptad, adquirid, alcanzad, ampliad, apoyad, aplicad, aprobad, asesorad,
  asistid, atendid, aumentad, beneficiad, capacitad, comprad, conducid, conformad, constituid, construid, consultad,
  coordinad, cread, desarrollad, difundid, diseñad, disminuid, distribuid, diversificad, dotad, editad, educad,
  ejecutad, elaborad, entregad, entrenad, equipad, establecid, facilitad, financiad, formad, formulad, fortalecid,
  habilitad, impartid, implementad, implicad, impres, imprimid, incrementad, informad, instalad, instaurad, integrad,
  invitad, involucrad, lanzad, mejorad, mentoread, movilizad, ofrecid, operativizad, organizad, orientad, preparad,
  producid, promovid, publicad, puest, realizad, recibid, redactad, reducid, reforzad, rehabilitad, renovad, reparad,
  respetad, restaurad, sensibilizad, suministrad, traducid, tratad, usad, utilizad, validad, visitad, fortalecid`,
  '[oa]s?',
);

export const spanish: WordData = {
  language: 'es',
  letters: { foreign: /[^a-záéíóúüñ\P{L}]/u },
  stem: stemSpanish,
  participle: DONE,
  gerund: /(?:ando|iendo|yendo)$/,
  plural: /s$/,
  agent: NO_WORD,
  adverb: /^(?:.*mente|bien|mejor|ya|gratis)$/,
  headFirst: {
    done: DONE,
    doneOpens: true,
    doneIsVerb: false,
    adjective: NO_WORD,
    agentCase: NO_WORD,
    finite:
      /^(?!(?:plan|orden|bien|examen|joven|régimen|imagen|origen|virgen|resumen|volumen|desorden|margen|quien|gran|crimen)$).{2,}(?:an|en)$/,
  },
  numberWords: {
    un: 1,
    una: 1,
    uno: 1,
    dos: 2,
    tres: 3,
    cuatro: 4,
    cinco: 5,
    seis: 6,
    siete: 7,
    ocho: 8,
    nueve: 9,
    diez: 10,
    doce: 12,
    quince: 15,
    veinte: 20,
    treinta: 30,
    cuarenta: 40,
    cincuenta: 50,
  },
  preciseWith: { cubiert: ['por'], involucrad: ['en'], comprometid: ['con'] },
  lists: {
    ...spanishStatements,
    functionWords: list(
      `el, la, los, las, lo, un, una, unos, unas, de, del, a, al, en, con, por, para, sin, sobre, entre, desde, hacia, hasta,
      durante, mediante, según, contra, tras, ante, bajo, y, e, o, u, que, quien, quienes, cuyo, cuya, donde, cuando, como,
      este, esta, estos, estas, ese, esa, su, sus, es, son, está, están, fue, fueron, ha, han, sido, ser, se, no, más,
      menos, al menos, vía`,
    ),
    beforeNouns: list(
      `el, la, los, las, nuevo, nueva, buen, buena, bueno, gran, grande, pequeño, pequeña, otro, otra, primer, primera,
      diferentes, distintos, distintas, diversos, diversas, joven`,
    ),
    languageSigns: list('el, los, las, y, en'),
    countOpeners: list(
      `número de, número total de, cantidad de, no de, nº de, n° de, nro de, núm de, # de, #, total de, cantidad total de`,
    ),
    shareOpeners: list(
      `porcentaje de, porcentaje del, % de, % del, %, por ciento de, por ciento del, proporción de, proporción del, tasa de,
      tasa del, ratio de, razón de`,
    ),
    bareShares: list('%, porcentaje, proporción'),
    shareNouns: list('tasa, ratio, razón, porcentaje, proporción, %, cuota, prevalencia, incidencia'),
    pointWords: list('punto'),
    changeOpeners: list(
      `aumento, incremento, disminución, reducción, crecimiento, cambio, mejora, mejoramiento, alza, descenso, caída`,
    ),
    withinProject: list(
      `en el marco del proyecto, en este proyecto, en el proyecto, en esta acción, en esta fase, por el proyecto,
      en el marco de este proyecto, dentro del proyecto`,
    ),
    joinWords: list('y, e, &, así como'),
    relativeWords: list('que, quien, quienes, cuyo, cuya, donde, habiendo'),
    eventNouns: list(
      `taller, capacitación, formación, seminario, curso, sesión, reunión, discusión, visita, campaña, evento, conferencia,
      webinario, mesa redonda, consulta, feria, exposición, emisión, charla, misión, encuentro, foro, jornada`,
    ),
    deliveredEvents: list(
      `taller, capacitación, seminario, curso, sesión de capacitación, sesión de sensibilización, sesión informativa,
      sesión de formación, sesión de información, reunión, campaña, conferencia, webinario, mesa redonda,
      visita de seguimiento, visita de campo, visita de intercambio, charla, exposición, jornada de capacitación,
      jornada de sensibilización`,
    ),
    productNouns: list(
      `afiche, cartel, folleto, tríptico, manual, guía, módulo, informe, estudio, publicación, material, kit, video, cuña,
      spot, boletín, cartilla, currículo, tarjeta, mapa, sitio web, ejemplar, documento, caja de herramientas`,
    ),
    attendees: list('participante, asistente, aprendiz capacitado'),
    deliveryWords: list(
      `capacitado, formado, alcanzado, acompañado, apoyado, sensibilizado, informado, asistido, asesorado, consultado,
      organizado, realizado, impartido, entregado, distribuido, producido, impreso, equipado, rehabilitado, adquirido,
      desarrollado, elaborado, visitado, invitado, mentoreado, instalado, difundido, entrenado, publicado, beneficiado,
      orientado, atendido`,
    ),
    receiveWords: list('recibido, recibieron, reciben, recibe, recibiendo, recibió, obtenido, dotado'),
    serviceNouns: list(
      `capacitación, formación, asesoría, asesoramiento, asistencia, apoyo, información, kit, material, ayuda, servicio,
      subvención, sesión, curso, coaching, mentoría, certificado, bono, cupón, folleto, orientación, equipo, insumo,
      semilla, dinero, transferencia, terapia, acompañamiento, consejería, taller`,
    ),
    takePart: list(
      `beneficiado de, beneficiado con, participado en, participaron en, participan en, participando en, asistieron a,
      asistido a, tomaron parte en, asistieron al`,
    ),
    practiceWords: [
      ...withEndings(
        `aplic, utiliz, us, practic, adopt, respet, identific, gestion, coordin, intercambi, asign, financi, rechaz, conden,
        ratific, promulg, aprob, aprueb, contrat, emple, sembr, siembr, registr, inspeccion, sancion, denunci, replic,
        institucionaliz, firm, ahorr, cosech, declar, deposit, report, cultiv, frecuent, vot, deriv, remit, matricul,
        compr, destin, incorpor, administr, manej, implement, inscrib, reinvert, particip por`,
        ['a', 'an', 'ado', 'ar', 'ando', 'en'],
      ),
      ...list(
        `vender, venden, vende, vendido, vendiendo, ganar, ganan, invertir, invierten, decidir, deciden, cumplir, cumplen,
        cumpliendo, acudir, acuden, referir, refieren, referido, permanecen, uso, aplicación, adopción, 
        queja, remisión, inscripción, empleo, matrimonio, parto, muerte, caso, expediente, sentencia, decisión, ley,
        reglamento, ordenanza, acuerdo, presupuesto, graduado, egresado, inscrito`,
      ),
    ],
    agentWords: list('por'),
    passiveWords: list('es, son, fue, fueron, sido, ser, siendo, han sido, está, están, será, serán'),
    projectWords: list('proyecto, programa, acción, intervención, iniciativa'),
    peopleNouns: list(
      `persona, individuo, participante, asistente, aprendiz, beneficiario, beneficiaria, migrante, refugiado, desplazado,
      retornado, víctima, sobreviviente, trabajador, trabajadora, empleado, asalariado, empleador, agricultor, agricultora,
      campesino, campesina, productor, productora, ganadero, pescador, docente, maestro, maestra, profesor, profesora,
      alumno, alumna, estudiante, niño, adolescente, formador, formadora, facilitador, facilitadora, funcionario,
      funcionaria, servidor, inspector, juez, jueces, magistrado, abogado, fiscal, enfermero, enfermera, médico, partera,
      consejero, consejera, voluntario, voluntaria, paciente, cliente, ciudadano, ciudadana, habitante, miembro, líder,
      lideresa, padre de familia, conductor, periodista, profesional, especialista, experto, gerente, emprendedor,
      emprendedora, comerciante, vendedor, graduado, aldeano, usuario, usuaria, visitante, mediador, promotor, promotora,
      huérfano, detenido, preso, elector, candidato, desempleado, artesano, policía, alcalde, cuidador, cuidadora, adulto,
      menor, concejal, concejala, diputado, parlamentario, regidor, técnico, poblador`,
    ),
    sexAndAge: list(
      `mujer, hombre, niña, sexo, género, edad, joven, jóvenes, juventud, madre, padre, viuda, viudo, marido, esposa, esposo,
      desagregado, desagregación, desglosado, femenino, masculino, menores de, mayores de, h-m, m-h, años, meses, varón, varones,
      adulto mayor, lideresa`,
    ),
    growthWords: list(
      `aumentado, aumento, aumentan, incremento, incrementado, mejorado, mejora, mejoran, más de, mejor, ampliado, mayor,
      crecimiento, crecen`,
    ),
    reductionWords: list(
      'reducido, reducción, disminuido, disminución, disminuyen, menos, menor, baja, bajan',
    ),
    keepingWords: list(
      'mantenido, permanece, permanecen, estable, continúa, continúan, sigue, siguen, preservado, al menos',
    ),
    vagueInIndicators: list(
      `regularmente, adecuado, adecuadamente, funcional, eficaz, eficazmente, eficiente, eficientemente, efectivo,
      efectivamente, apropiado, apropiadamente, suficiente, suficientemente, significativo, significativamente,
      sosteniblemente, relevante, pertinente, diversos, etc, etcétera, oportuno, oportunamente, holístico, mejor,
      de buena calidad, de calidad, plenamente operativo, involucrado, comprometido, cubierto`,
    ),
    learnedThings: list(
      `conocimiento, habilidad, destreza, competencia, aptitud, comprensión, capacidad, confianza, saber hacer`,
    ),
    learnedVerbs: list('capaz de, capaces de, saben, conocen, comprenden, dominan, entienden'),
    physicalCapacity: list(
      `almacenamiento, cama, procesamiento, producción, albergue, agua, bombeo, riego, secado, carga, instalada,
      hospedaje, acopio`,
    ),
    betterQuality: list(
      'eficazmente, eficientemente, sosteniblemente, eficacia, eficiencia, calidad de, calidad del, mejor calidad',
    ),
    betterWords: list('mejorado, mejorar, fortalecido, fortalecer, reforzado, mejor, eficaz, eficiente'),
    managedThings: list(
      `cooperación, coordinación, colaboración, comunicación, alianza, diálogo, mecanismo, sistema, servicio, gestión,
      gobernanza, respuesta, procedimiento, proceso, práctica, desempeño, atención, protección, planificación,
      preparación, supervisión, rendición de cuentas, transparencia`,
    ),
    accessWords: list('acceso a, acceso al, accesible'),
    coverageWords: list('cubierto, alcanzado, atendido, visitado'),
    knowledgeWords: list(
      `conocimiento, conocer, conocen, saben, saber, comprenden, comprender, entienden, dominan, dominar, capaz de,
      capaces de, aprendido, competencia, habilidad, destreza, aptitud, prueba, examen, test, puntaje, nota, satisfecho,
      satisfacción, aprobaron, post-test`,
    ),
    phaseSigns: list(
      `fase ii, fase iii, fase iv, fase v, fase 2, fase 3, fase 4, fase 5, segunda fase, tercera fase, cuarta fase,
      fase anterior, proyecto anterior, fase previa`,
    ),
    continuingSigns: list(
      `continuar, continúa, continúan, continuidad, seguir, mantener, mantenimiento de, renovar, renovación de, reabierto,
      existente, existentes, fase anterior, proyecto anterior, ya en marcha, ampliar, continuación de`,
    ),
    newWorkSigns: list(
      `nuevo, nueva, primer, primera, piloto, lanzar, lanzado, lanzamiento, crear, creado, creación, establecido,
      establecer, fundado, diseñado, diseñar, desarrollado, desarrollar, elaborado, elaborar, elaboración, introducido,
      introducción, redactado, puesto en marcha, construido, construcción`,
    ),
  },
};
