/** The name of a product without its version: a new version is the same target. `Better Auth 1.7.25` gives `Better Auth`. */
export const productName = (product: string): string => product.replace(/(?<!\s)\s+v?\d\S*$/, '').trim()
