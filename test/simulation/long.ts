// Scenarios whose killing takes as long as that of all the others: they have a file of tests of their own, beside the others'.
import { SCENARIOS, type Scenario } from './scenarios';

const LONG = ['Buat lembar isian, none there', 'Siapkan buku', 'Siapkan buku nasional'];

const isLong = ({ name }: Scenario): boolean => LONG.includes(name);

export const LONG_SCENARIOS = SCENARIOS.filter(isLong);
export const SHORT_SCENARIOS = SCENARIOS.filter((scenario) => !isLong(scenario));
