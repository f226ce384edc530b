import { AsyncLocalStorage } from 'node:async_hooks'

const instances = new AsyncLocalStorage<number>()

/** Runs work on one instance of the server, counted from 0; every sandbox that it opens is there. */
export const onInstance = <A>(instance: number, work: () => A): A => instances.run(instance, work)

/** The instance that the work in which this is called is on; 0 outside of any. */
export const currentInstance = (): number => instances.getStore() ?? 0
