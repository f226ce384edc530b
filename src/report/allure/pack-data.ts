import { gzipSync } from 'node:zlib'

/** Above 3 a page gets hardly smaller, and takes several times as long. */
const level = 3

/** Unpacks what `packData` packed, in a browser, for the generator's page: it asks `allureReportData` for a file in Base64 when it needs it. */
const unpack = `(async (packed) => {
      window.allureReportData = {}
      const stream = (await (await fetch('data:application/gzip;base64,' + packed)).blob()).stream()
      const bytes = new Uint8Array(await new Response(stream.pipeThrough(new DecompressionStream('gzip'))).arrayBuffer())
      const head = bytes.indexOf(10)
      const base64 = (part) => {
        let text = ''
        for (let at = 0; at < part.length; at += 32768) text += String.fromCharCode(...part.subarray(at, at + 32768))
        return btoa(text)
      }
      for (const [name, from, to] of JSON.parse(new TextDecoder().decode(bytes.subarray(0, head))))
        Object.defineProperty(allureReportData, name, { get: () => base64(bytes.subarray(head + 1 + from, head + 1 + to)) })
      window.allureReportDataReady = true
    })`

/** A script that gives the files of a report, by name, to its page. A content that several have is packed once. */
export const packData = (files: ReadonlyMap<string, Buffer>): string => {
  const places = new Map<string, readonly [from: number, to: number]>()
  const parts: Buffer[] = []
  let end = 0
  const index = [...files].map(([name, content]) => {
    const key = content.toString('latin1')
    const place = places.get(key) ?? ([end, end + content.length] as const)
    if (!places.has(key)) {
      places.set(key, place)
      parts.push(content)
      end += content.length
    }
    return [name, ...place]
  })
  const packed = gzipSync(Buffer.concat([Buffer.from(`${JSON.stringify(index)}\n`), ...parts]), { level })
  return `<script>window.allureReportDataReady = false;
    ${unpack}('${packed.toString('base64')}')</script>`
}
