import { currentInstance } from '../current-instance.ts'
import { TargetError } from '../target-error.ts'

/** The instances of one server, each started when a scenario is first run on it. */
export type Instances<T> = {
  /** The one that the calling work is on. Rejects with what its start throws, then and later. */
  current(): Promise<T>
}

/** The first instance is there; `start` makes each further one. */
export const createInstances = <T>(first: T, start: () => Promise<T>): Instances<T> => {
  const started: Promise<T>[] = [Promise.resolve(first)]
  return { current: () => (started[currentInstance()] ??= start()) }
}

/**
 * How many instances a run may use side by side. Throws a TargetError for what is no whole number from 1, and for more than
 * one of a server that assay does not start.
 */
export const instanceCount = ({ instances = 1, server }: { readonly instances?: number; readonly server: unknown }) => {
  if (!Number.isInteger(instances) || instances < 1) {
    throw new TargetError('adapter-failed', `the adapter has instances: ${instances}, which is no whole number from 1`)
  }
  if (instances === 1 || typeof server === 'function') return instances
  throw new TargetError(
    'adapter-failed',
    `the adapter has instances: ${instances}, but assay does not start the server`,
    {
      advice:
        'Only a server that the adapter starts (server as a function) can have several instances. Remove instances.',
    },
  )
}
