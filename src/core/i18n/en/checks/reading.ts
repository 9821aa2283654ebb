/** English texts of the checks: reading the project. `checks.<rule>.<message>`. */
export const reading = {
  'checks.broken-link.title': 'A link that has lost one of its ends',
  'checks.broken-link.message':
    'A link at {end} has lost its other end and is not drawn. Draw it again, or remove it.',
  'checks.broken-link.many':
    '{count} links have lost one of their ends and are not drawn. Draw them again, or remove them.',
  'checks.broken-link.why':
    'This happens when one person removes an element while another links to it. Nothing else is lost.',

  'checks.unreadable-record.title': 'A part of the project that cannot be read',
  'checks.unreadable-record.message':
    '{records, plural, one {One part of this project} other {# parts of this project}} could not be read and {records, plural, one {is} other {are}} left out here ({first}: {reason}). Nothing was removed; a newer version of Throughline may read it.',
  'checks.unreadable-record.why':
    'What cannot be read is kept where it is, so that nothing is lost. Numbers and exports do not include it.',

  'checks.failed-rule.title': 'A check that stopped',
  'checks.failed-rule.message':
    'The check “{failed}” stopped and gave no answer ({reason}). All others ran. Tell whoever runs this server.',
  'checks.failed-rule.why': 'A check that stops must not look like a check that found nothing.',
} as const;
