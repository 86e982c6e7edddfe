// Range: a block of cells of one sheet.
import { exception } from '../host/exception';
import { intersects } from './areas';
import { cellAt } from './cells';
import {
  addMetadata,
  type DeveloperMetadata,
  DeveloperMetadataFinder,
  metadataAt,
} from './developer-metadata';
import { Filter } from './filter';
import { type Protection, protect } from './protection';
import { RangeMoves } from './range-moves';
import { TextFinder } from './text-finder';
import type { Cell } from './workbook';

export class Range extends RangeMoves {
  override activate(): this {
    this.ready();
    this.parent.selectAreas([this.area]);
    return this;
  }
  override activateAsCurrentCell(): this {
    this.ready();
    this.parent.setCurrentCell(this);
    return this;
  }
  override protect(): Protection {
    this.ready();
    return protect(this.parent, this.area);
  }
  override createFilter(): Filter {
    this.edit('createFilter');
    if (this.sheet.filter) {
      throw exception("You can't create a filter in a sheet that already has a filter.");
    }
    this.sheet.filter = { area: this.area, criteria: new Map() };
    return new Filter(this.parent);
  }
  override getFilter(): Filter | null {
    const { filter } = this.sheet;
    return filter && intersects(filter.area, this.area) ? new Filter(this.parent) : null;
  }
  override addDeveloperMetadata(...args: unknown[]): this {
    const place = { sheet: this.parent, at: this.lineForMetadata() };
    this.edit('addDeveloperMetadata');
    addMetadata(this.parent.spreadsheet, place, 'Range', args);
    return this;
  }
  override getDeveloperMetadata(): DeveloperMetadata[] {
    const at = this.line();
    return at ? metadataAt(this.parent.spreadsheet, { sheet: this.parent, at }) : [];
  }
  override createDeveloperMetadataFinder(): DeveloperMetadataFinder {
    const place = { sheet: this.parent, at: this.lineForMetadata() };
    return new DeveloperMetadataFinder(this.parent.spreadsheet, place);
  }
  override createTextFinder(...args: unknown[]): TextFinder {
    return new TextFinder(() => [this], 'Range', args);
  }

  /** The upper left cell as it is kept. */
  onlyCell(): Cell | undefined {
    return cellAt(this.sheet, this.area.row, this.area.column);
  }
  /** Every cell with content, row by row. */
  filledCells(): { cell: Cell; range: Range }[] {
    return this.read((cell, row, column) => ({ cell, row, column }))
      .flat()
      .flatMap(({ cell, row, column }) =>
        cell && (cell.value !== null || cell.formula !== undefined)
          ? [{ cell, range: this.parent.rangeAt({ row, column, rows: 1, columns: 1 }) }]
          : [],
      );
  }
}
