/** @jsxImportSource ./view */
import type { Finding } from '../engine/types'
import type { Actions, Open } from './open-state'
import { previewOf } from './preview'
import { Sources } from './Sources'
import { Words } from './Words'

interface Props {
  readonly finding: Finding
  readonly open: Extract<Open, { what: 'card' }>
  readonly text: string
  readonly position: string
  readonly actions: Actions
}

/** One finding: what, why, how else it could read, and three clear verbs. */
export function Card({ finding, open, text, position, actions }: Props) {
  const { item, failure } = open
  const chosen = typeof item === 'number' ? item : (failure?.rewrite ?? 0)
  const is = (candidate: typeof item) => (candidate === item ? 'sel' : '')
  return (
    <div class="card" role="dialog" aria-label={finding.title}>
      <header>
        <i class={`dot ${finding.severity}`} />
        {finding.title}
        <small>{position}</small>
      </header>
      <p class="why">
        {finding.message}{' '}
        {finding.sources.length > 0 && (
          <button
            type="button"
            class={is('sources')}
            aria-expanded={open.sources}
            onClick={() => actions.show({ ...open, sources: !open.sources })}
          >
            Where this comes from
          </button>
        )}
      </p>
      {open.sources && <Sources sources={finding.sources} />}
      {finding.rewrites.map((rewrite, index) => (
        <button
          type="button"
          class={`opt ${index === item ? 'sel' : ''}`}
          aria-current={index === item}
          key={rewrite.text}
          onClick={() => (failure ? actions.copy(finding, index) : actions.use(finding, index))}
        >
          <Words pieces={previewOf(text, rewrite)} />
          {keyFor(index, item)}
        </button>
      ))}
      {failure && (
        <p class="note loud" role="alert">
          {failure.restored
            ? 'This editor did not take the change. Your reply is as it was.'
            : 'This editor took the change in another way. Please look at the reply.'}{' '}
          {failure.copied ? 'The wording is on the clipboard.' : ''}
        </p>
      )}
      <div class="acts">
        {finding.rewrites.length > 0 && (
          <button
            type="button"
            class="go"
            onClick={() => (failure ? actions.copy(finding, chosen) : actions.use(finding, chosen))}
          >
            {failure ? 'Copy' : 'Use this'}
          </button>
        )}
        <button type="button" class={is('not-here')} onClick={() => actions.notHere(finding)}>
          Not here
        </button>
        <b />
        {actions.mayTurnOff() && (
          <button type="button" class={is('rule-off')} onClick={() => actions.ruleOff(finding.rule)}>
            Turn rule off
          </button>
        )}
      </div>
    </div>
  )
}

function keyFor(index: number, item: unknown) {
  if (index === item) return <kbd>↵</kbd>
  if (typeof item !== 'number' || Math.abs(index - item) !== 1) return null
  return <kbd>{index > item ? '↓' : '↑'}</kbd>
}
