/** A sound education project, invented: girls and boys of herding families finish lower secondary school. */
import { documentOf, type SampleDesign } from './design.ts';

const design: SampleDesign = {
  project: {
    title: 'School that moves with the herds',
    projectType: 'Secondary education',
    geography: 'Aral steppe: three districts, eighteen lower secondary schools',
    executingAgency: 'Steppe Learning Trust',
    donor: 'Education Without Fences Fund',
    beneficiaries: 'Pupils of herding families, aged 11 to 16\nTeachers and heads of eighteen schools',
    partners: 'Regional Education Department\nTeachers’ college of Aral',
    managementSite: 'Aral',
    start: '2027-08-01',
    end: '2030-07-31',
    durationText: '1 August 2027 – 31 July 2030 (36 months)',
    budgetText: 'EUR 1,120,000',
    budgetAmount: 1_120_000,
    currency: 'EUR',
    summary:
      'Half of the children of herding families leave school at thirteen, when the herds move before the end of term. Those who come back have lost the thread and find nobody who helps them to catch up.',
    sustainability:
      'The Regional Education Department adopts the flexible calendar by decree and carries the two course writers on its payroll from September 2029; boarding houses live on the fee and the state grant per pupil.',
    gender:
      'Girls are kept at home for the milking season and because boarding houses are not safe. Each house has a wing and a warden for girls, and all figures on pupils are kept for girls and boys.',
    crossCutting:
      'A child safeguarding code is signed by every warden; houses are heated with dung briquettes instead of coal.',
    monitoringPlan:
      'School secretaries send attendance every month; the trust visits each school twice a year; heads and parents discuss the figures in November and May.',
  },
  objective: {
    statement:
      'Children of herding families complete lower secondary school and have the same choices as their peers',
    shortTitle: 'Herders’ children finish school',
    indicators: [
      {
        statement:
          'Share of pupils of herding families who complete ninth grade, of those who began fifth grade (girls, boys)',
        baseline: '48% (July 2027)',
        target: '65% by July 2030',
        source: 'Register of the Regional Education Department',
        frequency: 'Yearly',
        responsible: 'Regional statistician',
      },
    ],
  },
  outcomes: [
    {
      statement: 'Pupils of herding families go on learning while the herds are on the move',
      shortTitle: 'Learning on the move',
      because: 'Pupils who miss more than thirty days give up within a year in two cases out of three.',
      indicators: [
        {
          statement: 'Share of pupils who hand in at least four of five travelling assignments (girls, boys)',
          baseline: '0% (no such assignments before 2027)',
          target: '70% in the season of 2030',
          source: 'Assignment register of the schools',
          frequency: 'Each season',
          responsible: 'Class teachers',
        },
      ],
      assumptions: [['Winter pastures remain within the three districts', 'medium']],
      factors: [
        {
          statement: 'Mobile internet reaches the summer pastures from 2028.',
          actor: 'National telecommunication agency',
        },
      ],
      outputs: [
        {
          statement: 'Travelling courses in four subjects printed and on tablets',
          shortTitle: 'Travelling courses',
          because: 'The ordinary textbook assumes a teacher in the room.',
          indicators: [
            {
              statement: 'Number of course units approved by the teachers’ college',
              baseline: '0 (new)',
              target: '48 by August 2028',
              source: 'Minutes of the approval board',
              frequency: 'Each quarter',
              responsible: 'Course editor',
            },
          ],
          assumptions: [['Parents allow an hour of study in the evening', 'high']],
          activities: [
            {
              statement: 'Write and illustrate the units and try them out in six camps',
              responsible: 'Teachers’ college of Aral',
              months: '2-9',
              assumptions: [['Herders receive visitors during the spring move', 'high']],
            },
            {
              statement: 'Print the units and load them on tablets',
              responsible: 'Steppe Learning Trust',
              months: '10-12',
            },
          ],
          risks: [
            {
              statement: 'Tablets break or are sold',
              likelihood: 'medium',
              consequence: 'low',
              response: 'Printed copy of every unit; deposit paid back at the end of the season',
              owner: 'School heads',
            },
          ],
        },
        {
          statement: 'Tutors available by telephone and in the camps during the season',
          shortTitle: 'Tutors in the camps',
          because: 'Pupils in the pilot finished a unit twice as often when somebody asked after it.',
          indicators: [
            {
              statement: 'Average number of contacts with a tutor per pupil and month of the season',
              baseline: '0 (new service)',
              target: '4 in the season of 2029',
              source: 'Tutors’ diaries, checked by calls to every twentieth family',
              frequency: 'Monthly during the season',
              responsible: 'Tutor coordinator',
            },
          ],
          assumptions: [['Families charge their telephones at the solar kiosks', 'medium']],
          activities: [
            {
              statement: 'Select students of the college as tutors and prepare them in a week’s course',
              responsible: 'Teachers’ college of Aral',
              months: '8-9 20-21 32-33',
            },
            {
              statement: 'Send tutors to the camps twice in each season',
              responsible: 'Steppe Learning Trust',
              months: '10-12 22-24 34-36',
            },
          ],
        },
      ],
    },
    {
      statement: 'Schools receive returning pupils and help them to catch up',
      shortTitle: 'Schools take pupils back',
      because: 'A pupil who sits in class without following leaves for good by spring.',
      indicators: [
        {
          statement: 'Percentage of returning pupils who pass the term with their class (girls, boys)',
          baseline: '39% (2027)',
          target: '70% by June 2030',
          source: 'Class registers, matched with the list of returning pupils',
          frequency: 'Each term',
          responsible: 'School secretaries',
        },
      ],
      assumptions: [['The ministry keeps classes below thirty pupils', 'medium']],
      factors: [
        {
          statement: 'A state grant pays for meals in boarding houses.',
          actor: 'Ministry of Education',
        },
      ],
      outputs: [
        {
          statement: 'Flexible calendar and catch-up timetable approved for the eighteen schools',
          shortTitle: 'Flexible calendar',
          because: 'Heads may only pay teachers for lessons that stand in an approved timetable.',
          indicators: [
            {
              statement: 'Number of schools with an approved calendar and timetable',
              baseline: '0 (2027)',
              target: '18 by August 2028',
              source: 'Decisions of the Regional Education Department',
              frequency: 'Yearly',
              responsible: 'Project manager',
            },
          ],
          assumptions: [['Teachers accept lessons in the first week of the holidays', 'medium']],
          activities: [
            {
              statement: 'Draft the calendar with heads, parents and the teachers’ union',
              responsible: 'Regional Education Department',
              months: '3-8',
            },
          ],
          alsoFeeds: {
            outcome: 1,
            because: 'With the calendar the dates of the travelling assignments are fixed for everybody.',
            assumptions: [['Parents learn the dates of the assignments before the move', 'medium']],
          },
          risks: [
            {
              statement: 'The union objects to changed holidays',
              likelihood: 'medium',
              consequence: 'high',
              response: 'Pay the catch-up weeks as extra hours; try out in three schools first',
              owner: 'Project manager',
            },
          ],
        },
        {
          statement: 'Teachers able to diagnose gaps and teach groups of mixed levels',
          shortTitle: 'Teachers able to close gaps',
          because: 'Teachers named this as the skill that they lacked most.',
          indicators: [
            {
              statement:
                'Share of teachers whose lesson reaches level 3 of 4 in the observation scale (women, men)',
              baseline: '17% (November 2027)',
              target: '65% by May 2029',
              source: 'Observation of two lessons by the teachers’ college',
              frequency: 'Twice a year',
              responsible: 'Teachers’ college of Aral',
            },
          ],
          assumptions: [['Heads release teachers for three days each term', 'high']],
          activities: [
            {
              statement: 'Hold three-day courses in the autumn and spring holidays',
              responsible: 'Teachers’ college of Aral',
              months: '3 8 15 20',
              assumptions: [['The college keeps its two lecturers in special needs', 'high']],
            },
            {
              statement: 'Visit each teacher in class and talk the lesson over',
              responsible: 'Steppe Learning Trust',
              months: '5 10 17 22',
            },
          ],
        },
        {
          statement: 'Boarding houses with a girls’ wing and a warden open during the move',
          shortTitle: 'Safe boarding houses',
          because: 'Parents leave a daughter behind only where a woman watches the door.',
          indicators: [
            {
              statement: 'Number of pupils who board during the move (girls, boys)',
              baseline: '96 (21 girls, 75 boys) in 2027',
              target: '420 (200 girls, 220 boys) in 2030',
              source: 'House registers, read in May',
              frequency: 'Yearly',
              responsible: 'Wardens',
            },
          ],
          assumptions: [['The fire service inspects the houses before the season', 'high']],
          activities: [
            {
              statement: 'Rebuild six houses and furnish the girls’ wings',
              responsible: 'Steppe Learning Trust',
              months: '4-10 14-19',
            },
            {
              statement: 'Recruit wardens and train them in safeguarding',
              responsible: 'Regional Education Department',
              months: '8-10',
            },
          ],
          risks: [
            {
              statement: 'A child is abused in a boarding house',
              likelihood: 'low',
              consequence: 'high',
              response: 'Police check of wardens, two adults on duty, hotline to the children’s ombudsman',
              owner: 'Safeguarding officer',
            },
          ],
        },
      ],
    },
  ],
  management: [
    {
      statement: 'Kick-off meeting and baseline survey',
      responsible: 'Steppe Learning Trust',
      months: '1-2',
    },
    {
      statement: 'Half-yearly review with heads and parents',
      responsible: 'Regional Education Department',
      months: '4 10 16 22 28 34',
    },
    { statement: 'External evaluation and final report', responsible: 'External evaluator', months: '33-36' },
  ],
};

export const educationProject = () => documentOf(design);
