/** French words by which statements are read. Verbs stand in the forms that say what somebody does. */
import type { StatementList } from './statementLists.ts';
import { list, withEndings } from './words.ts';

/** Of verbs in -er: "applique", "appliquent", "ont appliqué". */
const ER = ['e', 'ent'];

export const frenchStatements: Readonly<Partial<Record<StatementList, readonly string[]>>> = {
  determiners: list(
    `le, la, les, l', un, une, des, leur, leurs, son, sa, ses, ce, cette, ces, cet, tous, toutes, chaque, tout, toute,
    plusieurs, quelques, certains, certaines, d'autres, au moins`,
  ),
  joiners: list('et, ou, ainsi que, &, et-ou'),
  infinitiveMarks: list('pour, à, afin de'),
  prepositions: list(
    `de, d', du, des, à, au, aux, en, dans, sur, sous, par, pour, avec, sans, entre, chez, vers, depuis, pendant, lors,
    après, avant, contre, selon, parmi, auprès, via, grâce, hors, dès, jusque, jusqu', envers`,
  ),
  purposeWords: list("afin de, afin que, pour que, afin d', en vue de"),
  haveAndBe: list('est, sont, été, être, soit, soient, sera, seront, étaient, était, fut, furent'),
  institutionNouns: list(
    `ministère, gouvernement, municipalité, mairie, conseil, comité, autorité, tribunal, police, parlement, agence,
    inspection, direction, département, institution, institut, organisation, association, union, fédération, coopérative,
    société civile, entreprise, PME, employeur, banque, école, université, collège, lycée, clinique, hôpital, pharmacie,
    laboratoire, ménage, famille, communauté, village, ville, commune, district, région, province, état, pays, partenaire,
    prestataire, fournisseur, acheteur, ong, osc, réseau, commission, assemblée, média, radio, groupement, groupe,
    population, public, femme, homme, fille, garçon, jeune, mère, père, acteur, personnel, détenteur, donneur, consommateur,
    propriétaire, locataire, chef, ancien, législateur, régulateur, opérateur, investisseur, relais, syndicat, chambre`,
  ),
  practiceVerbs: [
    ...withEndings(
      `appliqu, utilis, pratiqu, adopt, respect, identifi, orient, référ, coordonn, collabor, coopèr, décid, allou, affect,
      ratifi, promulgu, embauch, emploi, recrut, cultiv, irrigu, récolt, refus, dénonc, répliqu, institutionnalis, consomm, allait, lav,
      négoci, pai, achèt, épargn, consult, fréquent, particip, vot, condamn, sanctionn, gèr, intègr, réserv, consacr,
      scolaris, abandonn, recycl, protèg, évit, accept, transform, commercialis, inspect, rejett, envoi, investigu, remplac`,
      ER,
    ),
    ...list(
      `mettent en oeuvre, met en oeuvre, vendent, vend, poursuivent, punissent, investissent, choisissent, se conforment, se lavent,
      s'inscrivent, boivent, mangent, résolvent, résout, font respecter, recourent, ont recours, tiennent compte, prennent en charge,
      prennent en compte, prend en charge, luttent, suivent`,
    ),
  ],
  otherVerbs: [
    ...withEndings(
      `donn, offr, livr, form, enseign, organis, men, gard, particip, élabor, prépar, publi, rest, pass, trouv, termin,
      achèv, commenc, continu, parl, pens, aim, jou, assur, contrôl, accompagn, appui, aid, favoris, facilit, permett, entretien,
      accèd, bénéfici, anim, propos, partag, échang, travaill, circul, demeur, intéress, génèr, gagn, dispos`,
      ER,
    ),
    ...list(
      `fournissent, fournit, tiennent, tient, reçoivent, reçoit, rendent, rend, ont, font, fait, vont, va, vivent, vit, lisent, lit,
      écrivent, produisent, produit des, obtiennent, obtient, maintiennent, maintient, deviennent, devient, peuvent, peut,
      réussissent, réussit, finissent, jouissent, disent, croient, voient, entretiennent, disparaissent`,
    ),
  ],
  practisedByOthers: list(
    `ratifié, promulgué, institutionnalisé, condamné, traduit en justice, mis en pratique, appliqué, pratiqué`,
  ),
  practisedBy: list('utilisé, suivi, respecté, accepté, mis en oeuvre, adopté, répliqué, vendu'),
  lawNouns: list(
    `loi, règlement, décret, arrêté, législation, budget, ligne budgétaire, impôt, réforme, accord, traité, quota,
    convention, constitution, droit, ordonnance, financement, allocation, poste, aire protégée`,
  ),
  enterpriseNouns: list('entreprise, société, emploi, moyen, confiance, paix, marché, métier'),
  structureNouns: list(
    `centre, guichet, mécanisme, système, plateforme, plate-forme, unité, comité, réseau, base de données, ligne verte, numéro vert,
    service, clinique, poste de santé, école, salle, classe, portail, groupe, abri, puits, forage, latrine, toilette, route,
    piste, pont, pompe, réservoir, canal, pépinière, laboratoire, bibliothèque, bureau, registre, application, outil,
    procédure, protocole, norme, cadre, plan, stratégie, formulaire, équipement, infrastructure, point d'eau, espace,
    bâtiment, jardin, parcelle, cantine, cours, programme, curriculum, matériel, semence, kit, forum, répertoire, station,
    foyer, magasin, module, dispositif, données, information`,
  ),
  madeWords: list(
    `élaboré, produit, publié, imprimé, rédigé, conçu, distribué, installé, équipé, acheté, réhabilité, construit, réparé,
    rénové, lancé, établi, mis en place, créé, ouvert, organisé, tenu, mené, livré, fourni, diffusé, actualisé, traduit,
    finalisé, préparé, mis à disposition, développé, aménagé, opérationnalisé, doté, mise en place, mise à disposition,
    rendu disponible, édité, vulgarisé`,
  ),
  taughtWords: list('formé, sensibilisé, informé, encadré, mentoré, instruit, outillé'),
  availableWords: list(
    `disponible, opérationnel, accessible, fonctionnel, en place, mis en place, mise en place, mis à disposition, en ligne,
    à disposition, rendu disponible`,
  ),
  takenUpWords: list(
    `adopté, adoption, appliqué, applique, appliquent, application effective, en vigueur, respecté, ratifié, ratification,
    utilisé, utilise, utilisent, utilisation, usage, approprié, appropriation, institutionnalisé, intégré dans, intégré aux, intégré au, financé,
    autofinancé, budgétisé, suivi par, répliqué, repris par, transféré, géré, payé, entretenu, accepté, choisi, exploité,
    fréquenté, mis en oeuvre, mise en oeuvre, dans la pratique, en pratique`,
  ),
  gainWords: list('acquis, appris, approfondi, actualisé, élargi'),
  skillNouns: list(
    'connaissance, compétence, aptitude, savoir-faire, compréhension, sensibilisation, savoir',
  ),
  capacityNouns: list('capacité'),
  skillPhrases: list(
    `savent, sait, connaissent, connaît, comprennent, comprend, maîtrisent, maîtrise, sont capables de, sont capables d', est capable de,
    ont les compétences, ont les connaissances, ont les capacités, disposent des compétences, disposent des connaissances,
    sont informés, sont sensibilisés, sont en mesure de, ont appris, ont acquis, sont conscients`,
  ),
  learners: list('élève, étudiant, étudiante, enfant, apprenant, fille, garçon, adolescent, écolier'),
  positionNouns: list(
    `revenu, salaire, taux de scolarisation, taux de fréquentation, taux de réussite, taux d'achèvement, taux d'emploi, bénéfice net, vente, exportation, rendement, récolte, productivité, emploi, santé, bien-être, nutrition,
    sécurité alimentaire, condition de vie, conditions de vie, niveau de vie, qualité de vie, scolarisation, fréquentation,
    assiduité, survie, comportement, pratique, utilisation, adoption, respect, application, condamnation, consommation,
    coopération, coordination, collaboration, participation, cohésion sociale, cohésion, résilience, prospérité,
    performance, réinsertion, réintégration, hygiène, moyens d'existence`,
  ),
  harmNouns: list(
    `décès, mortalité, taux de mortalité, taux de chômage, taux d'abandon, taux de pauvreté, taux de malnutrition, nombre de décès, morbidité, blessure, accident, abus, violence, violation, abandon scolaire, abandon, absentéisme,
    pauvreté, chômage, maladie, infection, malnutrition, faim, crime, vol, conflit, exploitation, mariage des enfants, mariage précoce,
    travail des enfants, pollution, déforestation, érosion, corruption, discrimination, stigmatisation, vulnérabilité,
    traite, temps d'attente, diarrhée, paludisme, anémie, grossesse précoce, endettement, récidive`,
  ),
  changeVerbs: [
    ...withEndings('augment, amélior, diminu, renforc, baiss, progress, diversifi', ['er', 'e', 'ent', 'é']),
    ...list(
      `accroître, accru, réduire, réduit, réduisent, prévenir, éliminer, éliminé, croissent, croît, s'améliorent, s'améliore, recule, reculent, chutent, restaurer, restauré, élever, s'élèvent`,
    ),
  ],
  changeAdjectives: withEndings(
    `augmentation, amélioration, diminution, réduction, hausse, baisse, accroissement, croissance, recul`,
    [' de', " d'", ' des', ' du'],
  ),
  taskVerbs: [
    ...list(
      `organiser, former, fournir, livrer, soutenir, appuyer, préparer, élaborer, produire, distribuer, réaliser, mener, assister,
      renforcer, construire, promouvoir, assurer, établir, créer, acheter, réhabiliter, rédiger, publier, installer, équiper,
      sensibiliser, mobiliser, conseiller, encadrer, plaider, imprimer, recruter, diffuser, rénover, encourager, éduquer,
      informer, lancer, mettre en place, mettre en oeuvre, concevoir, faciliter, accompagner, développer, tenir, doter,
      vulgariser, aménager, outiller, contribuer, apporter, offrir, favoriser, exécuter`,
    ),
  ],
  plainTasks: list(
    `organiser, former, fournir, livrer, préparer, élaborer, produire, distribuer, réaliser, mener, construire, acheter,
    réhabiliter, rédiger, publier, installer, équiper, imprimer, diffuser, rénover, mettre en oeuvre, mettre en place, tenir, aménager, exécuter`,
  ),
  taskNouns: withEndings(
    `organisation, formation, fourniture, élaboration, mise en place, mise en oeuvre, création, construction, distribution,
    réhabilitation, acquisition, achat, préparation, publication, renforcement, promotion, installation, sensibilisation,
    facilitation, diffusion, rénovation, accompagnement, appui, tenue, rédaction, production de manuels et, aménagement,
    impression, réalisation, vulgarisation, dotation`,
    [' de', " d'", ' des', ' du'],
  ).concat(
    list(
      'appui à, appui au, appui aux, soutien à, soutien au, soutien aux, plaidoyer pour, plaidoyer auprès, assistance technique à, assistance à, assistance aux',
    ),
  ),
};
