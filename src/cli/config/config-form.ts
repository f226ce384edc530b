import { z } from 'zod'
import { editions } from '../../rules/rule.ts'

const whole = (least: number, most: number) => z.int().min(least).max(most)
const seconds = (most: number) => whole(1, most)

/** A secret stands in the environment; a file only says under which name. */
const variable = z.string().regex(/^[A-Za-z_]\w*$/, 'it is not the name of an environment variable')
const secret = z.strictObject({ env: variable })

/**
 * What a configuration file may set: the long options of the command line, in camelCase. In the environment the same names
 * are upper-case after `ASSAY_`: `controlUrl` is `--control-url` and `ASSAY_CONTROL_URL`.
 */
export const configForm = z.strictObject({
  target: z.string().exactOptional(),
  edition: z.enum(editions).exactOptional(),
  set: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])).exactOptional(),
  controlUrl: z.url().exactOptional(),
  controlToken: secret.exactOptional(),
  /** Variables of the environment whose values are kept out of everything that is written. */
  secretEnv: z.array(variable).exactOptional(),
  timeout: seconds(3600).exactOptional(),
  wait: seconds(86_400).exactOptional(),
  iOwnThis: z.boolean().exactOptional(),
  tags: z.string().exactOptional(),
  features: z.string().exactOptional(),
  seed: z.string().exactOptional(),
  shard: z.string().exactOptional(),
  out: z.string().exactOptional(),
  baseline: z.string().exactOptional(),
  concurrency: whole(1, 1024).exactOptional(),
  threads: whole(1, 64).exactOptional(),
  runs: whole(1, 100_000_000).exactOptional(),
  timeLimit: seconds(86_400).exactOptional(),
  patience: seconds(600).exactOptional(),
  json: z.boolean().exactOptional(),
  allure: z.boolean().exactOptional(),
  junit: z.boolean().exactOptional(),
  pages: z.boolean().exactOptional(),
})

/** A configuration as it is written in a file. */
export type AssayConfig = z.input<typeof configForm>
export type ConfigName = keyof AssayConfig
export const configNames = Object.keys(configForm.shape) as readonly ConfigName[]

/** Paths in a file are meant from where the file is. */
export const paths: ReadonlySet<ConfigName> = new Set(['features', 'out', 'baseline'])
