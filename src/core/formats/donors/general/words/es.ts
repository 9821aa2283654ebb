/** What Spanish logframes print at the head of columns and rows. */
import type { Words } from '../dictionary.ts';

export const es: Words = {
  roles: {
    resultIndicator: ['resultados e indicadores'],
    result: ['lógica de intervención', 'cadena de resultados', 'resumen narrativo', 'resultados'],
    indicator: ['indicador', 'indicadores', 'indicadores objetivamente verificables', 'iov'],
    baseline: ['línea de base', 'línea base', 'referencia', 'valor de referencia'],
    target: ['meta', 'valor meta'],
    source: ['fuente', 'fuentes', 'medios de verificación', 'origen de datos'],
    assumptions: ['supuesto', 'hipótesis', 'factores externos', 'riesgo'],
    level: ['nivel'],
  },
  levels: {
    top: ['objetivo general', 'objetivo global', 'objetivo de desarrollo', 'impacto', 'fin'],
    objective: ['objetivo del proyecto', 'objetivo'],
    outcome: ['objetivo específico', 'objetivos específicos', 'efecto', 'propósito'],
    intermediateOutcome: ['efecto intermedio', 'resultado intermedio'],
    output: ['resultado esperado', 'resultados esperados', 'producto', 'resultado'],
    activity: ['actividad', 'actividades', 'actividades principales'],
  },
};
