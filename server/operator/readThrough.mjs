/**
 * Reads a whole SQLite file through and prints what it found as JSON. A process of its own: SQLite does this in one step, which takes seconds
 * for each gigabyte, and a process can be ended in the middle of it. Plain Node, so that it starts at once.
 */
import Database from 'better-sqlite3';

function found() {
  const db = new Database(process.argv[2], { readonly: true, fileMustExist: true });
  const verdict = db.pragma('integrity_check(1)', { simple: true });
  if (verdict !== 'ok') return { damage: String(verdict) };
  const orphans = db
    .prepare('SELECT "table", count(*) AS count FROM pragma_foreign_key_check GROUP BY 1')
    .all();
  return { damage: null, orphans, projects: db.prepare('SELECT count(*) FROM projects').pluck().get() };
}

try {
  console.log(JSON.stringify(found()));
} catch (error) {
  console.log(JSON.stringify({ damage: error.message }));
}
