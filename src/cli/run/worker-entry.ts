import module from 'node:module'

// Each thread has to enable its own compile cache before it loads anything.
module.enableCompileCache()
await import('./worker.ts')
