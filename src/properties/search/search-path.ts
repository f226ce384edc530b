import type { RunDetails } from 'fast-check'

/** The way to one counterexample: fast-check's counterexample path, and its replay path of commands. */
export type SearchPath = { readonly counterexamplePath: string; readonly replayPath?: string }

/** A path as a counterexample has it (`12:0:3`, `12:0@AC:F`), or undefined for any other text. */
export const parseSearchPath = (text: string): SearchPath | undefined => {
  const [, choices, commands] = /^(\d+(?::\d+)*)(?:@([\w+/]+:[\w+/]*)?)?$/.exec(text) ?? []
  if (choices === undefined) return undefined
  return commands === undefined
    ? { counterexamplePath: choices }
    : { counterexamplePath: choices, replayPath: commands }
}

/** The path to the counterexample of a model run; empty where the search ended before it was found again. */
export const pathOf = <T extends readonly unknown[]>({ counterexamplePath, counterexample }: RunDetails<T>): string =>
  counterexamplePath === null ? '' : `${counterexamplePath}@${replayPathOf(counterexample?.[1])}`

/** fast-check prints the replay path of commands, and has no other way to get it. */
const replayPathOf = (commands: unknown): string => /replayPath="([^"]*)"/.exec(String(commands))?.[1] ?? ''
