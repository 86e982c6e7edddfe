// The coordinator's message in English.
import { formatDay } from '../format';
import type { Text } from '../text';

const days = (count: number): string => `${count} day${count === 1 ? '' : 's'}`;

export const message: Text['message'] = {
  subject: (province, year) => `KKPHAM ${year}: verification summary, ${province}`,
  testSubject: (subject) => `[TEST] ${subject}`,
  greeting: 'Dear coordinator,',
  intro: (regions, province, year) =>
    `this is where the verification of Kabupaten/Kota Peduli HAM ${year} stands for ${regions} regions in ${province}.`,
  news: 'What is new',
  newsNone: 'No new summary since the last message.',
  newSummary: (region, number) => `${region}: summary ${number}`,
  table: 'Region by region',
  region: 'Region',
  completeness: 'Complete',
  findings: 'Errors / warnings',
  value: 'Value',
  grade: 'Grade',
  summary: 'Summary',
  open: 'Open',
  late: 'Not finished',
  lateNone: 'All regions are complete.',
  lateLine: (region, status, completeness) => `${region}: ${status}, ${completeness} complete`,
  deadline: (day, daysLeft) =>
    `Due on ${formatDay(day, 'en')} (${daysLeft < 0 ? `${days(-daysLeft)} ago` : daysLeft === 0 ? 'today' : `${days(daysLeft)} left`}).`,
  provisional: 'provisional',
  draft: 'The instrument in use still holds draft texts, not the official ones.',
  sample: 'SAMPLE DATA. The figures in this message are made up.',
  closing: 'This assessment is not a contest; it shows what to do next.',
  footer: (instrument, hash) => `Instrument ${instrument}, hash ${hash}`,
  trailHead: (head) => `Head of the audit trail: ${head}`,
};
