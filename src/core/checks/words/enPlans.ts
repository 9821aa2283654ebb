/** English words by which work plans and budgets are read. */
import type { PlanList } from './planLists.ts';

const list = (words: string): readonly string[] => words.split(',').map((w) => w.trim());

export const englishPlans: Readonly<Record<PlanList, readonly string[]>> = {
  managementTasks: list(
    `launch, kick-off, inception, baseline, endline, data collection, monitoring, survey, m & e, reporting, report, review,
    reflection, evaluation, audit, steering committee, lessons learned, lessons learnt, closing, closure, close-out, hand-over,
    handover`,
  ),
  makingWords: list(
    `write, writing, develop, development, prepare, preparation, draft, drafting, design, designing, produce, production,
    print, printing, build, building, construct, construction, procure, procurement, purchase, buy, buying, translate, translation,
    compile, adapt, adaptation, recruit, recruitment, select, selection`,
  ),
  usingWords: list(
    `deliver, delivery, distribute, distribution, hand over, hand out, disseminate, dissemination, use, teach, launch, run,
    broadcast, apply, roll out, rollout, train, training, operate, equip, stock, plant, sow`,
  ),
  // Pilots may run on drafts.
  draftSigns: list('pilot, test, pre-test, pretest, trial, draft, prototype, try out, field-test'),
  roleWords: list(
    `team, staff, manager, management, officer, coordinator, co-ordinator, director, assistant, specialist, adviser, advisor,
    consultant, evaluator, expert, trainer, facilitator, accountant, driver, engineer, lawyer, teacher, nurse, volunteer,
    committee, board, unit, office, partner, beneficiary, stakeholder, contractor, supplier, company, authority, ministry,
    government, municipality, council, school, clinic, hospital, university, community, village, group, association, cooperative,
    police, farmer, member, leader, head, focal point, ngo, cso, cbo, ingo, pmu, piu, hq, all`,
  ),
  followOnSigns: list(
    `follow-on phase, follow-up phase, next phase, later phase, subsequent phase, second phase, third phase, first phase, phase i,
    phase 1, phase one, phase ii, phase 2, phase two, phase iii, phase 3, phase three, phase iv, phase 4, successor project,
    follow-on project, follow-up project`,
  ),
  // Costs that serve all work alike.
  sharedCosts: list(
    `staff, salary, salaries, personnel, wage, fee, overhead, indirect, administration, administrative, management, office,
    rent, utility, electricity, communication, communications, internet, telephone, bank, insurance, audit, contingency,
    contingencies, reserve, travel, transport, vehicle, fuel, visibility, monitoring, evaluation, reporting, coordination,
    coordinator, manager, officer, assistant, accountant, finance, driver, security, support cost, support costs, running cost,
    running costs, operating cost, operating costs, human resources, programme support, depreciation`,
  ),
  monitoringCosts: list(
    `monitoring, evaluation, evaluator, m & e, m e, meal, survey, baseline, endline, data collection, review, assessment, follow-up`,
  ),
};
