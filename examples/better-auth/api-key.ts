/** The plugin for API keys, which was a part of Better Auth before 1.5: `../server-version.ts` writes another line there. */
export { apiKey } from '@better-auth/api-key'
