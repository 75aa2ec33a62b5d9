import { createServer, request as ask } from 'node:http'
import type { AddressInfo } from 'node:net'

/** The one proxy through which a browser sends everything: the helpdesk's names lead to it, nothing else leads anywhere. */
export interface WayToDesk {
  readonly proxy: string
  readonly port: number
  /** Requests that tried to leave. */
  readonly strayed: readonly string[]
  close(): Promise<void>
}

/** The name that the harness gives to servers which Chromium asks on its own account. */
const BROWSER_OWN = /\.browser-own\.invalid(:\d+)?$/

/** @param port where the helpdesk listens on this machine */
export async function openWayToDesk(hosts: readonly string[], port: number): Promise<WayToDesk> {
  const strayed: string[] = []
  const server = createServer((request, response) => {
    const url = URL.canParse(request.url ?? '') ? new URL(request.url ?? '') : undefined
    if (!url || !hosts.includes(url.host)) {
      if (!url || !BROWSER_OWN.test(url.host)) strayed.push(`${request.method} ${request.url}`)
      response.writeHead(502).end()
      return
    }
    const { method, headers } = request
    const path = url.pathname + url.search
    const onward = ask({ host: '127.0.0.1', port, method, path, headers, agent: false }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers)
      answer.pipe(response)
    })
    onward.on('error', () => response.destroy())
    request.pipe(onward)
  })
  server.on('connect', ({ url = '' }, socket) => {
    // Browsers try https first; this helpdesk has none.
    if (!BROWSER_OWN.test(url) && !hosts.includes(url.replace(/:443$/, ''))) strayed.push(`CONNECT ${url}`)
    socket.on('error', () => socket.destroy())
    socket.end('HTTP/1.1 502 Outside the test\r\n\r\n')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const own = (server.address() as AddressInfo).port
  return {
    proxy: `127.0.0.1:${own}`,
    port: own,
    strayed,
    async close() {
      await new Promise<void>((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      })
    },
  }
}
