import noMonitoringPlan from './no-monitoring-plan.ts';
import { testRule } from '../../testing/ruleTester.ts';

testRule(noMonitoringPlan, {
  valid: [
    {
      name: 'one indicator shows how it is done',
      design: `
Outcome: Drivers slow down
  Indicator: Share of drivers below 30 km/h
    source: Radar counts
    frequency: every May
    responsible: Traffic police`,
    },
    {
      name: 'a plan is told in words',
      design: `
Project: Safer roads
  monitoringPlan: The police count every May; the team looks at it in June
Outcome: Drivers slow down
  Indicator: Share of drivers below 30 km/h`,
    },
    { name: 'no indicator is worded yet', design: 'Outcome: Drivers slow down\n  Indicator:' },
  ],
  invalid: [
    {
      name: 'sources without anybody who goes there',
      design: `
Outcome: Drivers slow down
  Indicator: Share of drivers below 30 km/h
    source: Radar counts`,
      findings: [{ at: ['Project'], field: 'monitoringPlan' }],
    },
  ],
});
