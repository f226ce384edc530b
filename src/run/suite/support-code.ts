import { relative } from 'node:path'
import { pathToFileURL } from 'node:url'
import { supportCodeLibraryBuilder } from '@cucumber/cucumber'
import { IdGenerator } from '@cucumber/messages'
import { absolutePath } from '../../input/start-folder.ts'
import { UsageError } from '../../input/usage-error.ts'
import { type FileKind, type FileSet, findFiles } from './feature-files.ts'

/** What step files register with Cucumber: step definitions, hooks, parameter types, World, timeout. */
export type SupportCode = ReturnType<(typeof supportCodeLibraryBuilder)['finalize']>
export type StepDefinition = SupportCode['stepDefinitions'][number]
export type CaseHook = SupportCode['beforeTestCaseHookDefinitions'][number]
export type StepHook = SupportCode['beforeTestStepHookDefinitions'][number]
export type RunHook = SupportCode['beforeTestRunHookDefinitions'][number]

const stepFile: FileKind = { name: 'step file', matches: /(?<!\.d|\.test)\.[cm]?[jt]s$/ }

const load = async (files: FileSet): Promise<SupportCode> => {
  const paths = findFiles(files, stepFile)
  supportCodeLibraryBuilder.reset(files.root, IdGenerator.uuid())
  for (const path of paths) {
    try {
      await import(pathToFileURL(path).href)
    } catch (cause) {
      const why = cause instanceof Error ? cause.message : String(cause)
      throw new UsageError(`The step file ${relative(files.root, path)} cannot be loaded: ${why}`, { cause })
    }
  }
  return supportCodeLibraryBuilder.finalize()
}

const loaded = new Map<string, Promise<SupportCode>>()
let last: Promise<unknown> = Promise.resolve()

/**
 * Loads step files the way Cucumber does, TypeScript or compiled; declarations and unit tests among them are left out.
 * Modules register once per process, so the same set gives the same support code again; two sets must not share a file.
 * Throws a UsageError when a pattern names no step file, or when one cannot be loaded.
 */
export const loadSupportCode = (files: FileSet): Promise<SupportCode> => {
  const key = JSON.stringify([absolutePath(files.root), files.patterns])
  const known = loaded.get(key)
  if (known) return known
  // One at a time: Cucumber collects registrations in one global place.
  const loading = last.then(() => load(files))
  last = loading.catch(() => loaded.delete(key))
  loaded.set(key, loading)
  return loading
}
