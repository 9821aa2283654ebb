/** English words by which indicators and targets are read. */
import type { IndicatorList } from './indicatorLists.ts';
import { list } from './words.ts';

export const englishIndicators: Readonly<Record<IndicatorList, readonly string[]>> = {
  // What people have in their heads, and institutions in their staff.
  learnedThings: list(
    `knowledge, skill, aptitude, awareness, understanding, capacity, capability, ability, competence, competency,
    know-how, confidence`,
  ),
  learnedVerbs: list(`able to, know, know how to, understand, familiar with, aware of, can`),
  // Tonnes, beds and litres: no skill.
  physicalCapacity: list(
    `storage, bed, processing, production, generating, power, water, solar, pumping, irrigation, seating, holding,
    reception, milling, drying, cooling, absorption, carrying, treatment, installed`,
  ),
  betterQuality: list(
    `effectively, efficiently, sustainably, extensively, efficiency, effectiveness, quality of, better quality,
    higher quality`,
  ),
  betterWords: list(`improve, enhance, strengthen, better, effective, efficient`),
  // Only how well they work can be better; roads and seed are simply better things.
  managedThings: list(
    `cooperation, co-operation, coordination, co-ordination, collaboration, communication, partnership, dialogue,
    mechanism, system, service, management, governance, response, procedure, process, practice, performance, care,
    protection, delivery, planning, preparedness, supervision, oversight, accountability, transparency, exchange,
    linkage, teaching`,
  ),
  accessWords: list(`access to, accessible to, accessible`),
  coverageWords: list(`covered, reached, targeted, served, visited`),
  knowledgeWords: list(
    `knowledge, know, known, understand, understanding, aware, awareness, learned, learnt, learn, able to name,
    able to explain, able to describe, able to list, can name, can explain, can describe, can list, can state, skill,
    aptitude, post-test, posttest, pre-test, pretest, quiz, familiar with, competence, competency`,
  ),
  testWords: list(`test, exam, examination, assessment, quiz, post-test, training, course, module`),
  passWords: list(`pass, passed, score, scored, scoring, passing`),
  // Nothing that anybody has learnt.
  otherTests: list(
    `hiv, malaria, blood, tuberculosis, tb, covid, covid-19, pregnancy, water, alcohol, breath, drug, rapid, antigen, viral,
    screening, soil, milk, medical, eye, hearing, safety, vehicle, roadworthiness, consumption, dietary, hunger,
    food, means, credit, asset, poverty, resilience, performance, facility, audit, compliance`,
  ),
  reactionWords: list(`satisfied, satisfaction, find, found, rate, rated, useful, confirm, appreciate`),
  pupilNouns: list(
    `pupil, student, child, learner, girl, boy, adolescent, schoolchild, graduate, apprentice, undergraduate, school`,
  ),
  joinWords: list(`and, &, as well as, plus, and-or`),
  growthRates: list(
    `increase, increased, decrease, growth, change, rise, gain, improvement, inflation, return, markup, more, higher, growing,
    reduction, drop, difference`,
  ),
  // A share of these may be more than the whole.
  wholesToExceed: list(
    `baseline, target, plan, planned, capacity, norm, standard, previous, last, budget, income, gdp, cost, price, loan,
    quota, requirement, needs, revenue, sales, gross, turnover, level, value, average, goal, year, potential, design,
    demand, supply, daily, recommended, dose`,
  ),
  femaleWords: list(`women, woman, girl, female, mother`),
  maleWords: list(`men, man, boy, male, father`),
  totalWords: list(`total, in all, altogether, overall, in total`),
  amongThem: list(`of whom, of which, of them, among them, including, thereof, incl`),
  // What a level is said of, and not the thing itself: "median waiting time", "number of accidents per year".
  levelNouns: list(
    `number, rate, ratio, level, share, percentage, average, mean, median, total, incidence, prevalence, index, amount,
    volume, value, minute, hour, day, week, month, year, annual, annually, monthly, yearly, daily, per, percent, %, #,
    time, length, duration, usd, eur, typical, usual, reported, case, household, person`,
  ),
};
