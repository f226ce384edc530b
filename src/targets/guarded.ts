import { basename } from 'node:path'
import { asTargetError, TargetError } from './target-error.ts'

/** What somebody's code comes to, within `limit` milliseconds; every other end of it is a TargetError that names `file` and `what`. */
export const guarded = async <A>(file: string, what: string, code: () => A | Promise<A>, limit: number): Promise<A> => {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_resolve, reject) => {
    const sentence = `the adapter ${file} did not come back from ${what} within ${limit / 1000} s`
    timer = setTimeout(() => reject(new TargetError('adapter-failed', sentence)), limit)
  })
  try {
    return await Promise.race([(async () => code())(), late])
  } catch (error) {
    throw asTargetError(error) ?? adapterFailure(file, what, error)
  } finally {
    clearTimeout(timer)
  }
}

/** An error of an adapter as one of ours: what it threw, and where in the adapter. */
export const adapterFailure = (file: string, what: string, error: unknown): TargetError => {
  const said = error instanceof Error ? `${error.name}: ${error.message}` : String(error)
  const place = error instanceof Error ? placeIn(error.stack ?? '', file) : undefined
  return new TargetError('adapter-failed', `the adapter ${file} failed at ${what}${place ?? ''}: ${said}`, {
    cause: error,
  })
}

const placeIn = (stack: string, file: string): string | undefined => {
  const inFile = stack.split('\n').filter((one) => one.includes(basename(file)))
  const [line] = inFile.flatMap((one) => /:(\d+):\d+\)?$/.exec(one)?.[1] ?? [])
  return line === undefined ? undefined : `, line ${line}`
}
