// Runs PostgreSQL as long as somebody holds this process's standard input open: however the tests end, the database ends with them, and its
// folder goes, unless “keep” was said before. Arguments: the program, the folder, its port, and the account to run as (or nothing).
import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import path from 'node:path';

const [program, folder, port, account] = process.argv.slice(2);
const postgres = spawn(
  program,
  // Only a loss of power needs the flush to the disk, and that is not what these tests can make.
  ['-D', path.join(folder, 'data'), '-p', port, '-h', '127.0.0.1', '-k', '', '-c', 'fsync=off'],
  { stdio: ['ignore', 'inherit', 'inherit'], ...(account && { uid: Number(account), gid: Number(account) }) },
);
// Whoever interrupts the tests closes the standard input too; only then.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => undefined);
let keep = false;
process.stdin.on('data', () => (keep = true));
// At once and without tidying up, as when the power fails: the next start recovers.
process.stdin.on('end', () => postgres.kill('SIGQUIT'));
postgres.on('exit', (code) => {
  if (!keep) rmSync(folder, { recursive: true, force: true });
  process.exit(code ?? 1);
});
