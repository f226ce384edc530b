import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { type Attachment, AttachmentContentEncoding } from '@cucumber/messages'

/** The part of an attachment that the step provides. */
export type AttachmentContent = Pick<Attachment, 'body' | 'contentEncoding' | 'mediaType' | 'fileName'>

type Options = string | { readonly mediaType: string; readonly fileName?: string }

/** The functions of a World that attach things: Cucumber's `attach`, `log` and `link`. */
export type AttachmentApi = {
  attach(data: string | Buffer | Readable, options?: Options): void | Promise<void>
  log(text: string): void
  link(...urls: string[]): void
}

/** Attaches to the case that `attached` reports to. Throws for data without a media type, other than text. */
export const attachmentApi = (onAttachment: (part: AttachmentContent) => void): AttachmentApi => {
  const add = (body: string, contentEncoding: AttachmentContentEncoding, mediaType: string, fileName?: string): void =>
    onAttachment({ body, contentEncoding, mediaType, ...(fileName && { fileName }) })
  const attach: AttachmentApi['attach'] = (data, options) => {
    const { mediaType, fileName } =
      typeof options === 'string' ? { mediaType: options, fileName: undefined } : { ...options }
    const addBytes = (bytes: Buffer, type: string): void =>
      add(bytes.toString('base64'), AttachmentContentEncoding.BASE64, type, fileName)
    if (typeof data === 'string') {
      return mediaType?.startsWith('base64:')
        ? add(data, AttachmentContentEncoding.BASE64, mediaType.slice('base64:'.length), fileName)
        : add(data, AttachmentContentEncoding.IDENTITY, mediaType ?? 'text/plain', fileName)
    }
    if (mediaType === undefined) throw new Error('An attachment other than text must have a media type')
    if (data instanceof Readable) return buffer(data).then((bytes) => addBytes(bytes, mediaType))
    return addBytes(data, mediaType)
  }
  return {
    attach,
    log: (text) => void attach(text, 'text/x.cucumber.log+plain'),
    link: (...urls) => void attach(urls.join('\n'), 'text/uri-list'),
  }
}
