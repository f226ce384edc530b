import { z } from 'zod'
import { profileChoices } from '../../rules/profiles.ts'
import { editions } from '../../rules/rule.ts'
import { depths } from '../../verdict/depth.ts'
import { failOnChoices } from '../exit-code-of-run.ts'
import { exchangeChoices } from '../run/exchange-choices.ts'

const wholeNumber = (min: number, max: number) => z.int().min(min).max(max)
const seconds = (max: number) => wholeNumber(1, max)

/** Secrets are in the environment; a file only names the variable. */
const variableName = z.string().regex(/^[A-Za-z_]\w*$/, 'it is not the name of an environment variable')
const secretReference = z.strictObject({ env: variableName })

/**
 * The keys of a configuration file: the long options of the command line, in camelCase. In the environment the same
 * names are upper-case after `ASSAY_`: `controlUrl` is `--control-url` and `ASSAY_CONTROL_URL`.
 */
export const configSchema = z.strictObject({
  target: z.string().exactOptional(),
  edition: z.enum(editions).exactOptional(),
  profile: z.enum(profileChoices).exactOptional(),
  set: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])).exactOptional(),
  controlUrl: z.url().exactOptional(),
  controlToken: secretReference.exactOptional(),
  /** Environment variables whose values are never written anywhere. */
  secretEnv: z.array(variableName).exactOptional(),
  timeout: seconds(3600).exactOptional(),
  rateLimit: z.string().exactOptional(),
  wait: seconds(86_400).exactOptional(),
  iOwnThis: z.boolean().exactOptional(),
  depth: z.enum(depths).exactOptional(),
  tags: z.string().exactOptional(),
  features: z.string().exactOptional(),
  seed: z.string().exactOptional(),
  shard: z.string().exactOptional(),
  out: z.string().exactOptional(),
  baseline: z.string().exactOptional(),
  concurrency: wholeNumber(1, 1024).exactOptional(),
  threads: wholeNumber(1, 64).exactOptional(),
  runs: wholeNumber(1, 100_000_000).exactOptional(),
  timeLimit: seconds(86_400).exactOptional(),
  patience: seconds(600).exactOptional(),
  failOn: z.enum(failOnChoices).exactOptional(),
  json: z.boolean().exactOptional(),
  exchanges: z.enum(exchangeChoices).exactOptional(),
  sarif: z.boolean().exactOptional(),
  ctrf: z.boolean().exactOptional(),
  allure: z.boolean().exactOptional(),
  allureResults: z.boolean().exactOptional(),
  junit: z.boolean().exactOptional(),
  pages: z.boolean().exactOptional(),
})

/** A configuration as a file defines it. */
export type AssayConfig = z.input<typeof configSchema>
export type ConfigName = keyof AssayConfig
export const configNames = Object.keys(configSchema.shape) as readonly ConfigName[]

/** Paths in a file are relative to its folder. */
export const pathSettings: ReadonlySet<ConfigName> = new Set(['features', 'out', 'baseline'])
