import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { REQUEST_TRACKER } from '../../../src/dev/request-tracker.mjs'
import { finish, freePort, startServer } from './process'
import { AGENT, complaint, HOST, PEOPLE, settings, UNCOACHED_HOST } from './settings'
import { openWayToDesk, type WayToDesk } from './way-to-desk'

/** What Request Tracker keeps of one message, part by part. */
export type Arrived = readonly { readonly type: string; readonly content: string }[]

/** Request Tracker 5 with a fresh database, reachable through `way` only. */
export interface Desk {
  readonly way: WayToDesk
  /** Its address: plain http, as in many companies' own networks. */
  readonly site: string
  /** The same by another name. */
  readonly uncoachedSite: string
  /** A mail from a furious customer; resolves to the number of its ticket. */
  customerWrites(): Promise<number>
  /** The newest message of that kind in a ticket, from Request Tracker's own interface; undefined where there is none. */
  newest(ticket: number, kind: 'Correspond' | 'Comment'): Promise<Arrived | undefined>
  close(): Promise<void>
}

/** @throws {Error} saying why Request Tracker did not start */
export async function startDesk(): Promise<Desk> {
  const folder = mkdtempSync(join(tmpdir(), 'evenkeel-rt-'))
  const open: (() => Promise<void>)[] = [async () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 })]
  const close = async () => {
    for (const undo of open.splice(0).reverse()) await undo()
  }
  try {
    const port = await freePort()
    const env = prepare(folder, port)
    await finish(REQUEST_TRACKER.database, ['--action', 'init', '--skip-create'], env)
    const people = ['--action', 'insert', '--skip-create', '--datafile', join(folder, 'people.json')]
    await finish(REQUEST_TRACKER.database, people, env)
    const own = `http://127.0.0.1:${port}`
    const where = ['--server', 'Starlet', '--host', '127.0.0.1', '--port', String(port), '--max-workers=2']
    const server = await startServer(folder, [REQUEST_TRACKER.server, ...where], env, () =>
      fetch(own).then(
        ({ ok }) => ok,
        () => false,
      ),
    )
    open.push(server.stop)
    const way = await openWayToDesk(
      [HOST, UNCOACHED_HOST].map((host) => `${host}:${port}`),
      port,
    )
    open.push(way.close)
    const [site, uncoachedSite] = [`http://${HOST}:${port}`, `http://${UNCOACHED_HOST}:${port}`]
    return { way, site, uncoachedSite, ...tickets(own), close }
  } catch (reason) {
    await close()
    throw reason
  }
}

/** Lays out the folder; what it returns tells Request Tracker to look there and nowhere else. */
function prepare(folder: string, port: number): Readonly<Record<string, string>> {
  for (const name of ['mason', 'sessions', 'more']) mkdirSync(join(folder, name))
  const file = join(folder, 'settings.pm')
  writeFileSync(file, settings(folder, port))
  writeFileSync(join(folder, 'people.json'), JSON.stringify(PEOPLE))
  return { RT_SITE_CONFIG: file, RT_SITE_CONFIG_DIR: join(folder, 'more') }
}

function tickets(own: string): Pick<Desk, 'customerWrites' | 'newest'> {
  const authorization = `Basic ${btoa(`${AGENT.name}:${AGENT.password}`)}`
  async function ask<T>(path: string): Promise<T> {
    const answer = await fetch(`${own}/REST/2.0/${path}`, { headers: { authorization } })
    if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`)
    return (await answer.json()) as T
  }
  let written = 0
  return {
    async customerWrites() {
      written += 1
      const subject = `Broken lamp ${written}`
      const mail = new FormData()
      const parts = { SessionType: 'REST', queue: 'General', action: 'correspond', message: complaint(subject) }
      for (const [name, value] of Object.entries(parts)) mail.set(name, value)
      const answer = await fetch(`${own}/REST/1.0/NoAuth/mail-gateway`, { method: 'POST', body: mail })
      const said = await answer.text()
      if (!said.startsWith('ok')) throw new Error(`The mail was not taken: ${said}`)
      const found = await ask<{ items: { id: string }[] }>(
        `tickets?query=${encodeURIComponent(`Subject='${subject}'`)}`,
      )
      if (found.items.length !== 1) throw new Error(`${found.items.length} tickets “${subject}”`)
      return Number(found.items[0]?.id)
    },
    async newest(ticket, kind) {
      const { items } = await ask<{ items: { id: string; Type: string }[] }>(
        `ticket/${ticket}/history?fields=Type&per_page=100`,
      )
      const last = items.filter(({ Type }) => Type === kind).at(-1)
      if (!last) return undefined
      const { items: parts } = await ask<{ items: { id: string }[] }>(`transaction/${last.id}/attachments`)
      return Promise.all(
        parts.map(async ({ id }) => {
          const part = await ask<{ ContentType: string; Content?: string }>(`attachment/${id}`)
          return { type: part.ContentType, content: Buffer.from(part.Content ?? '', 'base64').toString('utf8') }
        }),
      )
    },
  }
}
