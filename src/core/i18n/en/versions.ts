/** English texts: versions of a project, and taking one back. */
export const versions = {
  'versions.title': 'Versions',
  'versions.close': 'Back to the project',
  'versions.loading': 'Looking for versions…',
  'versions.away':
    'Versions are kept on the server, and it cannot be reached at the moment. What you write is kept; the versions come back with the connection.',
  'versions.again': 'Try again',
  'versions.notSavedYet':
    'The server has not confirmed your latest changes yet, so they would be missing. Try again when the project says “Saved”.',

  'versions.keep.label': 'Name the design as it is now',
  'versions.keep.hint':
    'For a moment that people will ask about later, such as “As submitted” or “After inception”.',
  'versions.keep.button': 'Keep this version',
  'versions.keep.needed': 'Write a name first.',
  'versions.kept': '“{name}” is kept.',
  'versions.reading':
    'You can look at versions and compare them. Whoever may edit the project names and restores them.',

  'versions.none.title': 'No version yet',
  'versions.none':
    'A version is the whole design as it stood at one moment. Name one when you submit, when the donor answers, after inception: then you can see later what changed, or go back. The server also keeps one by itself when work ends, once an hour while work goes on, and before a version is restored or a revised document is taken over.',

  'versions.today': 'Today',
  'versions.now': 'The design as it is now',
  'versions.moment.workEnded': 'When work ended',
  'versions.moment.longWork': 'During work',
  'versions.moment.beforeRestore': 'Before a version was restored',
  'versions.moment.beforeUpdate': 'Before a revised document was taken over',
  'versions.kind.automatic': 'kept by itself',
  'versions.kind.baseline': 'baseline',
  'versions.made': '{time}, by {name}',
  'versions.on': '{day}, {time}',
  'versions.dayAndTime': '{name}, {day}, {time}',

  'versions.look': 'Look at it',
  'versions.lookAt': 'Look at {name}',
  'versions.compareNow': 'Compare with now',
  'versions.compareNowOf': 'Compare {name} with now',
  'versions.more': 'More for {name}',
  'versions.restore': 'Restore…',
  'versions.export': 'Export…',
  'versions.rename': 'Rename…',
  'versions.delete': 'Delete…',

  'versions.pick': 'Choose {name} for comparing',
  'versions.pickOne': 'Choose one more version to compare it with.',
  'versions.pickedTwo': '{older} and {newer} are chosen.',
  'versions.compareTwo': 'Compare the two',
  'versions.unpick': 'Choose none',

  'versions.preview.note': 'This is the design as it was then. Nothing can be changed here.',
  'versions.preview.back': 'Back to the versions',
  'versions.preview.views': 'How to show the version',
  'versions.preview.diagram': 'Diagram',
  'versions.preview.matrix': 'Matrix',
  'versions.export.title': 'Export {name}',

  'versions.restore.title': 'Restore “{name}”?',
  'versions.restore.what': 'Compared with the design as it is now:',
  'versions.restore.back': '{count, plural, one {# element comes back.} other {# elements come back.}}',
  'versions.restore.gone':
    '{count, plural, one {# element that came since goes.} other {# elements that came since go.}}',
  'versions.restore.changed':
    '{count, plural, one {# text, value or place goes back to what it was.} other {# texts, values and places go back to what they were.}}',
  'versions.restore.same': 'The design says the same as now; at most cards lie elsewhere on the diagram.',
  'versions.restore.stays':
    'What was noted about the design stays: reasons for changes, comments, findings set aside, answers, settings of the checks and the baseline.',
  'versions.restore.undo':
    'Everybody in the project sees the change at once. What colleagues are typing at this moment is kept. Undo takes it back, and the design as it is now is kept as a version first.',
  'versions.restore.go': 'Restore this version',
  'versions.restored': '“{name}” is restored. Undo takes it back.',

  'versions.freeze': 'This is the approved design…',
  'versions.freeze.title': 'Is “{name}” the approved design?',
  'versions.freeze.what':
    'It becomes the baseline. Everything in results, indicators and targets that differs from it now asks, beside the work, for a reason and who agreed.',
  'versions.freeze.count':
    '{count, plural, =0 {Nothing of that has changed since.} one {# change since has no reason yet.} other {# changes since have no reason yet.}}',
  'versions.freeze.older':
    '“{name}”, which is the baseline so far, stays in the list of versions. Reasons that were recorded stay.',
  'versions.freeze.go': 'Make it the baseline',

  'versions.rename.title': 'Rename “{name}”',
  'versions.rename.label': 'Name of the version',
  'versions.rename.go': 'Rename',
  'versions.delete.title': 'Delete “{name}”?',
  'versions.delete.text':
    'The design as it was then can no longer be looked at, compared or restored. The project itself stays as it is.',
  'versions.delete.go': 'Delete this version',
  'versions.deleted': '“{name}” is deleted.',
} as const;
