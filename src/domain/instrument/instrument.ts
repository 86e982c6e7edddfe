// An instrument: one edition of what is assessed. Data, read from two tables.

/** Where a text or number comes from: the regulation itself, a public source, our draft, or an assumption. */
export type Provenance = 'official' | 'published' | 'draft' | 'assumption';

/** Half of a scale: values up to (`falling`) or from (`rising`) `bound` get `points`. */
export interface Band {
  readonly bound: number;
  readonly points: number;
}

/** How a number becomes points. */
export type NumberScale =
  /** The first band that the value meets gives the points; `rest` when it meets none. There can be no hole. */
  | {
      readonly kind: 'bands';
      readonly order: 'rising' | 'falling';
      readonly bands: readonly Band[];
      readonly rest: number;
    }
  /** A straight line between two goalposts; a value beyond one gets its points. */
  | { readonly kind: 'linear'; readonly from: Goalpost; readonly to: Goalpost };

export interface Goalpost {
  readonly value: number;
  readonly points: number;
}

export interface Option {
  /** A, B, C, … */
  readonly letter: string;
  readonly points: number;
  readonly label: string;
}

/** What ratio and number measures share. `scale` is null when nobody published it: not scorable until filled in. */
export interface Quantity {
  readonly unit: string;
  readonly better: 'more' | 'less';
  /** Decimals that the value is rounded to before it is compared, 0 to 4. */
  readonly decimals: number;
  readonly scale: NumberScale | null;
  readonly minimum: number | null;
  readonly maximum: number | null;
}

export type Measure =
  | { readonly kind: 'yesNo'; readonly scale: { readonly yes: number; readonly no: number } | null }
  | { readonly kind: 'options'; readonly options: readonly Option[] }
  | ({ readonly kind: 'number' } & Quantity)
  | ({
      readonly kind: 'ratio';
      readonly numerator: string;
      readonly denominator: string;
      /** numerator / denominator x per. */
      readonly per: number;
      /** The numerator is part of the denominator and cannot exceed it. */
      readonly part: boolean;
    } & Quantity);

export interface Indicator {
  readonly code: string;
  readonly right: string;
  readonly dimension: string;
  readonly text: string;
  readonly measure: Measure;
  readonly weight: number;
  readonly mayNotApply: boolean;
  readonly evidence: string;
  readonly office: string;
  readonly source: string;
  readonly provenance: Provenance;
  readonly remark: string;
}

export interface Right {
  readonly code: string;
  readonly name: string;
  readonly group: string;
  readonly weight: number;
  readonly provenance: Provenance;
}

export interface Dimension {
  readonly code: string;
  readonly name: string;
  /** Percent of a right's score; all together 100. */
  readonly weight: number;
  readonly provenance: Provenance;
}

/** Half-open: from `from` (on the score as printed) up to the next grade's bound. */
export interface Grade {
  readonly code: string;
  readonly name: string;
  readonly from: number;
  readonly provenance: Provenance;
}

/** A weight, bound or size that nobody published; shown to people as such. */
export interface Assumption {
  readonly name: string;
  readonly value: string;
  readonly why: string;
}

export interface Instrument {
  readonly id: string;
  /** SHA-256 of the whole content. */
  readonly hash: string;
  readonly title: string;
  readonly regulation: string;
  /** What in it is official and what is draft, in words. */
  readonly standing: string;
  /** `means`: weighted means by dimension, right and total. `points`: points over the maximum of the items counted. */
  readonly method: 'means' | 'points';
  readonly bonusMax: number;
  readonly finalMax: number;
  /** Whether a region may see the provisional score of its own answers while it fills in. */
  readonly selfScore: boolean;
  readonly rights: readonly Right[];
  readonly dimensions: readonly Dimension[];
  readonly indicators: readonly Indicator[];
  /** Highest bound first; the last begins at 0. */
  readonly grades: readonly Grade[];
  readonly assumptions: readonly Assumption[];
}

/** Whether any indicator's text is a draft: then every place that shows the instrument says `rancangan`. */
export const isDraft = (instrument: Instrument): boolean =>
  instrument.indicators.some((indicator) => indicator.provenance === 'draft');
