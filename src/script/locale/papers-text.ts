// The words about the papers of a region: menu and reports.

/** How many documents were made. `without`: regions asked for that have nothing to be written about. */
export interface PaperCounts {
  readonly made: number;
  readonly unchanged: number;
  readonly left: number;
  readonly notPlaced: number;
  readonly without: number;
  /** The folder that the script made, `''` where a person chose one. */
  readonly folder: string;
}

export interface PapersText {
  readonly menu: string;
  readonly checkReport: string;
  readonly minutes: string;
  readonly repairList: string;
  readonly done: Readonly<Record<'checkReport' | 'minutes' | 'repairList', (counts: PaperCounts) => string>>;
}
