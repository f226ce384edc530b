import { existsSync, globSync } from 'node:fs'
import { TargetError } from '../target-error.ts'
import { type OffsetFileClock, offsetFileClock } from './offset-file.ts'
import type { ClockFactory } from './target-clock.ts'

/** Paths of the library: Debian's package faketime, Homebrew, and a build by hand. */
const libraryPaths = [
  '/usr/lib/*/faketime/libfaketimeMT.so.1',
  '/usr/lib*/faketime/libfaketimeMT.so.1',
  '/usr/local/lib/faketime/libfaketimeMT.so.1',
  '/opt/homebrew/lib/faketime/libfaketime.1.dylib',
]

/** The path of the library on this machine, or undefined. */
export const findLibfaketime = (): string | undefined =>
  libraryPaths.flatMap((libraryPath) => globSync(libraryPath)).at(0)

/**
 * The clock of a server in any language that gets the time from the C library, moved by libfaketime (0.9.10). Timers
 * and the monotonic clock stay as they are. Statically linked programs, such as those of Go, are not affected. Throws a
 * TargetError when the library is missing.
 */
export const libfaketimeClock =
  ({ library = findLibfaketime() }: { readonly library?: string } = {}): ClockFactory =>
  (folder) => {
    if (library === undefined || !existsSync(library)) {
      throw new TargetError(
        'missing-power',
        `libfaketime is not ${library === undefined ? 'installed' : `at ${library}`}`,
        {
          advice: 'Install the package faketime, or remove the clock from the adapter.',
          power: 'clock',
        },
      )
    }
    return offsetFileClock(folder, {
      env: (file) => ({
        [library.endsWith('.dylib') ? 'DYLD_INSERT_LIBRARIES' : 'LD_PRELOAD']: library,
        FAKETIME_TIMESTAMP_FILE: file,
        FAKETIME_NO_CACHE: '1',
        FAKETIME_DONT_FAKE_MONOTONIC: '1',
      }),
      doubt: dateDoubt,
    })
  }

/** Milliseconds by which the Date header of an answer may differ from the clock. */
const tolerance = 30_000

/** What the Date header of an answer (RFC 9110, section 6.6.1) shows; a server without one, or without an answer, shows nothing. */
const dateDoubt: OffsetFileClock['doubt'] = async (client, now) => {
  const reply = await client.get('/').catch(() => undefined)
  const date = reply?.headers.date ?? ''
  const behind = now - Date.parse(date)
  return behind > tolerance ? `answers with "Date: ${date}", ${Math.round(behind / 1000)} s behind` : undefined
}
