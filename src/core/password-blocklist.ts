/** Passwords that stand at the top of every published list, in small letters. */
const common: ReadonlySet<string> = new Set([
  '12345678',
  '123456789',
  '1234567890',
  '11111111',
  'password',
  'password1',
  'password123',
  'passw0rd',
  'qwertyuiop',
  'qwerty123',
  '1q2w3e4r',
  '1qaz2wsx',
  'iloveyou',
  'sunshine',
  'princess',
  'football',
  'baseball',
  'superman',
  'trustno1',
  'starwars',
  'welcome1',
  'letmein1',
  'computer',
  'whatever',
  'michelle',
  'jennifer',
])

/** Whether a password is one that many people have, whatever its capitals. */
export const isBlocklisted = (password: string): boolean => common.has(password.toLowerCase())
