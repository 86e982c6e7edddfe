// English: jobs that go on by themselves, and how the program stands.
import type { JobCommand } from '../../../domain/job/control';
import { JOB_WORDS, type Job, type JobState, totalOf } from '../../../domain/job/job';
import { JOB_NAMES } from '../../job-names';
import type { RefusalDetails } from '../../refusal';
import { formatNumber } from '../format';
import type { JobsText } from '../jobs-text';

const n = (value: number): string => formatNumber(value, 0, 'en');

/** How far it is. */
const progress = (job: Job): string =>
  [
    `${n(job.done)} of ${n(totalOf(job))} done`,
    ...(job.left.length > 0 ? [`${n(job.left.length)} left`] : []),
    ...(job.failed.length > 0 ? [`${n(job.failed.length)} failed`] : []),
  ].join(', ');

const named = (job: Job): string =>
  `${JOB_NAMES[job.kind]} (by ${job.who || 'somebody'} since ${job.since}; ${progress(job)})`;

const MENU = 'KKPHAM › Jobs';

const MOST_UNITS = 5;
const MOST_REASONS = 3;

export const jobs: JobsText = {
  menu: {
    title: 'Jobs',
    pause: 'Pause',
    resume: 'Go on',
    cancel: 'Cancel',
    retry: 'Repeat what failed',
    health: 'Health',
    markSent: 'Mark as sent (selected rows)',
    sendAgain: 'Send again (selected rows)',
  },
  begun: 'Being worked on.',
  outcome: (said, job, trouble) => {
    const goesOn = trouble === '' ? 'it goes on by itself' : 'click again to go on';
    const own = said
      .split("this account's day is used up, run again tomorrow")
      .join(`this account's day is used up, ${goesOn} tomorrow`)
      .split('run it again to go on')
      .join(goesOn)
      .split('run again to go on')
      .join(goesOn);
    return [
      own,
      ...(job.left.length > 0
        ? [
            trouble === ''
              ? `Job: ${progress(job)}; next at about ${job.next}. See the tab Pekerjaan.`
              : `The trigger to go on with it could not be made (${trouble}). See ${MENU} › Health.`,
          ]
        : []),
      ...(job.left.length === 0 && job.failed.length > 0
        ? [`What failed is listed in the tab Pekerjaan; ${MENU} › Repeat what failed.`]
        : []),
    ].join(' ');
  },
  failures: (failed) => {
    if (failed.length === 0) return '';
    const reasons = [...new Set(failed.map(({ reason }) => reason))];
    const told = reasons.slice(0, MOST_REASONS).map((reason) => {
      const units = failed.filter((one) => one.reason === reason).map(({ unit }) => unit);
      return `${units.slice(0, MOST_UNITS).join(', ')}${units.length > MOST_UNITS ? ', …' : ''}: ${reason}`;
    });
    return `${n(failed.length)} failed (${[...told, ...(reasons.length > MOST_REASONS ? ['…'] : [])].join('; ')}).`;
  },
  broke: (reason) => `Stopped by an error: ${reason}`,
  triggerTimeSpent: (minutes, next) =>
    `Today's trigger time (${n(minutes)} minutes, setting Menit Pemicu per Hari) is used up; it goes on at about ${next}. ${MENU} › Go on does so now.`,
  watchdogGoes: 'There is no job any more; its trigger is deleted.',
  nothingDue: 'No job is due yet.',
  bookBusy: 'The book is in use; the next round tries again.',
  stopped: (job, command) =>
    command === 'pause'
      ? `${JOB_NAMES[job.kind]} is paused: ${progress(job)}. ${MENU} › Go on takes it up again.`
      : `${JOB_NAMES[job.kind]} is cancelled: ${progress(job)}. What was done stays.`,
  askSend: (messages, remaining, today) =>
    `${n(messages)} messages, ${n(remaining)} recipients left today: ${n(today)} go now, the others by themselves on the next day. Go on?`,
  markedSent: (messages) => `${n(messages)} messages marked as sent; they are not sent again.`,
  toSendAgain: (messages) =>
    `${n(messages)} messages go again with the next sending: run the action that sends them, or ${MENU} › Repeat what failed.`,
  standStill: (names) =>
    `These jobs should go on by themselves and have stopped: ${names.join(', ')}. Select the row in the tab Pekerjaan, then ${MENU} › Go on; ${MENU} › Health says why.`,
  attend: 'ATTEND',
  health: {
    version: ({ version, account }) => ({
      said: `KKPHAM version ${version}, account ${account || 'that Google does not name'}.`,
      todo: '',
    }),
    triggers: ({ own }) => ({
      said:
        own === null
          ? 'The triggers of this account cannot be read.'
          : `Triggers of this account: ${own.length === 0 ? 'none' : own.map(handlerName).join(', ')}. Those of others are seen by their owners alone.`,
      todo: '',
    }),
    watchdog: ({ who, isAlive, isMissing, last, minutes, of }) => ({
      said: `Trigger for jobs of ${who}: ${isAlive ? 'alive' : isMissing ? 'gone, or disabled by Google' : 'none'}; last run ${last || 'never'}; ${n(minutes)} of ${n(of)} minutes used today.`,
      todo: isMissing
        ? `If there are jobs left: select the row in the tab Pekerjaan, then ${MENU} › Go on. A new trigger is made for you.`
        : '',
    }),
    night: ({ isOn, isSilent, last }) => ({
      said: `Nightly collection is ${isOn ? 'on' : 'off'}; last run ${last || 'never'}.`,
      todo: isSilent ? 'It has not run for too long. Switch the nightly collection on again.' : '',
    }),
    job: ({ job, standsStill }) => ({
      said: `${STATES[job.state]}: ${named(job)}. ${job.said}`,
      todo: standsStill
        ? `It has stopped: no trigger goes on with it. Select its row in the tab Pekerjaan, then ${MENU} › Go on.`
        : job.state === 'failed'
          ? `Remove the cause, then ${MENU} › Go on.`
          : job.failed.length > 0
            ? `See Yang Gagal in its row, remove the cause, then ${MENU} › Repeat what failed.`
            : '',
    }),
    'no-job': () => ({ said: 'No job is unfinished.', todo: '' }),
    doubt: ({ messages }) => ({
      said:
        messages === 0
          ? 'No message is in doubt.'
          : `${n(messages)} messages are in doubt: the program stopped while sending them.`,
      todo:
        messages === 0
          ? ''
          : 'Look into the Sent folder, select their rows in the tab Surel Keluar, then KKPHAM › Coordinators’ e-mail › Mark as sent or Send again.',
    }),
    mail: ({ remaining }) => ({
      said:
        remaining === null
          ? 'What is left of the mail quota cannot be read.'
          : `${n(remaining)} recipients are left of this account's day. What is left of documents and spreadsheets cannot be read; when it is used up, the job goes on the next day.`,
      todo: remaining === 0 ? 'No message can be sent today; wait for tomorrow.' : '',
    }),
    permissions: ({ missing }) => ({
      said:
        missing === null
          ? 'The permissions of this account cannot be read.'
          : missing.length === 0
            ? 'All permissions are granted.'
            : `Permissions not granted: ${missing.map(scopeName).join(', ')}.`,
      todo:
        missing !== null && missing.length > 0
          ? "Run any entry of the menu KKPHAM and grant all that is asked; or take back KKPHAM's access at myaccount.google.com and run it again."
          : '',
    }),
    trail: ({ length, head }) => ({
      said: `Audit trail: ${n(length)} entries, head ${length} ${head.slice(0, 16)}. Whether it is whole is told by KKPHAM › Check the trail.`,
      todo: '',
    }),
    'trail-broken': ({ reason }) => ({ said: 'The audit trail cannot be continued.', todo: reason }),
  },
};

const HANDLERS: Readonly<Record<string, string>> = {
  nightly: 'nightly collection',
  continueJobs: 'jobs',
};
const handlerName = (handler: string): string => HANDLERS[handler] ?? handler;

const scopeName = (scope: string): string => scope.split('/auth/').pop() ?? scope;

const STATES: Readonly<Record<JobState, string>> = {
  running: 'running',
  waiting: 'waiting',
  paused: 'paused',
  done: 'done',
  cancelled: 'cancelled',
  failed: 'failed',
};

const COMMANDS: Readonly<Record<JobCommand, string>> = {
  pause: 'paused',
  resume: 'gone on with',
  cancel: 'cancelled',
  retry: 'repeated where it failed',
};

export const jobRefusals = {
  'action/busy': ({ jobs: held }: RefusalDetails['action/busy']): string =>
    held.length === 0
      ? 'Somebody else is running KKPHAM on this book. Wait a moment and try again.'
      : `Somebody else is running KKPHAM on this book, or a job is being gone on with: ${held.map(named).join('; ')}. Wait a few minutes, then try again; ${MENU} › Pause stops it after this round.`,
  'jobs/under-way': ({ job }: RefusalDetails['jobs/under-way']): string =>
    job.state === 'paused'
      ? `This job is paused: ${named(job)}. Select its row in the tab Pekerjaan, then ${MENU} › Go on. Nothing is begun twice.`
      : `This job is under way: ${named(job)}${job.next === '' ? '' : `; it goes on by itself at about ${job.next}`}. Nothing is begun twice; ${MENU} › Go on does so now.`,
  'jobs/changed': (): string =>
    'The instrument or the award year has changed since this job was begun, and it is not gone on with. Cancel it, and run the action from the menu again. Nothing was changed.',
  'jobs/none-selected': (): string =>
    'Select a cell in the row of the job in the tab Pekerjaan first. The nightly collection is set in the menu of the sheets.',
  'jobs/not-possible': ({ job, command }: RefusalDetails['jobs/not-possible']): string =>
    `A job that is ${STATES[job.state]} (${JOB_WORDS[job.state]}) cannot be ${COMMANDS[command]}${command === 'retry' && job.failed.length === 0 ? ': nothing failed' : ''}. Nothing was changed.`,
  'messages/none-in-doubt': (): string =>
    'Select the rows of messages in doubt in the tab Surel Keluar first. Nothing was changed.',
};
