import { useEffect } from 'preact/hooks'
import { isPaused } from '../../../background/own-choices'
import type { RuleSet } from '../../../rule-set/types'
import { KeptHere } from './KeptHere'
import { OwnRules } from './OwnRules'
import { endOfDay, followOwn, kept, ownState, pauseUntil } from './own'
import './mine.css'

/** The agent's own page: a pause, rules that are off for them, and what is kept on their machine. */
export function MineRoom({ ruleSet }: { ruleSet: RuleSet }) {
  useEffect(followOwn, [])
  const now = kept.value
  return (
    <main class="page mine">
      <h1>For me</h1>
      <p class="dim lead">What you set here holds in this browser, for you alone. Nobody else sees it.</p>
      {now && (
        <>
          <Pause until={isPaused(now.choices) ? now.choices.pausedUntil : undefined} />
          <OwnRules ruleSet={ruleSet} off={now.choices.rulesOff} />
          <KeptHere kept={now} />
        </>
      )}
      <p class="dim small state" role="status">
        {ownState.value}
      </p>
    </main>
  )
}

const HOUR = 60 * 60 * 1000

function Pause({ until }: { until: number | undefined }) {
  return (
    <section aria-labelledby="pause-title">
      <h2 id="pause-title">A pause</h2>
      {until === undefined ? (
        <>
          <p class="dim">No marks, no level, no question before sending. It comes back by itself.</p>
          <div class="actions">
            <button type="button" class="button" onClick={() => void pauseUntil(endOfDay(Date.now()))}>
              Pause for today
            </button>
            <button type="button" class="button" onClick={() => void pauseUntil(Date.now() + HOUR)}>
              For an hour
            </button>
          </div>
        </>
      ) : (
        <div class="note paused">
          <p>
            The coach is paused until <strong>{untilInWords(until)}</strong>.
          </p>
          <button type="button" class="button main" onClick={() => void pauseUntil(undefined)}>
            Go on now
          </button>
        </div>
      )}
    </section>
  )
}

function untilInWords(until: number): string {
  if (until === endOfDay(Date.now())) return 'midnight'
  return new Date(until).toLocaleTimeString('en', { timeStyle: 'short' })
}
