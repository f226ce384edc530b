import { AsyncLocalStorage } from 'node:async_hooks'
import { basename } from 'node:path'
import { asTargetError, TargetError } from '../target-error.ts'
import { namedWork } from '../transport/event-loop.ts'
import { withRequestMeter } from '../transport/request-meter.ts'
import { paceText, secondsText, startTimeLimit } from '../transport/time-limit.ts'
import { oldNameAdvice } from './renamed.ts'

/**
 * The result of foreign code within `timeout` milliseconds, or more while its server goes on answering. Throws a TargetError that names `file` and `what` for every
 * other end.
 */
export const guardCall = async <A>(
  file: string,
  what: string,
  code: () => A | Promise<A>,
  timeout: number,
): Promise<A> =>
  withRequestMeter(async (meter) => {
    let stop = (): void => undefined
    const timedOut = new Promise<never>((_resolve, reject) => {
      stop = startTimeLimit(timeout, meter, ({ milliseconds, serverIsSlow }) => {
        const sentence = `the adapter ${file} did not finish ${what} within ${secondsText(milliseconds)}`
        const advice = 'A higher --timeout gives each command more time.'
        reject(
          serverIsSlow
            ? new TargetError('target-slow', `${sentence}: ${paceText(meter)}`, { advice })
            : new TargetError('adapter-failed', sentence),
        )
      })
    })
    try {
      return await Promise.race([callForeign(file, what, code), timedOut])
    } catch (error) {
      throw asTargetError(error) ?? adapterFailure(file, what, error)
    } finally {
      stop()
    }
  })

/** The foreign code that asynchronous work belongs to, however long after its call. */
const foreignCalls = new AsyncLocalStorage<{ readonly file: string; readonly what: string }>()

const callForeign = async <A>(file: string, what: string, code: () => A | Promise<A>): Promise<A> =>
  foreignCalls.run({ file, what }, () => namedWork(`the adapter ${file} during ${what}`, code))

/** An error that nobody caught as that of the adapter whose code it came from; other errors as they are. */
export const withForeignOrigin = (error: unknown): unknown => {
  const call = foreignCalls.getStore()
  return call === undefined ? error : (asTargetError(error) ?? adapterFailure(call.file, call.what, error))
}

/** An error of an adapter as a TargetError: what it threw, and where in the adapter. */
export const adapterFailure = (file: string, what: string, error: unknown): TargetError => {
  const description = error instanceof Error ? `${error.name}: ${error.message}` : String(error)
  const advice = oldNameAdvice(description)
  const location = error instanceof Error ? lineIn(error.stack ?? '', file) : undefined
  return new TargetError(
    'adapter-failed',
    `the adapter ${file} failed during ${what}${location ?? ''}: ${description}`,
    {
      cause: error,
      ...(advice === undefined ? {} : { advice }),
    },
  )
}

const lineIn = (stack: string, file: string): string | undefined => {
  const inFile = stack.split('\n').filter((one) => one.includes(basename(file)))
  const [line] = inFile.flatMap((one) => /:(\d+):\d+\)?$/.exec(one)?.[1] ?? [])
  return line === undefined ? undefined : `, line ${line}`
}
