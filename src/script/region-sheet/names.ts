// Names of the files that belong to the regions' sheets, as people see them in the Drive.

export const SHEET_WORDS = {
  /** Every name of a sheet or template begins so. */
  namePrefix: 'Lembar Isian KKPHAM',
  sheetName: (code: string, name: string, year: number): string =>
    `Lembar Isian KKPHAM ${year} - ${code} ${name}`,
  templateName: (instrument: string, year: number): string =>
    `Lembar Isian KKPHAM ${year} - templat ${instrument}`,
  folderName: (year: number): string => `KKPHAM ${year} - Lembar Isian`,
} as const;
