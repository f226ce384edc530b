import type { Plugin } from 'esbuild-wasm'

type CucumberSubsetOptions = {
  readonly root: string
  /** The folder of the step files. */
  readonly steps: string
  /** What step files may import of Cucumber. */
  readonly names: readonly string[]
}

const lib = '@cucumber/cucumber/lib'
const subsetModule = 'cucumber-in-part'
const stepsModule = 'cucumber-of-steps'

/** The replacements for modules of Cucumber and of its libraries: the importers that get one, and the module they import. */
const replacements = [
  // All that the builder needs of its index, which would load every formatter.
  {
    by: /support_code_library_builder.index\.js$/,
    asks: /^\.\.\/formatter\/helpers$/,
    gets: `${lib}/formatter/helpers/location_helpers`,
  },
  {
    by: /support_code_library_builder.index\.js$/,
    asks: /^\.\/get_definition_line_and_uri$/,
    gets: './.ci/package/definition-location.ts',
  },
  {
    by: /support_code_library_builder.index\.js$/,
    asks: /^@cucumber\/cucumber-expressions$/,
    gets: './.ci/package/lazy-expression.ts',
  },
  { by: /cucumber-expressions/, asks: /^regexp-match-indices$/, gets: './.ci/package/match-indices.ts' },
] as const

const subsetModuleText = `
const builder = require('${lib}/support_code_library_builder/index').default
export const supportCodeLibraryBuilder = builder
export const DataTable = require('${lib}/models/data_table').default
export const World = require('${lib}/support_code_library_builder/world').default
export const { methods } = builder`

const stepsModuleText = (names: readonly string[]): string => `
import * as part from '${subsetModule}'
// Nothing has opened this copy of the builder where cucumber-js itself loads the steps.
const cucumber = part.supportCodeLibraryBuilder.status === 'PENDING'
  ? require('@cucumber/cucumber')
  : { ...part, ...part.methods }
export const { ${names.join(', ')} } = cucumber`

/**
 * Takes in what a run needs of Cucumber, which is how steps are registered: the rest would be most of what is loaded before the first
 * verdict. Steps still register with the Cucumber that is installed where that runs them.
 */
export const cucumberSubset = ({ root, steps, names }: CucumberSubsetOptions): Plugin => {
  const unused = new Set(replacements.map(({ gets }) => gets))
  return {
    name: subsetModule,
    setup({ onResolve, onLoad, onEnd, resolve }) {
      onResolve({ filter: /^@cucumber\/cucumber$/ }, ({ path, importer, kind }) => {
        // Snippets for undefined steps are made by the whole of it.
        if (kind === 'dynamic-import' || importer === stepsModule) return { path, external: true }
        return { path: importer.startsWith(steps) ? stepsModule : subsetModule, namespace: subsetModule }
      })
      onResolve({ filter: /^cucumber-in-part$/ }, ({ path }) => ({ path, namespace: subsetModule }))
      onLoad({ filter: /./, namespace: subsetModule }, ({ path }) => ({
        contents: path === subsetModule ? subsetModuleText : stepsModuleText(names),
        resolveDir: root,
      }))
      for (const { by, asks, gets } of replacements) {
        onResolve({ filter: asks }, ({ importer, kind }) => {
          if (!by.test(importer)) return undefined
          unused.delete(gets)
          return resolve(gets, { kind, resolveDir: root })
        })
      }
      onEnd(() => ({
        errors: [...unused].map((one) => ({ text: `Cucumber does not ask for what ${one} stands in for` })),
      }))
    },
  }
}
