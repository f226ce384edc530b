import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Requests of one scenario on the public plane; the others open, fill and close its sandbox. */
export const publicRequests = 4
/** All requests of one scenario. */
export const requests = publicRequests + 3

const scenario = (index: number): string => `
    Example: ${index}: one more beside two
      Given Ada holds 2 app-specific passwords
      When Ada generates an app-specific password for "One more"
      Then it is accepted
      And Ada has 3 active app-specific passwords
`

const feature = (from: number, count: number): string => `@area:app-passwords
Feature: Workload ${from}

  Background:
    Given Ada has an account with a second factor

  @rule:APPPW-16
  Rule: An account MUST be able to hold 25 active app-specific passwords
${Array.from({ length: count }, (_, index) => scenario(from + index)).join('')}`

/** Write feature files with `count` scenarios into a folder, a hundred to a file. */
export const writeWorkload = (folder: string, count: number): void => {
  mkdirSync(folder, { recursive: true })
  for (let from = 0; from < count; from += 100) {
    writeFileSync(join(folder, `workload-${from}.feature`), feature(from, Math.min(100, count - from)))
  }
}
