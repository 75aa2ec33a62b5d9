import type { Habit } from '../engine/opinion/habits'
import { habitOf } from '../engine/opinion/opinion'
import { spoken } from '../engine/opinion/spoken'
import { isHabitHeard } from '../engine/opinion/weigh'
import { perSentence } from './per-sentence'

/** Whether a sentence sounds like what the rule looks for, whatever its words; worked out once for each. */
export const soundsLike = (habit: Habit) => perSentence(({ norm }) => isHabitHeard(habitOf(habit, spoken(norm))))
