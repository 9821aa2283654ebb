/** The process: settings, signals, exit codes. Nothing below this file ends the process. */
import { createApp, type App } from './app.ts';
import { describeSettings, readConfig } from './config.ts';
import { openStorage, placeOf } from './storage/open.ts';

async function main(): Promise<void> {
  const config = readConfig(process.env);
  for (const line of describeSettings(process.env)) console.log(line);
  const app: App = createApp(config, await openStorage(config));
  let stopping = false;
  const stop = async (): Promise<void> => {
    if (stopping) return;
    stopping = true;
    const saved = await app.close();
    if (!saved)
      console.error(
        'Some work could not be written to the disk before stopping. Browsers that hold it will send it again.',
      );
    process.exit(saved ? 0 : 1);
  };
  process.on('SIGINT', () => void stop());
  process.on('SIGTERM', () => void stop());
  const address = await app.listen();
  console.log(`Throughline is at ${address}`);
  console.log(`Work is kept in ${placeOf(config)}`);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  process.exit(1);
});
