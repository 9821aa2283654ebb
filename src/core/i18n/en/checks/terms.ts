/** English texts of the checks: consistency of terms. `checks.<rule>.<message>`. */
export const terms = {
  'checks.term-varies.title': 'One thing under two names?',
  'checks.term-varies.message':
    '{label} counts “{one}”, and {activity} plans “{other}”. If that is the same thing, call it the same; if not, say what is counted.',
  'checks.term-varies.many':
    '{count} indicators count events under other names than the activities: {list}. If they are the same things, call them the same.',
  'checks.term-varies.why': 'Counts cannot be reconciled when the same thing has two names.',

  'checks.actor-name-varies.title': 'One institution under several names',
  'checks.actor-name-varies.message':
    '{names}: is that one institution? Use one name everywhere, with one short form.',
  'checks.actor-name-varies.many':
    '{count} institutions stand under several names: {list}. Use one name for each everywhere, with one short form.',
  'checks.actor-name-varies.why': 'Searches and counts miss what is spelled otherwise.',

  'checks.acronym-undefined.title': 'A short form that nobody has spelled out',
  'checks.acronym-undefined.message':
    '{label} uses {short}. Spell it out once, or add it to the project’s list of short forms.',
  'checks.acronym-undefined.many':
    '{count} elements use short forms that are spelled out nowhere: {list}. Add them to the project’s list of short forms.',
  'checks.acronym-undefined.why': 'Readers outside the office do not know it, and they decide.',

  'checks.level-label-mixed.title': 'One result at two levels',
  'checks.level-label-mixed.message':
    'The text says “{written}”, and the matrix calls it {name}. Use one name for it.',
  'checks.level-label-mixed.many':
    '{count} texts call results by another level than the matrix: {list}. Use one name for each.',
  'checks.level-label-mixed.why': 'Two names for one result are two readings of one plan.',
} as const;
