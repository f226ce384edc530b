import module from 'node:module'

// Each thread has a compile cache of its own to switch on, before it loads anything.
module.enableCompileCache()
await import('./worker.ts')
