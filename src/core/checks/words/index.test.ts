import { describe, expect, it } from 'vitest';
import { readDesign } from '../testing/design.ts';
import { english } from './en.ts';
import { contentLanguage, WORD_DATA } from './index.ts';
import { stemEnglish } from './stemEnglish.ts';
import { stemFrench } from './stemFrench.ts';
import { stemRussian } from './stemRussian.ts';
import { stemSpanish } from './stemSpanish.ts';
import { LIST_NAMES } from './words.ts';

describe('the language of a project', () => {
  it('is what the project states, without its region', () => {
    expect(
      contentLanguage(readDesign('Project: P\n  language: pt-BR\nOutcome: The number of fires falls')),
    ).toBe('pt');
  });

  it('is read from small words where nothing is stated', () => {
    const english =
      'Outcome: Farmers store grain\n  Indicator: Number of families that lost less than a tenth of the harvest';
    expect(contentLanguage(readDesign(english))).toBe('en');
  });

  it.each([
    ['fr', 'Les familles conservent leurs récoltes dans des silos fermés et vendent au meilleur prix'],
    ['es', 'Las familias guardan la cosecha en silos cerrados y venden a mejor precio en el mercado'],
    ['ru', 'Семьи хранят урожай в закрытых хранилищах и продают его по лучшей цене'],
    ['fr', 'Organiser des ateliers avec les mairies'],
  ])('is read from the small words of %s', (language, statement) => {
    expect(contentLanguage(readDesign(`Outcome: ${statement}`))).toBe(language);
  });

  it.each([
    [
      'Portuguese',
      'As famílias guardam a colheita em silos fechados e vendem a melhor preço no mercado local',
    ],
    ['Italian', 'Le famiglie conservano il raccolto in silos chiusi e vendono a prezzi migliori sul mercato'],
    ['Catalan', 'Les famílies guarden la collita en sitges tancades i venen a millor preu en el mercat però'],
    ['Romanian', 'Familiile păstrează recolta în silozuri închise și o vând la un preț mai bun pe piață'],
    ['German', 'Familien lagern die Ernte in geschlossenen Silos und verkaufen sie in der Stadt'],
    ['Ukrainian', 'Сім’ї зберігають урожай у закритих сховищах і продають його на ринку за кращою ціною'],
    [
      'Bulgarian',
      'Семействата съхраняват реколтата в затворени силози и я продават на пазара на по-добра цена',
    ],
    ['Serbian', 'Породице чувају жетву у затвореним силосима и продају је на пијаци по бољој цени за зиму'],
    ['Kazakh', 'Отбасылар егінді жабық қоймаларда сақтайды және оны базарда жақсы бағамен сатады'],
    ['Arabic', 'تخزن الأسر المحصول في صوامع مغلقة وتبيعه بسعر أفضل في السوق'],
  ])('is not guessed when it is %s', (_, statement) => {
    expect(contentLanguage(readDesign(`Outcome: ${statement}`))).toBeNull();
  });

  it('is not changed by a name from elsewhere', () => {
    const design = `Outcome: Les communes de São Miguel et de Łódź partagent leurs plans avec les écoles
Output: Les enseignants ont des manuels pour les classes et savent les utiliser dans leurs cours
Output: Les parents sont dans les comités des écoles et suivent les dépenses de la mairie avec les élus
Outcome: Les comités des quartiers suivent les dépenses des mairies et les publient dans les marchés
Outcome: Les écoles gardent les enfants des quartiers pauvres et leurs parents les y laissent`;
    expect(contentLanguage(readDesign(design))).toBe('fr');
  });
});

describe('the stemmer', () => {
  it.each([
    ['train', 'trains', 'trained', 'training'],
    ['organize', 'organised', 'organizing', 'organise'],
    ['centre', 'centres', 'center'],
    ['counselling', 'counseling', 'counselled'],
    ['plan', 'planned', 'planning', 'plans'],
    ['party', 'parties'],
    ['woman', 'women'],
    ['measure', 'measured', 'measures', 'measuring'],
    ['use', 'used', 'using', 'uses'],
    ['bring', 'brought'],
    ['meet', 'met', 'meetings'],
    ['workshop', 'workshops'],
    ['process', 'processes'],
  ])('sees one word in %s, %s', (...words) => {
    expect(new Set(words.map(stemEnglish)).size).toBe(1);
  });

  it.each([
    ['organized', 'organizations'],
    ['train', 'trainer'],
    ['train', 'trainee'],
    ['seed', 'see'],
    ['speed', 'spe'],
    ['status', 'statu'],
    ['part', 'party'],
    ['report', 'reporter'],
  ])('keeps %s and %s apart', (a, b) => {
    expect(stemEnglish(a)).not.toBe(stemEnglish(b));
  });
});

describe('the other stemmers', () => {
  it.each([
    ['formé', 'formés', 'formée', 'formées', 'FORMEES'],
    ['professionnel', 'professionnelle', 'professionnels'],
    ['réseau', 'réseaux'],
    ['local', 'locaux', 'locale'],
  ])('see one word in French %s, %s', (...words) => {
    expect(new Set(words.map(stemFrench)).size).toBe(1);
  });

  it.each([
    ['taller', 'talleres'],
    ['capacitación', 'capacitaciones', 'CAPACITACION'],
    ['docente', 'docentes'],
    ['elaborado', 'elaborada', 'elaboradas'],
    ['vez', 'veces'],
  ])('see one word in Spanish %s, %s', (...words) => {
    expect(new Set(words.map(stemSpanish)).size).toBe(1);
  });

  it.each([
    ['учитель', 'учителя', 'учителей', 'учителям', 'учителями'],
    ['семинар', 'семинары', 'семинаров', 'семинарах'],
    ['обучение', 'обучения', 'обучением'],
    ['мероприятие', 'мероприятий', 'мероприятиях'],
    ['отчёт', 'отчет', 'отчётов'],
    ['разработано', 'разработан', 'разработаны'],
    ['ребёнок', 'детей'],
  ])('see one word in Russian %s, %s', (...words) => {
    expect(new Set(words.map(stemRussian)).size).toBe(1);
  });

  it.each([
    [stemFrench, 'formation', 'formateur'],
    [stemFrench, 'appliquer', 'application'],
    [stemSpanish, 'capacitado', 'capacitación'],
    [stemSpanish, 'mercado', 'mercadeo'],
    [stemRussian, 'применяют', 'применение'],
    [stemRussian, 'обучены', 'обучение'],
  ])('keep other words apart', (stem, a, b) => expect(stem(a)).not.toBe(stem(b)));
});

describe('the word lists', () => {
  it('are complete in English', () => {
    expect(LIST_NAMES.filter((name) => !english.lists[name])).toEqual([]);
  });

  it.each(WORD_DATA.map((data) => [data.language, data] as const))(
    'name nothing twice, and none is empty: %s',
    (_, { lists }) => {
      for (const [name, words] of Object.entries(lists)) {
        expect(words.length, name).toBeGreaterThan(0);
        const twice = words.filter((w, i) => words.indexOf(w) !== i || w === '');
        expect(twice, name).toEqual([]);
      }
    },
  );
});
