/** English texts: the command line. */
export const cli = {
  'cli.about': 'Theories of change and logframes: read, write and check them without a browser.',
  'cli.import': 'read a file and write it as a Throughline project',
  'cli.export': 'write a project, or any file that can be read, in a donor’s format',
  'cli.check': 'say what a careful reviewer would ask about a design',
  'cli.compare': 'say what differs between two saved files of one project',
  'cli.compare.before': 'the earlier project file',
  'cli.compare.after': 'the later project file',
  'cli.compare.same': '{after} says the same as {before}.',
  'cli.compare.counted':
    '{count, plural, one {# difference} other {# differences}} from {before} to {after}.',
  'cli.compare.otherFormat':
    '{file} is no Throughline project file, so its elements cannot be told apart by their ids. For a document that came back use “throughline update”.',
  'cli.compare.otherProject':
    '{before} and {after} have no element in common: they are files of two projects. Compare two files of one project.',
  'cli.update': 'say what a revised document would change in a project, and take it over',
  'cli.revised': 'the document as it came back',
  'cli.accept': 'what to take over: all, or some of the kinds, with commas between',
  'cli.update.out': 'file to write the updated project to; without it nothing is written',
  'cli.update.same': '{file} says the same as the project.',
  'cli.update.counted': '{count, plural, one {# difference} other {# differences}}, {taken} taken over.',
  'cli.update.withheld':
    'Not taken over: {name}. An arrow would point down; accept the moves of what it belongs to as well.',
  'cli.formats': 'list what can be read and written',
  'cli.paper': 'Paper of a diagram as PDF; without it, what suits the picture',
  'cli.detail': 'what the format must say and the project does not hold',
  'cli.template': 'the Word or Excel file with placeholders that --to template fills; our example without it',
  'cli.template.other': '--template goes with --to template, not with --to {to}.',
  'cli.schema': 'print the JSON Schema of the project file',
  'cli.rules': 'list the checks, or print the page of one',
  'cli.file':
    'a Word or Excel results matrix, an IATI activity, a Miradi project, a graph (GraphML, CSV), or a Throughline project',
  'cli.out': 'file to write',
  'cli.to': 'format, see “throughline formats”',
  'cli.as': 'kind of file, such as docx or xlsx',
  'cli.lang': 'language of the printed labels',
  'cli.preset': 'how strictly to look',
  'cli.failOn': 'end with 1 from this severity on',
  'cli.format': 'how to print',
  'cli.rule': 'id of a check',
  'cli.file.missing': 'There is no file at {path}. Check the name and the folder.',
  'cli.file.folder': '{path} is a folder. Name a file in it.',
  'cli.file.locked':
    '{path} cannot be opened: it belongs to somebody else or is locked. Ask for the right to read it.',
  'cli.file.unreadable': '{path} could not be read ({reason}).',
  'cli.file.large': '{path} has {size} MB; files up to {limit} MB can be read.',
  'cli.out.noFolder': 'There is no folder at {path}. Make it first, or choose another place for --out.',
  'cli.out.folder': '{path} is a folder. Give --out the name of a file in it.',
  'cli.out.locked': '{path} cannot be written: this place is not open to you. Choose another one for --out.',
  'cli.out.full': '{path} could not be written: the disk is full. Nothing was changed.',
  'cli.out.failed': '{path} could not be written ({reason}). Nothing was changed.',
  'cli.unexpected':
    'Throughline stopped at a place where it should not ({reason}). Your files are as they were.',
  'cli.help':
    '“throughline --help” shows what can be asked, “throughline check --help” the same for one command.',
  'cli.option.unknown': '“{option}” does not know “{value}”. Choose one of: {known}.',
  'cli.rule.unknown': 'There is no check called “{id}”. “throughline rules” lists them.',
  'cli.written': 'Written: {path}',
  'cli.leftOut': 'Left out: {loss}',
  'cli.imported.counts':
    '{objectives, plural, one {# objective} other {# objectives}}, {outcomes, plural, one {# outcome} other {# outcomes}}, {outputs, plural, one {# output} other {# outputs}}, {activities, plural, one {# activity} other {# activities}}, {indicators, plural, one {# indicator} other {# indicators}}, {assumptions, plural, one {# assumption} other {# assumptions}}, {risks, plural, one {# risk} other {# risks}}',
  'cli.imported.unplaced': 'Not placed, kept as a note ({where}): {text}',
  'cli.imported.question': 'Worth a look: {text}',
  'cli.check.nothing': 'Nothing to look at in the preset {preset}.',
  'cli.check.counts':
    '{error, plural, one {# error} other {# errors}}, {warning, plural, one {# warning} other {# warnings}}, {suggestion, plural, one {# suggestion} other {# suggestions}}',
  'cli.check.setAside': '{count, plural, one {# finding is} other {# findings are}} set aside with a reason.',
  'cli.check.notChecked':
    'Not checked in this language, because it lacks their word lists: {count, plural, one {# check on wording} other {# checks on wording}} ({rules}).',
  'cli.check.run': '{count, plural, one {# check was} other {# checks were}} asked.',
  'cli.check.off':
    '{count, plural, one {# check is} other {# checks are}} not part of {preset}, or switched off.',
  'cli.check.questions':
    '{count, plural, one {# question} other {# questions}} for the team: see --format markdown.',
  'cli.summary.files':
    '{files, plural, one {# design} other {# designs}} read, {failing} with findings that count, {unread, plural, one {# file} other {# files}} not readable.',
  'cli.summary.rule':
    '{rule}: {findings, plural, one {# finding} other {# findings}} in {files, plural, one {# design} other {# designs}}',
  'cli.markdown.setAside': 'Set aside',
  'cli.markdown.because': '(set aside: {reason}; {author}, {date})',
  'cli.markdown.questions': 'Questions for the team',
  'cli.markdown.summary': 'All designs',
  'cli.donor': 'whose own limits count',
  'cli.lang.content': 'language that the design is written in, where the file does not say',
  'cli.settings': 'an organisation’s settings file',
  'cli.settings.missing': 'The settings file {path} cannot be read. Check the name and the folder.',
  'cli.settings.notJson': 'The settings file {path} is not valid JSON. Check its brackets and commas.',
  'cli.settings.badShape':
    'The settings file {path} has something at “{at}” that is not understood. docs/checks/settings.md shows its form.',
  'cli.settings.unknownRule':
    'The settings file {path} names a check that is not there: “{at}”. “throughline rules” lists them.',
  'cli.settings.unknownSeverity':
    'The settings file {path} has an unknown severity at {at}. Write off, error, warning or suggestion.',
  'cli.settings.unknownLimit':
    'The settings file {path} sets a limit that the check does not have, or not as a number: {at}.',
  'cli.settings.unknownList': 'The settings file {path} names a word list that is not there: “{at}”.',
} as const;
