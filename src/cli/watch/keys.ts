import { createInterface, emitKeypressEvents } from 'node:readline'
import { stdout } from '../../output/terminal.ts'
import type { WatchMode } from './next-run.ts'

/** What the keys of watch mode do. */
export type KeyActions = {
  /** Run what this says, or the same once more. */
  choose(mode: WatchMode | undefined): void
  quit(): void
}

export const keysText =
  'Watching. Press Enter to run again, a to run all, f to run failed, p to choose rules or cases, q to quit.'

/** Listens to the keys, where somebody is there to press them. Returns what ends it. */
export const onKeys = ({ choose, quit }: KeyActions): (() => void) => {
  const { stdin } = process
  if (!stdin.isTTY) return () => undefined
  let isAsking = false
  emitKeypressEvents(stdin)
  stdin.setRawMode(true)
  stdin.resume()
  const ask = (): void => {
    isAsking = true
    stdin.setRawMode(false)
    stdout.print('Rules, areas, globs or cases to run (Enter to confirm):')
    const lines = createInterface({ input: stdin })
    lines.once('line', (line) => {
      lines.close()
      isAsking = false
      stdin.setRawMode(true)
      stdin.resume()
      const selectors = line.split(/\s+/).filter((word) => word !== '')
      choose(selectors.length === 0 ? undefined : { kind: 'filter', selectors })
    })
  }
  const onKey = (_: string | undefined, { name, ctrl }: { readonly name?: string; readonly ctrl?: boolean }): void => {
    if (isAsking) return
    if (name === 'q' || (ctrl === true && name === 'c')) quit()
    else if (name === 'a') choose({ kind: 'all' })
    else if (name === 'f') choose({ kind: 'failed' })
    else if (name === 'p') ask()
    else if (name === 'return') choose(undefined)
  }
  stdin.on('keypress', onKey)
  return () => {
    stdin.off('keypress', onKey)
    stdin.setRawMode(false)
    stdin.pause()
  }
}
