import { ruleSetText } from '../../../src/rule-set/text'
import type { RuleSet } from '../../../src/rule-set/types'
import type { TestNet } from './test-net'

/** A server of a team's own, with one rule set on it. */
export interface RulesServer {
  /** Every request, with the ETag that it brought and the status that it got. */
  readonly asked: { readonly etag: string | undefined; readonly status: number; readonly headers: readonly string[] }[]
  /** Puts a rule set or any other text there. */
  put(content: RuleSet | string): void
  /** Answers with an error from now on, until something is put there again. */
  break(status: number, headers?: Record<string, string>): void
}

/** Serves `url` in a test net, with an ETag that changes with the content. */
export function serveRules(net: TestNet, url: string): RulesServer {
  let body = ''
  let version = 0
  let broken: { status: number; headers: Record<string, string> } | undefined
  const asked: RulesServer['asked'] = []
  net.answers.set(url, (request, response) => {
    const etag = request.headers['if-none-match']
    const tag = `"v${version}"`
    const status = broken ? broken.status : etag === tag ? 304 : 200
    asked.push({ etag, status, headers: Object.keys(request.headers) })
    response.writeHead(status, broken?.headers ?? { etag: tag, 'content-type': 'application/json' })
    response.end(status === 200 ? body : undefined)
  })
  return {
    asked,
    put(content) {
      body = typeof content === 'string' ? content : ruleSetText(content)
      version += 1
      broken = undefined
    },
    break(status, headers = {}) {
      broken = { status, headers }
    },
  }
}
