import { createServer } from 'node:http'
import { type AddressInfo, connect } from 'node:net'

/** The one proxy through which a browser sends everything: the helpdesk's names lead to it, nothing else leads anywhere. */
export interface WayToDesk {
  readonly proxy: string
  readonly port: number
  /** Requests that tried to leave. */
  readonly strayed: readonly string[]
  close(): Promise<void>
}

/**
 * Whom Chromium asks on its own account: by the name that the harness gives them, and, where somebody logs in over
 * http, the one that knows stolen passwords. They get no answer.
 */
const BROWSER_OWN = /(\.browser-own\.invalid|^passwordsleakcheck-pa\.googleapis\.com)(:\d+)?$/

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
    // Byte for byte: Request Tracker's redirections are longer than they say, which browsers forgive and Node does not.
    const onward = connect(port, '127.0.0.1')
    const { method, rawHeaders: raw, socket } = request
    const headers = raw.flatMap((name, at) => (at % 2 || /connection$/i.test(name) ? [] : `${name}: ${raw[at + 1]}`))
    const head = [`${method} ${url.pathname}${url.search} HTTP/1.1`, ...headers, 'Connection: close']
    onward.write(`${head.join('\r\n')}\r\n\r\n`)
    onward.on('error', () => socket.destroy())
    request.pipe(onward, { end: false })
    onward.pipe(socket)
  })
  server.on('connect', ({ url = '' }, socket) => {
    // Browsers try https first; this helpdesk has none.
    if (!BROWSER_OWN.test(url) && !hosts.includes(url)) strayed.push(`CONNECT ${url}`)
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
