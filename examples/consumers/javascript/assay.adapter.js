import { referenceTarget } from 'assay-conformance'

/** A server that cannot create app-specific passwords: what a rule needs of them is not supported, the rest is as it was. */
export default async () => {
  const target = referenceTarget({ edition: '2fa-2018' })
  return {
    ...target,
    name: 'no-app-passwords',
    kind: 'adapter',
    describe: async () => {
      const declaration = await target.describe()
      const absent = { state: 'absent', from: 'declared' }
      return { ...declaration, capabilities: { ...declaration.capabilities, 'app-passwords': absent } }
    },
  }
}
