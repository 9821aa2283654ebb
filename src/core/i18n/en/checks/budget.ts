/** English texts of the checks: budget. `checks.<rule>.<message>`. */
export const budget = {
  'checks.budget-missing.title': 'No money mentioned',
  'checks.budget-missing.message':
    'Neither a total nor a budget line is there. The total is enough if the lines are in another file.',
  'checks.budget-missing.why':
    'Without a sum nobody can say whether so much change is likely for so little money.',

  'checks.budget-does-not-add-up.title': 'Lines and total differ',
  'checks.budget-does-not-add-up.message':
    'The budget lines make {sum, number}, the total says {total, number}: {gap, number} apart. Correct one of them.',
  'checks.budget-does-not-add-up.why': 'One of the two is wrong, and the donor’s first reader adds them up.',

  'checks.activity-without-budget.title': 'Work that nobody pays for',
  'checks.activity-without-budget.message':
    'No budget line pays for {label}. Enter its cost, or add a line of zero if it costs nothing.',
  'checks.activity-without-budget.many':
    'No budget line pays for {count} activities: {list}. Enter their costs, or add lines of zero for those that cost nothing.',
  'checks.activity-without-budget.why': 'A promise without money is the first that is broken.',

  'checks.budget-line-without-activity.title': 'Money without a purpose',
  'checks.budget-line-without-activity.message':
    '{number, plural, one {The line “{line}” ({amount, number}) pays} other {# lines, first “{line}” ({amount, number}), pay}} for nothing in the design. Say which activity or result each serves.',
  'checks.budget-line-without-activity.design':
    'None of the {lines} lines of the budget says what it pays for. Linked to outputs, they show what each result costs.',
  'checks.budget-line-without-activity.why': 'Unexplained money is the first that a donor strikes out.',

  'checks.budget-out-of-proportion.title': 'Much to do with hardly any money',
  'checks.budget-out-of-proportion.message':
    '{label} has {outputs} of {all} outputs and {share} % of the money that is linked to outcomes. Is it so cheap, or is it a wish?',
  'checks.budget-out-of-proportion.many':
    '{count} outcomes have many of the outputs and hardly any money: {list}. Are they so cheap, or are they wishes?',
  'checks.budget-out-of-proportion.why': 'A main outcome with three per cent of the money is a wish.',

  'checks.budget-no-monitoring.title': 'No money for looking',
  'checks.budget-no-monitoring.message':
    'None of the {lines} lines of the budget is for monitoring or evaluation. If staff do it, write so in the monitoring plan; else put money aside.',
  'checks.budget-no-monitoring.why': 'What nobody pays for, nobody looks at.',

  'checks.budget-currency-mixed.title': 'Several currencies and no rate',
  'checks.budget-currency-mixed.message':
    'The budget is in {currencies}, and nothing says at which rate. Use one currency, or write the rate beside the total.',
  'checks.budget-currency-mixed.why': 'Sums over two currencies mean nothing.',
} as const;
