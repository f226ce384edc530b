import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { dirname, relative } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { endingSignals } from '../../input/ending-signals.ts'
import { absolutePath, startFolder } from '../../input/start-folder.ts'
import { UsageError } from '../../input/usage-error.ts'
import { stdout } from '../../output/terminal.ts'
import { isAdapterPath } from '../../targets/open-target.ts'
import { parseServerUrl } from '../../targets/transport/server-url.ts'
import type { RunCommandOptions } from '../run/options.ts'
import { assertOwnServer } from '../target/open-chosen-target.ts'
import { keysText, onKeys } from './keys.ts'
import { argumentsOfNextRun, changedText, type WatchEvent, type WatchMode, withoutSelectors } from './next-run.ts'
import { onServerRestart } from './server-restarts.ts'
import { changedFiles, takeSnapshot, type WatchedPaths } from './watched-files.ts'

/** Milliseconds between two looks at the files, and from a change to the run: editors write a file in several steps. */
const interval = 100
const settle = 30

/** The files that a run depends on: adapter and the code beside it, settings, features. */
const watchedPaths = ({ target, config, features, out }: RunCommandOptions): WatchedPaths => ({
  paths: [
    ...(/\.[cm]?[jt]s$/.test(target) ? [dirname(absolutePath(target))] : []),
    ...(typeof config === 'string' ? [absolutePath(config)] : []),
    ...[features ?? []].flat().map(absolutePath),
  ],
  except: [absolutePath(out)],
})

/**
 * Runs, and runs again when a file of the adapter, of the settings or of the features changes, when the server was started again, and when a key asks for it. Each run is a process
 * of its own, so that changed code is loaded. Ends with the exit code of the last run.
 */
export const watch = async (selectors: readonly string[], options: RunCommandOptions): Promise<number> => {
  const watched = watchedPaths(options)
  const { target, controlUrl } = options
  const server = URL.canParse(target) && !isAdapterPath(target) ? parseServerUrl(target) : undefined
  if (server !== undefined)
    assertOwnServer([server, controlUrl === undefined ? undefined : parseServerUrl(controlUrl)], options)
  if (watched.paths.length === 0 && server === undefined) {
    throw new UsageError('There is nothing to watch: the built-in reference does not change', {
      advice: 'Choose a target with --target, or your own features with --features.',
    })
  }
  const given = withoutSelectors(process.argv.slice(2))
  let mode: WatchMode = { kind: 'chosen' }
  let snapshot = takeSnapshot(watched)
  let child: ChildProcess | undefined
  let [code, isOver] = [0, false]
  let wanted: WatchEvent | undefined = { mode, changed: [] }
  let wake: () => void = () => undefined
  const ask = (event: WatchEvent, why: string): void => {
    if (why !== '') stdout.print(`\n${why}`)
    wanted = event
    child?.kill('SIGINT')
    wake()
  }
  const quit = (): void => {
    isOver = true
    child?.kill('SIGINT')
    wake()
  }
  const stopKeys = onKeys({
    choose: (chosen) => {
      mode = chosen ?? mode
      ask({ mode, changed: [] }, '')
    },
    quit,
  })
  const stopServer = server
    ? onServerRestart(server, {
        down: () => stdout.print('\nThe server does not answer. The next run starts when it answers.'),
        restarted: () => ask({ mode, changed: [] }, 'The server has restarted.'),
      })
    : () => undefined
  const timer = setInterval(() => {
    const now = takeSnapshot(watched)
    const changed = changedFiles(snapshot, now)
    snapshot = now
    if (changed.length > 0) ask({ mode, changed }, changedText(changed.map((file) => relative(startFolder, file))))
  }, interval)
  for (const one of endingSignals) process.on(one, quit)
  try {
    while (!isOver) {
      if (wanted === undefined) {
        await new Promise<void>((resolve) => {
          wake = resolve
        })
        await wait(settle)
        continue
      }
      const args = argumentsOfNextRun(given, selectors, wanted, startFolder)
      wanted = undefined
      child = spawn(process.execPath, [process.argv[1] ?? '', ...args], { stdio: ['ignore', 'inherit', 'inherit'] })
      const [exitCode]: unknown[] = await once(child, 'exit')
      child = undefined
      code = typeof exitCode === 'number' ? exitCode : code
      if (wanted === undefined && !isOver) stdout.print(`\n${keysText}`)
    }
  } finally {
    clearInterval(timer)
    stopServer()
    stopKeys()
    for (const one of endingSignals) process.off(one, quit)
  }
  return code
}
