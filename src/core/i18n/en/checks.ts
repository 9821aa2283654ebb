/** English texts: checks. One file per part of the catalogue; `checks.<rule>.<message>`. */
import { checksChain } from './checks/chain.ts';
import { checksConditions } from './checks/conditions.ts';
import { checksNumbers } from './checks/numbers.ts';
import { checksReading } from './checks/reading.ts';

export const checks = {
  'checks.listAndMore': '{list} and {count} more',
  'checks.group.chain': 'The chain',
  'checks.group.level': 'Level',
  'checks.group.conditions': 'Conditions and reasons',
  'checks.group.numbers': 'Numbers',
  'checks.group.activities': 'Activities',
  'checks.group.reading': 'Reading the project',
  ...checksChain,
  ...checksConditions,
  ...checksNumbers,
  ...checksReading,
} as const;
