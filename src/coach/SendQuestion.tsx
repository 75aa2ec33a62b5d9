/** @jsxImportSource ./view */
import type { Finding } from '../engine/types'

export type Answer = 'take' | 'send' | 'keep'

interface Props {
  readonly findings: readonly Finding[]
  readonly answer: (answer: Answer) => void
}

const MOST_NAMED = 3

/** The one small question before a reply goes out. */
export function SendQuestion({ findings, answer }: Props) {
  const [first] = findings
  const heading = findings.length === 1 && first ? first.title : `${findings.length} things before this goes out`
  return (
    <div class="card question" role="alertdialog" aria-modal="true" aria-label={`Before you send: ${heading}`}>
      <header>
        <i class={`dot ${first?.severity}`} />
        {heading}
      </header>
      {findings.length === 1 && first ? (
        <p class="why">{first.message}</p>
      ) : (
        findings.slice(0, MOST_NAMED).map(({ key, title, text }) => (
          <p class="why" key={key}>
            {text ? `“${text}”: ${title}` : title}
          </p>
        ))
      )}
      <div class="acts">
        {findings.some(({ rewrites }) => rewrites.length) && (
          <button type="button" class="go" onClick={() => answer('take')}>
            Take the calmer wording
          </button>
        )}
        <button type="button" onClick={() => answer('send')}>
          Send anyway
        </button>
        <button type="button" onClick={() => answer('keep')}>
          Keep editing
        </button>
      </div>
    </div>
  )
}
