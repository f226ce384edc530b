import { execFile } from 'node:child_process'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { readText } from '../../input/read-file.ts'
import { startFolder } from '../../input/start-folder.ts'
import { ReportError } from '../../output/report-error.ts'
import { createTemporaryFolder } from '../../output/temporary-folder.ts'
import { type AllureReportOptions, finishPage } from './finish-page.ts'

const run = promisify(execFile)

/** The largest page that is read, in bytes. */
const maxBytes = 500_000_000
/** Longest that the generator may take, in milliseconds. */
const timeLimit = 5 * 60_000

/**
 * Makes the Allure report of results with allure-commandline, the classic generator, which needs Java. It
 * is resolved from the project of the user (`from` is a folder of it), then from this package. Returns one HTML page.
 * Throws a ReportError that says what is missing.
 */
export const generateClassicReport = async (
  { results, name }: AllureReportOptions,
  from = startFolder,
): Promise<string> => {
  const program = findProgram(from)
  const [folder, given] = [createTemporaryFolder('allure'), createTemporaryFolder('allure-results')]
  try {
    for (const [file, content] of results) given.write(file, content)
    const args = ['generate', given.path, '--clean', '--single-file', '--name', name, '--output', folder.path]
    await run(process.execPath, [program, ...args], {
      timeout: timeLimit,
      env: { ...process.env, ALLURE_NO_ANALYTICS: 'true' },
    })
    return finishPage(readText(join(folder.path, 'index.html'), maxBytes))
  } catch (error) {
    throw error instanceof ReportError ? error : notGenerated(error)
  } finally {
    for (const one of [folder, given]) one.remove()
  }
}

const findProgram = (from: string): string => {
  for (const base of [pathToFileURL(join(from, 'package.json')), import.meta.url]) {
    try {
      return join(dirname(createRequire(base).resolve('allure-commandline/package.json')), 'bin', 'allure')
    } catch {
      // Not there; the next place may have it.
    }
  }
  throw new ReportError(
    'not-generated',
    'the classic Allure report was not made: the package allure-commandline is not installed',
    'npm install --save-dev allure-commandline, or omit --generator: the default generator needs neither that package nor Java.',
  )
}

const notGenerated = (error: unknown): ReportError => {
  const output =
    error instanceof Error && 'stderr' in error ? `${String(error.stderr)}${Reflect.get(error, 'stdout')}` : ''
  const noJava = /JAVA_HOME is not set|no 'java' command|JAVA_HOME is set to an invalid/.test(output)
  const why = output.trim().split('\n')[0] || (error instanceof Error ? error.message : String(error))
  return new ReportError(
    'not-generated',
    `the classic Allure report was not made: ${noJava ? 'allure-commandline needs Java, which is not installed' : why}`,
    'Install a Java runtime, or omit --generator: the default generator does not need Java.',
    error,
  )
}
