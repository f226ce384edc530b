import type { AssayConfig } from './config-schema.ts'

/** Gives a configuration back as it is; its types are checked where it is written. */
export const defineConfig = (config: AssayConfig): AssayConfig => config
