import { createReadStream, existsSync, statSync } from 'node:fs'
import { createServer as createHttpServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { createServer as createHttpsServer } from 'node:https'
import type { AddressInfo, Socket } from 'node:net'
import { extname, join, normalize } from 'node:path'
import { fileURLToPath } from 'node:url'
import { HOSTS } from '../../../src/helpdesks/every'
import { makeCertificate } from './certificate'

const ROOT = fileURLToPath(new URL('../../..', import.meta.url))

/** Where a URL's first folder is read from; whatever lies elsewhere does not exist. */
const SHELVES: Readonly<Record<string, string>> = {
  pages: join(ROOT, 'tests/fixtures/pages'),
  // Where eBay has its messages: the coach runs there and not in the shop.
  mesg: join(ROOT, 'tests/fixtures/pages/helpdesks'),
  ckeditor5: join(ROOT, 'node_modules/ckeditor5/dist/browser'),
  tinymce: join(ROOT, 'node_modules/tinymce'),
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.gif': 'image/gif',
}

/** The name that `browsers.ts` gives to the servers which Chromium asks on its own account. */
const BROWSER_OWN = '.browser-own.invalid'

/** The names that the local server answers under. Any other host is outside. */
const HELPDESKS = ['*.helpdesk.test', ...HOSTS.map((host) => host.split('/')[0] ?? host)]

const isHelpdesk = (name: string) =>
  HELPDESKS.some((host) => (host.startsWith('*.') ? name.endsWith(host.slice(1)) : name === host))

export type Answer = (request: IncomingMessage, response: ServerResponse) => void

/**
 * A small internet of its own: one proxy through which a browser sends everything it sends.
 * Helpdesk host names are served from fixtures over https; any other request is refused and remembered.
 */
export interface TestNet {
  /** `127.0.0.1:PORT`, for the browser's proxy setting. */
  readonly proxy: string
  readonly port: number
  /** Requests that tried to leave, and requests for pages that nobody should have asked for. */
  readonly strayed: readonly string[]
  /** Pages and files that were served. */
  readonly served: readonly string[]
  /** What a server of the test answers, by address; goes before the fixtures and is counted neither way. */
  readonly answers: Map<string, Answer>
  close(): Promise<void>
}

/** @param more other folders, by the first folder of their URLs */
export async function startTestNet(more: Readonly<Record<string, string>> = {}): Promise<TestNet> {
  const shelves = { ...SHELVES, ...more }
  const strayed: string[] = []
  const served: string[] = []
  const answers = new Map<string, Answer>()
  const sockets = new Set<Socket>()

  const site = createHttpsServer(makeCertificate(HELPDESKS), (request, response) => {
    const known = answers.get(`https://${request.headers.host}${request.url}`)
    if (known) known(request, response)
    else answer(request, response, shelves, served, strayed)
  })
  const proxy = createHttpServer((request, response) => {
    // Plain http comes with the whole address in its first line.
    strayed.push(`${request.method} ${request.url}`)
    response.writeHead(502).end()
  })
  proxy.on('connect', (request, socket: Socket) => {
    const [host = '', port] = (request.url ?? '').split(':')
    sockets.add(socket)
    socket.on('close', () => sockets.delete(socket)).on('error', () => socket.destroy())
    if (host.endsWith(BROWSER_OWN)) {
      socket.end('HTTP/1.1 502 Not in a test\r\n\r\n')
      return
    }
    if (port !== '443' || !isHelpdesk(host)) {
      strayed.push(`CONNECT ${request.url}`)
      socket.end('HTTP/1.1 502 Outside the test\r\n\r\n')
      return
    }
    socket.write('HTTP/1.1 200 Connection established\r\n\r\n')
    site.emit('connection', socket)
  })
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve))
  const { port } = proxy.address() as AddressInfo

  return {
    proxy: `127.0.0.1:${port}`,
    port,
    strayed,
    served,
    answers,
    close() {
      for (const socket of sockets) socket.destroy()
      return new Promise((resolve) => {
        proxy.close(() => resolve())
        proxy.closeAllConnections()
      })
    },
  }
}

function answer(
  request: IncomingMessage,
  response: ServerResponse,
  shelves: Readonly<Record<string, string>>,
  served: string[],
  strayed: string[],
): void {
  const url = new URL(request.url ?? '/', `https://${request.headers.host}`)
  if (url.pathname === '/favicon.ico') {
    response.writeHead(204).end()
    return
  }
  const [shelf = '', ...rest] = url.pathname.slice(1).split('/')
  const folder = shelves[shelf]
  const file = folder && normalize(join(folder, ...rest))
  if (request.method !== 'GET' || !file?.startsWith(folder ?? '') || !existsSync(file) || !statSync(file).isFile()) {
    strayed.push(`${request.method} ${url.href}`)
    response.writeHead(404).end()
    return
  }
  served.push(url.href)
  response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' })
  createReadStream(file).pipe(response)
}
