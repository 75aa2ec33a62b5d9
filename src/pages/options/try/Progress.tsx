import { run } from './run'

/** How far judging is. Said aloud in tenths only. */
export function Progress() {
  const state = run.value
  if (!state || state.phase === 'done') return null
  const { judged, phase, plan } = state
  const tenths = Math.floor((judged / Math.max(1, plan.count)) * 10) * 10
  return (
    <div class="progress">
      <progress max={plan.count} value={judged} aria-label="Replies judged" />
      <span class="dim small" aria-hidden="true">
        {judged.toLocaleString('en')} of {plan.count.toLocaleString('en')}
        {phase === 'stopped' && ' · stopped'}
        {phase === 'failed' && ' · failed'}
      </span>
      <span class="for-ears" role="status">
        {phase === 'judging' ? `${tenths} % judged` : `Judging ${phase === 'stopped' ? 'was stopped' : 'failed'}`}
      </span>
      {phase === 'failed' && <p class="failed">The page’s workers failed. Close other tabs, and try again.</p>}
    </div>
  )
}
