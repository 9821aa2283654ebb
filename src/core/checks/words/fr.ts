/** French words for the text rules, with what is read in indicators. Compared by stem and without accents. */
import { frenchStatements } from './frStatements.ts';
import { stemFrench } from './stemFrench.ts';
import { formsOf, list, NO_WORD, withEndings, type WordData } from './words.ts';

/** Explicit, because many nouns end like participles: santé, comité, année. */
const DONE = formsOf(
  `accompagné, acheté, actualisé, adapté, adopté, aménagé, amélioré, appliqué, appuyé, approuvé, assisté, augmenté,
  bâti, conçu, conduit, conseillé, constitué, construit, consulté, coordonné, créé, développé, diffusé, diminué,
  dispensé, disponibilisé, distribué, diversifié, doté, édité, éduqué, élaboré, encadré, engagé, équipé, établi,
  exécuté, facilité, finalisé, financé, formé, fourni, imprimé, informé, installé, instauré, instruit, intégré, invité,
  lancé, livré, mentoré, mené, mis, mobilisé, opérationnalisé, organisé, orienté, ouvert, outillé, préparé, produit,
  promu, publié, ratifié, rédigé, réalisé, réduit, réhabilité, rénové, réparé, renforcé, respecté, restauré,
  sensibilisé, signé, soutenu, suivi, tenu, touché, traduit, traité, utilisé, validé, visité, vulgarisé`,
  'e?s?',
);

export const french: WordData = {
  language: 'fr',
  letters: { foreign: /[^a-zàâæçéèêëîïôœùûüÿ\P{L}]/u },
  stem: stemFrench,
  participle: DONE,
  gerund: /ant$/,
  plural: /[sx]$/,
  agent: NO_WORD,
  adverb:
    /^(?:.*(?:quement|ivement|ellement|blement|reusement|ièrement|amment|emment|lement)|correctement|directement|gratuitement|bien|mieux|déjà|souvent)$/,
  headFirst: {
    done: DONE,
    doneOpens: false,
    doneIsVerb: false,
    adjective: NO_WORD,
    agentCase: NO_WORD,
    finite:
      /^(?!(?:.*m|accid|incid|cli|pati|prés|abs|réc|tal|arg|ag|urg|perman|effici|pertin|récurr|transpar|compét|par|différ|fréqu|innoc|adolesc|résid|présid|v|c|d|l|intellig|souv|équival|contin|adhér|conting|excell|évid|cont|antécéd|réfr)ent$).*ent$/,
  },
  numberWords: {
    un: 1,
    une: 1,
    deux: 2,
    trois: 3,
    quatre: 4,
    cinq: 5,
    six: 6,
    sept: 7,
    huit: 8,
    neuf: 9,
    dix: 10,
    douze: 12,
    quinze: 15,
    vingt: 20,
    trente: 30,
    quarante: 40,
    cinquante: 50,
  },
  preciseWith: { couvert: ['par'], engag: ['dans'], impliqu: ['dans'] },
  lists: {
    ...frenchStatements,
    functionWords: list(
      `le, la, les, l', un, une, des, du, de, d', à, au, aux, en, dans, sur, sous, par, pour, avec, sans, entre, chez, vers,
      depuis, pendant, lors, après, avant, contre, et, ou, que, qui, dont, où, ce, cette, ces, cet, leur, leurs, son, sa,
      ses, est, sont, a, ont, été, être, avoir, ayant, se, s', y, il, ils, elle, elles, ne, pas, plus, moins, ainsi, selon,
      grâce, travers, suite, afin, parmi, au moins, via`,
    ),
    beforeNouns: list(
      `le, la, les, l', nouveau, nouvelle, nouveaux, nouvel, bon, bonne, petit, petite, grand, grande, jeune, autre,
      ancien, ancienne, premier, première, différent, différente`,
    ),
    languageSigns: list('les, des, et, aux, est, dans, du, une, sur, leur, par, pour, qui, au, sont, ont'),
    countOpeners: list(
      `nombre de, nombre d', nombre des, nombre du, nombre total de, nombre total d', nombre total des, nb de, nb d',
      nbre de, nbre d', n° de, # de, # d', #, total des`,
    ),
    shareOpeners: list(
      `pourcentage de, pourcentage d', pourcentage des, pourcentage du, % de, % d', % des, % du, %, part de, part des,
      part du, part d', proportion de, proportion des, proportion d', proportion du, taux de, taux d', taux des, taux du,
      pour cent des, pour cent de`,
    ),
    bareShares: list('%, pourcentage, proportion'),
    shareNouns: list('taux, ratio, pourcentage, part, proportion, %, prévalence, incidence'),
    pointWords: list('point, points'),
    changeOpeners: list(
      `augmentation, diminution, réduction, croissance, changement, amélioration, hausse, baisse, accroissement,
      progression`,
    ),
    withinProject: list(
      `dans le cadre du projet, dans ce projet, dans cette action, dans cette phase, dans le projet, par le projet,
      dans le cadre de ce projet, dans le cadre de l'action`,
    ),
    joinWords: list('et, &, ainsi que'),
    relativeWords: list('qui, que, dont, où, lesquels, lesquelles, ayant, lequel, laquelle'),
    eventNouns: list(
      `atelier, formation, séminaire, cours, session, séance, réunion, discussion, visite, campagne, événement, conférence,
      webinaire, table ronde, consultation, foire, exposition, émission, causerie, mission, rencontre, forum`,
    ),
    deliveredEvents: list(
      `atelier, formation, séminaire, session de formation, session de sensibilisation, session d'information,
      séance de formation, séance de sensibilisation, séance d'information, cours de formation, réunion, campagne,
      conférence, webinaire, table ronde, visite de suivi, visite d'échange, visite de terrain, voyage d'étude,
      émission, causerie, exposition`,
    ),
    productNouns: list(
      `affiche, dépliant, brochure, manuel, guide, module, rapport, étude, publication, matériel, kit, trousse, vidéo,
      spot, bulletin, livret, curriculum, carte, site web, exemplaire, document, outil pédagogique, boîte à outils`,
    ),
    attendees: list('participant, participante, stagiaire, apprenant formé'),
    deliveryWords: list(
      `formé, touché, atteint, accompagné, appuyé, soutenu, sensibilisé, informé, assisté, conseillé, consulté, organisé,
      réalisé, mené, livré, distribué, produit, imprimé, tenu, équipé, réhabilité, acheté, développé, élaboré, visité,
      invité, encadré, mentoré, installé, diffusé, outillé, publié`,
    ),
    receiveWords: list('reçu, reçoivent, reçoit, recevant, obtenu, bénéficiant, doté'),
    serviceNouns: list(
      `formation, conseil, assistance, appui, soutien, information, kit, matériel, aide, service, subvention, séance, cours,
      coaching, mentorat, certificat, bon, dépliant, orientation, équipement, intrant, semence, argent, transfert, thérapie,
      accompagnement, encadrement, vivre, prime`,
    ),
    takePart: list(
      `bénéficié de, bénéficié d', bénéficié des, bénéficié du, bénéficiant de, bénéficiant d', participé à, participé au,
      participé aux, participant à, participant au, participant aux, pris part à, pris part au, pris part aux`,
    ),
    practiceWords: [
      ...withEndings(
        `appliqu, utilis, pratiqu, adopt, respect, identifi, gér, coordonn, échang, allou, affect, financ, refus, condamn,
        ratifi, promulgu, approuv, embauch, employ, recrut, plant, investi, enregistr, inspect, sanctionn, rejet,
        dénonc, répliqu, institutionnalis, sign, épargn, récolt, déclar, dépos, signal, cultiv, consomm, fréquent, vot,
        référ, scolaris, achèt, réserv, consacr, inscri`,
        ['e', 'ent', 'é', 'er', 'ant', 'ation'],
      ),
      ...list(
        `mettre en oeuvre, mis en oeuvre, mettent en oeuvre, mettant en oeuvre, vendre, vend, vendent, vendu, gagner,
        gagnent, application, adoption, poursuite, poursuivi, plainte, référencement, 
        référencé, retourné, resté, restent, revenu, inscrit, inscription, emploi, décider, décident, mariage,
        accouchement, décès, cas, dossier, jugement, décision, loi, règlement, arrêté, accord, budget`,
      ),
    ],
    agentWords: list('par'),
    passiveWords: list('est, sont, été, était, étaient, être, fut, furent, seront, sera'),
    projectWords: list('projet, programme, action, intervention, initiative'),
    peopleNouns: list(
      `personne, individu, participant, participante, stagiaire, apprenant, apprenante, bénéficiaire, migrant, réfugié,
      déplacé, rapatrié, victime, survivant, survivante, travailleur, travailleuse, employé, salarié, employeur,
      agriculteur, agricultrice, paysan, paysanne, producteur, productrice, éleveur, éleveuse, pêcheur, enseignant,
      enseignante, élève, étudiant, étudiante, enfant, adolescent, adolescente, formateur, formatrice, agent,
      fonctionnaire, inspecteur, juge, magistrat, avocat, procureur, infirmier, infirmière, médecin, sage-femme, sages-femmes,
      conseiller, conseillère, bénévole, volontaire, patient, patiente, client, citoyen, citoyenne, habitant, habitante,
      membre, leader, parent, chauffeur, conducteur, journaliste, professionnel, praticien, spécialiste, expert,
      gestionnaire, entrepreneur, entrepreneuse, commerçant, commerçante, vendeur, diplômé, apprenti, apprentie,
      villageois, usager, utilisateur, utilisatrice, visiteur, médiateur, animateur, animatrice, orphelin, détenu,
      prisonnier, électeur, candidat, demandeur, chômeur, artisan, policier, élu, maire, soignant, aidant, mineur, adulte, député, parlementaire`,
    ),
    sexAndAge: list(
      `femme, homme, fille, garçon, sexe, genre, âge, âgé, jeune, mère, père, veuve, veuf, mari, époux, épouse, désagrégé,
      désagrégation, ventilé, ventilation, féminin, masculin, moins de, agricultrice, productrice, f-h, h-f, ans, mois`,
    ),
    growthWords: list(
      `augmenté, augmentation, augmente, augmentent, accru, amélioré, amélioration, s'améliore, hausse, plus de, meilleur, élargi, élevé,
      supplémentaire, croissance`,
    ),
    reductionWords: list(
      'réduit, réduction, diminué, diminution, diminue, diminuent, moins, baisse, baissent, recul',
    ),
    keepingWords: list(
      'maintenu, reste, restent, stable, continue, continuent, demeure, demeurent, préservé, au moins',
    ),
    vagueInIndicators: list(
      `régulièrement, régulier, adéquat, adéquatement, fonctionnel, efficace, efficacement, efficient, approprié, suffisant,
      suffisamment, significatif, significativement, durablement, pertinent, divers, etc, opportun, holistique, meilleur,
      convenable, convenablement, de bonne qualité, de qualité, pleinement opérationnel, impliqué, engagé, couvert`,
    ),
    learnedThings: list(
      `connaissance, compétence, aptitude, savoir-faire, compréhension, capacité, confiance, sensibilisation`,
    ),
    learnedVerbs: list("capable de, capable d', en mesure de, savent, connaissent, comprennent, maîtrisent"),
    physicalCapacity: list(
      `stockage, lit, traitement, production, accueil, eau, pompage, irrigation, séchage, charge, installée, litrage,
      conservation, hébergement`,
    ),
    betterQuality: list(
      'efficacement, durablement, efficacité, qualité de, qualité des, qualité du, meilleure qualité',
    ),
    betterWords: list('amélioré, améliorer, renforcé, renforcer, meilleur, efficace'),
    managedThings: list(
      `coopération, coordination, collaboration, communication, partenariat, dialogue, mécanisme, système, service, gestion,
      gouvernance, réponse, procédure, processus, pratique, performance, soin, protection, planification, préparation,
      supervision, redevabilité, transparence`,
    ),
    accessWords: list('accès à, accès au, accès aux, accessible'),
    coverageWords: list('couvert, touché, ciblé, desservi, visité'),
    knowledgeWords: list(
      `connaissance, connaître, connaissent, savent, savoir, comprennent, comprendre, maîtrisent, maîtriser, capable de,
      capable d', appris, compétence, aptitude, post-test, pré-test, test, examen, quiz, score, note, satisfait, réussi`,
    ),
    phaseSigns: list(
      `phase ii, phase iii, phase iv, phase v, phase 2, phase 3, phase 4, phase 5, deuxième phase, seconde phase,
      troisième phase, quatrième phase, 2e phase, 3e phase, phase précédente, projet précédent, phase antérieure`,
    ),
    continuingSigns: list(
      `continuer, continue, continuent, continuité, poursuivre, poursuite de, poursuite des, poursuite du, poursuite d',
      maintenir, maintien de, maintien des, maintien du, renouvellement, renouveler, reconduire, rouvert, existant,
      phase précédente, projet précédent, déjà en place, étendre`,
    ),
    newWorkSigns: list(
      `nouveau, nouvelle, nouvel, nouveaux, premier, première, pilote, lancer, lancé, lancement, créer, créé, création,
      établi, fondé, conçu, développé, développer, élaboré, élaborer, élaboration, introduit, introduction, rédigé,
      mis en place, mise en place, construit, construction`,
    ),
  },
};
