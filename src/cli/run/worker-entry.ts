import module from 'node:module'

// Each thread has to enable its own compile cache before it loads anything: the one of this process, if there is one.
const folder = process.env.NODE_COMPILE_CACHE
if (folder !== undefined && folder !== '') module.enableCompileCache(folder)
await import('./worker.ts')
