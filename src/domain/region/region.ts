// A regency or city taking part in a period, as the table Wilayah tells it.
import type { Cell } from '../table/cell';
import type { RegionCode } from './region-code';

/** The three papers that endorse a submission: of the offices (OPD), the regency's or city's Sekda, the province's Sekda. */
export type Endorsement = 'office' | 'regencySecretary' | 'provinceSecretary';

export interface Region {
  /** 1-based row of the table Wilayah. */
  readonly row: number;
  readonly code: RegionCode;
  readonly name: string;
  readonly province: string;
  readonly endorsements: Readonly<Record<Endorsement, boolean>>;
  /** As typed: the officers' e-mail addresses. */
  readonly officers: Cell;
  /** As typed: the coordinator's e-mail addresses. */
  readonly coordinator: Cell;
  /** As typed: points of the Aksi HAM bonus. */
  readonly bonus: Cell;
  /** What kept the region's sheet from being collected whole, in words; `''` when nothing did. */
  readonly sheetTrouble: string;
  /** As typed: last year's final value. */
  readonly lastYear: Cell;
}
