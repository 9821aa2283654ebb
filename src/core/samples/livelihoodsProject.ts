/** A sound livelihoods project, invented: young people of two towns earn their living with repairs. */
import { documentOf, type SampleDesign } from './design.ts';

const design: SampleDesign = {
  project: {
    title: 'Fixed: repair trades for young people',
    projectType: 'Livelihoods and employment',
    geography: 'Towns of Belmar and Oost, with eleven surrounding villages',
    executingAgency: 'Second Life Workshop',
    donor: 'Green Jobs Facility',
    beneficiaries: 'Young women and men aged 17 to 25 without work or training\nRepair shops of both towns',
    partners: 'Chamber of Crafts\nCredit union of Belmar',
    managementSite: 'Belmar',
    start: '2027-03-01',
    end: '2029-08-31',
    durationText: '1 March 2027 – 31 August 2029 (30 months)',
    budgetText: 'EUR 690,000',
    budgetAmount: 690_000,
    currency: 'EUR',
    summary:
      'Four in ten young people in Belmar and Oost have neither work nor training, while telephones, pumps, bicycles and refrigerators are thrown away because nobody repairs them. Shops would take apprentices if somebody shared the risk of the first year.',
    sustainability:
      'The Chamber of Crafts takes over the certificate and the matching desk from January 2029 and pays both from shop fees; the credit union keeps the tool loan as a product of its own.',
    gender:
      'Repair counts as men’s work: taster weeks for young women are led by women mechanics, evening classes have child care, and all figures on people are kept for women and men.',
    crossCutting:
      'Every device repaired is one less in the landfill; cooling gases are captured; workshops keep to the safety code of the chamber.',
    monitoringPlan:
      'Shops send the monthly sheet of their apprentices; the matching desk calls every graduate after six and twelve months; the steering group meets each quarter.',
  },
  objective: {
    statement: 'Young women and men in Belmar and Oost live from decent work',
    shortTitle: 'Young people live from decent work',
    indicators: [
      {
        statement: 'Share of people aged 17 to 25 in both towns who are in work or training (women, men)',
        baseline: '59% (2026)',
        target: '63% (2029)',
        source: 'Labour force survey of the statistics office',
        frequency: 'Yearly',
        responsible: 'Project manager',
      },
    ],
  },
  outcomes: [
    {
      statement: 'Trained young people earn at least the minimum wage in a repair trade',
      shortTitle: 'Young people earn',
      because:
        'Those who earn in the trade in the first year are still in it five years later, the chamber’s tracer study says.',
      indicators: [
        {
          statement:
            'Share of graduates who earn the minimum wage or more in a repair trade six months after the certificate (women, men)',
          baseline: '26% of the apprentices of 2025',
          target: '65% by August 2029',
          source: 'Telephone calls to all graduates, pay slips of a sample',
          frequency: 'Six and twelve months after each certificate',
          responsible: 'Matching desk',
        },
      ],
      assumptions: [['Imports of cheap new devices grow no faster than in the past five years', 'medium']],
      factors: [
        {
          statement: 'A repair bonus pays households half of the bill, up to 80 euro.',
          actor: 'Ministry of Environment',
        },
      ],
      outputs: [
        {
          statement: 'Young women and men certified in one of five repair trades',
          shortTitle: 'Certified in a trade',
          because: 'Shops and customers trust the certificate of the chamber.',
          indicators: [
            {
              statement: 'Number of young people who pass the examination of the chamber (women, men)',
              baseline: '34 (4 women, 30 men) in 2025',
              target: '360 (150 women, 210 men) by June 2029',
              source: 'Certificates of the Chamber of Crafts',
              frequency: 'After each examination',
              responsible: 'Chamber of Crafts',
            },
          ],
          assumptions: [['Families support young women who learn a technical trade', 'medium']],
          activities: [
            {
              statement: 'Write the curriculum of the five trades with master craftspeople',
              responsible: 'Chamber of Crafts',
              months: '2-4',
              assumptions: [['Masters find two evenings a week for the writing group', 'high']],
            },
            {
              statement: 'Run taster weeks, then five-month courses with half of the time in shops',
              responsible: 'Second Life Workshop',
              months: '5-10 12-17 19-24',
            },
          ],
          risks: [
            {
              statement: 'Trainees drop out because they need to earn at once',
              likelihood: 'high',
              consequence: 'medium',
              response: 'Weekly allowance; evening classes for those who work',
              owner: 'Training coordinator',
            },
          ],
        },
        {
          statement: 'Tool loans on offer at the credit union',
          shortTitle: 'Tool loans',
          because: 'A third of graduates of 2025 had the skill and no tools.',
          indicators: [
            {
              statement: 'Number of tool loans paid out to graduates (women, men)',
              baseline: '0 (new product)',
              target: '120 (50 women, 70 men) by June 2029',
              source: 'Loan book of the credit union',
              frequency: 'Quarterly',
              responsible: 'Credit union of Belmar',
            },
          ],
          assumptions: [['The central bank leaves the rate for small loans below 12%', 'high']],
          activities: [
            {
              statement: 'Design the loan with the credit union and deposit a guarantee',
              responsible: 'Credit union of Belmar',
              months: '3-6',
            },
            {
              statement: 'Coach borrowers in costing for the first six months',
              responsible: 'Second Life Workshop',
              months: '11-16 18-23 25-29',
            },
          ],
        },
      ],
    },
    {
      statement: 'Repair shops take on apprentices and keep them after the first year',
      shortTitle: 'Shops take apprentices',
      because: 'Seven of ten jobs in the trade are in shops with fewer than five people.',
      indicators: [
        {
          statement: 'Number of shops that keep an apprentice for more than a year',
          baseline: '9 (2026)',
          target: '70 by August 2029',
          source: 'Register of apprenticeship contracts',
          frequency: 'Twice a year',
          responsible: 'Chamber of Crafts',
        },
      ],
      assumptions: [['Rents for workshops rise no faster than prices', 'medium']],
      factors: [
        {
          statement: 'Social insurance for apprentices is free in the first year.',
          actor: 'National insurance institute',
        },
      ],
      outputs: [
        {
          statement: 'Matching desk open in both towns',
          shortTitle: 'Matching desk',
          because: 'Shops said that they do not know whom to trust with their till.',
          indicators: [
            {
              statement: 'Number of trial weeks arranged by the desk, for women and men',
              baseline: '0 (desk is new)',
              target: '500 (200 women, 300 men) by June 2029',
              source: 'Desk register',
              frequency: 'Monthly',
              responsible: 'Matching desk',
            },
          ],
          assumptions: [['Shop owners insure trial weeks under the chamber’s policy', 'high']],
          activities: [
            {
              statement: 'Open the desk at the chamber and visit all 160 shops',
              responsible: 'Chamber of Crafts',
              months: '3-8',
              assumptions: [['The municipality lends the second office in Oost', 'high']],
            },
          ],
          alsoFeeds: {
            outcome: 1,
            because: 'A trial week is how most graduates of the pilot found their job.',
            assumptions: [['Shops go on hiring after the trial week', 'medium']],
          },
        },
        {
          statement: 'Master craftspeople able to instruct apprentices',
          shortTitle: 'Masters who can instruct',
          because: 'Apprentices leave where nobody explains.',
          indicators: [
            {
              statement: 'Share of masters who pass the instructor’s examination (women, men)',
              baseline: '12% (2026)',
              target: '75% by December 2028',
              source: 'Examination sheets of the chamber',
              frequency: 'Twice a year',
              responsible: 'Chamber of Crafts',
            },
          ],
          assumptions: [['Masters can close their shop for two afternoons a month', 'high']],
          activities: [
            {
              statement: 'Teach instruction, safety and equal treatment in six afternoons',
              responsible: 'Chamber of Crafts',
              months: '6-11 15-20',
            },
          ],
          risks: [
            {
              statement: 'Young women are harassed in a shop',
              likelihood: 'medium',
              consequence: 'high',
              response:
                'Code of conduct in every contract, visits in the first week, shops excluded after a breach',
              owner: 'Safeguarding officer',
            },
          ],
        },
      ],
    },
  ],
  management: [
    { statement: 'Start-up workshop and baseline', responsible: 'Second Life Workshop', months: '1-2' },
    {
      statement: 'Quarterly review by the steering group',
      responsible: 'Second Life Workshop',
      months: '3 6 9 12 15 18 21 24 27',
    },
    { statement: 'Final evaluation and report', responsible: 'External evaluator', months: '28-30' },
  ],
};

export const livelihoodsProject = () => documentOf(design);
