import { createServer } from 'node:net'

/** @throws in plain words when something already listens there, before anything is started */
export function assertPortIsFree(host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.on('error', (error: NodeJS.ErrnoException) => {
      const reason =
        error.code === 'EADDRINUSE' ? 'is in use, perhaps by another Mognad' : `cannot be used (${error.code})`
      reject(new Error(`Port ${port} on ${host} ${reason}. Stop what uses it, or choose another: PORT=4100 npm start`))
    })
    probe.listen(port, host, () => probe.close(() => resolve()))
  })
}
