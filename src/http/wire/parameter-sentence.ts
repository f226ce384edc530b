import { didYouMean } from '../../input/did-you-mean.ts'
import { parameterNames, parameterProblem } from '../../protocol/parameters.ts'

/** What is wrong with a value for a parameter, with the nearest name where there is no such parameter; otherwise undefined. */
export const parameterSentence = (name: string, value: unknown): string | undefined => {
  const problem = parameterProblem(name, value)
  const nearest =
    problem === undefined || parameterNames.some((known) => known === name)
      ? undefined
      : didYouMean(name, parameterNames)
  return nearest === undefined ? problem : `${problem}. ${nearest}`
}
