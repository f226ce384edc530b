import type { WireRequest } from './message.ts'

/**
 * The media type of the headers, without its parameters and in small letters; empty when there is none (RFC 9110
 * section 8.3).
 */
export const mediaTypeOf = ({ 'content-type': contentType = '' }: WireRequest['headers']): string =>
  contentType.replace(/;.*/s, '').trim().toLowerCase()
