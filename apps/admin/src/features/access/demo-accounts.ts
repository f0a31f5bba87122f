/** The accounts of the demonstration. They exist only where the server says that it is one. */
export const demoPassword = 'mognad-demo'

export const demoAccounts = [
  { key: 'keyUser', email: 'nyckelanvandare@nacka.example' },
  { key: 'reader', email: 'lasare@nacka.example' },
  { key: 'unitManager', email: 'enhetsansvarig@nacka.example' },
  { key: 'coordinator', email: 'samordnare@mognad.example' },
] as const
