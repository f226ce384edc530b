import { writeFileSync } from 'node:fs'

/** Loaded before a measured program: leaves the peak of its memory, in kilobytes, where the environment says. */
const file = process.env.BENCH_PEAK
if (file !== undefined) {
  process.on('exit', () => writeFileSync(file, String(process.resourceUsage().maxRSS)))
}
