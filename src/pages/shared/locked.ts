import { createContext } from 'preact'
import { useContext } from 'preact/hooks'

/** Whether the organisation's policy keeps everything in this part of a page as it is. */
export const Locked = createContext(false)

/** For each control that would change the rule set: `disabled={useLocked()}`. */
export const useLocked = (): boolean => useContext(Locked)
