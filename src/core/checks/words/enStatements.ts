/**
 * English words by which statements are read: who acts, what is delivered, what is learnt, what others do, who is better off.
 * A word that is a noun as often as a verb ("use", "report") stands in a list of its own, because it needs more evidence.
 */
import type { StatementList } from './statementLists.ts';
import { list } from './words.ts';

export const englishStatements: Readonly<Record<StatementList, readonly string[]>> = {
  determiners: list(
    `a, an, the, their, its, his, her, our, all, both, each, every, any, some, more, most, other, these, those,
    this, that, no, many, several, such, own`,
  ),
  joiners: list('and, or, as well as, &, plus, along with'),
  infinitiveMarks: list('to, can, could, may, might, how, help, helps, let, lets, cannot, able'),
  prepositions: list(
    `of, to, in, on, at, by, for, from, with, within, without, into, through, during, per, between, among,
    amongst, against, under, over, via, after, before, about, across, near, around, towards, throughout, along,
    until, since, inside, outside, beyond, despite, because`,
  ),
  purposeWords: list('so that, in order to, in order that, thereby'),
  haveAndBe: list('is, are, was, were, be, been, being, has, have, had, get, gets, got, becomes, become'),
  institutionNouns: list(
    `ministry, government, municipality, council, committee, authority, court, police, parliament, agency,
    inspectorate, directorate, department, institution, institute, organization, association, union, federation,
    cooperative, co-operative, company, firm, business, enterprise, employer, bank, school, university, college,
    academy, kindergarten, clinic, hospital, pharmacy, laboratory, utility, household, family, community, village,
    town, city, district, county, province, region, state, country, partner, provider, producer, buyer, supplier,
    stakeholder, ngo, ngos, network, board, office, commission, assembly, media, newspaper, broadcaster, party,
    representative, population, public, society, group, club, couple, youth, staff, tribunal, chamber, mayor, minister,
    legislator, lawmaker, mp, mps, elder, chief, neighbour, consumer, customer, owner, landlord, tenant, herder,
    pastoralist, smallholder, grower, miner, cook, guard, regulator, operator, contractor, investor, donor, boy,
    girl, woman, man, mother, father, adult, actor, rights-holder, duty-bearer, duty bearer, utility company`,
  ),
  // Plural without an ending, and the first half of many names: "police report".
  collectives: list('police, staff, youth'),
  endWords: list('end, start, beginning, close, deadline, time, way, means, virtue'),
  // Things that end like people.
  notAgents: list(
    `paper, letter, number, order, center, shelter, poster, computer, sensor, border, river, water, tower, matter,
    error, corridor, sector, factor, door, floor, tractor, generator, boiler, filter, meter, container, trailer,
    cooler, freezer, server, router, printer, chapter, indicator, folder, register, cluster, layer, offer, centre,
    power, disaster, barrier, fertilizer, shower, timer, charger, header, plaster, specimen, regimen,
    motor, mirror, vector, pointer, parameter, trigger, weather, voucher, quarter, career, drawer, flyer`,
  ),
  practiceVerbs: list(
    `apply, applied, adopt, enforce, comply, complied, practise, prosecute, criminalize, convict, identify,
    identified, refer, manage, coordinate, cooperate, collaborate, decide, allocate, behave, seek, refuse, ratify,
    ratified, enact, hire, employ, sell, earn, invest, inspect, reject, complain, replicate, institutionalize,
    harvest, attend, enrol, consume, breastfeed, wash, consult, negotiate, resolve, settle, respond, pay, paid,
    buy, bought, slow, send, keep, choose, chosen, irrigate, conserve, recycle, obey, protect, punish,
    accept, avoid, spend, eat, drink, boil, intermarry, participate, marry, tolerate,
    investigate, budget for, abandon, care for, act on, rely on`,
  ),
  practiceVerbsOrNouns: list(
    `use, report, practice, exchange, plan, fund, plant, file, register, vote, trust, share, save, market, work,
    travel, return, demand, treat, access, walk, follow, lead, play, visit, process, record, store, feed, test,
    cover, support, stop, respect, drive, delay, sanction, recruit`,
  ),
  otherVerbs: list(
    `provide, deliver, offer, serve, run, operate, maintain, teach, learn, read, write, train, organize, conduct,
    hold, host, meet, receive, get, give, take, make, know, understand, have, own, produce, publish, issue,
    prepare, develop, implement, monitor, supervise, advise, inform, remain, stay, live, reach, enjoy, gain,
    obtain, find, lose, grow, cultivate, raise, build, form, join, enter, complete, finish, start, begin,
    continue, graduate, pass, win, see, feel, believe, speak, agree, include, contain, show, stand, function,
    draw, set, enable, allow, contribute, lead, feature`,
  ),
  // Done to something by others, whoever wrote the sentence: a project cannot promise these.
  practisedByOthers: list(
    `practise, practice, adopt, enforce, ratify, ratified, enact, prosecute, convict, punish, institutionalize,
    brought to court, brought to courts, brought to justice, put into practice, applied in practice`,
  ),
  // The same, once it is said that others do them: "used by nurses".
  practisedBy: list(
    'use, apply, applied, follow, refer, accept, replicate, sell, respect, reject, implement',
  ),
  lawNouns: list(
    `law, act, bylaw, by-law, regulation, decree, legislation, budget, budget line, tax, reform, agreement, treaty,
    quota, tariff, convention, constitution, right, protected area, ordinance, amendment, ban, pension, funding,
    allocation, post`,
  ),
  enterpriseNouns: list(
    'business, enterprise, company, firm, start-up, startup, job, livelihood, trust, peace, market',
  ),
  structureNouns: list(
    `centre, desk, mechanism, system, platform, unit, committee, network, database, hotline, helpline, service,
    clinic, facility, school, classroom, portal, group, shelter, well, borehole, latrine, toilet, road, bridge,
    pump, tank, reservoir, canal, nursery, laboratory, library, office, registry, register, app, application,
    tool, procedure, protocol, standard, framework, plan, strategy, checklist, form, equipment, infrastructure,
    point, space, room, building, garden, plot, kitchen, course, programme, curriculum, material, seed, kit,
    ward, working group, task force, forum, roster, directory, dashboard, plant, station, stove, hub, counter,
    information, data, counselling, assistance, advice, training, support`,
  ),
  // Participles by which something has been made, given or taught.
  madeWords: list(
    `developed, produced, published, printed, drafted, designed, written, distributed, installed, equipped,
    procured, purchased, refurbished, rehabilitated, constructed, built, repaired, renovated, launched,
    established, set up, created, opened, organized, held, conducted, delivered, provided, disseminated,
    upgraded, compiled, translated, digitized, mapped, finalized, prepared, made available, put in place`,
  ),
  taughtWords: list('trained, sensitized, informed, coached, mentored, briefed, instructed, educated'),
  availableWords: list(
    `made available, available, in place, accessible, operational, set up, up and running, online, put in place,
    functional, equipped`,
  ),
  // Others have made it theirs: then a product or a service is more than delivered.
  takenUpWords: list(
    `adopt, adopted, adoption, enforce, enforced, enforcement, in force, comply, compliance, ratify, ratified,
    ratification, enact, enacted, used, in use, uses, take up, taken up, uptake, institutionalized,
    institutionalization, integrated into, incorporated into, part of, funded, financed, budgeted, applied,
    followed, owned, replicated, scaled up, taken over, handed over, paid, self-financing, self-managed, managed,
    maintained, chosen, accepted, trusted, demanded, attended, implemented, honoured, kept`,
  ),
  gainWords: list(
    'gained, acquired, learnt, learned, raised, deepened, refreshed, updated, broadened, boosted',
  ),
  skillNouns: list(
    `knowledge, skill, aptitude, awareness, understanding, know-how, competence, competency, literacy, familiarity`,
  ),
  capacityNouns: list('capacity, capability, ability, capacities'),
  skillPhrases: list(
    `know how to, have the skills, have the knowledge, have skills, have knowledge, has the skills,
    has the knowledge, have the ability, have the capacity, are aware of, is aware of, are informed,
    are familiar with, are trained, able to apply, able to recognize, able to identify, able to explain,
    able to demonstrate, have learnt, have learned, understand how`,
  ),
  learners: list('pupil, student, child, learner, girl, boy, adolescent, toddler, preschooler, schoolchild'),
  // People or places are better off when these change.
  positionNouns: list(
    `income, earning, wage, profit, revenue, sale, export, yield, harvest, productivity, employment, livelihood,
    health, well-being, wellbeing, nutrition, food security, living condition, standard of living, living standard,
    quality of life, enrolment, attendance, completion rate, survival, learning outcome, school result, behaviour,
    practice, use, usage, uptake, utilization, adoption, compliance, enforcement, prosecution, conviction,
    consumption, cooperation, co-operation, coordination, collaboration, participation, social cohesion, cohesion,
    resilience, sale volume, turnout, trust, prosperity, performance, reintegration, hygiene`,
  ),
  harmNouns: list(
    `death, mortality, morbidity, injury, accident, crash, abuse, violence, violation, dropout, drop-out,
    absenteeism, poverty, unemployment, illness, disease, infection, malnutrition, stunting, hunger, crime, theft,
    conflict, dispute, exploitation, child marriage, child labour, pollution, deforestation, erosion, corruption,
    discrimination, stigma, vulnerability, trafficking, waiting time, backlog, diarrhoea, malaria, anaemia,
    teenage pregnancy, early marriage, forced marriage, indebtedness, recidivism`,
  ),
  changeVerbs: list(
    `increase, improve, enhance, strengthen, reduce, decrease, expand, raise, lower, intensify, intensified, widen,
    extend, deepen, accelerate, prevent, eliminate, minimize, rise, fall, grow, decline, drop, upgrade, diversify,
    diversified, double, halve, advance, restore, maintain`,
  ),
  changeAdjectives: list(
    `increased, improved, enhanced, strengthened, reduced, decreased, expanded, better, higher, lower, fewer, greater,
    intensified, widened, diversified, restored, maintained, sustained, safer, stronger, less, more`,
  ),
  taskVerbs: list(
    `conduct, organize, hold, facilitate, provide, deliver, support, train, prepare, develop, produce, distribute,
    implement, carry out, assist, strengthen, build, raise, promote, ensure, establish, create, procure, refurbish,
    draft, publish, allocate, construct, install, equip, sensitize, mobilize, advise, mentor, coach, lobby,
    advocate, print, purchase, recruit, monitor, undertake, disseminate, rehabilitate, renovate, supply,
    encourage, foster, empower, educate, inform, introduce, launch, set up, design, arrange, drill, dig, repair, buy,
    hand out, hand over, run, teach`,
  ),
  // Also nouns: "support groups", "draft law", "conduct of elections".
  taskVerbsOrNouns: list(
    'support, train, produce, draft, supply, design, mentor, coach, lobby, monitor, print, purchase, conduct, hold, build, raise, launch, recruit, drill, repair, run, buy',
  ),
  // Of these, the ones that begin the name of a thing: "support group".
  compoundTasks: list(
    'support, draft, design, supply, coach, mentor, lobby, purchase, launch, repair, drill, run',
  ),
  // In an objective "To promote ..." or "Strengthen ..." is usual; these are work even there.
  plainTasks: list(
    `conduct, organize, hold, facilitate, provide, deliver, train, prepare, produce, distribute, implement,
    carry out, procure, refurbish, draft, publish, construct, install, equip, print, purchase, undertake,
    disseminate, rehabilitate, renovate, supply, drill, dig, repair, buy, hand out, hand over, teach`,
  ),
  // Things that begin with a task word: "training centre", "support group", "draft law".
  thingsAfterTasks: list(
    `centre, group, material, module, manual, course, programme, room, facility, network, system, staff, institution,
    provider, worker, service, unit, plan, kit, hub, package, scheme, fund, team, law, bill, curriculum, policy,
    code, permit, company, regulation, strategy, standard, country, need, guideline, vehicle, school, college,
    academy, session, tool, function, structure, mechanism, committee, officer, document, visit, market, budget,
    line, capacity, site, chain, calendar, agenda, wage, press, rig`,
  ),
  taskNouns: list(
    `provision of, support to, support for, training of, training for, training on, training in, organization of, development of,
    establishment of, delivery of, implementation of, assistance to, assistance for, construction of,
    distribution of, rehabilitation of, procurement of, preparation of, publication of, capacity building of,
    capacity building for, strengthening of, promotion of, creation of, installation of, sensitization of,
    awareness raising among, awareness raising for, awareness raising on, awareness raising of, facilitation of,
    dissemination of, renovation of, purchase of, mentoring of, coaching of, advocacy for, advocacy with,
    technical assistance to, technical assistance for, technical support to, technical support for`,
  ),
};
