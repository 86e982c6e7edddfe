// The plan of a second verification: how many decisions are drawn from how many, by what seed, for whom, and what for.
import { pairs, readPairs } from '../text/pairs';
import { acceptable, type Demand, sampleSize } from './sample-size';

/** What is asked of a sample. Percents are above 0 and at most 50. */
export interface Aim {
  readonly riskPercent: number;
  readonly tolerablePercent: number;
  /** As many differing decisions as still count as few. */
  readonly accepted: number;
}

/** `accepted` is what can be accepted at all, which is less than was asked for where there are few decisions. */
export interface Plan extends Aim {
  /** 1 for the book's first plan. */
  readonly number: number;
  /** How many decisions there were to draw from. */
  readonly population: number;
  /** Decisions that were left out since the second verifier had made them. */
  readonly leftOut: number;
  readonly size: number;
  /** Address of the second verifier, in lower case. */
  readonly second: string;
  /** Hash of the entry of the trail before the plan's own: nobody chooses it. */
  readonly seed: string;
}

export const planOf = (
  given: Aim & Pick<Plan, 'number' | 'population' | 'leftOut' | 'second' | 'seed'>,
): Plan => {
  const demand: Demand = {
    population: given.population,
    tolerable: given.tolerablePercent / 100,
    risk: given.riskPercent / 100,
    accepted: given.accepted,
  };
  return { ...given, accepted: acceptable(demand), size: sampleSize(demand) };
};

/** Whether every decision is looked at again: what is found then is so, without any risk of the sample. */
export const isWhole = ({ size, population }: Plan): boolean => size === population;

/** `nomor=1; populasi=1234; …`, as the trail has it. */
export const planText = (plan: Plan): string =>
  pairs({
    nomor: plan.number,
    populasi: plan.population,
    'tidak-ikut': plan.leftOut,
    sampel: plan.size,
    risiko: plan.riskPercent,
    ditoleransi: plan.tolerablePercent,
    diterima: plan.accepted,
    kedua: plan.second,
    benih: plan.seed,
  }).join('; ');

/** The plan that a text of {@link planText} tells; null for any other. */
export const readPlan = (text: string): Plan | null => {
  const { values } = readPairs(text);
  const number = (name: string): number => {
    const value = values.get(name);
    return typeof value === 'number' ? value : Number.NaN;
  };
  const plan: Plan = {
    number: number('nomor'),
    population: number('populasi'),
    leftOut: number('tidak-ikut'),
    size: number('sampel'),
    riskPercent: number('risiko'),
    tolerablePercent: number('ditoleransi'),
    accepted: number('diterima'),
    second: String(values.get('kedua') ?? ''),
    seed: String(values.get('benih') ?? ''),
  };
  return Object.values(plan).some((value) => Number.isNaN(value) || value === '') ? null : plan;
};
