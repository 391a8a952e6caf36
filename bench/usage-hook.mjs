// Loaded by --import into each measured process: as the last thing it does, it tells what it used on its fourth stream.
import { writeSync } from 'node:fs';

process.on('exit', () => {
  writeSync(3, JSON.stringify(process.resourceUsage()));
});
