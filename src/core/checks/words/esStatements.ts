/** Spanish words by which statements are read. Verbs stand in the forms that say what somebody does. */
import type { StatementList } from './statementLists.ts';
import { list, withEndings } from './words.ts';

const AR = ['an'];

export const spanishStatements: Readonly<Partial<Record<StatementList, readonly string[]>>> = {
  determiners: list(
    `el, la, los, las, lo, un, una, unos, unas, su, sus, este, esta, estos, estas, ese, esa, cada, todo, toda, todos, todas,
    varios, varias, algunos, algunas, otros, otras, al menos`,
  ),
  joiners: list('y, e, o, u, así como, &, y-o'),
  infinitiveMarks: list('para, a'),
  prepositions: list(
    `de, del, a, al, en, con, por, para, sin, sobre, entre, desde, hacia, hasta, durante, mediante, según, contra, tras,
    ante, bajo, vía, dentro`,
  ),
  purposeWords: list('para que, a fin de, con el fin de, de modo que'),
  haveAndBe: list(
    'es, son, está, están, fue, fueron, sido, ser, sea, sean, queda, quedan, será, serán, han sido, ha sido',
  ),
  institutionNouns: list(
    `ministerio, gobierno, municipio, municipalidad, alcaldía, consejo, comité, autoridad, tribunal, juzgado, policía,
    parlamento, agencia, inspección, dirección, departamento, institución, instituto, organización, asociación, sindicato,
    federación, cooperativa, empresa, pyme, empleador, banco, escuela, colegio, universidad, clínica, hospital, farmacia,
    laboratorio, hogar, familia, comunidad, aldea, ciudad, distrito, provincia, región, estado, país, socio, proveedor,
    comprador, ong, osc, red, comisión, asamblea, medio, radio, grupo, población, público, mujer, hombre, niña, joven,
    jóvenes, madre, padre, actor, actora, personal, titular, consumidor, dueño, propietario, inquilino, jefe, legislador,
    operador, inversionista, regulador, concejo, junta, cámara, servidor`,
  ),
  practiceVerbs: [
    ...withEndings(
      `aplic, utiliz, us, practic, adopt, respet, identific, coordin, colabor, cooper, asign, ratific, promulg, contrat,
      emple, cultiv, rieg, cosech, rechaz, denunci, replic, institucionaliz, amamant, lav, negoci, pag, compr, ahorr,
      consult, particip, vot, conden, sancion, gestion, integr, destin, matricul, abandon, recicl, evit, acept, transform,
      comercializ, inspeccion, investig, incorpor, administr, manej, deriv, siembr, reemplaz, respond`,
      AR,
    ),
    ...list(
      `envían, cumplen, venden, invierten, deciden, acuden, recurren, protegen, eligen, consumen, hacen cumplir, se lavan, beben, resuelven,
      refieren, atienden, responden, exigen, conservan, recurre, toman en cuenta, ponen en práctica, pone en práctica, cumple,
      aprueban, implementan, siguen, reinvierten, intercambian, reportan`,
    ),
  ],
  otherVerbs: [
    ...withEndings(
      `d, entreg, form, enseñ, organiz, realiz, particip en, elabor, prepar, public, qued, pas, encuentr, termin, comienz,
      habl, piens, jueg, asegur, control, acompañ, apoy, ayud, facilit, acced, trabaj, gan, logr, alcanz, cuent, disfrut, gener, llev,
      mejor sus, super, prest, present, celebr, desarroll, fortalec, otorg, ampli, supervis, monitore, lider`,
      AR,
    ),
    ...list(
      `ofrecen, tienen, reciben, hacen, van, viven, leen, escriben, producen, obtienen, mantienen, pueden, permanecen, creen, ven,
      dicen, permiten, acceden, participan, asisten, promueven, imparten, dirigen, crecen, salen, vuelven, tiene, puede, recibe,
      ofrece, produce, mantiene, permite, han, ha`,
    ),
  ],
  practisedByOthers: list(
    'ratificado, promulgado, institucionalizado, condenado, puesto en práctica, practicado, aplicado',
  ),
  practisedBy: list('utilizado, usado, respetado, aceptado, adoptado, replicado, vendido, implementado'),
  lawNouns: list(
    `ley, reglamento, decreto, ordenanza, legislación, presupuesto, partida, impuesto, reforma, acuerdo, tratado, cuota,
    convenio, constitución, derecho, normativa, financiamiento, asignación, plaza, área protegida, veda`,
  ),
  enterpriseNouns: list('empresa, negocio, emprendimiento, empleo, medio, confianza, paz, mercado, oficio'),
  structureNouns: list(
    `centro, ventanilla, mecanismo, sistema, plataforma, unidad, comité, red, base de datos, línea gratuita, línea telefónica,
    servicio, clínica, puesto de salud, escuela, aula, portal, grupo, albergue, pozo, letrina, baño, carretera, camino,
    puente, bomba, tanque, reservorio, canal, vivero, laboratorio, biblioteca, oficina, registro, aplicación, herramienta,
    procedimiento, protocolo, norma técnica, plan, estrategia, formulario, equipo, infraestructura, punto de agua, espacio, edificio,
    huerto, parcela, comedor, curso, programa de estudio, currículo, material, semilla, kit, foro, directorio, estación, bodega, módulo,
    dato, información, mesa técnica`,
  ),
  madeWords: list(
    `elaborado, producido, publicado, impreso, redactado, diseñado, distribuido, instalado, equipado, comprado, adquirido,
    rehabilitado, construido, reparado, renovado, lanzado, establecido, puesto en marcha, puesto en funcionamiento, creado, abierto, organizado,
    realizado, impartido, entregado, ofrecido, difundido, actualizado, traducido, preparado, puesto a disposición,
    desarrollado, habilitado, dotado, editado, conformado, constituido, formulado, suministrado`,
  ),
  taughtWords: list('capacitado, formado, sensibilizado, informado, entrenado, mentoreado, orientado'),
  availableWords: list(
    `disponible, operativo, accesible, funcional, en funcionamiento, en marcha, puesto en marcha, en línea, a disposición,
    puesto a disposición, puesto en funcionamiento`,
  ),
  takenUpWords: list(
    `adoptado, adopción, aplicado, aplican, en vigor, vigente, respetado, ratificado, ratificación, utilizado, utilizan,
    usado, usan, uso, utilización, apropiación, institucionalizado, integrado en, incorporado en, financiado, autofinanciado, presupuestado,
    replicado, transferido, gestionado, pagado, mantenido, aceptado, elegido, implementado, en la práctica, administrado,
    cumplido, autogestionado`,
  ),
  gainWords: list('adquirido, aprendido, ampliado, actualizado, profundizado'),
  skillNouns: list('conocimiento, habilidad, destreza, competencia, aptitud, comprensión, concientización'),
  capacityNouns: list('capacidad'),
  skillPhrases: list(
    `saben, sabe, conocen, comprenden, entienden, dominan, son capaces de, es capaz de, tienen las competencias,
    tienen las habilidades, tienen los conocimientos, tienen conocimientos, cuentan con los conocimientos, cuentan con las habilidades,
    cuentan con conocimientos, cuentan con las competencias, están informados, están sensibilizados, están en capacidad de, han aprendido, han adquirido`,
  ),
  learners: list('alumno, alumna, estudiante, niño, niña, aprendiz, adolescente, escolar'),
  positionNouns: list(
    `ingreso, salario, tasa de matrícula, tasa de asistencia, tasa de aprobación, tasa de empleo, venta, exportación, rendimiento, cosecha, productividad, empleo, salud, bienestar, nutrición,
    seguridad alimentaria, condiciones de vida, nivel de vida, calidad de vida, matrícula, asistencia escolar, supervivencia,
    comportamiento, práctica, uso, utilización, adopción, cumplimiento, aplicación, consumo, cooperación, coordinación,
    colaboración, participación, cohesión social, cohesión, resiliencia, prosperidad, desempeño, reintegración, reinserción, higiene,
    medios de vida`,
  ),
  harmNouns: list(
    `muerte, mortalidad, tasa de mortalidad, tasa de desempleo, tasa de deserción, tasa de pobreza, tasa de desnutrición, número de muertes, morbilidad, accidente, abuso, violencia, violación, deserción, abandono escolar, ausentismo,
    pobreza, desempleo, enfermedad, infección, desnutrición, malnutrición, hambre, delito, robo, conflicto, explotación,
    matrimonio infantil, trabajo infantil, contaminación, deforestación, erosión, corrupción, discriminación, estigma,
    vulnerabilidad, trata, tiempo de espera, tiempos de espera, diarrea, paludismo, malaria, anemia, embarazo adolescente, endeudamiento,
    reincidencia`,
  ),
  changeVerbs: [
    ...withEndings('aument, mejor, increment, disminuy', ['an', 'ado']),
    ...list(
      `aumenta, disminuye, aumentar, mejorar, incrementar, disminuir, disminuido, reducir, reducido, reducen, reduce, reforzar, reforzado, ampliar, elevar,
      elevado, prevenir, eliminar, eliminado, crecen, crece, bajan, suben, se reduce, se reducen, restaurar, restaurado, fortalecer, fortalecido, diversificado, diversificar`,
    ),
  ],
  changeAdjectives: withEndings(
    `aumento, mejora, mejoramiento, disminución, reducción, incremento, crecimiento, descenso`,
    [' de', ' del', ' en'],
  ),
  taskVerbs: list(
    `organizar, capacitar, formar, proveer, proporcionar, entregar, apoyar, preparar, elaborar, producir, distribuir, realizar,
    llevar a cabo, asistir, fortalecer, construir, promover, asegurar, establecer, crear, comprar, adquirir, rehabilitar,
    redactar, publicar, instalar, equipar, sensibilizar, movilizar, asesorar, acompañar, incidir, imprimir, contratar,
    difundir, renovar, fomentar, educar, informar, lanzar, poner en marcha, implementar, diseñar, facilitar, desarrollar, dotar,
    brindar, ofrecer, contribuir, impartir, ejecutar, garantizar, impulsar, habilitar`,
  ),
  plainTasks: list(
    `organizar, capacitar, proveer, proporcionar, entregar, preparar, elaborar, producir, distribuir, realizar, llevar a cabo,
    construir, comprar, adquirir, rehabilitar, redactar, publicar, instalar, equipar, imprimir, difundir, renovar, implementar,
    impartir, ejecutar, dotar, brindar`,
  ),
  taskNouns: [
    ...withEndings(
      `organización, capacitación, elaboración, puesta en marcha, creación, construcción, distribución, rehabilitación,
      adquisición, compra, preparación, publicación, fortalecimiento, promoción, instalación, sensibilización, facilitación,
      difusión, renovación, realización, redacción, implementación, entrega, impresión, dotación, ejecución, provisión, acompañamiento, impartición`,
      [' de', ' del'],
    ),
    ...list(
      `capacitación a, capacitación en, capacitación para, apoyo a, apoyo al, sensibilización a, asistencia técnica a, asistencia técnica al,
      asesoría a, acompañamiento a, incidencia ante`,
    ),
  ],
};
