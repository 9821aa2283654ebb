// Runs PostgreSQL as long as somebody holds this process's standard input open: however the tests end, the database ends with them.
// Arguments: the program, its folder of data, its port, and the account to run as (or nothing).
import { spawn } from 'node:child_process';

const [program, data, port, account] = process.argv.slice(2);
const postgres = spawn(
  program,
  // Only a loss of power needs the flush to the disk, and that is not what these tests can make.
  ['-D', data, '-p', port, '-h', '127.0.0.1', '-k', '', '-c', 'fsync=off'],
  { stdio: ['ignore', 'inherit', 'inherit'], ...(account && { uid: Number(account), gid: Number(account) }) },
);
postgres.on('exit', (code) => process.exit(code ?? 1));
// At once and without tidying up, as when the power fails: the next start recovers.
process.stdin.on('end', () => postgres.kill('SIGQUIT')).resume();
