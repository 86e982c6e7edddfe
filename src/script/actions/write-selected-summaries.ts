// Buat ringkasan wilayah terpilih: for the regions in whose rows the person has selected cells.

import { readRegionCode } from '../../domain/region/region-code';
import type { Report } from '../../domain/report/report';
import { findColumns } from '../../domain/table/read-table';
import { Refusal } from '../refusal';
import { writeSummaries } from './write-summaries';

/** Writes the summaries of the selected regions, in any tab that has a column Kode Wilayah. */
export const writeSelectedSummaries = (): Report => writeSummaries(() => ({ regions: selectedRegions() }));

const selectedRegions = (): readonly string[] => {
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
