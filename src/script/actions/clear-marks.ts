// Hapus tanda: takes away what Validasi isian put on cells, and nothing else.
import type { Report } from '../../domain/report/report';
import { remarkTab } from '../sheets/marks';
import { writeColumn } from '../sheets/write-column';
import { type Options, runAction } from './run';

/** Takes the script's notes and colours off, empties its columns Temuan; people's notes and colours stay. */
export const clearMarks = (options?: Options): Report =>
  runAction('clearMarks', options, ({ book, text }) => {
    const cells = [book.tabs.answers, book.tabs.regions].map((tab) => remarkTab(tab, new Map()));
    writeColumn(book.tabs.answers, 'Temuan', () => '');
    return { said: text.done.cleared(cells.reduce((sum, count) => sum + count, 0)) };
  });
