import type { Habit } from '../engine/opinion/habits'
import { habitOf, sharpnessOf } from '../engine/opinion/opinion'
import { spoken } from '../engine/opinion/spoken'
import { isHeard, soundsFine } from '../engine/opinion/weigh'
import { perSentence } from './per-sentence'

/** Whether a sentence sounds like what the rule looks for, whatever its words; worked out once for each. */
export const soundsLike = (habit: Habit) => perSentence(({ norm }) => isHeard(habit, habitOf(habit, spoken(norm))))

/** Whether a sentence sounds as if it could be one of the sharp acts. */
export const soundsSharp = perSentence(({ norm }) => !soundsFine(sharpnessOf(spoken(norm))))
