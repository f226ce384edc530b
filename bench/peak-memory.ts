import { writeFileSync } from 'node:fs'

/** Loaded before a measured program: writes the peak of its memory, in kilobytes, to the file that the environment names. */
const file = process.env.BENCH_PEAK
if (file !== undefined) {
  process.on('exit', () => writeFileSync(file, String(process.resourceUsage().maxRSS)))
}
