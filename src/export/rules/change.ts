/**
 * The circuit breaker: an export held against the one accepted last. What a person should look at waits for an
 * approval; what cannot be right is refused.
 */
import { LIST_CHANGE_RULES } from './change-lists.ts';
import { AGE_RULES, VALUE_CHANGE_RULES } from './change-values.ts';

export const CHANGE_RULES = { ...LIST_CHANGE_RULES, ...VALUE_CHANGE_RULES, ...AGE_RULES } as const;
