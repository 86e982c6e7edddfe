// Buat ringkasan wilayah terpilih: for the regions in whose rows the person has selected cells.
import type { Report } from '../../domain/report/report';
import { selectedRegions } from '../sheets/selected-regions';
import { writeSummaries } from './write-summaries';

/** Writes the summaries of the selected regions, in any tab that has a column Kode Wilayah. */
export const writeSelectedSummaries = (): Report => writeSummaries(() => ({ regions: selectedRegions() }));
