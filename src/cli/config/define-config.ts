import type { AssayConfig } from './config-schema.ts'

/** Returns the configuration unchanged; it only has its types checked. */
export const defineConfig = (config: AssayConfig): AssayConfig => config
