/** What always holds in the stories of each search. */
export const claims = {
  documented: 'in any sequence across all areas, people can do what the documents and the declaration say, and no more',
  hardening: 'in any sequence with second factors, sessions and resets, people can do what is declared, and no more',
} as const
