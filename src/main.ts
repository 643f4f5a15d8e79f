// SPDX-License-Identifier: EUPL-1.2
import { readConfig } from './config.ts';
import { startMeent } from './start.ts';
import { StartFault } from './platform/start-fault.ts';

try {
  const running = await startMeent(readConfig(process.env));
  console.log(running.greeting);
  let isStopping = false;
  const stop = (): void => {
    if (isStopping) return;
    isStopping = true;
    running.stop().then(
      () => process.exit(0),
      (error: unknown) => {
        console.error(error);
        process.exit(1);
      },
    );
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
} catch (error) {
  if (!(error instanceof StartFault)) throw error;
  console.error(error.message);
  process.exit(1);
}
