// The regions in whose rows the person has selected cells.
import { readRegionCode } from '../../domain/region/region-code';
import { findColumns } from '../../domain/table/read-table';
import { Refusal } from '../refusal';

/** Their codes, in any tab that has a column Kode Wilayah. Refuses when no region is selected. */
export const selectedRegions = (): readonly string[] => {
  const sheet = SpreadsheetApp.getActiveSheet();
  const values = sheet.getDataRange().getValues();
  const found = findColumns(values[0] ?? [], ['Kode Wilayah']);
  const selection = SpreadsheetApp.getActiveRange();
  if ('faults' in found || !selection) throw new Refusal('regions/none-selected', {});
  const first = Math.max(selection.getRow(), 2);
  const codes = values
    .slice(first - 1, selection.getRow() - 1 + selection.getNumRows())
    .flatMap((cells) => readRegionCode(cells[found.columns['Kode Wilayah']]).code ?? []);
  if (codes.length === 0) throw new Refusal('regions/none-selected', {});
  return [...new Set(codes)];
};

/** The codes that were given, or else those of the selection. */
export const givenOrSelected = (codes: readonly string[] | undefined): readonly string[] =>
  Array.isArray(codes) && codes.length > 0 ? codes : selectedRegions();

/** The codes that were given, none of them standing for all; where none were given, those of the selection. */
export const askedOrSelected = (
  options: { readonly regions?: readonly string[] } | undefined,
): readonly string[] => (Array.isArray(options?.regions) ? options.regions : selectedRegions());
