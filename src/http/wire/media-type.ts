import type { WireRequest } from './message.ts'

/** The media type that headers tell, without its parameters and in small letters; empty where they tell none (RFC 9110 section 8.3). */
export const mediaTypeOf = ({ 'content-type': contentType = '' }: WireRequest['headers']): string =>
  contentType.replace(/;.*/s, '').trim().toLowerCase()
