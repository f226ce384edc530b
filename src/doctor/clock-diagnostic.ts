import type { Diagnostic } from './diagnostic.ts'

/** How far the check moves a clock, in seconds. */
export const clockStep = 60
const stepMilliseconds = clockStep * 1000
const day = 86_400_000

/** What is wrong with the time that a sandbox shows after it was opened at another one; times in milliseconds. */
export const startDiagnostic = (opened: number, shown: number): Diagnostic | undefined => {
  if (Math.abs(shown - opened) < day) return undefined
  const unit = Math.abs(shown * 1000 - opened) < day ? ': it counts seconds, but the contract demands milliseconds' : ''
  return wrong(`a sandbox was opened at ${opened} (milliseconds since 1970), but its clock shows ${shown}${unit}`)
}

/** Whether a clock moved by a step, from what it showed before and after. A clock that runs by itself has gone on a little. */
export const clockDiagnostic = (kind: string, before: number, after: number): Diagnostic => {
  const moved = after - before
  if (moved >= stepMilliseconds && moved < 2 * stepMilliseconds)
    return { check: 'clock', state: 'ok', text: `${kind}: moved by ${clockStep} s as asked` }
  const text = `asked to move by ${clockStep} s, the clock moved by ${moved / 1000} s`
  // A clock that nobody moved goes on by what the request took.
  if (moved >= 0 && moved < 1000)
    return wrong(`${text}: ${moved === clockStep ? 'seconds are taken as milliseconds' : 'it does not move'}`)
  return wrong(text)
}

/** What is wrong with a clock that moved although the answer to moving it says otherwise. */
export const answeredWithOldTime: Diagnostic = {
  check: 'clock',
  state: 'contract',
  text: 'the clock moves, but advance-clock is answered with the time before; the contract demands the time after',
}

const wrong = (text: string): Diagnostic => ({ check: 'clock', state: 'configuration', text })
