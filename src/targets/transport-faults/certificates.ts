import { generateKeyPairSync, randomBytes, sign, X509Certificate } from 'node:crypto'

/** The content of a certificate: its subject, its issuer and its dates. */
export type CertificateOptions = {
  readonly host: string
  /** Milliseconds since 1970-01-01T00:00:00Z. */
  readonly from?: number
  readonly until?: number
  /** Self-signed by default. */
  readonly issuer?: Certificate
}
export type Certificate = { readonly name: string; readonly key: string; readonly cert: string }

/** DER (X.690): a tag, a length, the content. */
const der = (tag: number, ...parts: readonly Buffer[]): Buffer => {
  const content = Buffer.concat(parts)
  const size = content.length
  const length = size < 128 ? [size] : size < 256 ? [0x81, size] : [0x82, size >> 8, size & 255]
  return Buffer.concat([Buffer.from([tag, ...length]), content])
}
const sequence = (...parts: readonly Buffer[]): Buffer => der(0x30, ...parts)
const oid = (hex: string): Buffer => der(0x06, Buffer.from(hex, 'hex'))
const time = (at: number): Buffer =>
  der(0x18, Buffer.from(`${new Date(at).toISOString().slice(0, 19).replaceAll(/[-T:]/g, '')}Z`))
/** A distinguished name of one common name. */
const distinguishedName = (name: string): Buffer =>
  sequence(der(0x31, sequence(oid('550403'), der(0x0c, Buffer.from(name)))))
const extension = (id: string, content: Buffer): Buffer => sequence(oid(id), der(0x04, content))
const ecdsaWithSha256 = sequence(oid('2a8648ce3d040302'))
const day = 86_400_000

/** Makes a certificate (RFC 5280) with a key of its own. */
export const createCertificate = ({ host, from, until, issuer }: CertificateOptions): Certificate => {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const key = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()
  const alternative = /^[\d.]+$/.test(host)
    ? der(0x87, Buffer.from(host.split('.').map(Number)))
    : der(0x82, Buffer.from(host))
  const toSign = sequence(
    der(0xa0, der(0x02, Buffer.from([2]))),
    der(0x02, Buffer.concat([Buffer.from([1]), randomBytes(8)])),
    ecdsaWithSha256,
    distinguishedName(issuer?.name ?? host),
    sequence(time(from ?? Date.now() - day), time(until ?? Date.now() + day)),
    distinguishedName(host),
    publicKey.export({ type: 'spki', format: 'der' }),
    der(
      0xa3,
      sequence(
        ...(issuer === undefined ? [extension('551d13', sequence(der(0x01, Buffer.from([255]))))] : []),
        extension('551d11', sequence(alternative)),
      ),
    ),
  )
  const signature = sign('sha256', toSign, issuer?.key ?? key)
  const whole = sequence(toSign, ecdsaWithSha256, der(0x03, Buffer.from([0]), signature))
  return { name: host, key, cert: new X509Certificate(whole).toString() }
}
