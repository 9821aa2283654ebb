/** English words by which assumptions and risks are read. */
import type { ConditionList } from './conditionLists.ts';
import { list } from './words.ts';

export const englishConditions: Readonly<Record<ConditionList, readonly string[]>> = {
  negations: list(
    `not, no, never, nobody, none, neither, nor, cannot, don't, don’t, doesn't, doesn’t, isn't, isn’t, aren't, aren’t,
    won't, won’t, lack of, absence of`,
  ),
  // "no more than a tenth", "not later than May": a limit that can be checked.
  limitWords: list(
    `more, less, later, earlier, fewer, longer, higher, lower, further, only, exceed, worse, least, faster, slower,
    larger, smaller, greater`,
  ),
  // Words by which an assumption and a risk about the same thing differ.
  favourableWords: list(
    `stay, remain, continue, keep, kept, hold, available, sufficient, enough, adequate, stable, willing, able, accept,
    approve, agree, support, cooperate, committed, open, safe, secure, timely, on time, high, good, increase, rise,
    improve, sustained, maintained, functioning, effective, strong, attend, adopt, allocate, allow, provide, motivated,
    retained, as planned, properly, well`,
  ),
  adverseWords: list(
    `not, no, never, cannot, lack, lack of, absence of, leave, fail, failure, delay, refuse, reject, oppose, loss, lose, stop,
    shortage, insufficient, inadequate, unavailable, unstable, instability, unwilling, unable, poor, weak, low, late, cut,
    decrease, fall, decline, drop, drop out, rise, increase, worsen, deteriorate, deterioration, close, closed, closure,
    withdraw, withdrawal, cancel, resistance, unsafe, insecurity, insecure, block, interrupt, interruption, limited, turnover,
    misuse, departure, suspend, suspension, collapse, damage, volatile, change`,
  ),
  // Forms that only a clause of its own has.
  clauseVerbs: list('is, are, has, does'),
  // The same behind a subject; after "to" or "and" they may belong to another verb.
  verbsWithSubject: list(
    `have, will, do, can, must, remain, remains, stay, stays, continue, continues, become, becomes, keep, keeps,
    agree, agrees, accept, accepts, allow, allows, provide, provides`,
  ),
  subordinators: list(
    `who, whom, whose, that, which, where, if, because, as, since, when, while, unless, until, before, after, although, though,
    so, than, whether, how, what, why, once, provided, even, this`,
  ),
  ownTeam: list(
    `project team, project staff, project personnel, staff of the project, team of the project, project manager,
    project management, project coordinator, project officer, project office, programme team, programme staff`,
  ),
  ownWork: list(
    `activity, message, messaging, training, workshop, session, course, campaign, material, module, manual, survey, procurement,
    tender, data, database, curriculum, report, study, visit, selection, project, programme`,
  ),
  ownConduct: list(
    `effectively managed, efficiently managed, well managed, properly managed, well organized, well planned, well designed,
    well prepared, well delivered, properly implemented, effectively implemented, implemented on time,
    implemented as planned, implemented according to plan, delivered on time, delivered as planned, carried out as planned,
    conducted as planned, completed on time, completed as planned, of good quality, of high quality, kept confidential`,
  ),
  // Somebody else has to grant it, or nature does.
  outsideSigns: list(
    `by, allow, permit, permission, grant, access, visa, authorize, licence, license, welcome, accept, acceptance, trust, safe,
    safety, security, secure, receive, given, support, backing, approve, approval, consent, cooperation, enter, travel, move,
    donor, partner, market, weather`,
  ),
  otherProjects: list(
    `another project, other project, other projects, sister project, partner project, another programme,
    other programme, other programmes, neighbouring project, parallel project`,
  ),
  generalConditions: list(
    `political stability, political will, political commitment, political support, government commitment,
    commitment of the government, government support, politically stable, situation remains stable, situation is stable,
    situation stays stable, situation remains favourable, situation is favourable, stable situation, stable environment,
    enabling environment, favourable environment, conducive environment, favourable conditions, conditions are favourable,
    conditions remain favourable, economic stability, stable economy, economy remains stable, economy is stable,
    political situation, economic situation, stakeholder commitment, commitment of stakeholders, commitment of all stakeholders,
    support of stakeholders, support of all stakeholders, cooperation of all stakeholders, cooperation of stakeholders`,
  ),
  // What only comes as one thing for everybody.
  generalByNature: list(
    `security, insecurity, conflict, war, peace, armed, violence, fighting, epidemic, pandemic, outbreak, disease, virus,
    weather, rain, rainfall, rainy season, drought, flood, storm, cyclone, earthquake, disaster, climate, curfew, lockdown,
    inflation, currency, exchange rate`,
  ),
};
