/** A sound health project, invented: children's vaccinations in a river district. */
import { documentOf, type SampleDesign } from './design.ts';

const design: SampleDesign = {
  project: {
    title: 'Every child in the river villages',
    projectType: 'Child health',
    geography: 'Lower Sava river district: 86 villages, 11 health posts',
    executingAgency: 'River Health Association',
    donor: 'Foundation for Child Survival',
    beneficiaries: 'Parents of 9,400 children under two\nNurses and boat crews of eleven health posts',
    partners: 'District Health Office\nNational Vaccine Store',
    managementSite: 'Lower Sava',
    start: '2027-01-01',
    end: '2029-12-31',
    durationText: '1 January 2027 – 31 December 2029 (36 months)',
    budgetText: 'USD 1,480,000',
    budgetAmount: 1_480_000,
    currency: 'USD',
    summary:
      'Two in five children of the river villages miss their second measles dose. Vaccines spoil on the way, boats sail when it suits the crew, and parents hear of the date too late or fear the fever afterwards.',
    sustainability:
      'From July 2029 the District Health Office pays fuel and crews from its outreach budget (letter of October 2026), and the refrigerators are on its maintenance contract.',
    gender:
      'Mothers bring the children, fathers often decide about the journey: both are invited, and the sessions are held when women are not in the fields. All figures on children are kept for girls and boys.',
    crossCutting:
      'Needles are burned at the hospital. Refrigerators run on the sun. Parents can complain by telephone to the district office.',
    monitoringPlan:
      'Nurses send the tally sheet every month; the district data clerk checks a tenth against the cards; the steering group reads the results each quarter.',
  },
  objective: {
    statement: 'Fewer children in the river villages fall ill or die of diseases that vaccines prevent',
    shortTitle: 'Fewer children fall ill',
    indicators: [
      {
        statement: 'Confirmed measles cases in children under five per year (girls, boys)',
        baseline: '143 (2025)',
        target: '30 (2029)',
        source: 'Surveillance register of the District Health Office',
        frequency: 'Yearly, in January',
        responsible: 'District data clerk',
        goesDown: true,
      },
    ],
  },
  outcomes: [
    {
      statement: 'Parents have their children vaccinated on schedule',
      shortTitle: 'Parents come on time',
      because: 'Nine of ten children with measles in 2025 had missed a dose.',
      indicators: [
        {
          statement: 'Share of children aged 24 months who have had all doses of the schedule (girls, boys)',
          baseline: '46% (survey of October 2026)',
          target: '75% by December 2029',
          source: 'Household survey with vaccination cards, 800 children',
          frequency: 'At the start, midway and at the end',
          responsible: 'Survey team of the university',
        },
      ],
      assumptions: [['Families stay in the villages outside the fishing season', 'medium']],
      factors: [
        {
          statement: 'A cash grant for mothers asks for a vaccination card since 2026.',
          actor: 'Ministry of Social Welfare',
        },
      ],
      outputs: [
        {
          statement: 'Parents know the date of the next session and what to do about fever',
          shortTitle: 'Parents know the dates',
          because:
            'Parents who missed a dose said in the survey that they had not heard of the day or feared the fever.',
          indicators: [
            {
              statement:
                'Share of parents who can name the next date and the remedy for fever (mothers, fathers)',
              baseline: '21% (October 2026)',
              target: '80% by June 2029',
              source: 'Exit interviews, 20 per health post',
              frequency: 'Twice a year',
              responsible: 'Health promoters',
            },
          ],
          assumptions: [['Village heads let promoters speak at the monthly meeting', 'high']],
          activities: [
            {
              statement:
                'Record voice messages in three languages and send them two days before each session',
              responsible: 'River Health Association',
              months: '3-5 6-36',
              assumptions: [['The telephone company keeps its mast at Toru in service', 'high']],
            },
            {
              statement: 'Train two promoters per village and supervise them every quarter',
              responsible: 'River Health Association',
              months: '4-9 12 15 18 21 24',
            },
          ],
          risks: [
            {
              statement: 'A rumour about infertility spreads by telephone',
              likelihood: 'medium',
              consequence: 'high',
              response:
                'Answer within two days through midwives and preachers; hotline of the district doctor',
              owner: 'Communication officer',
            },
          ],
        },
        {
          statement: 'Vaccination sessions held on the announced day in all 86 villages',
          shortTitle: 'Sessions on the day',
          because: 'A mother who has come in vain once seldom comes again.',
          indicators: [
            {
              statement: 'Percentage of planned sessions held on the announced day',
              baseline: '52% (2026)',
              target: '92% by December 2028',
              source: 'Boat log, compared with the yearly calendar',
              frequency: 'Monthly',
              responsible: 'Outreach coordinator',
            },
          ],
          assumptions: [['Water in the river stands high enough for boats ten months a year', 'medium']],
          activities: [
            {
              statement: 'Draw up the yearly calendar with village heads and the boat crews',
              responsible: 'District Health Office',
              months: '2 13 25',
            },
            {
              statement: 'Buy three boats and train the crews',
              responsible: 'River Health Association',
              months: '2-6',
              assumptions: [['The port authority issues licences within two months', 'high']],
            },
          ],
          risks: [
            {
              statement: 'Fuel becomes scarce for weeks',
              likelihood: 'medium',
              consequence: 'medium',
              response: 'Store fuel for six weeks at two posts',
              owner: 'Logistics officer',
            },
          ],
        },
      ],
    },
    {
      statement: 'Nurses keep and give vaccines according to the national standard',
      shortTitle: 'Nurses keep to the standard',
      because:
        'A dose that has been warm protects nobody, and parents lose trust when a vaccinated child falls ill.',
      indicators: [
        {
          statement: 'Share of supervised sessions in which all ten points of the checklist were met',
          baseline: '23% (2026)',
          target: '80% by December 2029',
          source: 'Supervision checklists of the district nurse',
          frequency: 'Two sessions per post and year',
          responsible: 'District nurse',
        },
      ],
      assumptions: [['The National Vaccine Store fills the orders of the district', 'medium']],
      factors: [
        {
          statement: 'Posts for four more nurses are in the budget of 2027.',
          actor: 'Ministry of Health',
        },
      ],
      outputs: [
        {
          statement: 'Nurses able to read, record and act on temperatures and to inject safely',
          shortTitle: 'Nurses able to keep the cold chain',
          because: 'The standard asks for decisions within the hour that only trained nurses can take.',
          indicators: [
            {
              statement: 'Share of nurses who reach 85% in the practical test (women, men)',
              baseline: '31% (2026)',
              target: '90% by June 2028',
              source: 'Test sheets of the nursing school',
              frequency: 'After each course and a year later',
              responsible: 'Nursing school',
            },
          ],
          assumptions: [['Trained nurses remain in the district for two years', 'medium']],
          activities: [
            {
              statement: 'Hold four-day courses at the nursing school for ten nurses at a time',
              responsible: 'District Health Office',
              months: '5 8 11 17',
              assumptions: [['Health posts have a substitute while a nurse is away', 'high']],
            },
          ],
          alsoFeeds: {
            outcome: 1,
            because: 'A nurse who explains and injects well is the best advertisement in the village.',
            assumptions: [['Mothers speak with the nurses of their own health post', 'medium']],
          },
          risks: [
            {
              statement: 'Nurses are moved to the capital soon after the course',
              likelihood: 'medium',
              consequence: 'medium',
              response: 'Agreement on two years of service; three trained reserves',
              owner: 'Project manager',
            },
          ],
        },
        {
          statement: 'Solar refrigerators and cold boxes in service at the eleven health posts',
          shortTitle: 'Cold chain in service',
          because: 'Kerosene refrigerators failed on one day in five.',
          indicators: [
            {
              statement: 'Hours per month above 8 °C, average of the eleven posts',
              baseline: '61 hours (2026)',
              target: '4 hours by December 2028',
              source: 'Temperature loggers, read at each supervision',
              frequency: 'Monthly',
              responsible: 'Cold chain technician',
              goesDown: true,
            },
          ],
          assumptions: [['Spare parts stay on the duty-free list of the ministry', 'high']],
          activities: [
            {
              statement: 'Install refrigerators and loggers, and hand them over to the posts',
              responsible: 'River Health Association',
              months: '4-10',
            },
            {
              statement: 'Teach one technician per sub-district to repair them',
              responsible: 'National Vaccine Store',
              months: '9-11',
            },
          ],
        },
      ],
    },
  ],
  management: [
    {
      statement: 'Inception workshop and baseline survey',
      responsible: 'River Health Association',
      months: '1-2',
    },
    {
      statement: 'Quarterly review by the steering group',
      responsible: 'District Health Office',
      months: '3 6 9 12 15 18 21 24 27 30 33 36',
    },
    { statement: 'Final evaluation and report', responsible: 'External evaluator', months: '34-36' },
  ],
};

export const healthProject = () => documentOf(design);
