/**
 * English words for the text rules. Entries are compared by stem, so one form of a word is enough; phrases are allowed.
 * Nothing here may be tuned to one document: a word belongs in a list when it means this in any design.
 */
import { englishConditions } from './enConditions.ts';
import { englishStatements } from './enStatements.ts';
import { englishStructure } from './enStructure.ts';
import { englishWording } from './enWording.ts';
import { englishLinking } from './enLinking.ts';
import { englishMeasuring } from './enMeasuring.ts';
import { englishIndicators } from './enIndicators.ts';
import { englishPlans } from './enPlans.ts';
import { stemEnglish } from './stemEnglish.ts';
import { list, type WordData } from './words.ts';

export const english: WordData = {
  language: 'en',
  stem: stemEnglish,
  participle:
    /^(?!(?:hundred|shed|watershed|bed|red|sacred|spring|king|ring|wing|thing|string|evening|morning|nothing|something|everything)$)(?:.*(?:[^e]ed|ing)|agreed|freed|held|built|brought|made|kept|taught|given|sent|sold|met|run|taken|written|set|known|grown|shown|chosen|spent|paid|led|found|understood|dug|laid|bought|drawn|done|fed|driven|spoken|put|lent|dealt|won|lost)$/,
  gerund: /ing$/,
  plural: /[^siu]s$|(^|wo)men$|^(children|people|police|staff|youth)$/,
  agent: /(?:ers|ors|ists|ians|men|herds|smiths|folk|wives)$/,
  adverb: /^(?!(?:family|supply|assembly|monthly|weekly|yearly|daily|ally|fly|reply)$).*ly$/,
  numberWords: {
    one: 1,
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
    eleven: 11,
    twelve: 12,
    dozen: 12,
    thirteen: 13,
    fourteen: 14,
    fifteen: 15,
    sixteen: 16,
    seventeen: 17,
    eighteen: 18,
    nineteen: 19,
    twenty: 20,
    thirty: 30,
    forty: 40,
    fifty: 50,
    sixty: 60,
    seventy: 70,
    eighty: 80,
    ninety: 90,
  },
  lists: {
    ...englishConditions,
    ...englishStatements,
    ...englishStructure,
    ...englishWording,
    ...englishLinking,
    ...englishMeasuring,
    ...englishIndicators,
    ...englishPlans,
    functionWords: list(
      `a, an, the, of, to, in, on, at, by, for, from, with, within, without, into, and, or, as, that, this,
      these, those, which, who, whom, whose, is, are, was, were, be, been, has, have, had, their, its, his,
      her, it, they, through, during, per, between, among, amongst, against, under, over, via, using,
      after, before, about, across, not, no, than, then, will, can, such, other, both, all, each, every,
      any, some, more, most, where, when, while, also`,
    ),
    beforeNouns: list('the, a, an'),
    // Small words that other languages in Latin letters do not share.
    languageSigns: list(`the, of, and, to, for, with, by, from, who, which, their, through, number`),
    countOpeners: list(`number of, numbers of, total number of, no of, # of, #, count of, total`),
    shareOpeners: list(
      `percentage of, percent of, per cent of, % of, %, share of, proportion of, ratio of, rate of`,
    ),
    bareShares: list('%, percentage, per, percent, share, proportion'),
    shareNouns: list(
      'rate, ratio, percentage, share, proportion, %, prevalence, incidence, literacy, enrolment, turnout',
    ),
    pointWords: list('point, percentage-point'),
    changeOpeners: list(`increase, decrease, reduction, growth, change, improvement, rise, drop, decline`),
    eventNouns: list(
      `workshop, training, seminar, course, session, meeting, discussion, panel, visit, campaign, event,
      conference, ToT, webinar, roundtable, consultation, exercise, fair, exhibition, broadcast, lecture,
      class, forum, mission`,
    ),
    // As outcomes these count deliveries; visits, classes and events of other people are left out.
    deliveredEvents: list(
      `workshop, training, seminar, course, training session, information session, awareness session, meeting, discussion,
      campaign, conference, ToT, webinar, roundtable, consultation, monitoring visit, site visit, study visit, field visit,
      exchange visit, study tour, exhibition, broadcast, lecture`,
    ),
    productNouns: list(
      `poster, leaflet, brochure, flyer, manual, handbook, guide, guideline, module, report, study,
      publication, material, toolkit, kit, video, spot, newsletter, booklet, curriculum, card, website,
      map, copy, document, package`,
    ),
    attendees: list(`participant, trainee, attendee`),
    deliveryWords: list(
      `trained, reached, engaged, supported, sensitized, informed, assisted, counselled, consulted,
      organized, conducted, delivered, distributed, produced, printed, held, equipped,
      refurbished, procured, rehabilitated, developed, visited, targeted, involved,
      invited, mentored, coached, installed`,
    ),
    receiveWords: list(`received, receive, receiving, given, provided with, offered`),
    serviceNouns: list(
      `training, counselling, assistance, support, information, advice, kit, material, aid, help, service,
      grant, session, course, coaching, mentoring, package, certificate, voucher, leaflet, orientation,
      guidance, education, equipment, item, cash, therapy`,
    ),
    takePart: list(
      `benefited from, benefiting from, participated in, participating in, took part in, served by,
      reached by`,
    ),
    practiceWords: list(
      `apply, use, practise, practice, adopt, enforce, comply, refer, referral, identify, prosecute, manage,
      coordinate, exchange, decide, allocate, fund, behave, seek, refuse, convict, conviction, prosecution,
      ratify, enact, approve, pass, implement, hire, employ, sell, earn, plant, enrol, vote, invest,
      register, inspect, sanction, reject, brought to court, brought to courts, court case, file, filed,
      complain, complaint, report to, report cases, reported cases, follow, replicate, institutionalize,
      sign, follow up, work in, stay in, remain in, return to, graduate, save, harvest`,
    ),
    agentWords: list('by'),
    passiveWords: list('was, were, is, are, be, been, being, got, get'),
    projectWords: list('project, programme, action, intervention, initiative'),
    // Only people are asked who they are.
    whoWords: list('who'),
    peopleNouns: list(
      `person, individual, participant, trainee, attendee, beneficiary, migrant, refugee, returnee, victim,
      survivor, worker, employee, employer, farmer, fisher, teacher, student, pupil, learner, child,
      adolescent, trainer, officer, official, inspector, judge, lawyer, prosecutor, nurse, doctor, midwife,
      counsellor, volunteer, patient, client, jobseeker, citizen, resident, member, leader, parent, driver,
      journalist, staff, professional, practitioner, specialist, expert, manager, entrepreneur, trader,
      seller, graduate, apprentice, intern, inhabitant, villager, user, visitor, passenger, civil servant,
      monitor, mediator, interpreter, facilitator, caregiver, orphan, detainee, prisoner, voter, candidate`,
    ),
    sexAndAge: list(
      `woman, man, girl, boy, female, male, sex, gender, age, aged, youth, young, under, mother, father,
      widow, husband, wife, female-headed, male-headed, woman-headed, man-headed, disaggregated, disaggregation, elderly, older`,
    ),
    vagueInIndicators: list(
      `regularly, regular, engaged, covered, adequate, adequately, functional, improved, successful,
      successfully, effective, effectively, efficient, efficiently, appropriate, appropriately, sufficient,
      sufficiently, significant, significantly, sustainable, sustainably, relevant, various, etc, better,
      enhanced, strengthened, timely, holistic, comprehensive, meaningful, meaningfully, extensively,
      well functioning, well-functioning, good quality, high quality, fully operational`,
    ),
    phaseSigns: list(
      `phase ii, phase iii, phase iv, phase v, phase vi, phase 2, phase 3, phase 4, phase 5, phase two,
      phase three, second phase, third phase, fourth phase, fifth phase, 2nd phase, 3rd phase, 4th phase,
      follow-on project, follow-up project, successor project, continuation of the project, previous phase,
      earlier phase, previous project, earlier project`,
    ),
    continuingSigns: list(
      `continue, continued, continuing, continuation, continuously, ongoing, on-going, re-opened, reopened,
      open again, held again, run again, maintain, further develop, further expand, further extend,
      further strengthen, further train, keep open, kept open, keep running, existing centre,
      existing service, existing desk, existing network, existing hotline, existing clinic,
      existing programme, existing course, existing shelter, existing unit, existing mechanism,
      previous phase, previous project, as in earlier years`,
    ),
    newWorkSigns: list(
      `new, newly, first, pilot, piloted, launch, launched, introduce, introduced, to be created, created,
      established, founded, invented, designed, developed, developing, development of, drafted, set up,
      newly built`,
    ),
    withinProject: list(
      `within this action, within the action, within this project, within the project, in this project,
      in this phase, in this action, under this project, by this project, project only`,
    ),
    keepingWords: list(
      `continued, continue, continuously, continuous, kept, keep, stable, maintain, maintained, maintenance,
      sustained, remain, retained, preserved, unchanged, same level, at least, no increase`,
    ),
    growthWords: list(
      `increase, increased, increasing, more, growth, grow, grown, higher, improve, improved, improvement,
      intensified, strengthened, enhanced, expanded, extended, raised, scaled up, better, widened,
      accelerated, additional`,
    ),
    reductionWords: list(
      `reduce, reduced, reduction, fewer, less, lower, lowered, decrease, decline, shorten, shorter,
      minimized, prevented, fall, drop`,
    ),
    unwantedThings: list(
      `waiting, wait, delay, backlog, death, mortality, injury, accident, crash, incident, abuse, violence,
      violation, dropout, drop-out, absence, absenteeism, complaint, poverty, unemployment, illness,
      disease, infection, malnutrition, stunting, hunger, error, loss, debt, cost, price, distance, crime,
      theft, conflict, dispute, marriage of children, child marriage, child labour, exploitation, emission,
      waste, pollution, turnover, vacancy, fatality, overcrowding, relapse, travel time`,
    ),
    relativeWords: list(`who, that, which, where`),
    // "The first 500 silos": not all of them.
    partOfThem: list('first, next, last, other, remaining, further, additional, another, more'),
    repeatWords: list(
      `each, every, per, annual, annually, yearly, monthly, weekly, daily, quarterly, year, month, quarter,
      series of, times`,
    ),
    durationNouns: list(
      "day, week, month, year, hour, minute, 1-day, one-day, two-day, day-long, week-long, weeklong, month-long, year-old, km, kilometre, percent, per cent, %, usd, eur, euro, dollar, o'clock",
    ),
    measureNouns: list(`set, series, total, round, batch, group, number, type, kind`),
    managementWork: list(
      `evaluation, audit, steering committee, monitoring, progress report, final report, narrative report,
      kick-off, inception, baseline survey, endline survey, closing, closure, project management,
      coordination meeting, recruitment of project staff, visibility, steering group, baseline, endline, start-up,
      start-up workshop, half-yearly review, quarterly review, yearly review, annual review, mid-term review,
      final review, season review, term review, reporting, closing report`,
    ),
    contextMarks: list(`context indicator, contextual indicator, for context only`),
    calendarWords: list(
      `january, february, march, april, may, june, july, august, september, october, november, december,
      month, quarter, survey, inception, week, year`,
    ),
    yesNoMarks: list(`y-n, yes-no, yes or no`),
    forecastWords: list(
      `likely, expected, hopeful, hope, hopes, hoped, planned, will, intends, intend, foreseen, potential, is to, are to,
      scheduled, about to`,
    ),
    // What is there already may also be likely to go on.
    presentSigns: list(`since, already, now, was, were, has, have, had, did`),
    contactWords: list(
      `visit, call, session, contact, consultation, attendance, meeting, counselling session`,
    ),
    uniqueWords: list(
      `unique, different, distinct, individual person, first-time, first time, new patient, without repeat, counted once, deduplicated`,
    ),
    knowledgeMeasures: list(
      `score, post-test, pre-test, test, quiz, exam, knowledge, know, learned, learnt, pass, satisfied, satisfaction, confirm`,
    ),
    followUpWords: list(
      `after, later, follow-up, months, month after, tracer, six-month, three-month, still, one year on, retained, sustained`,
    ),
    claimWords: list(
      `caused, led to, ensured, resulted in, thanks to, due to the project, because of the project, guaranteed, brought about`,
    ),
    attitudeWords: list(
      `trust, confidence, satisfied, satisfaction, feel, feeling, perceive, perception, opinion, attitude, belief, believe,
      sense of, acceptance, stigma, fear, hope, pride, motivation`,
    ),
  },
  preciseWith: {
    cover: ['by', 'with', 'under'],
    engag: ['in'],
    // Terms of rehabilitation and of schools.
    functional: [
      'profile',
      'literacy',
      'numeracy',
      'assessment',
      'limitation',
      'difficulty',
      'impairment',
      'independence',
      'capacity',
    ],
    improv: [
      'seed',
      'variety',
      'latrine',
      'toilet',
      'sanitation',
      'stove',
      'cookstove',
      'water',
      'source',
      'breed',
      'road',
      'facility',
    ],
    report: ['of', 'to', 'from', 'made', 'filed', 'received', 'submitted'],
    involv: ['in'],
    significant: ['level'],
  },
};
