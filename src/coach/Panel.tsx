/** @jsxImportSource ./view */
import { type Cue, type Finding, PARTS, type Part, type Report, type Severity } from '../engine/types'
import type { Draft } from './draft'
import type { Actions, Open } from './open-state'
import { previewOf } from './preview'
import { Sources } from './Sources'
import { SHORTCUT } from './shortcut'
import { Words } from './Words'

interface Props {
  readonly draft: Draft
  readonly open: Extract<Open, { what: 'panel' }>
  readonly note: boolean
  /** The reply is longer than what was read of it. */
  readonly more: boolean
  readonly putAside: number
  /** A rule was turned off that could not be saved. */
  readonly unsaved: boolean
  /** What the agent marked as the customer's message. */
  readonly told: string | undefined
  readonly actions: Actions
}

export const NOT_SAVED = 'Not saved: the browser could not write it down. The rule is off on this page only.'
const MOST_ROWS = 50
const TOLD_SHOWN = 80
/** Cues come loudest first. In a long list only the first is unfolded, so that the whole is seen at a glance. */
const UNFOLDED = { of: 3, inLong: 1 }
const LONG = 8
const PART_WORDS: Readonly<Record<Part, string>> = {
  heard: 'what the customer told you',
  sorry: 'an apology',
  owned: 'who takes it on',
  fixed: 'what is being done',
  next: 'what happens next, and when',
}

/** Everything at once: the customer's message first, then the wording, then what is not there yet. */
export function Panel({ draft, open, note, more, putAside, unsaved, told, actions }: Props) {
  const { findings, cues, report } = draft
  const unfolded = cues.length + findings.length > LONG ? UNFOLDED.inLong : UNFOLDED.of
  return (
    <div
      class="card panel"
      role="dialog"
      aria-label="How level this reply reads"
      onKeyDown={(event) => event.key === 'Escape' && actions.show(undefined)}
    >
      <header>
        {summary(findings.length)}
        <small>{draft.marked.length ? `${SHORTCUT} steps through` : ''}</small>
      </header>
      {unsaved && <p class="note loud">{NOT_SAVED}</p>}
      {cues.map((cue, index) => (
        <CueRow key={cue.rule} cue={cue} unfolded={index < unfolded} actions={actions} />
      ))}
      {findings.slice(0, MOST_ROWS).map((finding) => (
        <Row key={finding.key} finding={finding} draft={draft} open={open} actions={actions} />
      ))}
      {findings.length > MOST_ROWS && <p class="note">And {findings.length - MOST_ROWS} more.</p>}
      {report && <Missing report={report} note={note} />}
      {report && (more || report.judged < draft.text.length) && (
        <p class="note">
          This is a long text. It was judged up to “…
          {draft.text.slice(Math.max(0, report.judged - 40), report.judged).trim()}”.
        </p>
      )}
      {report?.language === 'other' && (
        <p class="note">This does not read as English, so only risks were looked for.</p>
      )}
      {told && (
        <p class="note">
          Answers what you marked: “{told.length > TOLD_SHOWN ? `${told.slice(0, TOLD_SHOWN)}…` : told}”{' '}
          <button type="button" class="link" onClick={actions.unmark}>
            Clear
          </button>
        </p>
      )}
      {putAside > 0 && (
        <p class="note">
          {putAside} put aside on this page.{' '}
          <button type="button" class="link" onClick={actions.bringBack}>
            Bring back
          </button>
        </p>
      )}
    </div>
  )
}

/** A cue speaks of the customer's message; sentences to start from are one more press away. */
function CueRow({ cue, unfolded, actions }: { cue: Cue; unfolded: boolean; actions: Actions }) {
  return (
    <details open={unfolded}>
      <summary class="row">
        <Line of={cue} tone="cue" />
      </summary>
      <p class="why">{cue.message}</p>
      {cue.suggestions.length > 0 && (
        <details>
          <summary class="row more">
            <b>Sentences to start from</b>
          </summary>
          {cue.suggestions.map((suggestion) => (
            <button type="button" class="opt" key={suggestion} onClick={() => actions.insert(suggestion)}>
              <Words pieces={previewOf('', { start: 0, end: 0, text: suggestion })} />
            </button>
          ))}
        </details>
      )}
    </details>
  )
}

function Line({ of, tone }: { of: Cue | Finding; tone: Severity }) {
  return (
    <>
      <i class={`dot ${tone}`} />
      <b>{of.title}</b>
      {of.text && <q>{of.text}</q>}
    </>
  )
}

function Row({ finding, draft, open, actions }: Pick<Props, 'draft' | 'open' | 'actions'> & { finding: Finding }) {
  const expanded = open.expanded === finding.key
  const { failure } = open
  return (
    <div>
      <button
        type="button"
        class="row"
        aria-expanded={expanded}
        onClick={() => actions.show({ what: 'panel', ...(!expanded && { expanded: finding.key }) })}
      >
        <Line of={finding} tone={finding.severity} />
      </button>
      {expanded && (
        <>
          <p class="why">{finding.message}</p>
          {finding.sources.length > 0 && (
            <details>
              <summary class="row more">
                <b>Where this comes from</b>
              </summary>
              <Sources sources={finding.sources} />
            </details>
          )}
          {finding.rewrites.map((rewrite, index) => (
            <button
              type="button"
              class="opt"
              key={rewrite.text}
              onClick={() => (failure ? actions.copy(finding, index) : actions.use(finding, index))}
            >
              <Words pieces={previewOf(draft.text, rewrite)} />
              {failure && <kbd>{failure.copied && failure.rewrite === index ? 'Copied' : 'Copy'}</kbd>}
            </button>
          ))}
          <div class="acts">
            <button type="button" onClick={() => actions.notHere(finding)}>
              Not here
            </button>
            <b />
            {actions.mayTurnOff() && (
              <button type="button" onClick={() => actions.ruleOff(finding.rule)}>
                Turn rule off
              </button>
            )}
          </div>
        </>
      )}
    </div>
  )
}

function Missing({ report, note }: { readonly report: Report; readonly note: boolean }) {
  const missing = note ? [] : PARTS.filter((part) => !report.parts[part])
  if (!missing.length) return null
  return <p class="note">Not yet in the reply: {missing.map((part) => PART_WORDS[part]).join('; ')}.</p>
}

function summary(count: number): string {
  if (count === 0) return 'Reads level'
  return count === 1 ? 'One thing to look at' : `${count} things to look at`
}
