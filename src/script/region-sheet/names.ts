// Names of the files that belong to the regions' sheets, as people see them in the Drive.

export const SHEET_WORDS = {
  /** Every name of a sheet or template begins so. */
  namePrefix: 'Lembar Isian KKPHAM',
  sheetName: (code: string, name: string, year: number): string =>
    `Lembar Isian KKPHAM ${year} - ${code} ${name}`,
  /** Names its book too, so that the books of several provinces never take each other's for their own. */
  templateName: (instrument: string, year: number, bookId: string): string =>
    `Lembar Isian KKPHAM ${year} - templat ${instrument} ${bookId.slice(-8)}`,
  folderName: (year: number): string => `KKPHAM ${year} - Lembar Isian`,
} as const;
