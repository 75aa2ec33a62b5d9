import { useEffect, useState } from 'preact/hooks'
import browser from 'webextension-polyfill'
import { RulesStore } from '../../background/rules-store'
import { TeamAddress } from '../../background/team-address'
import { pageAddress } from '../shared/addresses'

/** Says that the team's address has newer rules, which somebody has to look at. */
export function WaitingRules() {
  const [waiting, setWaiting] = useState(false)
  useEffect(() => {
    const address = new TeamAddress(new RulesStore())
    const read = () => void address.state().then((state) => setWaiting(state?.waiting !== undefined))
    read()
    return address.onChange(read)
  }, [])
  if (!waiting) return null
  const room = pageAddress('options', '#/hand-over')
  return (
    <p class="small">
      <a
        href={room}
        onClick={(event) => {
          event.preventDefault()
          void browser.tabs.create({ url: room }).then(() => window.close())
        }}
      >
        Newer rules of your team are there to look at
      </a>
    </p>
  )
}
