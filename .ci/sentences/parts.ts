/** The two parts of the features, and the most that each may have: `npm run sentences` counts. The figures go up only with demands that no sentence says yet. */
export const sentenceParts = [
  { name: 'documented', limits: { sentences: 1237, usedOnce: 397, medianSteps: 5 } },
  { name: 'hardening', limits: { sentences: 241, usedOnce: 43, medianSteps: 5 } },
].map((part) => ({
  ...part,
  includes: (path: string): boolean =>
    /^features\/.*\.feature$/.test(path) && path.startsWith('features/hardening/') === (part.name === 'hardening'),
}))
