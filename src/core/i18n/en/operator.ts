/** The texts of the commands for whoever looks after a server. */
export const operator = {
  'operator.doctor': 'look through the database, say what is wrong and what can be repaired',
  'operator.doctor.repair': 'repair what can be repaired; nothing is ever deleted',
  'operator.backup': 'write a copy of the whole database, also while the server is running',
  'operator.backup.file': 'file to write; it must not exist yet',
  'operator.restore': 'bring a backup into an empty data folder',
  'operator.restore.file': 'file that “throughline backup” wrote',
  'operator.exportAll': 'write every project, with its versions, as files that any Throughline can open',
  'operator.exportAll.folder': 'folder to write to; it must be new or empty',
  'operator.move': 'copy everything from the data folder into an empty PostgreSQL database, and compare',

  'operator.stopping': 'Stopping. Ask again to end at once.',
  'operator.cutShort': 'reading it through ended early',
  'operator.progress.reading': 'Reading {file} through, {size} MB, page by page …',
  'operator.progress.copying': 'Copying: {done} % …',
  'operator.progress.projects': '{done, number} of {total, number} projects …',

  'operator.progress.versions': 'Project {project}: {done, number} of {total, number} versions …',

  'operator.doctor.stopped':
    'Stopped before everything was looked at. {repair, select, yes {What was repaired so far stays so, each thing whole} other {Nothing was changed}}.',
  'operator.backup.stopped': 'Stopped. There is no {argument}, and the database is as it was.',
  'operator.restore.stopped':
    'Stopped. There is no database in {dataDir}, and {argument} is as it was. Restore again when you like.',
  'operator.exportAll.stopped': 'Stopped. Nothing is left in {argument}, and the database is as it was.',
  'operator.move.stopped':
    'Stopped. There is nothing in {place}, and the folder {dataDir} is as it was. Move again when you like.',

  'operator.noDatabase':
    'There is no database in {dataDir}. Name the folder in which the server keeps its work with DATA_DIR.',
  'operator.unreadable': '{file} could not be read as a database ({reason}).',
  'operator.outdated':
    'The database in {dataDir} was written by an older Throughline. Start this version of the server once; it brings the database up to date.',
  'operator.newer':
    '{file} was written by a newer Throughline than this one. Use that version, or a newer one.',
  'operator.exists': '{file} is there already and stays as it is. Choose another name.',
  'operator.notWritten': '{file} could not be written ({reason}).',

  'operator.backup.postgres':
    'These projects are in PostgreSQL ({place}), which has its own tool for this: pg_dump --format=custom --file={file} "$DATABASE_URL". docs/operations.md says how to bring such a file back.',
  'operator.backup.damaged':
    'The copy does not read well ({reason}), so it was not kept. Run “throughline doctor” to see what is wrong with the database.',
  'operator.backup.done':
    '{file} holds {projects, plural, one {# project} other {# projects}} ({size} MB). It was read back and is whole.',

  'operator.restore.postgres':
    'The settings name PostgreSQL ({place}). Bring a file of pg_dump back with pg_restore, see docs/operations.md; a backup of a data folder goes into a data folder, without DATABASE_URL.',
  'operator.restore.notEmpty':
    'There is a database in {dataDir} already, and it stays as it is. Name an empty folder with DATA_DIR, or move the old database away first.',
  'operator.restore.notOurs': '{file} is not a whole backup of Throughline ({reason}). Nothing was changed.',
  'operator.restore.done':
    '{dataDir} holds {projects, plural, one {# project} other {# projects}} of {file}. Start the server when you like. Links that were revoked after the backup was made work again: look through them.',

  'operator.exportAll.notEmpty': 'There is something in {folder} already. Name a new or an empty folder.',
  'operator.exportAll.failed':
    'Project {project} could not be read ({reason}). “throughline doctor” says more.',
  'operator.exportAll.versionFailed':
    'Version “{name}” of project {project} could not be read ({reason}); it is not among the files.',
  'operator.exportAll.records':
    'In project {project} {count, plural, one {# record} other {# records}} cannot be read and went nowhere; the rest is in {file}.',
  'operator.exportAll.notWritten':
    '{folder} could not be written to ({reason}). Nothing is left in it; make room or name another folder, and export again.',
  'operator.exportAll.done':
    '{projects, plural, one {# project} other {# projects}} and {versions, plural, one {# version} other {# versions}} are in {folder}.',

  'operator.move.noTarget':
    'Say with DATABASE_URL which PostgreSQL database to move to, and with DATA_DIR which folder to move from.',
  'operator.move.notEmpty':
    'There is something in {place} already (in the table “{table}”), so nothing was copied. Name an empty database.',
  'operator.move.different':
    'What {place} holds in the table “{table}” is not what it was given, so nothing was kept. Look for triggers or rules that somebody added there, and try again.',
  'operator.move.failed': 'Nothing was kept in {place} ({reason}). The data folder is as it was; try again.',
  'operator.move.begins':
    'Copying {dataDir} to {place}. Interrupting leaves the database empty and the folder as it is.',
  'operator.move.copied': '{table}: {done, number} of {total, number} copied …',
  'operator.move.compared': '{table}: {done, number} of {total, number} compared …',
  'operator.move.done':
    '{place} holds everything: {projects, plural, one {# project} other {# projects}}, {rows, plural, one {# row} other {# rows}} in all, counted and compared. Start the servers with DATABASE_URL. The data folder is as it was; keep it as a backup, and start no server on it any more.',

  'operator.doctor.where': 'Looking through {place}.',
  'operator.doctor.well': '{projects, plural, one {# project} other {# projects}} looked at; all is well.',
  'operator.doctor.found':
    '{projects, plural, one {# project} other {# projects}} looked at; {open, plural, =0 {everything found was repaired} one {# thing needs a look} other {# things need a look}}.',
  'operator.doctor.offer':
    '“throughline doctor --repair” can repair what is marked so; stop the server first.',
  'operator.doctor.line': 'Project {project}: {what}',
  'operator.doctor.can': 'Can be repaired: {how}',
  'operator.doctor.cannot': 'Worth a look: {how}',
  'operator.doctor.repaired': 'Repaired: {how}',
  'operator.doctor.file': 'the database file itself is damaged ({reason}).',
  'operator.doctor.file.todo':
    'stop the server, copy the whole data folder to a healthy disk, and restore the newest backup. “throughline export-all” saves what can still be read.',
  'operator.doctor.orphans':
    '{count, plural, one {# entry} other {# entries}} of the list “{table}” belong to something that is not there.',
  'operator.doctor.orphans.todo': 'they open and show nothing, and stay as they are.',
  'operator.doctor.unreadable': 'cannot be read ({reason}).',
  'operator.doctor.unreadable.todo': 'the newest backup that has it is the way back.',
  'operator.doctor.snapshot':
    'its snapshot, which holds everything up to row {row}, is damaged. Nobody can open the project, so that nobody works on something smaller by mistake.',
  'operator.doctor.snapshot.can':
    'by its version “{name}” of {date} and the rows after the snapshot. What was written in between comes back as soon as somebody opens the project in a browser that has its copy. The damaged bytes are kept as a file.',
  'operator.doctor.snapshot.cannot':
    'it has no version to build it anew from. Restore the newest backup that has it, beside this one, or ask who has the project open in a browser to save it as a file.',
  'operator.doctor.snapshot.repaired': 'built anew from “{name}”; the damaged bytes are in {file}.',
  'operator.doctor.automatic': 'kept by itself',
  'operator.doctor.row':
    'row {row} of its log {why, select, damaged {is not what was written} other {cannot be applied}}.',
  'operator.doctor.row.can': 'the row is set aside and kept; the rest opens without it.',
  'operator.doctor.gap':
    '{count, plural, one {row {first} of its log is} other {rows {first} to {last} of its log are}} not there.',
  'operator.doctor.gap.todo':
    'whoever has the project in a browser brings back what that browser holds. A backup may have the rest.',
  'operator.doctor.waiting': 'some edits build on others that are not there, and wait for them.',
  'operator.doctor.newer': 'a newer Throughline wrote it.',
  'operator.doctor.newer.todo': 'start that version of the server, or a newer one.',
  'operator.doctor.records':
    '{count, plural, one {# record does} other {# records do}} not have the shape that this version reads; the rest shows.',
  'operator.doctor.records.todo': 'nothing is lost; a version that knows them shows them.',
  'operator.doctor.version': 'its version “{name}” of {date} cannot be read.',
  'operator.doctor.version.todo': 'the project itself is not touched by that. A backup may have the version.',
  'operator.doctor.setAside':
    'Project {project}: {count, plural, one {# row was} other {# rows were}} set aside earlier and {count, plural, one {is} other {are}} kept.',
} as const;
