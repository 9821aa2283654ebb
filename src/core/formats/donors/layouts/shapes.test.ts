/** Ways to set a matrix that no single donor owns. */
import { describe, expect, it } from 'vitest';
import { indicatorOf, outline, page, read, table } from '../../../../../tests/fixtures/logframes.ts';

it('a logic model in columns is read across, whatever the order of the columns', async () => {
  const result = await read(
    page(
      table(
        ['Objective', 'Activities', 'Outputs', 'Outcomes'],
        [
          ['Objective 1: Police find victims', 'rowspan=2'],
          '1.1.1 Write a course\n1.1.2 Train in six towns',
          'Output 1.1: Officers are trained',
          ['Outcome 1: Officers apply the guide', 'rowspan=2'],
        ],
        ['1.2.1 Print cards', 'Output 1.2: Cards are at hand'],
      ),
    ),
  );
  expect(outline(result)).toEqual([
    'Objective 1: Police find victims',
    '  Outcome 1: Officers apply the guide',
    '    Output 1.1: Officers are trained',
    '      Activity 1.1.1: Write a course',
    '      Activity 1.1.2: Train in six towns',
    '    Output 1.2: Cards are at hand',
    '      Activity 1.2.1: Print cards',
  ]);
});

it('a tracking table gives targets and measured values to their periods', async () => {
  const result = await read(
    page(
      table(
        [
          ['Result', 'rowspan=2'],
          ['Indicator', 'rowspan=2'],
          ['Baseline', 'rowspan=2'],
          ['FY 2024', 'colspan=2'],
          ['FY 2025', 'colspan=2'],
          ['LOA target', 'rowspan=2'],
        ],
        ['Target', 'Actual', 'Target', 'Actual'],
        ['Outcome 1: Shops stock seed', 'Shops', '3', '10', '12', '20', '', '30'],
      ),
    ),
  );
  expect(indicatorOf(result, 'Shops')).toMatchObject({
    target: '30',
    milestones: ['FY 2024 2024-12-31: 10', 'FY 2025 2025-12-31: 20'],
    measured: ['FY 2024 2024-12-31: 12'],
  });
});

describe('levels by shade', () => {
  it('are the shades from the top down where no word and no number says them', async () => {
    const shade = (words: string, fill: string): [string, string] => [
      words,
      fill === '' ? '' : `style="background:#${fill}"`,
    ];
    const result = await read(
      page(
        table(
          ['Results', 'Indicators', 'Target', 'Source'],
          [shade('Lakes are clean', '1F4E79'), 'Species', '40', 'Count'],
          [shade('Towns treat sewage', '9DC3E6'), 'Plants', '5', 'Permits'],
          [shade('Plants are built', 'DEEBF7'), 'Basins', '9', 'Visits'],
          [shade('Staff are trained', 'DEEBF7'), 'Staff', '60', 'Roll'],
        ),
      ),
    );
    expect(outline(result).filter((l) => !l.includes('#'))).toEqual([
      'Objective: Lakes are clean',
      '  Outcome 1: Towns treat sewage',
      '    Output 1.1: Plants are built',
      '    Output 1.2: Staff are trained',
    ]);
    expect(result.rows.filter((r) => r.kind === 'result').map((r) => r.sure)).toEqual([1, 1, 1, 1]);
  });

  it('are those of rows of the same shade that are named', async () => {
    const result = await read(
      page(
        table(
          ['Results', 'Indicators', 'Target', 'Source'],
          [['Outcome 1: Towns treat sewage', 'bgcolor="#9DC3E6"'], 'Plants', '5', 'Permits'],
          ['Output 1.1: Plants are built', 'Basins', '9', 'Visits'],
          [['Farms spread less', 'bgcolor="#9DC3E6"'], 'Tonnes', '9', 'Books'],
        ),
      ),
    );
    expect(outline(result).filter((l) => !l.includes('#'))).toEqual([
      'Outcome 1: Towns treat sewage',
      '  Output 1.1: Plants are built',
      'Outcome 2: Farms spread less',
    ]);
  });
});

it('outcomes are called “Resultado” where products stand below them', async () => {
  const result = await read(
    page(
      table(
        [
          '',
          'Indicador',
          'Fuente de datos y método de recolección',
          'Línea de base',
          'Objetivo',
          'Hipótesis',
        ],
        ['Objetivo: La costa vive de un mar sano', 'Captura', 'Registro', '4', '6', ''],
        ['Resultado 1: Los pescadores cuidan la bahía', 'Reglas', 'Encuesta', '1', '5', 'Precios estables'],
        ['Producto 1.1: Hay un comité', 'Mujeres', 'Actas', '0', '4', ''],
        [
          [
            'Actividades para alcanzar el Producto 1.1:\n1.1.1 Elegir al comité\n1.1.2 Dar un curso',
            'colspan=6',
          ],
        ],
      ),
    ),
  );
  expect(outline(result)).toEqual([
    'Objective: La costa vive de un mar sano',
    '  # Captura | 4 | 6 | Registro',
    '  Outcome 1: Los pescadores cuidan la bahía',
    '    # Reglas | 1 | 5 | Encuesta',
    '    Output 1.1: Hay un comité',
    '      # Mujeres | 0 | 4 | Actas',
    '      Activity 1.1.1: Elegir al comité',
    '      Activity 1.1.2: Dar un curso',
  ]);
});

it('words of other scripts come through, from right to left as well', async () => {
  const result = await read(
    page(
      table(
        ['Results chain', 'Indicator', 'Baseline', 'Target', 'Source of verification'],
        ['Outcome 1: تعيش الأسر في أمان', 'نسبة الأسر', '٤٠٪', '٧٠٪ (2027)', 'مسح'],
        ['Output 1.1: Обучены сельские врачи', 'Число врачей', '0', '25', 'Журнал'],
      ),
    ),
  );
  expect(outline(result)).toEqual([
    'Outcome 1: تعيش الأسر في أمان',
    '  # نسبة الأسر | ٤٠٪ | ٧٠٪ | مسح',
    '  Output 1.1: Обучены сельские врачи',
    '    # Число врачей | 0 | 25 | Журнал',
  ]);
});
