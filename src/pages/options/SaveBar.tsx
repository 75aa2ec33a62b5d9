import { route } from './route'
import { saveState, stored, undo } from './team-rules'

/** What was saved last, and the way back. Not beside what is an agent's own: the team's rules are not to be undone there. */
export function SaveBar() {
  const state = saveState.value
  const last = stored.value?.earlier.at(-1)
  const forLeads = route.value.section !== 'mine' && route.value.section !== 'about'
  return (
    <div class="save-bar" data-shown={forLeads && (state.kind !== 'none' || last !== undefined)}>
      <span role="status" class={state.kind === 'failed' ? 'failed' : 'dim'}>
        {state.kind === 'none' ? last && `Last change · ${last.change}` : state.words}
      </span>
      {last && !stored.value?.policy?.locksRules && (
        <button type="button" class="button" title={`Takes back: ${last.change}`} onClick={() => void undo()}>
          Undo<span class="for-ears">: {last.change}</span>
        </button>
      )}
    </div>
  )
}
