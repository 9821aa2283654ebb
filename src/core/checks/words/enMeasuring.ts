/** English words by which the shape of an indicator is read: rates, opinions, thresholds. */
import type { MeasuringList } from './measuringLists.ts';

const list = (words: string): readonly string[] => words.split(',').map((w) => w.trim());

export const englishMeasuring: Readonly<Record<MeasuringList, readonly string[]>> = {
  rateWords: list(
    `rate, level, prevalence, incidence, index, ratio, proportion, share, percentage, average, median, mean`,
  ),
  populationMeasures: list(
    `income, earning, yield, productivity, employment, unemployment, mortality, enrolment, literacy, gdp, turnout, completion, survival, dropout, drop-out, poverty, crime`,
  ),
  nearActs: list(
    `attend, participate, visit, complete, pass, register, enrol, receive, take part, join, use the service, start, finish, graduate, apply for, come`,
  ),
  selfReportWords: list(
    `report that, reporting that, reported that, confirm, confirmed, state that, stated that, say, said, declare, believe, feel, felt, perceive, perceived, consider, think, self-reported, self-assessed, claim`,
  ),
  leadIns: list(`at least, minimum, minimum of, up to, a minimum of, more than, over, all`),
  changeByNature: list(
    `growth rate, inflation, percentage point, percentage points, pre- and post-test, pre-test, post-test, learning gain, knowledge gain, weight gain, gain, markup, return on, turnover, staff turnover, population growth, change score`,
  ),
  scaleWords: list(`scale, score, grade, rank, rating, points, level, stage, step`),
};
