/** English texts of the checks: structure and completeness. `checks.<rule>.<message>`. */
export const structure = {
  'checks.outcome-without-output.title': 'An outcome that no output leads to',
  'checks.outcome-without-output.message':
    'No output leads to {label}. Add what the project will put in place for it, or mark it as produced by others.',
  'checks.outcome-without-output.many':
    'No output leads to {count} outcomes: {list}. Add what the project will put in place, or mark them as produced by others.',
  'checks.outcome-without-output.why':
    'Unless the project does something for it, an outcome is a hope. A reviewer will ask.',

  'checks.output-leads-nowhere.title': 'An output that leads nowhere',
  'checks.output-leads-nowhere.message':
    '{label} leads to no outcome. Link it to the outcome it serves, mark it as project management, or leave it out.',
  'checks.output-leads-nowhere.many':
    '{count} outputs lead to no outcome: {list}. Link each to the outcome it serves, mark it as project management, or leave it out.',
  'checks.output-leads-nowhere.why': 'It takes money and time, and nobody can say what for.',

  'checks.unbalanced-branches.title': 'One branch much larger than the others',
  'checks.unbalanced-branches.message':
    '{label} rests on {outputs} outputs, the others on far fewer: {others}. Would two outcomes say it better, or is a small one better folded in?',
  'checks.unbalanced-branches.why':
    'A very large branch may hold several changes under one name, and a very small one may promise more than stands behind it.',
} as const;
