import { resolve } from 'node:path'

/** The working directory when assay started. An adapter may change it later; what the user named stays where it was. */
export const startFolder = process.cwd()

/** A path that the user gave, from the folder that assay was started in. */
export const absolutePath = (path: string): string => resolve(startFolder, path)
