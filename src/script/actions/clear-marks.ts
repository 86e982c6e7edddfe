// Hapus tanda: takes away what Validasi isian put on cells, and nothing else.
import type { Report } from '../../domain/report/report';
import { remark } from '../sheets/marks';
import { writeColumn } from '../sheets/write-column';
import { type Options, runAction } from './run';

/** Takes the script's notes and colours off, empties its columns Temuan; people's notes and colours stay. */
export const clearMarks = (options?: Options): Report =>
  runAction(options, ({ book, text }) => {
    const cells = ([book.tabs.answers, book.tabs.regions] as const).map(({ range }) => {
      const grids = remark({ notes: range.getNotes(), backgrounds: range.getBackgrounds() }, new Map());
      range.setNotes(grids.notes);
      range.setBackgrounds(grids.backgrounds);
      return grids.changed;
    });
    writeColumn(book.tabs.answers, 'Temuan', () => '');
    return { said: text.done.cleared(cells.reduce((sum, count) => sum + count, 0)) };
  });
