#!/usr/bin/env node
// The command `throughline`: plain Node that loads the TypeScript sources, so that it works right after `npm ci`.
try {
  const { register } = await import('tsx/esm/api');
  register();
} catch {
  console.error('Throughline is not installed completely. Run “npm ci” in its folder first.');
  process.exit(2);
}
// A reader that closes early, such as `head`, is not a failure.
process.stdout.on('error', (error) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});
const { main } = await import('./main.ts');
const { addOperatorCommands } = await import('../../server/operator/list.ts');
process.exitCode = await main(process.argv.slice(2), addOperatorCommands);
